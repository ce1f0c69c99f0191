//! An amount's sentence as the words around it, amounts and dates each one word.

use crate::context::en::earlier::Endings;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Verb, Words};
use crate::context::{Role, Scene};

/// The words around an amount.
pub(in crate::context::en) struct Clause<'a> {
    pub scene: &'a Scene<'a>,
    pub tokens: &'a [Token<'a>],
    /// All classes that the words of the sentence are of, and maybe more: what is not among them need not be looked for.
    pub classes: Classes,
    /// Whether there is no quotation mark in it, nor directly before it, that could belong to a name.
    pub plain: bool,
    /// The index of the amount's own token.
    pub at: usize,
    /// What the sentences before end in.
    pub endings: &'a Endings<'a>,
}

impl<'a> Clause<'a> {
    /// No object of a verb goes on behind them.
    const ENDS_OBJECT: Classes =
        Classes::of(&[Class::Of, Class::For, Class::To, Class::At, Class::And, Class::With]);

    pub(in crate::context::en) fn get(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// The token before one, in the same phrase or not.
    pub(in crate::context::en) fn prev(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at.checked_sub(1)?)
    }

    /// The words before a token, without the article directly before it.
    pub(in crate::context::en) fn before_article(&self, at: usize) -> &[Token<'a>] {
        match &self.tokens[..at] {
            [before @ .., the] if the.is("the") => before,
            before => before,
        }
    }

    /// Whether a word is of the class.
    pub(in crate::context::en) fn speaks_of(&self, class: Class) -> bool {
        self.classes.has(Classes::of(&[class])) && self.tokens.iter().any(|token| token.has(class))
    }

    /// The last `who` before a place.
    pub(in crate::context::en) fn who(&self, before: usize) -> Option<usize> {
        let said = self.classes.has(Classes::of(&[Class::Who]));
        if said { self.tokens[..before].iter().rposition(|word| word.has(Class::Who)) } else { None }
    }

    /// The verb that a token is here, if it is one: a word that can be a noun is one unless `to`, an auxiliary or a subject says otherwise.
    #[inline]
    pub(in crate::context::en) fn verb(&self, at: usize) -> Option<Verb> {
        self.verb_of(at, self.get(at)?.cue.verb?)
    }

    /// Apart from the question whether the table has it as a verb, which most words answer.
    #[inline(never)]
    fn verb_of(&self, at: usize, verb: Verb) -> Option<Verb> {
        let verbal = self.is_verb(at, verb.form, verb.sense == Sense::Level)
            || verb.sense == Sense::Intend && self.intends(at);
        verbal.then(|| self.sensed(at, verb))
    }

    /// `set |aside|` is no verb of size, and who takes |in| sells.
    fn sensed(&self, at: usize, verb: Verb) -> Verb {
        if let Some(sense) = self.phrasal(at) {
            return Verb { sense, ..verb };
        }
        if self.tokens[at].has(Class::Takes) && (self.takes_in(at) || self.earns(at)) {
            Verb { sense: Sense::Role(Role::Turnover), ..verb }
        } else {
            verb
        }
    }

    /// What the verb says with a particle behind it or behind its object: `|sets| the district back`.
    fn phrasal(&self, at: usize) -> Option<Sense> {
        const MOST: usize = 5;
        let cue = self.tokens[at].cue;
        cue.phrasal?;
        let between =
            |word: &&Token<'_>| word.joins() && !word.is_money() && !word.has_any(Self::ENDS_OBJECT);
        let next = self.tokens[at + 1..].iter().take(MOST).take_while(between);
        let particle = next.clone().position(|word| word.has(Class::Particle))?;
        let behind = particle == 0 || self.get(at + 2 + particle).is_some_and(Token::is_money);
        let sense =
            self.get(at + 1 + particle).filter(|_| behind).and_then(|word| cue.with_particle(word.text));
        // `may give |up to| 3 million won`.
        let ceiling = self.get(at + 2 + particle).is_some_and(|word| word.has(Class::To));
        sense.filter(|sense| *sense != Sense::Role(Role::Other) || !ceiling)
    }

    /// `|took| in 3 million won`, of what was sold.
    fn takes_in(&self, at: usize) -> bool {
        const BEFORE: Classes = Classes::of(&[Class::Amount, Class::Quantifier]);
        let take = self.tokens[at].text.starts_with(['t', 'T']);
        take && self.get(at + 1).is_some_and(|next| next.is("in"))
            && self.get(at + 2).is_some_and(|next| next.has_any(BEFORE))
    }

    /// `vendors |took| 3 million won`, `shops |made| 5 million won`.
    fn earns(&self, at: usize) -> bool {
        const SOLD: Words<4> = Words::of(["took", "made", "taken", "make"]);
        self.tokens[at].is_one(&SOLD)
            && self.get(at + 1).is_some_and(|next| next.is_money() || next.has(Class::Quantifier))
            && self.tokens[..at].iter().rev().take(3).any(|word| word.has(Class::Person))
    }

