//! Noun phrases beside a place, without a tagger: they end at function words, verbs, amounts, dates and punctuation.

use super::named::{named, weakly_named};
use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::sentence::quoted::quoted;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Words};
use crate::span::Span;

/// No noun phrase has more words.
const LONGEST: usize = 12;

/// A noun phrase: the indexes of its first and its last word, the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) struct Phrase {
    pub first: usize,
    pub last: usize,
}

impl Phrase {
    /// The phrase that begins at or after the token `at`.
    pub(in crate::context::en) fn after(clause: &Clause<'_>, at: usize) -> Option<Self> {
        let first = skip_determiners(clause, at)?;
        // `those |aged 19| to 39`.
        if clause.get(first).is_some_and(|word| word.is("aged"))
            && clause.get(first + 1).is_some_and(Token::is_number)
        {
            return None;
        }
        let (mut i, mut last) = (first, None);
        while let Some(token) = clause.get(i).filter(|token| i == first || token.joins()) {
            if i >= first + LONGEST || last.is_some_and(|last| ends_before(clause, last, i)) {
                break;
            }
            if let Some(last) = last
                && let Some(next) = bridge(clause, last, i)
            {
                i = next;
                continue;
            }
            // `the Hongdae |winter| festival`.
            if last.is_some() && is_season(clause, i) {
                i += 1;
                continue;
            }
            if !token.is_nominal() && !is_in_name(clause, i) {
                break;
            }
            last = Some(i);
            i += 1;
        }
        Some(Self { first, last: last? })
    }

    /// The phrase that ends with the token `at`.
    #[inline]
    pub(in crate::context::en) fn before(clause: &Clause<'_>, at: usize) -> Option<Self> {
        if clause.get(at)?.is_word_of_phrase() { Self::before_head(clause, at) } else { None }
    }

    /// The phrase that ends with a token that one can hold.
    #[inline(never)]
    fn before_head(clause: &Clause<'_>, at: usize) -> Option<Self> {
        let head = &clause.tokens[at];
        if clause.verb(at).is_some_and(|verb| verb.form != Form::Ing)
            || is_ing_behind_comma(clause, at)
            || head.ends_as_participle() && clause.prev(at).is_some_and(Token::is_be)
            || is_compared(clause, at)
        {
            return None;
        }
        let mut first = at;
        while first > 0 && at - first < LONGEST && clause.tokens[first].joins() {
            match before_word(clause, first) {
                Some(next) => first = next,
                None => break,
            }
        }
        let before = |word: &Token<'_>| word.is_number() || word.has(Class::Determiner) || word.is("no");
        while first < at && before(&clause.tokens[first]) {
            first += 1;
        }
        first = behind_given(clause, first, at);
        Some(Self { first: doing_of(clause, first).unwrap_or(first), last: at })
    }

    /// Its place.
    pub(in crate::context::en) fn span(self, clause: &Clause<'_>) -> Span {
        let span = self.words_span(clause);
        if clause.plain { span } else { quoted(clause.scene.view.text, span) }
    }

    /// The place of its words, without what would be kept whole with them.
    pub(in crate::context::en) fn words_span(self, clause: &Clause<'_>) -> Span {
        Span::new(clause.tokens[self.first].start, clause.tokens[self.last].span().end)
    }

    pub(in crate::context::en) fn head<'c, 'a>(self, clause: &'c Clause<'a>) -> &'c Token<'a> {
        &clause.tokens[self.last]
    }

    pub(in crate::context::en) fn words<'c, 'a>(self, clause: &'c Clause<'a>) -> &'c [Token<'a>] {
        &clause.tokens[self.first..=self.last]
    }

    /// What the phrase names: the role of its head, or, where the head is a word for money itself, of the nearest word before it.
    pub(in crate::context::en) fn role(self, clause: &Clause<'_>) -> Option<Role> {
        named(self.words(clause))
    }

    /// What it names where no verb says otherwise.
    pub(in crate::context::en) fn weak_role(self, clause: &Clause<'_>) -> Option<Role> {
        weakly_named(self.words(clause))
    }

    /// Whether a word of it says that money comes from others: the state, the city.
    pub(in crate::context::en) fn is_sourced(self, clause: &Clause<'_>) -> bool {
        self.words(clause).iter().any(|word| word.has(Class::Source)) && !self.head(clause).is_district()
    }

    pub(in crate::context::en) fn is_generic(self, clause: &Clause<'_>) -> bool {
        self.head(clause).has(Class::Generic)
    }
}

