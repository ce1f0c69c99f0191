//! What stands after an amount: what it is bound to (`worth |of certificates|`, `in donations`, `for parks`), or the verb whose subject it is.

use super::phrase::Phrase;
use super::toward::for_what;
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Token};

/// What binds an amount to what stands after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) enum Bond {
    /// `worth of`, `of`, or nothing: what the amount consists of.
    Of,
    /// `in`: what it consists of, or what for.
    In,
    /// `for`, `on`, `toward`, `into`: what it is for.
    For,
    /// `to`: whom it goes to.
    To,
    /// `as`.
    As,
    From,
    /// `to build`: the verb with this index.
    Purpose(usize),
    /// `was issued`, `issued`: the verb with this index; the amount is its subject.
    Verb(usize),
    /// Nothing does.
    None,
}

/// What stands after an amount.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) struct Tail {
    pub bond: Bond,
    pub noun: Option<Phrase>,
    /// The index of the first token that is not read.
    pub end: usize,
    /// `or less`, `or more`.
    pub compared: bool,
    /// `per person`, `a month`, `each`.
    pub per: bool,
}

impl Tail {
    pub(super) fn read(clause: &Clause<'_>) -> Self {
        Self::next(clause, clause.at + 1)
    }

    /// What stands from a token on: `in external funds`, or behind that `|for the project|`.
    pub(in crate::context::en) fn next(clause: &Clause<'_>, after: usize) -> Self {
        let mut tail = Self { bond: Bond::None, noun: None, end: after, compared: false, per: false };
        while let Some(next) = tail.skip(clause) {
            tail.end = next;
        }
        tail.bind(clause);
        tail
    }

    /// The place behind one more word that only qualifies the amount, its date, or an amount listed behind it.
    fn skip(&mut self, clause: &Clause<'_>) -> Option<usize> {
        const SKIPPED: Classes = Classes::of(&[
            Class::Amount,
            Class::And,
            Class::Per,
            Class::Instead,
            Class::Together,
            Class::Apiece,
            Class::Dating,
            Class::Of,
            Class::Adverb,
        ]);
        let at = self.end;
        let token = clause.get(at)?;
        if let Some(end) = lasting(clause, at).or_else(|| restated(clause, at)) {
            return Some(end);
        }
        // `3 billion won |already| spent on it`.
        if token.is("already") && token.joins() && is_past_participle(clause, at + 1) {
            return Some(at + 1);
        }
        // `60,000 won |per month|`, which is read as a date.
        if token.is_date() && token.text.starts_with("per ") && follows(clause, at) {
            self.per = true;
            return Some(at + 1);
        }
        if !token.has_any(SKIPPED) && !token.is_date() && !token.gap.has(Gap::OPENS) {
            return None;
        }
        let next = clause.get(at + 1);
        if token.has(Class::Adverb)
            && token.is("only")
            && token.joins()
            && next.is_some_and(|next| next.joins() && next.has_any(Classes::of(&[Class::To, Class::For])))
        {
            return Some(at + 1);
        }
        // `Of the cost of 3 billion won, |2 billion won| came from`.
        let whole = clause.tokens[0].is("of") && !clause.tokens[..clause.at].iter().any(Token::is_money);
        if token.is_money() && token.gap.has(Gap::LISTS) {
            return (!whole).then_some(at + 1);
        }
        if token.gap.has(Gap::OPENS) && !token.gap.has(Gap::CLOSES) {
            return close(clause, at);
        }
        if follows(clause, at) { self.skip_bound(clause, token) } else { None }
    }

    /// The same of a word that goes on with what stands before it.
    fn skip_bound(&mut self, clause: &Clause<'_>, token: &Token<'_>) -> Option<usize> {
        let at = self.end;
        let next = clause.get(at + 1);
        if token.is("of") && next.is_some_and(|next| next.is("it") || next.is("them")) {
            return Some(at + 2);
        }
        if token.is("of") && is_own(clause, at + 1) {
            return Some(at + 3);
        }
        if token.has(Class::And) {
            let next = next.filter(|next| next.joins())?;
            self.compared |= next.has_any(Classes::of(&[Class::Floor, Class::Ceiling, Class::Compared]));
            return (self.compared || next.is_money()).then_some(at + 2);
        }
        if token.has(Class::Per) && next.is_some_and(|next| !token.is("a") || is_piece(clause, next, at + 2))
        {
            self.per = true;
            return Some(at + 2 + usize::from(token.is("per") && is_compound(clause, at + 2)));
        }
        if token.has(Class::Instead) && clause.get(at + 2).is_some_and(Token::is_money) {
            return Some(at + 3);
        }
        if token.has(Class::Together) {
            return Some(at + 1);
        }
        if token.has(Class::Apiece) {
            self.per = true;
            return Some(at + 1);
        }
        dated(clause, at)
    }

