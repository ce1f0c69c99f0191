//! What the item has spoken of before, where an amount's own sentence points back to it or names nothing.

use crate::context::en::earlier;
use crate::context::en::statement::change::is_replacing;
use crate::context::en::statement::{Phrase, Statement};
use crate::context::en::time::former::is_former_year;
use crate::context::en::what::Named;
use crate::context::en::word::cue::cue;
use crate::context::en::word::{Class, Classes, Gap, Token};
use crate::context::{Role, What};
use crate::document::Zone;
use crate::span::Span;

/// What was named before: the last phrase of the item with this role, or a nearer one of the sentences before.
pub(in crate::context::en) fn before<'a>(s: &Statement<'a>, role: Role) -> Option<Named<'a>> {
    let limit = (role == Role::Limit).then(|| said(s, role)).flatten();
    let role = if role == Role::Limit { Role::Issue } else { role };
    let said = said(s, role).or(limit);
    let nearer = match said {
        Some(said) if role != Role::Issue => earlier(s, role, said.span.start + 1),
        Some(name) if is_own_name(s, name) => None,
        _ => earlier(s, role, 0),
    };
    nearer.map(Named::Here).or_else(|| said.map(Named::Said))
}

/// Whether what was said is the name of certificates, in the body or with the name of a district: not `Gift Certificates` of a headline.
fn is_own_name(s: &Statement<'_>, said: &What) -> bool {
    let scene = s.clause.scene;
    let body = scene.amount().zone == Zone::Body;
    is_name(said) && (!body || scene.document.zone(said.span.start) == Zone::Body)
}

/// The last phrase of the item with this role; a name goes before `gift certificates`.
fn said<'a>(s: &Statement<'a>, role: Role) -> Option<&'a What> {
    const NAMED: [Role; 3] = [Role::Budget, Role::Grant, Role::Turnover];
    let scene = s.clause.scene;
    let body = scene.amount().zone == Zone::Body && NAMED.contains(&role);
    let near = |what: &&What| !body || scene.document.zone(what.span.start) == Zone::Body;
    let same = s.before().filter(|said| said.role == Some(role));
    // `an increase compared to |last year's| 20 billion won`, `with a |goal| of 30 billion won`: of the whole, not of its parts.
    let whole = || is_former_year(s) || s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Goal));
    if role == Role::Grant && whole() {
        let said = same.clone().filter(|said| said.what.is_some());
        return said.max_by_key(|said| said.amount)?.what.as_ref();
    }
    let mut whats = same.filter_map(|said| said.what.as_ref()).filter(near);
    let first = whats.clone().next()?;
    let name = if role == Role::Issue { whats.find(|what| is_name(what)) } else { None };
    Some(name.unwrap_or(first))
}

/// A phrase of the sentences before that begins at a byte or behind it.
fn earlier(s: &Statement<'_>, role: Role, from: usize) -> Option<Span> {
    let scene = s.clause.scene;
    if scene.amount().zone != Zone::Body {
        return None;
    }
    let named = |from| earlier::find_behind(&s.clause, from, Classes::names(role), earlier::any);
    let works = matches!(role, Role::Grant | Role::Budget | Role::Prize);
    // A work that is nearer than `from` says nothing where what is farther names the role itself.
    let work = || {
        let work = earlier::find_behind(&s.clause, from, earlier::WORK, earlier::is_named);
        work.filter(|_| named(0).is_none())
    };
    named(from).or_else(|| if works { work() } else { None }).map(|(span, _)| span)
}

/// The certificates that the item has named last, by their name.
pub(in crate::context::en) fn certificates<'a>(s: &Statement<'a>) -> Option<&'a What> {
    let issued = s.before().filter(|said| said.role == Some(Role::Issue));
    issued.filter_map(|said| said.what.as_ref()).find(|what| is_own_name(s, what))
}

fn is_name(what: &What) -> bool {
    let text = &*what.text;
    let begins = |at: usize| at == 0 || text.as_bytes()[at - 1] == b' ';
    text.char_indices().filter(|&(at, c)| c.is_uppercase() && begins(at)).nth(1).is_some()
}