/// `3 percent growth |compared| to`: what goes on behind it is no part of the phrase.
fn is_compared(clause: &Clause<'_>, at: usize) -> bool {
    const LEADS: Classes = Classes::of(&[Class::To, Class::With]);
    clause.tokens[at].is("compared")
        && clause.get(at + 1).is_some_and(|next| next.joins() && next.has_any(LEADS))
}

/// `the |Together| Choir Project`: what no phrase would hold begins a name, between an article and another word of it.
fn is_in_name(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let name = token.is_capitalized() && token.joins() && !token.is_record();
    name && clause.prev(at).is_some_and(|the| the.is("the") && !the.is_capitalized())
        && clause.get(at + 1).is_some_and(|next| next.joins() && next.is_capitalized() && next.is_nominal())
}

/// `the |widening| of the road`: a form in `-ing` behind an article, with what is done behind it.
fn is_act(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let money = token.cue.noun.is_some() || token.cue.weak.is_some();
    let act = token.ends_in_ing() && !token.is_capitalized() && !money && token.joins();
    act && clause.prev(at).is_some_and(|the| the.is("the"))
}

/// A season or a holiday before a noun.
fn is_season(clause: &Clause<'_>, at: usize) -> bool {
    const SEASONS: Words<5> = Words::of(["spring", "summer", "autumn", "fall", "winter"]);
    let word = &clause.tokens[at];
    word.is_date()
        && word.is_one(&SEASONS)
        && clause.get(at + 1).is_some_and(|next| next.joins() && next.is_nominal() && !next.is_number())
}

/// The first word of a phrase, behind determiners, numbers and the year of a budget.
fn skip_determiners(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 5;
    let skipped = |token: &Token<'_>| {
        token.has_any(Classes::of(&[Class::Determiner, Class::Numeral]))
            || token.is_date()
            || token.is_number()
            || token.is("s")
    };
    (at..at + MOST)
        .find(|&i| !clause.get(i).is_some_and(|token| skipped(token) && (i == at || token.joins())))
}

/// Whether the phrase whose last word is `last` is over before `at`: a verb or a participle follows its noun.
fn ends_before(clause: &Clause<'_>, last: usize, at: usize) -> bool {
    let token = &clause.tokens[at];
    let next = || clause.get(at + 1).filter(|next| next.joins());
    // `a local government |other| than`, `a contest |run| by`.
    if token.is("aged")
        || is_compared(clause, at)
        || token.is("other") && next().is_some_and(|next| next.is("than"))
        || token.is_mere_verb() && next().is_some_and(|next| next.is("by"))
    {
        return true;
    }
    // `certificates |worth| 13 billion won`.
    if token.has(Class::Worth) && clause.get(at + 1).is_some_and(Token::is_money) {
        return true;
    }
    // `its extra budget |passes|`.
    if token.has(Class::Decides) && clause.tokens[last].cue.weak.is_some() && token.text.ends_with('s') {
        return true;
    }
    let plural = || clause.tokens[last].is_plural();
    // `young people |living| in the area`.
    if clause.lives(at) && plural() {
        return true;
    }
    let followed = || clause.get(at + 1).is_some_and(|next| next.is_nominal() && next.joins());
    match clause.verb(at).map(|verb| verb.form) {
        Some(Form::Past | Form::Participle) => plural() || !followed(),
        Some(Form::Present) => {
            let out = || next().is_some_and(|next| next.is("out")) && !token.is_noun();
            !token.is_capitalized() && (plural() || out() || token.is("pays") || takes_object(clause, at))
        }
        Some(Form::Base) => !token.is_capitalized() && plural(),
        Some(Form::Ing) => (!token.is_noun() || clause.lives(at)) && plural(),
        None => {
            token.ends_as_participle() && (plural() || !followed())
                || is_unknown_verb(clause, at) && !clause.tokens[last].ends_as_participle()
        }
    }
}

/// `the market |receives| a coupon`, `the fee |goes| up`: a form in `-s` that is no noun's plural, with an article, an amount or a size
/// behind it.
fn takes_object(clause: &Clause<'_>, at: usize) -> bool {
    const OBJECT: Classes = Classes::of(&[Class::Determiner, Class::Amount]);
    const MEASURED: Classes = Classes::of(&[Class::To, Class::At, Class::Up, Class::From, Class::By]);
    let level = clause.verb(at).is_some_and(|verb| verb.sense == Sense::Level);
    let next = clause.get(at + 1).filter(|next| next.joins());
    let object =
        next.is_some_and(|next| next.has_any(OBJECT) || level && (next.has_any(MEASURED) || next.is("down")));
    object && !clause.tokens[at].is_noun()
}

