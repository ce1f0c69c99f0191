//! A word by itself: an eojeol, and what its sounds, its ends and the tables tell of it.
//!
//! Each eojeol is looked at once, when its sentence is read; rules then ask what is known of it, again and again. What it is beside others is no matter of this folder: that is the
//! [`statement`](super::statement)'s.
//!
//! The way through: [`eojeol`] is a word with all that is known of it. Its characters are numbers ([`unit`](mod@unit), [`written`]); how it begins ([`begins`]) and ends ([`ends`], over a [`trie`]) finds the nouns
//! and verbs of the tables ([`cue`]), its [`particle`], and its [`class`] among the words of grammar; [`morph`] and [`stem`] tell by sounds and endings what no table has,
//! [`thing`] whether it is a noun that an amount can be of; [`signs`] stand between two. The tables: `noun.tsv`, `verb.tsv`, `particle.tsv`, `ending.tsv` (of verbs) and `word.tsv` (words of grammar).

pub(super) mod begins;
mod class;
pub(super) mod cue;
pub(super) mod ends;
mod eojeol;
mod morph;
pub(super) mod particle;
pub(super) mod signs;
mod stem;
pub(super) mod thing;
mod trie;
pub(super) mod unit;
mod written;

pub(super) use self::class::{Class, Classes};
pub(super) use self::cue::{Frame, Noun, NounKind, Verb};
pub(super) use self::eojeol::{Eojeol, Found, Mark, Nameable, Sort, Spot};
pub(super) use self::unit::{Heard, Unit};
pub(super) use self::written::Written;
