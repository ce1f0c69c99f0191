//! What somebody says in quotation marks has a tense of its own: `“계약이 |7월 말|로 끝나는데 손을 놓고 있다”고 주장했다`.

use crate::scan::edge::Suffixes;

/// The part of what follows a date that is said with it, where the quotation that it stands in ends with its verb; not `“5월 가정의 달” 행사를 열었다`.
/// `before` is what stands near before the date in its sentence.
pub(super) fn part<'a>(before: &str, after: &'a str) -> &'a str {
    static VERBS: Suffixes = Suffixes::new(&["다", "다.", "까", "까?", "요", "요.", "라", "자", "다!"]);
    /// The first byte of `“`.
    const CURLED: u8 = 0xe2;
    // Nearly always none opens.
    if memchr::memchr2(b'"', CURLED, before.as_bytes()).is_none() {
        return after;
    }
    let Some(close) = after.find(['”', '"']) else { return after };
    let open = if after[close..].starts_with('"') {
        before.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
    } else {
        before.rfind('“') > before.rfind('”')
    };
    let said = &after[..close];
    if open && VERBS.end(said) { said } else { after }
}