/// `the center |houses| a pool`: a word that the table does not have, with the ending and the object of a verb.
#[inline]
pub(in crate::context::en) fn is_unknown_verb(clause: &Clause<'_>, at: usize) -> bool {
    clause.tokens[at].text.as_bytes().last() == Some(&b's') && has_verb_object(clause, at)
}

/// Whether the object of a verb stands behind a word in lower case.
fn has_verb_object(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    // `six classes |a week|`.
    let per = || clause.get(at + 2).is_some_and(|next| next.has(Class::Time));
    takes_object(clause, at) && !token.is_capitalized() && !per()
}

/// The place behind those in `first..last` whom a verb gives what follows: `offers |small business owners| loans`.
fn behind_given(clause: &Clause<'_>, first: usize, last: usize) -> usize {
    let gives = |verb: usize| clause.verb(verb).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    if !first.checked_sub(1).is_some_and(gives) {
        return first;
    }
    let whom = |at: &usize| clause.tokens[*at].has(Class::Person) && clause.tokens[*at].is_plural();
    (first..last).rev().find(whom).map_or(first, |whom| whom + 1)
}

/// `..., |trimming| 3 billion won`: a participle behind a comma.
fn is_ing_behind_comma(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let doing = token.ends_as_doing()
        || token.ends_in_ing() && clause.get(at + 1).is_some_and(|next| next.joins() && next.is_money());
    token.gap.has(Gap::COMMA) && doing
}

/// Where the phrase goes on behind `and`, or behind `of` after a noun of doing (`construction of a library`).
fn bridge(clause: &Clause<'_>, last: usize, at: usize) -> Option<usize> {
    let token = &clause.tokens[at];
    let next = clause.get(at + 1).filter(|next| next.joins())?;
    if token.has(Class::And) {
        let goes_on = next.is_nominal() && !next.is_number() && clause.verb(at + 1).is_none();
        let goes_on = goes_on && !clause.does(at + 1);
        return goes_on.then_some(at + 1);
    }
    if token.has(Class::Of) && (clause.tokens[last].is_doing() || is_act(clause, last)) {
        return unmeasured(clause, skip_determiners(clause, at + 1)?);
    }
    None
}

/// `inspection of 126 km of |roads|`: what is measured; `inspection of 126 km`: nothing.
fn unmeasured(clause: &Clause<'_>, at: usize) -> Option<usize> {
    if !clause.get(at)?.has(Class::Unit) {
        return Some(at);
    }
    let of = clause.get(at + 1).is_some_and(|word| word.joins() && word.has(Class::Of));
    skip_determiners(clause, at + 2).filter(|_| of)
}

/// The word before `first` that is of the same phrase.
fn before_word(clause: &Clause<'_>, first: usize) -> Option<usize> {
    let at = first.checked_sub(1)?;
    let token = &clause.tokens[at];
    if token.has(Class::And) && token.joins() {
        let before = clause.prev(at)?;
        let same = before.is_nominal() && !before.is_number() && clause.verb(at - 1).is_none();
        return (same && !before.is_plural()).then(|| at - 1);
    }
    let outside = !token.is_nominal() && !is_in_name(clause, at)
        || clause.verb(at).is_some()
        || token.ends_as_participle() && !determined(clause, at) && !is_coordinated(clause, at);
    (!outside).then_some(at)
}

/// `remodeling of the |center|`: the beginning of the noun of doing that a phrase is the object of.
fn doing_of(clause: &Clause<'_>, first: usize) -> Option<usize> {
    let of = (first.saturating_sub(2)..first).rev().find(|&i| !clause.tokens[i].has(Class::Determiner))?;
    let doing = of.checked_sub(1)?;
    let done = clause.tokens[doing].is_doing() || is_act(clause, doing);
    let bound = clause.tokens[of].has(Class::Of) && clause.tokens[of].joins() && done;
    (bound && !clause.tokens[doing].has(Class::Stop)).then_some(doing)
}

/// `smart shades |and heated| benches`.
fn is_coordinated(clause: &Clause<'_>, at: usize) -> bool {
    let and = clause.prev(at).is_some_and(|and| and.has(Class::And) && clause.tokens[at].joins());
    let noun = |before: usize| clause.tokens[before].is_nominal() && clause.tokens[before + 1].joins();
    and && at.checked_sub(2).is_some_and(noun) && clause.verb(at).is_none()
}

/// Whether a determiner stands before the word: `the revised plan`.
fn determined(clause: &Clause<'_>, at: usize) -> bool {
    clause.prev(at).is_some_and(|prev| prev.has_any(Classes::of(&[Class::Determiner, Class::Stop])))
}
