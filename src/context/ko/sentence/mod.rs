//! The eojeols around an amount: its sentence, or the part of it that is near.
//!
//! A sentence is read for the first of its amounts and kept for the others, and for the first of the next sentence, which may ask what the one
//! before was about. Of a very long sentence so much is kept at a time that what an amount costs does not grow with it. What the eojeols are to each other is not asked here.
//!
//! The way through: [`Sentence`] keeps the sentence; [`reader`] makes the eojeols of a text and its records; [`gist`] is what any of them is, so that what none is need not be looked for.

mod gist;
mod reader;

use std::cell::{Cell, OnceCell};

use self::gist::Gist;
use crate::context::Scene;
use crate::context::ko::doer::{Acting, Named, paragraph};
use crate::context::ko::earlier::{Focus, focus};
use crate::context::ko::weighing::Weights;
use crate::context::ko::word::{Eojeol, Unit};
use crate::document::Zone;
use crate::record::Record;
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// So many bytes of a sentence are read at once, and what is near the first amount in any case.
const AT_ONCE: usize = 4096;

/// Most sentences have fewer eojeols.
const USUAL: usize = 32;

/// What was read of the present sentence and of the one before.
pub(in crate::context) struct Sentence<'a> {
    text: &'a str,
    /// What is near the amount.
    near: Span,
    present: Held<'a>,
    /// The place of what stands before, which is read when it is asked for.
    before: Option<Span>,
    earlier: OnceCell<Held<'a>>,
    /// The first sentence of the news.
    opening: OnceCell<Held<'a>>,
    /// Where the item begins.
    news: Option<usize>,
    named: Named,
    /// The district whose news the sentence is, with the sentence and the last that is named before the amount.
    acting: Cell<Option<(Place, Option<Acting>)>>,
    /// Where that news begins.
    news_start: Cell<Option<(Place, usize)>>,
    /// The day of publication as dates are written.
    today: OnceCell<String>,
    /// What the words of a part of the text, and those before it, weigh.
    weighed: Cell<Option<(Span, Weights)>>,
    /// Room for the units of a word.
    units: Cell<Vec<Unit>>,
    /// Room for eojeols.
    spare: Cell<Vec<Eojeol<'a>>>,
}

/// A sentence, and the record that was named last there or before.
type Place = (usize, Option<usize>);

/// A span and its eojeols.
#[derive(Default)]
struct Held<'a> {
    span: Span,
    words: Vec<Eojeol<'a>>,
    gist: Gist,
    /// What it is about, once that is asked.
    focus: OnceCell<Option<(Span, Focus)>>,
}

impl<'a> Sentence<'a> {
    /// Nothing of a text yet.
    pub(in crate::context) fn new(text: &'a str) -> Self {
        Self {
            text,
            near: Span::default(),
            present: Held::default(),
            before: None,
            earlier: OnceCell::new(),
            opening: OnceCell::new(),
            news: None,
            named: Named::default(),
            acting: Cell::new(None),
            news_start: Cell::new(None),
            today: OnceCell::new(),
            weighed: Cell::new(None),
            units: Cell::default(),
            spare: Cell::default(),
        }
    }

    /// Makes sure that what is around an amount is here.
    pub(super) fn go_to(&mut self, scene: &Scene<'_>) {
        let near = bounds(scene);
        self.near = near;
        self.named.go_to(scene);
        if !self.present.has(near) {
            let whole = scene.document.sentence_span(scene.amount().sentence);
            let end = self.text.floor_char_boundary((near.start + AT_ONCE).min(whole.end));
            self.turn(Span::new(near.start, end.max(near.end)), scene.records);
        }
        let news = scene.item.map(|item| item.start);
        if news != self.news {
            self.news = news;
            self.opening.take();
        }
        let before = before(scene);
        if before != self.before {
            self.before = before;
            if self.earlier.get().map(|held| held.span) != before {
                self.clear_earlier();
            }
        }
    }

