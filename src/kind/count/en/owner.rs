//! Plurals that own what stands behind them: `two |parties|' leaders`, `112 |scouts|' meeting points`; what is counted are the owners.

use super::noun::Token;
use super::words::Role;

/// `two |parties|' leaders`, `four |cities|’ mayors`: so many of those who have them, which are as many or more; not `five boys' schools`.
pub(super) fn owns(words: &[Token<'_>], at: usize) -> bool {
    const OWNERS: [&str; 26] = [
        "parties",
        "cities",
        "districts",
        "counties",
        "provinces",
        "wards",
        "towns",
        "villages",
        "countries",
        "nations",
        "states",
        "governments",
        "municipalities",
        "councils",
        "ministries",
        "agencies",
        "companies",
        "firms",
        "universities",
        "hospitals",
        "banks",
        "unions",
        "regions",
        "sides",
        "candidates",
        "mayors",
    ];
    let next = words.get(at + 1).filter(|next| matches!(next.gap, "’ " | "' "));
    let lower = next.is_some_and(|next| next.text.starts_with(char::is_lowercase));
    // `two ‘happy cities’ projects`: a name.
    let quoted = || words[..=at].iter().any(|word| word.gap.ends_with(['‘', '\'']));
    lower && OWNERS.contains(&words[at].text) && !quoted()
}

/// `112 scouts' |meeting points|`: the possessive of a compound that is a plural itself; not `12 members' approval`.
pub(super) fn owns_more(words: &[Token<'_>], at: usize) -> bool {
    let lower = |word: &Token<'_>| word.text.starts_with(char::is_lowercase) && word.role != Some(Role::Stop);
    let first = words.get(at + 1).filter(|next| matches!(next.gap, "’ " | "' ") && lower(next));
    let second = words.get(at + 2).filter(|next| next.gap == " " && lower(next) && next.plural);
    words[at].text.ends_with('s') && first.is_some() && second.is_some()
}