    /// Whether a word that can be a verb in this form is one here.
    fn is_verb(&self, at: usize, form: Form, level: bool) -> bool {
        const LEADS: Classes = Classes::of(&[Class::To, Class::Will, Class::Modal, Class::Adverb]);
        const DETERMINER: Classes = Classes::of(&[Class::Determiner]);
        const THAT: Classes = Classes::of(&[Class::That]);
        const ADVERB: Classes = Classes::of(&[Class::Adverb]);
        const NOUNS: Classes =
            Classes::of(&[Class::Determiner, Class::Takes, Class::For, Class::Of, Class::From, Class::With]);
        let token = &self.tokens[at];
        // `|housing| benefits`.
        let field = form == Form::Ing && token.has(Class::Field);
        let noun = token.is_noun() || field;
        let prev = self.prev(at).filter(|_| token.joins());
        // `students |each| got`: not `each dong`.
        let apiece = |p: &Token<'_>| p.has(Class::Apiece) && at > 1 && self.tokens[at - 2].is_plural();
        let led = |classes| prev.is_some_and(|p| p.has_any(classes) && !apiece(p));
        match form {
            Form::Base
                if level && (self.measures(at) || self.stays(at)) && prev.is_some_and(Token::is_plural) =>
            {
                true
            }
            // `, nearly |double| the budget of`; not `has also |set| aside`.
            Form::Base if level && led(ADVERB) && !self.is_led(at - 1) && self.phrasal(at).is_none() => false,
            // `Each |shelter| costs`.
            Form::Base => {
                // `takes |issue| with`, `the limit for |lease| deposits`.
                led(LEADS) && !(at == 1 && led(DETERMINER))
                    || !led(NOUNS) && (!noun || self.has_object(at)) && !self.is_said_of(at)
            }
            Form::Present if level && self.measures(at) => true,
            // `a library that |lends| toys`: no plural stands behind `that`.
            Form::Present if led(THAT) && token.is_plural() => true,
            Form::Present => !led(DETERMINER) && (!noun || self.has_object(at)) && !self.is_said_of(at),
            Form::Past | Form::Participle => !led(DETERMINER) || led(THAT) || prev.is_none(),
            Form::Ing => {
                !noun && self.begins_clause(at)
                    || !field && prev.is_none_or(|p| p.has(Class::By))
                    || level && self.measures(at) && !noun
                    || self.begins_time(at)
                    || self.is_going_on(at)
            }
        }
    }

    /// `|purchases| are capped`, `|land| worth`: what an auxiliary or a size stands behind is a noun.
    fn is_said_of(&self, at: usize) -> bool {
        self.get(at + 1)
            .is_some_and(|next| next.has_any(Classes::of(&[Class::Be, Class::Worth])) && next.joins())
    }

    /// `will |more than| double`.
    fn is_led(&self, adverb: usize) -> bool {
        const LEADS: Classes = Classes::of(&[Class::To, Class::Will, Class::Modal]);
        let pronoun = |word: &Token<'_>| word.has(Class::Pronoun) || word.is_plural();
        self.tokens[adverb].joins()
            && self.prev(adverb).is_some_and(|word| word.has_any(LEADS) || pronoun(word))
    }

    /// `people |living| alone`: not `living expenses`.
    pub(in crate::context::en) fn lives(&self, at: usize) -> bool {
        let word = &self.tokens[at];
        let named = |next: &Token<'_>| next.joins() && (next.cue.noun.is_some() || next.cue.weak.is_some());
        word.has_any(Classes::names(Role::Support))
            && word.is("living")
            && !self.get(at + 1).is_some_and(named)
    }

    /// Whether a token is a verb that reports.
    pub(in crate::context::en) fn reports(&self, at: usize) -> bool {
        let known = self.tokens[at].cue.verb.is_some_and(|verb| verb.sense == Sense::Report);
        known && !self.adds(at) && self.verb(at).is_some()
    }

    /// `added 168 spaces`.
    fn adds(&self, at: usize) -> bool {
        self.tokens[at].has(Class::Adds)
            && self.get(at + 1).is_some_and(|next| next.joins() && (next.is_number() || next.is_nominal()))
    }

    /// `after |spending| 5 billion won`.
    fn begins_time(&self, at: usize) -> bool {
        const TIMES: Words<5> = Words::of(["after", "before", "while", "when", "without"]);
        let money = self.get(at + 1).is_some_and(|next| next.joins() && next.is_money());
        money && self.prev(at).is_some_and(|p| p.is_one(&TIMES))
    }

    /// `the district |plans| to spend`, not `announced plans to`.
    fn intends(&self, at: usize) -> bool {
        let to = self.get(at + 1).is_some_and(|next| next.joins() && next.has(Class::To));
        let subject = self.prev(at).is_some_and(|p| {
            p.is_nominal() && !p.is_number() && p.cue.verb.is_none() && !p.has(Class::Determiner)
        });
        let named = || self.before_mayor(at).is_some_and(Token::is_district);
        to && (subject && self.tokens[at].joins() || named())
    }

