//! What stands behind `for` or `on`: a thing, or what is done, where what it is done to says what the amount is for.

use super::phrase::Phrase;
use super::tail::Bond;
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Token, Words};

/// `for building a park`: what is built; `for parks`: parks.
pub(super) fn for_what(clause: &Clause<'_>, at: usize) -> (Bond, Option<Phrase>) {
    if is_counted(clause, at + 1) {
        return (Bond::Purpose(at + 1), counted(clause, at + 2));
    }
    if is_phrasal(clause, at + 1) {
        return (Bond::Purpose(at + 1), Phrase::after(clause, at + 3));
    }
    let object = |object: &Token<'_>| {
        object.has(Class::Determiner)
            || clause.verb(at + 1).is_some() && object.is_nominal() && !object.has(Class::Generic)
    };
    if is_doing(clause, at + 1) && clause.get(at + 2).is_some_and(object) {
        (Bond::Purpose(at + 1), Phrase::after(clause, at + 2))
    } else {
        (Bond::For, Phrase::after(clause, at + 1))
    }
}

/// `for |clearing away| the debris`.
fn is_phrasal(clause: &Clause<'_>, at: usize) -> bool {
    const PARTICLES: Words<3> = Words::of(["away", "back", "down"]);
    let doing = clause.get(at).is_some_and(Token::ends_as_doing);
    let particle = |word: &Token<'_>| word.has(Class::Particle) || word.is_one(&PARTICLES);
    doing && clause.get(at + 1).is_some_and(|word| word.joins() && particle(word))
}

/// `for |renewing| lamps`, `for |building| a hall`: a noun, too, is a verb where an article follows.
fn is_doing(clause: &Clause<'_>, at: usize) -> bool {
    let Some(word) = clause.get(at) else { return false };
    word.ends_as_doing() || clause.does(at)
}

/// `for |resurfacing| 22 roads`.
fn is_counted(clause: &Clause<'_>, at: usize) -> bool {
    let doing = clause.get(at).is_some_and(|word| word.joins() && word.ends_in_ing());
    doing && clause.get(at + 1).is_some_and(|of| of.joins() && of.is_number())
}

/// `22 roads`, `22 sections of |road|`.
fn counted(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let noun = Phrase::after(clause, at)?;
    let of = clause.get(noun.last + 1).is_some_and(|word| word.joins() && word.has(Class::Of));
    let unit = of && noun.head(clause).has_any(Classes::of(&[Class::Container, Class::Unit]));
    Phrase::after(clause, noun.last + 2).filter(|_| unit).or(Some(noun))
}
