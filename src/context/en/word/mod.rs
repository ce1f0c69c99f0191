//! A word by itself: what its form and the table of the cues tell of it.
//!
//! Each word is looked up and looked at once, when its sentence is read; rules then ask bits of it, again and again. What a word means beside others is no matter of
//! this folder: phrases, clauses and bindings are the [`statement`](super::statement)'s.
//!
//! The way through: [`token`] is a word with all that is known of it; [`cue`] reads the table `cue.tsv` (its classes are [`class`]'s, how a word is found in it
//! [`perfect_hash`]'s); [`shape`] is the form of the word, [`gap`] what stands before it.

mod class;
pub(super) mod cue;
mod gap;
mod perfect_hash;
mod shape;
pub(super) mod token;

pub(super) use self::class::{Class, Classes};
pub(super) use self::cue::{Cue, Form, Sense, Verb};
pub(super) use self::gap::Gap;
pub(super) use self::shape::Shape;
pub(super) use self::token::{IsOf, Token, Words};
