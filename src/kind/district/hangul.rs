//! Reads the name of a district, city or county in Hangul at an atom: which one it is, and whether it ends where a name ends.
//!
//! Names that several cities have (`중구`, `강서구`) are told by the region directly before them; where none stands there, the
//! document tells ([`crate::link`]), and the place is only assumed.

use std::borrow::Cow;

use super::place::Place;
use super::{Code, gazetteer, korea};
use crate::rule::{View, particle};
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_alphanumeric;
use crate::scan::lexicon::Meaning;
use crate::span::Span;

/// What stands directly after the name of a small or ambiguous place and belongs to it: `서구청`, `함양군의회`, `성남시민`.
static OFFICES: Prefixes = Prefixes::new(&[
    "청",
    "의회",
    "의원",
    "민",
    "립",
    "정",
    "보건",
    "체육",
    "문화",
    "시설",
    "도시",
    "복지",
    "자원",
    "가족",
    "평생",
    "육아",
    "노인",
    "장애",
    "청소년",
    "치매",
    "건강",
    "일자리",
    "상공",
    "소상공",
    "새마을",
    "선관위",
    "선거",
    "재향",
    "지역",
    "사회",
    "정신",
    "다문화",
    "여성",
    "아동",
    "청년",
    "창업",
    "관내",
    "내",
    "의료",
    "인재",
    "장학",
    "산림",
    "농업",
    "노동",
    "주민",
    "직장",
]);

/// What begins with the last syllable of a name and is another word: `용산구간` (a section), `강남구역` (a zone).
static OTHER_WORDS: Prefixes =
    Prefixes::new(&["간", "역", "장", "매", "입", "성", "급", "급차", "급대", "석", "호", "상", "조", "직"]);

/// The place of the atom `at`.
pub(crate) fn read(view: &View<'_>, at: usize) -> Option<Place> {
    if view.is(at, Class::HangulStem) {
        let (code, name) = gazetteer::read_value(view.meaning(at, Class::HangulStem)?.text.clone());
        return Some(Place { span: view.span(at), code, name, full: false, assumed: false });
    }
    let (code, name) = gazetteer::read_value(view.meaning(at, Class::HangulName)?.text.clone());
    let span = name_span(view, at);
    ends(view, at, span).then_some(())?;
    let rows = korea::named(&name);
    let place = Place { span, code, name, full: true, assumed: false };
    if rows.len() < 2 {
        let only = rows.first().and_then(korea::Row::code).map(Cow::Borrowed);
        return Some(Place { code: only.unwrap_or_else(|| place.code.clone()), ..place });
    }
    let Some(regions) = regions_before(view, at) else {
        return Some(Place { assumed: true, ..place });
    };
    let row = rows.iter().find(|row| regions.split(';').any(|region| row.lies_in(region)))?;
    Some(Place { code: row.code()?.into(), ..place })
}

/// The code and the name that a word of the lexicon stands for.
pub(crate) fn value(meaning: &Meaning) -> (Code, Cow<'static, str>) {
    gazetteer::read_value(meaning.text.clone())
}

/// `|중|·강동구`: Jung-gu, whose name without `구` is one only in a list, before another district of Seoul, or one that has such a name, at the atom.
pub(super) fn jung_before(view: &View<'_>, at: usize) -> Option<Place> {
    let head = &view.text[..view.span(at).start];
    let list = ["·", "ㆍ"].iter().find_map(|sign| head.strip_suffix(sign))?;
    let before = list.strip_suffix('중').filter(|before| !before.ends_with(is_alphanumeric))?;
    // `종로·|중|·강동구`; not `초·중·강동구`.
    let inside = || at > 0 && view.is(at - 1, Class::HangulStem) && view.gap_is(at - 1, &["·중·", "ㆍ중ㆍ"]);
    if before.ends_with(['·', 'ㆍ']) && !inside() {
        return None;
    }
    let next = read(view, at).filter(|next| next.code.starts_with("11"))?;
    let span = Span::new(before.len(), list.len());
    Some(Place { span, code: "11140".into(), name: "Jung-gu".into(), full: true, assumed: next.assumed })
}

/// The name without the syllable that makes a title of it: `함양군` of `함양군수`.
fn name_span(view: &View<'_>, at: usize) -> Span {
    let span = view.span(at);
    let title = view.is(at, Class::Title);
    let last = view.word(at).chars().last().map_or(0, char::len_utf8);
    Span::new(span.start, if title { span.end - last } else { span.end })
}

/// Whether what stands around a name leaves it one.
fn ends(view: &View<'_>, at: usize, span: Span) -> bool {
    let rest = particle::rest(view, span.end);
    let name = span.of(view.text);
    let last = name.chars().last().unwrap_or(' ');
    if rest.starts_with("청역") {
        return false;
    }
    let other = OTHER_WORDS.strip(rest).any(particle::is_particle);
    if last == '구' && name.chars().count() > 2 {
        return !other;
    }
    let region = at > 0 && view.is(at - 1, Class::Region) && view.gap_is(at - 1, &[""]);
    let inside = !region && view.text[..span.start].ends_with(is_alphanumeric);
    let head = matches!((last, rest.chars().next()), ('시', Some('장')) | ('군', Some('수')));
    let belongs = OFFICES.start(rest);
    !inside && (head || belongs || particle::is_particle(rest) && !other)
}

/// The regions that stand directly before the atom: `인천 |중구`, `서울시|중구`.
fn regions_before<'a>(view: &View<'a>, at: usize) -> Option<&'a str> {
    regions(view, at.checked_sub(1).filter(|&before| view.is_beside(before))?)
}

/// The digits of the regions that the atom names, separated by `;`.
pub(crate) fn regions<'a>(view: &View<'a>, at: usize) -> Option<&'a str> {
    view.meaning(at, Class::Region).map(|meaning| &*meaning.text)
}
