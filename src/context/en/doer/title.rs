//! The titles of a roundup's sections, which say where each is: `Lantern walk, |Jongno-gu|`, `Coffee and vinyl |in Mapo|`, `Pear picking, |Naju|`.

use crate::context::Scene;
use crate::document::Zone;
use crate::record::Value;

/// No title is longer, in bytes.
const LONGEST: usize = 80;

/// No section is, from its title to an amount.
const FARTHEST: usize = 2_000;

/// Whether a district is the end of a title, or its beginning: `|Mapo-gu|: a walk in the forest`.
pub(super) fn is_title(scene: &Scene<'_>, at: usize) -> bool {
    let (text, record) = (scene.view.text, &scene.records[at]);
    // Nearly all districts stand before a space or an apostrophe.
    if !matches!(text.as_bytes().get(record.span.end), None | Some(b'\n' | b')' | b':'))
        || record.zone != Zone::Body
    {
        return false;
    }
    let behind = &text[record.span.end..];
    let (ends, opens) = (is_end(behind), behind.starts_with(": "));
    let Some(paragraph) = scene.document.paragraph(record.span.start) else { return false };
    let line = paragraph.span.of(text).trim_end();
    let before = &text[paragraph.span.start..record.span.start];
    let led = [", ", " in ", " at ", " ("].iter().any(|of| before.ends_with(of));
    let begins = opens && before.is_empty() && line.ends_with(char::is_alphabetic);
    (begins || ends && led) && line.len() < LONGEST && !before.contains(". ")
}

/// Whether a line is over, but for a bracket.
fn is_end(behind: &str) -> bool {
    let behind = behind.strip_prefix(')').unwrap_or(behind);
    behind.is_empty() || behind.starts_with('\n')
}

/// Whether the section that the title with the district `at` opens is over before the amount: another title, of a place that is no district, stands between.
pub(super) fn is_left(scene: &Scene<'_>, at: usize) -> bool {
    let record = &scene.records[at];
    let amount = scene.amount().span.start;
    let far = amount.saturating_sub(record.span.end) > FARTHEST;
    if far || !matches!(record.value, Value::District(_)) || !is_title(scene, at) {
        return false;
    }
    scene.view.text[record.span.end..amount].lines().skip(1).any(is_of_place)
}

/// `Pear picking, |Naju|`, `Pottery in |Icheon|`: a short line without a verb's full stop that ends in a name.
fn is_of_place(line: &str) -> bool {
    let line = line.trim_end();
    let name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    let parts = line.rsplit_once(", ").or_else(|| line.rsplit_once(" in "));
    line.len() < LONGEST && parts.is_some_and(|(topic, place)| !topic.contains(". ") && name(place))
}