/// The phrase, or what it points back to: `the certificates` are those named before.
pub(in crate::context::en) fn resolved<'a>(s: &Statement<'a>, phrase: Phrase) -> Named<'a> {
    let clause = &s.clause;
    let plain = || !phrase.words(clause).iter().any(Token::is_capitalized);
    let back = || phrase.role(clause) == Some(Role::Issue);
    let named = if phrase.last - phrase.first < 3 && plain() && back() {
        name_ending(s, phrase.head(clause))
    } else {
        None
    };
    named.map_or(Named::Phrase(phrase), Named::Said)
}

/// The last name of the item that ends in this word.
fn name_ending<'a>(s: &Statement<'a>, head: &Token<'_>) -> Option<&'a What> {
    let mut whats = s.before().filter_map(|said| said.what.as_ref());
    whats.find(|what| ends_in(&what.text, head.text) && is_name(what))
}

/// Whether a word is the last one of a text, in any case.
fn ends_in(text: &str, word: &str) -> bool {
    let Some(at) = text.len().checked_sub(word.len()) else { return false };
    let end = text.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(word));
    end && (at == 0 || text.as_bytes()[at - 1] == b' ') && !word.contains(' ')
}

/// What the item has spoken of last, whatever the amount there was.
pub(in crate::context::en) fn theme<'a>(s: &Statement<'a>, role: Role) -> Option<Named<'a>> {
    const FARTHEST: usize = 900;
    let place = s.clause.scene.amount().span.start;
    let near = |what: &What| place.saturating_sub(what.span.end) < FARTHEST;
    let others = s.before().filter(|said| said.role != Some(Role::Limit));
    let scene = s.clause.scene;
    let body = scene.amount().zone == Zone::Body;
    let of_body = |what: &What| !body || scene.document.zone(what.span.start) == Zone::Body;
    // Whom one amount is given is not what another is spent on.
    let whom = |what: &What| what.text.rsplit(' ').next().is_some_and(|head| cue(head).has(Class::Person));
    let fits = |what: &What| near(what) && !(role == Role::Budget && whom(what));
    let mut whats = others.filter_map(|said| said.what.as_ref()).filter(|what| fits(what));
    let said = whats.clone().find(|what| of_body(what)).map(Named::Said);
    let work = || body.then(|| earlier::find(&s.clause, earlier::WORK, earlier::is_thing)).flatten();
    said.or_else(|| work().map(|(span, _)| Named::Here(span))).or_else(|| whats.next().map(Named::Said))
}

/// What the amount before is of, where this one is a part of it: `62 million won, |of which| the district paid`.
pub(in crate::context::en) fn whole<'a>(s: &Statement<'a>) -> Option<&'a What> {
    const MOST: usize = 18;
    let what = s.said_last()?.what.as_ref()?;
    let from = s.clause.at.saturating_sub(MOST);
    let before = &s.clause.tokens[from..s.clause.at];
    // They are counted up to each token.
    let (first, last) = (before.first()?, before.last()?);
    if first.amounts == last.amounts && !first.is_money() {
        return None;
    }
    let amount = before.iter().rposition(Token::is_money)?;
    let which = before[amount + 1..].windows(2).any(|pair| pair[0].is("of") && pair[1].is("which"));
    (which || is_split(s, from + amount)).then_some(what)
}

/// What the amount before is of, where this one stood in its place: `a voucher of 120,000 won |instead of the| 90,000 won paid in May`.
pub(in crate::context::en) fn replaced<'a>(s: &Statement<'a>) -> Option<&'a What> {
    let scene = s.clause.scene;
    let replacing = is_replacing(&s.clause) && scene.before().any(|at| scene.is_money(at));
    s.said_last().filter(|_| replacing)?.what.as_ref()
}

/// `the work cost 6 billion won; |2 billion won came from the state and 1 billion won from the city|`.
fn is_split(s: &Statement<'_>, before: usize) -> bool {
    let clause = &s.clause;
    let parted = clause.tokens[before + 1..=clause.at].iter().any(|word| word.gap.has(Gap::SEMICOLON));
    let listed =
        || clause.prev(clause.at).is_some_and(|word| word.has(Class::And)) && before + 2 == clause.at;
    s.source().is_some() && (parted || listed())
}

/// What the body called the same amount.
pub(in crate::context::en) fn again<'a>(s: &Statement<'a>, role: Role) -> Option<&'a What> {
    let what = s.said_again().filter(|said| said.role == Some(role))?.what.as_ref()?;
    (s.clause.scene.document.zone(what.span.start) == Zone::Body).then_some(what)
}