    fn bind(&mut self, clause: &Clause<'_>) {
        let at = self.end;
        let Some(token) = clause.get(at).filter(|_| follows(clause, at)) else { return };
        let noun = |at| Phrase::after(clause, at);
        let auxiliary = token.is_auxiliary();
        (self.bond, self.noun) = match () {
            () if token.is("worth") => (
                Bond::Of,
                noun(if clause.get(at + 1).is_some_and(|t| t.has(Class::Of)) { at + 2 } else { at + 1 }),
            ),
            () if token.is("out") && clause.get(at + 1).is_some_and(|next| next.has(Class::Of)) => {
                (Bond::From, noun(at + 2))
            }
            () if token.has(Class::Of) => (Bond::Of, noun(at + 1)),
            () if token.has(Class::In) => (Bond::In, noun(at + 1)),
            () if token.has(Class::Toward) => for_what(clause, at),
            // `3 billion won |to be issued|`.
            () if token.has(Class::To) && is_to_be(clause, at) => (Bond::Verb(at + 2), None),
            () if token.has(Class::To) && is_infinitive(clause, at + 1) => {
                // `which costs 3 million won |to stage|, starts at 7`.
                (Bond::Purpose(at + 1), noun(at + 2).filter(|_| clause.tokens[at + 2].joins()))
            }
            () if token.has(Class::To) => (Bond::To, noun(at + 1)),
            () if token.has(Class::As) => (Bond::As, noun(at + 1).filter(|noun| !is_clause(clause, *noun))),
            () if token.has(Class::From) => (Bond::From, noun(at + 1)),
            () if auxiliary && clause.get(at + 1).is_some_and(|next| next.has(Class::For)) => {
                for_what(clause, at + 1)
            }
            () if token.is_be() && is_money(clause, at + 1) => (Bond::Of, noun(at + 1)),
            () if auxiliary => (predicate(clause, at).map_or(Bond::None, Bond::Verb), None),
            () if is_past_participle(clause, at) || is_finite(clause, at) => (Bond::Verb(at), None),
            () if token.is_nominal() && !token.is_number() => (Bond::Of, noun(at)),
            () => (Bond::None, None),
        };
        self.end = self.noun.map_or(at, |noun| noun.last + 1);
    }
}

/// The place behind `|for up to 10 months|`.
fn lasting(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let [for_, up, to, months, behind, ..] = clause.tokens.get(at..)? else { return None };
    if !(for_.has(Class::For) && up.has(Class::Up) && to.has(Class::To)) {
        return None;
    }
    let counted = (months.is_number() || months.has(Class::Numeral)) && behind.has(Class::Unit);
    if months.is_date() { Some(at + 4) } else { counted.then_some(at + 5) }
}