    /// `is |investing|`.
    fn is_going_on(&self, at: usize) -> bool {
        self.prev(at).is_some_and(|p| p.has_any(Classes::of(&[Class::Present, Class::Past])))
    }

    /// A form in `-ing` is a verb behind a function word, a plural or a comma, or where an object follows; else a modifier: `annual |operating| cost`.
    fn begins_clause(&self, at: usize) -> bool {
        let joined = self.tokens[at].joins();
        let before = self
            .prev(at)
            .is_none_or(|p| !joined || p.has(Class::Stop) && !p.has(Class::Determiner) || p.is_plural());
        let object = |next: &Token<'_>| {
            next.is_money() || next.has_any(Classes::of(&[Class::Determiner, Class::Quantifier]))
        };
        before || self.get(at + 1).is_some_and(|next| next.joins() && object(next))
    }

    /// `passes |stay at| 90,000 won`.
    fn stays(&self, at: usize) -> bool {
        self.get(at + 1).is_some_and(|next| next.joins() && next.has(Class::At))
            && self.get(at + 2).is_some_and(Token::is_money)
    }

    /// What stands before the bracket that is closed before `at`: `|Mapo-gu| (Mayor Park) supports`.
    pub(super) fn before_mayor(&self, at: usize) -> Option<&Token<'a>> {
        self.get(self.bracketed(at)?.checked_sub(1)?)
    }

    /// The first token of the bracket that is closed before `at`.
    pub(in crate::context::en) fn bracketed(&self, at: usize) -> Option<usize> {
        const MOST: usize = 6;
        self.get(at).filter(|word| word.gap.has(Gap::CLOSES))?;
        (at.saturating_sub(MOST)..at).rev().find(|&first| self.tokens[first].gap.has(Gap::OPENS))
    }

    /// `|building| a hall`: a form in `-ing` with an article behind it, though it can be a noun.
    pub(in crate::context::en) fn does(&self, at: usize) -> bool {
        let object = || {
            self.get(at + 1)
                .is_some_and(|next| next.joins() && next.has(Class::Determiner) && !next.has(Class::That))
        };
        self.get(at).is_some_and(|word| word.ends_in_ing() && !word.is_capitalized()) && object()
    }

    /// `amounts |to|`, `totals |7 million won|`.
    fn measures(&self, at: usize) -> bool {
        let account = self.tokens[at].has(Class::Accounts);
        self.get(at + 1).is_some_and(|next| {
            next.joins()
                && !(account && next.has(Class::To))
                && (next.is_money() || next.has_any(Classes::of(&[Class::To, Class::For])))
        })
    }

    /// `rewards |owners| with`, `loans |shops| 3 million won`: whom a verb gives an amount.
    fn is_given(&self, at: usize) -> bool {
        const MOST: usize = 4;
        const ENDS: Classes = Classes::of(&[Class::Amount, Class::With, Class::Up]);
        let whom =
            self.tokens[at + 1..].iter().take(MOST).take_while(|word| word.joins() && word.is_nominal());
        let end = at + 1 + whom.count();
        let with = end <= at + MOST && self.get(end).is_some_and(|word| word.joins() && word.has_any(ENDS));
        let last = &self.tokens[end - 1];
        with && end > at + 1 && last.has(Class::Person) && last.is_plural()
    }

    /// `supports |the| elderly`: a noun in `-s` has no article behind it, a verb's object has one.
    fn has_object(&self, at: usize) -> bool {
        const OBJECT: Classes = Classes::of(&[Class::Amount, Class::Quantifier, Class::Person]);
        let next = self.get(at + 1).filter(|next| next.joins());
        next.is_some_and(|next| next.has(Class::Determiner) && !next.has(Class::That) || next.is("them"))
            || self.before_mayor(at).is_some_and(Token::is_district)
            || self.prev(at).is_some_and(|subject| {
                let named = subject.is_capitalized() || subject.has(Class::Pronoun);
                is_one(subject) || named && next.is_some_and(|next| next.has_any(OBJECT))
            })
            || self.is_given(at)
            || self.is_of_fund(at)
    }

    /// `the Guro Talent Foundation |awards| scholarships`: what an institution gives, each in a word that can be a noun.
    fn is_of_fund(&self, at: usize) -> bool {
        const WHO: Classes = Classes::of(&[Class::Charity, Class::Authority]);
        let lower = |word: &Token<'_>| word.joins() && !word.is_capitalized();
        let given = |next: &Token<'_>| lower(next) && next.is_plural() && next.cue.noun.is_some();
        lower(&self.tokens[at])
            && self.prev(at).is_some_and(|who| who.is_capitalized() && who.has_any(WHO))
            && self.get(at + 1).is_some_and(given)
    }
}

/// Who acts before a word, which so is a verb: `|Mapo-gu| supports`, `the credit |it| guarantees`.
fn is_one(word: &Token<'_>) -> bool {
    word.is_district() || word.is_one(&const { Words::of(["it", "they", "he", "she"]) })
}
