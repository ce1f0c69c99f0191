//! The titles of a roundup's sections, which say where each is: `Lantern walk, |Jongno-gu|`, `Coffee and vinyl |in Mapo|`, `Pear picking, |Naju|`.

use crate::context::Scene;
use crate::document::Zone;
use crate::record::Value;

/// No title is longer, in bytes.
const LONGEST: usize = 80;

/// No section is, from its title to an amount.
const FARTHEST: usize = 2_000;

/// Whether a district is the end of a title.
pub(super) fn is_title(scene: &Scene<'_>, at: usize) -> bool {
    let (text, record) = (scene.view.text, &scene.records[at]);
    let ends = matches!(text.as_bytes().get(record.span.end), None | Some(b'\n'));
    if !ends || record.zone != Zone::Body {
        return false;
    }
    let Some(paragraph) = scene.document.paragraph(record.span.start) else { return false };
    let before = &text[paragraph.span.start..record.span.start];
    let led = before.ends_with(", ") || before.ends_with(" in ") || before.ends_with(" at ");
    led && before.len() < LONGEST && !before.contains(". ")
}

/// Whether the section that the title with the district `at` opens is over before the amount: another title, of a place that is no district, stands between.
pub(super) fn is_left(scene: &Scene<'_>, at: usize) -> bool {
    let record = &scene.records[at];
    let amount = scene.amount().span.start;
    if !matches!(record.value, Value::District(_))
        || amount - record.span.end > FARTHEST
        || !is_title(scene, at)
    {
        return false;
    }
    scene.view.text[record.span.end..amount].lines().skip(1).any(is_of_place)
}

/// `Pear picking, |Naju|`: a short line without a verb's full stop that ends in a name.
fn is_of_place(line: &str) -> bool {
    let line = line.trim_end();
    let name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    line.len() < LONGEST
        && line.rsplit_once(", ").is_some_and(|(topic, place)| !topic.contains(". ") && name(place))
}