    /// The eojeols around the amount, and which of them it is.
    pub(super) fn around(&self, scene: &Scene<'_>) -> (&[Eojeol<'a>], usize) {
        const MOST: usize = 160;
        let words = &self.present.words;
        let index = |byte: usize| words.partition_point(|word| word.span.start < byte);
        let all = self.near == self.present.span;
        let (first, end) =
            if all { (0, words.len()) } else { (index(self.near.start), index(self.near.end)) };
        let end = end.min(first + MOST);
        (&words[first..end], index(scene.amount().span.start) - first)
    }

    /// What any eojeol of the sentence, or of the part of it that was read, is.
    pub(super) fn gist(&self) -> Gist {
        self.present.gist
    }

    /// The eojeols of the sentence before; of a headline's piece, of the pieces before it. `None` where there is none, or a very long one.
    pub(super) fn before(&self, scene: &Scene<'_>) -> Option<&[Eojeol<'a>]> {
        Some(&self.held_before(scene)?.words)
    }

    /// What the sentence before is about.
    pub(super) fn focus_before(&self, scene: &Scene<'_>) -> Option<(Span, Focus)> {
        self.held_before(scene)?.focus()
    }

    fn held_before(&self, scene: &Scene<'_>) -> Option<&Held<'a>> {
        let span = self.before?;
        Some(self.earlier.get_or_init(|| self.read(scene.records, span)))
    }

    /// What stands before, as it is written.
    pub(super) fn text_before(&self) -> Option<&'a str> {
        Some(self.before?.of(self.text))
    }

    /// Whether the sentence opens a paragraph of the article.
    pub(super) fn begins_paragraph(&self, scene: &Scene<'_>) -> bool {
        let start = scene.document.sentence_span(scene.amount().sentence).start;
        self.before.is_some_and(|before| self.text[before.end.min(start)..start].contains('\n'))
    }

    /// What the first sentence of the body from a byte on is about, where it stands before the amount's.
    pub(super) fn focus_opening(&self, scene: &Scene<'_>, news: usize) -> Option<(Span, Focus)> {
        let span = opening(scene, news)?;
        let held = self.opening.get_or_init(|| self.read(scene.records, span));
        if held.span == span { held.focus() } else { None }
    }

    /// The districts and mayors that are named before the amount.
    pub(super) fn named(&self) -> &Named {
        &self.named
    }

    /// Where the news begins that the amount is of.
    pub(super) fn news_start(&self, scene: &Scene<'_>, acting: Option<Acting>) -> usize {
        let place = (scene.amount().sentence, self.named.before().next());
        match self.news_start.get() {
            Some((at, start)) if at == place => start,
            _ => {
                let start = paragraph::news_start(scene, acting);
                self.news_start.set(Some((place, start)));
                start
            }
        }
    }

    /// The district whose news the paragraph of the amount is.
    pub(super) fn acting(&self, scene: &Scene<'_>) -> Option<Acting> {
        let place = (scene.amount().sentence, self.named.before().next());
        match self.acting.get() {
            Some((at, acting)) if at == place => acting,
            _ => {
                let acting = paragraph::acting(scene, &self.named);
                self.acting.set(Some((place, acting)));
                acting
            }
        }
    }

    /// The day of publication as dates are written, where it is known.
    pub(super) fn today(&self, scene: &Scene<'_>) -> Option<&str> {
        let today = scene.published?;
        Some(self.today.get_or_init(|| today.to_string()))
    }

    /// What the words around the amount, and those before them, weigh, which is the same for all amounts among them.
    pub(super) fn weighed(&self, weigh: impl FnOnce() -> Weights) -> Weights {
        match self.weighed.get() {
            Some((at, weighed)) if at == self.near => weighed,
            _ => {
                let weighed = weigh();
                self.weighed.set(Some((self.near, weighed)));
                weighed
            }
        }
    }

    /// Reads another span; what was held is now what stands before.
    fn turn(&mut self, span: Span, records: &[Record]) {
        self.clear_earlier();
        let present = self.read(records, span);
        let last = std::mem::replace(&mut self.present, present);
        self.before = Some(last.span);
        self.earlier = OnceCell::from(last);
    }

    fn read(&self, records: &[Record], span: Span) -> Held<'a> {
        let (mut words, mut units) = (self.spare.take(), self.units.take());
        words.clear();
        words.reserve(USUAL);
        let gist = reader::read(self.text, records, span, &mut words, &mut units);
        self.units.set(units);
        Held { span, words, gist, focus: OnceCell::new() }
    }

    fn clear_earlier(&mut self) {
        if let Some(held) = self.earlier.take() {
            self.spare.set(held.words);
        }
    }
}

impl Held<'_> {
    fn has(&self, span: Span) -> bool {
        self.span.start <= span.start && span.end <= self.span.end
    }

    fn focus(&self) -> Option<(Span, Focus)> {
        *self.focus.get_or_init(|| focus::of(&self.words))
    }
}

/// The part of the sentence that is near; where the sentence is the amount alone, the next one as well.
fn bounds(scene: &Scene<'_>) -> Span {
    let bounds = scene.bounds;
    let amount = scene.amount();
    let rest = [Span::new(bounds.start, amount.span.start), Span::new(amount.span.end, bounds.end)];
    let alone = rest.iter().all(|span| !scene.text(*span).contains(is_alphanumeric));
    let next = scene.document.sentence_span(amount.sentence + 1);
    if alone && next.start >= bounds.end { Span::new(bounds.start, next.end) } else { bounds }
}

/// What stands before: the sentence before, or the pieces of a headline before this one.
fn before(scene: &Scene<'_>) -> Option<Span> {
    const LONGEST: usize = 600;
    let sentence = scene.amount().sentence;
    let whole = scene.document.sentence_span(sentence);
    let pieces = Span::new(whole.start, scene.bounds.start.max(whole.start));
    let span = if pieces.start < pieces.end {
        pieces
    } else {
        let last = scene.document.sentence_span(sentence.checked_sub(1)?);
        // What another item of a roundup ends with is not said of this one.
        let own = scene.item.is_none_or(|item| whole.end <= item.start || last.end > item.start);
        own.then_some(last)?
    };
    (span.end - span.start < LONGEST).then_some(span)
}

/// The first sentence of the news that begins at a byte, where it is whole and before the amount's.
fn opening(scene: &Scene<'_>, news: usize) -> Option<Span> {
    const LONGEST: usize = 600;
    // Between a headline and the body stand so many lines at most.
    const LINES: usize = 12;
    let paragraphs = &scene.document.paragraphs;
    let first = paragraphs.partition_point(|paragraph| paragraph.span.end <= news);
    let body = paragraphs[first..].iter().take(LINES).find(|line| line.zone == Zone::Body)?;
    let span = scene.document.sentence_span(scene.document.sentence(body.span.start.max(news)));
    let before = span.end <= scene.bounds.start;
    (before && span.end - span.start < LONGEST).then_some(span)
}
