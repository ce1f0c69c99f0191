//! How the items of a roundup begin: a paragraph that introduces a district and its mayor.

use super::saying::is_saying;
use super::{Input, headline};
use crate::document::Zone;
use crate::draft::Draft;
use crate::draft::district::Code;
use crate::rule::{Candidate, View};
use crate::span::Span;

/// How a paragraph introduces a district.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `X-gu (Mayor Y) ...` at its beginning.
    Bracket,
    /// The same further on in its first sentence.
    Inside,
    /// `X-gu Mayor Y` and a verb that is not one of saying.
    Title,
    /// The district alone.
    Plain,
}

/// A paragraph of the body, as far as items are concerned. What it is to them is found out where one asks: most are only passed over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    /// Its bytes; a byline before it belongs to it.
    pub span: Span,
    /// Its bytes without a byline.
    pub paragraph: Span,
    /// What was found in it.
    pub inside: &'a [Candidate],
}

/// The paragraphs of the body.
pub(super) fn blocks<'a>(input: &Input<'_>, candidates: &'a [Candidate]) -> Vec<Block<'a>> {
    let mut blocks = Vec::with_capacity(input.document.paragraphs.len());
    let mut byline = None;
    let mut rest = candidates;
    for paragraph in &input.document.paragraphs {
        match paragraph.zone {
            Zone::Byline => _ = byline.get_or_insert(paragraph.span.start),
            Zone::Body => {
                let Span { start, end } = paragraph.span;
                rest = split(rest, start).1;
                let (inside, after) = split(rest, end);
                rest = after;
                let span = Span::new(byline.take().unwrap_or(start), end);
                blocks.push(Block { span, paragraph: paragraph.span, inside });
            }
            _ => {}
        }
    }
    blocks
}

/// The candidates before a byte, and the others. A search by halves would look at all of a long text for each paragraph.
fn split(candidates: &[Candidate], byte: usize) -> (&[Candidate], &[Candidate]) {
    candidates.split_at(candidates.iter().take_while(|c| c.found.span.start < byte).count())
}

impl<'a> Block<'a> {
    /// How it introduces which district.
    pub(super) fn opens(&self, input: &Input<'_>) -> Option<(Form, &'a Code)> {
        let any = self.inside.iter().any(|candidate| headline::district(candidate).is_some());
        if any { opens(input, self.paragraph, self.inside) } else { None }
    }

    /// Whether it ends with a quote of a mayor.
    pub(super) fn closes(&self, text: &str) -> bool {
        let text = self.paragraph.of(text);
        self.inside.iter().any(|c| matches!(c.found.draft, Draft::Mayor(_)))
            && (text.trim_end().ends_with(['”', '"', '’']) || reports(text))
    }

    /// Whether it begins with a quote.
    pub(super) fn is_quote(&self, text: &str) -> bool {
        self.paragraph.of(text).trim_start().starts_with(['“', '"', '‘'])
    }

    /// Whether it is a title line: short, and it ends as no sentence does.
    pub(super) fn is_title(&self, text: &str) -> bool {
        const LONGEST: usize = 180;
        let text = self.paragraph.of(text).trim();
        let ends_as_sentence = || {
            let end = text.trim_end_matches(['”', '"', '’', '\'', ')', ']']);
            end.ends_with(['.', '!', '?', ':', ';', ','])
        };
        text.len() <= LONGEST && !ends_as_sentence() && text.contains(' ')
    }
}

fn opens<'a>(input: &Input<'_>, paragraph: Span, inside: &'a [Candidate]) -> Option<(Form, &'a Code)> {
    const MOST: usize = 12;
    let view = &input.view;
    let text = paragraph.of(view.text);
    let begin = paragraph.start + (text.len() - beginning(text).len());
    let sentence = input.document.sentence_span(input.document.sentence(begin)).end;
    let mut plain = None;
    for (i, candidate) in inside.iter().take(MOST).enumerate() {
        let Some((place, code)) = headline::district(candidate).filter(|(place, _)| place.end <= sentence)
        else {
            continue;
        };
        let first = place.start == begin;
        if let Some(form) = introduces(view, place, &inside[i + 1..]) {
            match form {
                Form::Bracket if !first => return Some((Form::Inside, code)),
                Form::Title if !first => {}
                form => return Some((form, code)),
            }
        }
        if first {
            plain = Some((Form::Plain, code));
        }
    }
    plain
}

/// A paragraph without the mark before it and the city of its district: `◇ 서울 |서초구(구청장 ...)`.
pub(super) fn beginning(text: &str) -> &str {
    let text = text.trim_start();
    // Neither a mark nor a city in Hangul.
    if text.starts_with(|c: char| c.is_ascii()) {
        return text;
    }
    let text =
        text.strip_prefix(['◇', '◆', '■', '□', '▲', '△', '●', '○', '◎', '▶', '▷', '★']).unwrap_or(text);
    let text = text.trim_start();
    ["서울특별시 ", "서울시 ", "서울 "].iter().find_map(|city| text.strip_prefix(city)).unwrap_or(text)
}

/// Whether a paragraph ends with what somebody said.
fn reports(text: &str) -> bool {
    const VERBS: [&str; 10] = [
        "말했다",
        "밝혔다",
        "전했다",
        "강조했다",
        "덧붙였다",
        "설명했다",
        "당부했다",
        "약속했다",
        "다짐했다",
        "했다고 한다",
    ];
    let text = text.trim_end().trim_end_matches('.');
    text.ends_with('다') && VERBS.iter().any(|verb| text.ends_with(verb))
}

/// Whether the district is followed by its mayor, and how.
fn introduces(view: &View<'_>, place: Span, after: &[Candidate]) -> Option<Form> {
    const WITHIN: usize = 48;
    let mayor = after.iter().find(|c| matches!(c.found.draft, Draft::Mayor(_))).map(|c| c.found.span)?;
    let between = view.text.get(place.end..mayor.start).filter(|between| between.len() < WITHIN)?;
    if between.contains('(') && !between.contains(')') {
        return Some(Form::Bracket);
    }
    let title = between.starts_with(' ')
        && !between.contains([',', '.', ';', '('])
        && between.split_whitespace().count() <= 3;
    let verb = view.words_after(mayor.end).next().filter(|w| w.gap == " ")?;
    (title && !says(verb.text)).then_some(Form::Title)
}

/// What no introduction has after the mayor: `Mapo-gu's Mayor Kim |said|`, `|and|`.
fn says(word: &str) -> bool {
    matches!(word, "also" | "of" | "and") || is_saying(word)
}