/// The place behind `31 billion won|, or about $25 million|, in`: the same amount in other money, between commas.
fn restated(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 3;
    let comma = |at: usize| clause.get(at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    let or = at == clause.at + 1 && comma(at) && clause.tokens[at].is("or");
    let money = (at + 1..at + MOST).find(|&at| or && clause.get(at).is_some_and(Token::is_money))?;
    comma(money + 1).then_some(money + 1)
}

/// Whether what stands between commas before `at` is an amount said again: `, or about $25 million, |in|`.
fn is_behind_restated(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 4;
    let comma = |at: usize| clause.tokens[at].gap.has(Gap::COMMA_FIRST);
    if !comma(at) || !clause.tokens[at - 1].is_money() {
        return false;
    }
    let or = (at.saturating_sub(MOST)..at - 1).rev().find(|&or| comma(or) && clause.tokens[or].is("or"));
    or.is_some_and(|or| clause.prev(or).is_some_and(Token::is_money))
}

/// `per shop |location| for`: the second word of what is counted, and no plural that the amount consists of.
fn is_compound(clause: &Clause<'_>, at: usize) -> bool {
    const BINDS: Classes = Classes::of(&[Class::Toward, Class::To, Class::In]);
    let word = clause.get(at).filter(|word| word.joins() && word.is_word_of_phrase());
    let plain = word.is_some_and(|word| {
        !word.is_plural() && !word.is_capitalized() && !word.is_noun() && word.cue.verb.is_none()
    });
    plain && clause.get(at + 1).is_some_and(|next| next.joins() && next.has_any(BINDS))
}

/// `|to be| issued`.
fn is_to_be(clause: &Clause<'_>, to: usize) -> bool {
    let be = clause.get(to + 1).is_some_and(|be| be.joins() && be.is("be"));
    be && clause.get(to + 2).is_some_and(|verb| verb.joins() && verb.cue.verb.is_some())
}

/// Whether a word goes on with what stands before it, behind the bracket of the same amount in other money, too: `3 billion won ($2 million) |for|`.
fn follows(clause: &Clause<'_>, at: usize) -> bool {
    const PARTS: Gap = Gap::COMMA.or(Gap::SEMICOLON).or(Gap::ENDS).or(Gap::LABELS).or(Gap::OPENS);
    let Some(token) = clause.get(at) else { return false };
    let converted = || {
        let money = clause.prev(at).is_some_and(|word| word.is_money() && word.gap.has(Gap::OPENS));
        money && clause.tokens[..at - 1].last().is_some_and(Token::is_money)
    };
    token.joins()
        || is_behind_restated(clause, at)
        || token.gap.has(Gap::CLOSES) && !token.gap.has(PARTS) && converted()
}

/// `800 million won of |its own| to replace the roof`: not `of its own money`.
fn is_own(clause: &Clause<'_>, at: usize) -> bool {
    let [whose, own, rest @ ..] = &clause.tokens[at.min(clause.tokens.len())..] else { return false };
    let alone = rest.first().is_none_or(|next| !next.joins() || !next.is_nominal());
    alone && own.is("own") && (whose.is("its") || whose.is("their"))
}

/// `as |rates| came down`: a subject with its verb, not what the amount is.
fn is_clause(clause: &Clause<'_>, noun: Phrase) -> bool {
    let finite = |at: usize| {
        let form = clause.verb(at).map(|verb| verb.form);
        clause.tokens[at].is_auxiliary() || matches!(form, Some(Form::Past | Form::Present | Form::Base))
    };
    clause.get(noun.last + 1).is_some_and(Token::joins) && finite(noun.last + 1)
}

/// `3,000 won |a ride|`: what is paid for one at a time, and there the clause is over.
fn is_piece(clause: &Clause<'_>, piece: &Token<'_>, behind: usize) -> bool {
    let ends = || clause.get(behind).is_none_or(|next| next.gap.has(Gap::COMMA));
    piece.has(Class::Time) || piece.is_nominal() && !piece.is_plural() && ends()
}

/// A verb behind `to`: a known one, or a word in lower case that an article follows.
fn is_infinitive(clause: &Clause<'_>, at: usize) -> bool {
    let known = clause.verb(at).is_some_and(|verb| verb.form == Form::Base);
    let unknown =
        clause.get(at).is_some_and(|word| word.is_nominal() && !word.is_capitalized() && !word.is_plural());
    known || unknown && clause.get(at + 1).is_some_and(|next| next.joins() && next.has(Class::Determiner))
}

/// `20 billion won is |state money|`: the phrase says what the money is.
fn is_money(clause: &Clause<'_>, at: usize) -> bool {
    let noun = Phrase::after(clause, at);
    noun.is_some_and(|noun| noun.role(clause).is_some() || noun.weak_role(clause).is_some())
}

/// The verb of the auxiliary at `at`: `will be |issued|`.
pub(super) fn predicate(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 5;
    (at + 1..at + MOST).take_while(|&i| clause.get(i).is_some_and(Token::joins)).find(|&i| {
        let token = &clause.tokens[i];
        token.cue.verb.is_some() && !token.is_auxiliary() && !token.has(Class::Adverb)
    })
}

fn is_past_participle(clause: &Clause<'_>, at: usize) -> bool {
    clause.verb(at).is_some_and(|verb| matches!(verb.form, Form::Past | Form::Participle))
        && !clause.tokens[at].is_capitalized()
        && clause
            .get(at + 1)
            .is_none_or(|next| !next.is_nominal() || !next.joins() || next.text.ends_with("ly"))
}

/// `prizes of 1 million won |go| to`.
fn is_finite(clause: &Clause<'_>, at: usize) -> bool {
    let verb =
        clause.verb(at).filter(|_| !clause.tokens[at].is_noun() && !clause.tokens[at].is_capitalized());
    verb.is_some_and(|verb| matches!(verb.form, Form::Base | Form::Present))
}

/// The place behind a date, and the preposition before it.
fn dated(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let skipped = (at..at + 4)
        .find(|&i| !clause.get(i).is_some_and(|t| t.has(Class::Dating) && (i == at || t.joins())))?;
    clause.get(skipped).filter(|token| token.is_date() && token.joins()).map(|_| skipped + 1)
}

/// The place behind the bracket that is open at `at`.
fn close(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 12;
    (at + 1..at + MOST)
        .find(|&i| clause.get(i).is_none_or(|token| token.gap.has(Gap::CLOSES)))
        .filter(|&i| clause.get(i).is_some())
}
