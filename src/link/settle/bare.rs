//! Whether a bare name is a district's, or begins the name of a thing: `마포 주민`, not `마포 청년센터`.

use super::super::Input;
use crate::document::Zone;
use crate::rule::particle;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// Whether a bare name in running text begins the name of a thing; in a headline it stands for the district, and before people it does.
pub(super) fn is_thing(input: &Input<'_>, span: Span) -> bool {
    let Some(rest) = input.view.tail(span.end).strip_prefix(' ') else { return false };
    rest.starts_with(is_hangul)
        && !is_people(rest)
        && !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle | Zone::Caption)
}

/// `마포 |주민`, `서초 |어르신들`; not `마포 |청년센터`.
fn is_people(text: &str) -> bool {
    static PEOPLE: Prefixes = Prefixes::new(&[
        "주민",
        "구민",
        "상인",
        "청년",
        "어르신",
        "이웃",
        "사람",
        "학부모",
        "어린이",
        "아이",
        "청소년",
        "예술인",
        "소상공인",
        "토박이",
    ]);
    PEOPLE
        .strip(particle::rest_of(text))
        .any(|rest| particle::is_particle(rest.strip_prefix('들').unwrap_or(rest)))
}
