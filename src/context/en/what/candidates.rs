//! The phrases that an amount may be for or of: what the rules propose, the noun phrases that stand near it, and what the amounts before it were of.

use arrayvec::ArrayVec;

use super::{PROPOSERS, contributor, propose};
use crate::context::en::sentence::Clause;
use crate::context::en::statement::{Phrase, Statement};
use crate::context::en::word::{Class, Classes, Token};
use crate::context::{Filler, Role, Scene, Thing, What};
use crate::span::Span;

/// What is proposed.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) enum Named<'a> {
    /// A phrase of the sentence.
    Phrase(Phrase),
    /// One that stands elsewhere.
    Here(Span),
    /// One that was named before.
    Said(&'a What),
}

/// A phrase, and which of the [`PROPOSERS`] name it: a bit each.
#[derive(Debug)]
pub(in crate::context::en) struct Candidate<'a> {
    pub span: Span,
    /// What was said before, where it is that.
    said: Option<&'a What>,
    pub proposers: u32,
    pub side: Side,
    /// The first and the last of its tokens, where it is one of the sentence and apart from the amount.
    pub tokens: Option<(usize, usize)>,
}

impl<'a> Candidate<'a> {
    /// Its words.
    pub(super) fn text(&self, scene: &Scene<'a>) -> &'a str {
        match self.said {
            Some(what) => &what.text,
            None => scene.text(self.span),
        }
    }

    /// The phrase itself.
    pub(super) fn thing(&self) -> Thing {
        self.said.map_or(Thing::Here(self.span), |what| Thing::Said(what.clone()))
    }
}

/// Where a phrase stands to the amount: in its sentence, or in another.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) enum Side {
    Left,
    Right,
    Earlier,
    Later,
}

impl Side {
    pub(super) const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Earlier, Self::Later];

    pub(super) const fn filler(self) -> Filler {
        match self {
            Self::Left => const { Filler::named("left") },
            Self::Right => const { Filler::named("right") },
            Self::Earlier => const { Filler::named("earlier") },
            Self::Later => const { Filler::named("later") },
        }
    }
}

/// So many noun phrases before the amount, and after it, may be meant.
const BEFORE: usize = 3;
const AFTER: usize = 2;

/// So many statements before may have named it.
const SAID: usize = 2;

/// There are no more.
const MOST: usize = PROPOSERS.len() + BEFORE + AFTER + SAID;

/// The candidates of an amount, each once.
pub(in crate::context::en) type All<'a> = ArrayVec<Candidate<'a>, MOST>;

/// Finds the candidates of an amount of this role; what the rules would choose comes first.
pub(in crate::context::en) fn find<'a>(s: &Statement<'a>, role: Role, all: &mut All<'a>) {
    let mut candidates = Candidates { s, all, giver: contributor::giver(s, role) };
    propose(s, role, &mut candidates);
    // `Mirae Bank (700 million won)`, of a fund: none of the banks beside it is meant.
    if contributor::fund(s, role).is_some() {
        return;
    }
    candidates.near();
    for what in s.before().take(SAID).filter_map(|said| said.what.as_ref()) {
        candidates.add(Named::Said(what), 0);
    }
}

/// The candidates of an amount, as far as they have been found.
pub(in crate::context::en) struct Candidates<'c, 'a> {
    s: &'c Statement<'a>,
    all: &'c mut All<'a>,
    /// Who only gives the amount.
    giver: Option<Phrase>,
}

