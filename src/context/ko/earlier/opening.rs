//! What an item is about where an amount names nothing: the name that its first lines put into quotes (`‘청년 이사비 지원사업’`).
//!
//! Quotes hold what somebody said as well: that ends as a sentence does.

use crate::context::ko::statement::Statement;
use crate::span::Span;

/// The first name in quotes in the first lines of the amount's item.
pub(in crate::context::ko) fn name(statement: &Statement<'_, '_>) -> Option<Span> {
    const LEAD: usize = 700;
    const NEAR: usize = 3000;
    let scene = statement.scene;
    let (text, amount) = (scene.view.text, scene.amount().span.start);
    let start = statement.news_start();
    amount.checked_sub(start).filter(|far| *far <= NEAR)?;
    let end = scene.item?.end.min(start + LEAD);
    let lead = text.get(start..text.floor_char_boundary(end))?;
    let mut rest = 0;
    while let Some((open, sign)) = opening(&lead[rest..]) {
        let inner = rest + open + sign.len_utf8();
        let end = inner + lead[inner..].find(if sign == '‘' { '’' } else { '\'' })?;
        if is_name(&lead[inner..end]) {
            return Some(Span::new(start + inner, start + end));
        }
        rest = end;
        rest += lead[end..].chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// The first quote that may open, and where it stands.
fn opening(text: &str) -> Option<(usize, char)> {
    const FIRST: u8 = "‘".as_bytes()[0];
    let sign = |at: usize| match text.as_bytes()[at] {
        b'\'' => Some((at, '\'')),
        _ => text.get(at..)?.starts_with('‘').then_some((at, '‘')),
    };
    memchr::memchr2_iter(b'\'', FIRST, text.as_bytes()).find_map(sign)
}

/// Whether what is in quotes is a name and not what somebody said.
fn is_name(quoted: &str) -> bool {
    const LONGEST: usize = 60;
    let said = quoted.ends_with(['다', '요', '까', '자', '!', '?', '.']);
    // `‘복지’에 절반`: a mere word is made much of.
    let long = quoted.chars().nth(2).is_some();
    long && quoted.len() <= LONGEST && !said && !quoted.contains([',', '\n', '“', '"'])
}