impl<'a> Candidates<'_, 'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Adds a phrase, or its proposers where it is there already: phrases with one end have one head.
    #[inline(never)]
    pub(super) fn add(&mut self, named: Named<'a>, proposers: u32) {
        if let (Named::Phrase(phrase), Some(giver)) = (named, self.giver)
            && phrase.last == giver.last
        {
            return;
        }
        let named = self.whole(named);
        let (span, tokens) = self.place(named);
        if let Some(known) = self.all.iter_mut().find(|known| known.span.end == span.end) {
            known.proposers |= proposers;
            return;
        }
        let tokens = tokens.or_else(|| self.tokens(span));
        let before = span.start < self.s.clause.scene.amount().span.start;
        let side = match (tokens.is_some(), before) {
            (true, true) => Side::Left,
            (true, false) => Side::Right,
            (false, true) => Side::Earlier,
            (false, false) => Side::Later,
        };
        let said = if let Named::Said(what) = named { Some(what) } else { None };
        self.all.push(Candidate { span, said, proposers, side, tokens });
    }

    /// `|Love Gift Certificates|` where the words of a long sentence begin that are seen: all of it, if it was said before.
    fn whole(&self, named: Named<'a>) -> Named<'a> {
        let Named::Phrase(Phrase { first, last }) = named else { return named };
        // `|Mapo-gu's| debt`.
        let owner = self.s.clause.tokens[first].text;
        if first < last && (owner.ends_with("-gu's") || owner.ends_with("-gu’s")) {
            return Named::Phrase(Phrase { first: first + 1, last });
        }
        if first > 0 {
            return named;
        }
        let (head, mut before) = (self.s.clause.tokens[last].span(), self.s.before().take(SAID));
        let begins = self.s.clause.tokens[0].start;
        let same = |what: &&What| what.span.end == head.end && what.span.start < begins;
        before.find_map(|said| said.what.as_ref().filter(same)).map_or(named, Named::Said)
    }

    /// The place of what is proposed; of a phrase apart from the amount that is kept as it is, its first and its last token.
    fn place(&self, named: Named<'_>) -> (Span, Option<(usize, usize)>) {
        match named {
            Named::Here(span) => (span, None),
            Named::Said(what) => (what.span, None),
            Named::Phrase(phrase) => {
                let clause = &self.s.clause;
                let (span, words) = (phrase.span(clause), phrase.words_span(clause));
                let apart = phrase.last < clause.at || phrase.first > clause.at;
                (span, (span == words && apart).then_some((phrase.first, phrase.last)))
            }
        }
    }

    /// The first and the last token of a phrase of the sentence that is apart from the amount.
    fn tokens(&self, span: Span) -> Option<(usize, usize)> {
        let (tokens, at) = (self.s.clause.tokens, self.s.clause.at);
        let sees = |token: &Token<'_>| token.start <= span.start;
        // What stands before the first of them or behind the last is none of them.
        if !tokens.first().is_some_and(sees) || tokens.last().is_some_and(|last| last.span().end < span.start)
        {
            return None;
        }
        let first = tokens.partition_point(|token| token.start < span.start);
        let last = tokens.partition_point(|token| token.start < span.end);
        let apart = last <= at || first > at;
        (first < last && apart).then(|| (first, last - 1))
    }

    /// Adds the noun phrases of the sentence that are near.
    fn near(&mut self) {
        let clause = &self.s.clause;
        let mut before = clause.at;
        for _ in 0..BEFORE {
            let Some(phrase) = (0..before).rev().find_map(|last| Phrase::before(clause, last)) else { break };
            before = phrase.first;
            // `a |total| of 820 cases`.
            let counts = clause.get(phrase.last + 1).is_some_and(|of| of.joins() && of.has(Class::Of));
            let sum = counts && phrase.first == phrase.last && phrase.head(clause).has(Class::Sum);
            if !sum && !is_measured_against(clause, phrase) {
                self.add(Named::Phrase(phrase), 0);
            }
        }
        let mut after = clause.at + 1;
        for _ in 0..AFTER {
            // Behind a determiner or a number the phrase begins with the next word.
            let begins = |at: &usize| clause.tokens[*at].is_word_of_phrase();
            let phrase = (after..clause.tokens.len())
                .filter(begins)
                .find_map(|first| Phrase::after(clause, first).filter(|noun| noun.first == first));
            let Some(phrase) = phrase else { break };
            after = phrase.last + 1;
            if !is_measured_against(clause, phrase) {
                self.add(Named::Phrase(phrase), 0);
            }
        }
    }
}

/// `3 |percent growth| compared to |the original budget|`: how much more it is, and than what.
fn is_measured_against(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let compared = || match clause.before_article(phrase.first) {
        [.., compared, to] => compared.is("compared") && to.has_any(Classes::of(&[Class::To, Class::With])),
        _ => false,
    };
    clause.tokens[phrase.first].is("percent") || compared()
}
