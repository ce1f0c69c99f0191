//! Why the records are what they are: which rules fired in each sentence, and which candidate lost to which.
//!
//! It is for whoever writes a rule or wonders about a record; extraction does not pass through here. The types hold
//! it as data, and their [`Display`](fmt::Display) is the text that `cargo run --example explain` prints.

use std::borrow::Cow;
use std::fmt;

use crate::article::Article;
use crate::document::Zone;
use crate::extraction::Extraction;
use crate::language::Language;
use crate::link::Input;
use crate::record::Record;
use crate::registry;
use crate::rule;
use crate::rule::overlap::{self, Lost, tier};
use crate::span::Span;
use crate::value::kind::Kind;

/// What the rules made of an article, sentence by sentence.
///
/// ```
/// use gisa::{Article, Pipeline};
///
/// let text = "The budget grew by 12 percent to 3.4 billion won.";
/// let explanation = Pipeline::default().explain(&Article::new("a-1", text));
/// assert_eq!(explanation.sentences.len(), 1);
/// println!("{explanation}");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Explanation {
    /// Every sentence of the text, in order.
    pub sentences: Vec<Sentence>,
}

/// A sentence, and what the rules found in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sentence {
    /// The place in bytes.
    pub span: Span,
    /// The text there.
    pub text: String,
    /// Which part of the page it stands in.
    pub zone: Zone,
    /// The candidates in the order of the text.
    pub candidates: Vec<Candidate>,
}

/// What one rule found in one place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Candidate {
    /// The record that it is, or that it would be.
    pub record: Record,
    /// What it lost to; `None` where it is kept.
    pub lost: Option<Loss>,
}

/// Why a candidate is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loss {
    /// The rule of the candidate that is kept in its place.
    pub rule: Cow<'static, str>,
    /// The place of that candidate.
    pub span: Span,
    /// What decided.
    pub reason: Reason,
}

/// What decides between two candidates that claim the same words, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A caller's own kind goes before the others, and those before count.
    Kind,
    /// The winner claims more.
    LongerClaim,
    /// The winner's span is longer.
    LongerSpan,
    /// The winner's rule id is the first in the order of bytes.
    RuleId,
    /// One rule found both: the first in the text stays.
    Place,
}

/// A rule of the library, with its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleInfo {
    /// What records carry as their rule: `en/money/amount-currency`.
    pub id: &'static str,
    /// The kind that it finds.
    pub kind: Kind,
    /// Sentences with what it finds in brackets, and after `=>` the values.
    pub finds: &'static [&'static str],
    /// Look-alikes in which it finds nothing.
    pub skips: &'static [&'static str],
}

/// Every rule of every language, in the order of the registry, and after them those that tell the context of an amount.
pub fn rules() -> impl Iterator<Item = RuleInfo> {
    let rules = Language::ALL.into_iter().flat_map(registry::rules);
    let rules =
        rules.map(|rule| RuleInfo { id: rule.id, kind: rule.kind, finds: rule.finds, skips: rule.skips });
    let contexts = crate::context::rules();
    rules.chain(contexts.map(|rule| RuleInfo {
        id: rule.id,
        kind: Kind::Money,
        finds: rule.finds,
        skips: rule.skips,
    }))
}

impl fmt::Display for RuleInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.id)?;
        self.finds.iter().try_for_each(|sentence| writeln!(f, "    + {sentence}"))?;
        self.skips.iter().try_for_each(|sentence| writeln!(f, "    - {sentence}"))
    }
}

/// Explains what becomes of `candidates`, which `link` makes records of.
pub(crate) fn explain(
    article: &Article<'_>,
    input: &Input<'_>,
    candidates: Vec<rule::Candidate>,
    link: impl Fn(Vec<rule::Candidate>) -> Extraction,
) -> Explanation {
    let mut losses = vec![None; candidates.len()];
    for lost in overlap::lost(&candidates) {
        losses[lost.at] = Some(loss(&candidates, lost));
    }
    // A kept record is linked without the losers, as it is in an extraction.
    let is_kept =
        |(candidate, loss): (&rule::Candidate, &Option<Loss>)| loss.is_none().then(|| candidate.clone());
    let kept = candidates.iter().zip(&losses).filter_map(is_kept).collect();
    let mut kept = link(kept).records.into_iter();
    let all = link(candidates).records;
    let mut sentences = sentences(article, input);
    for (linked, lost) in all.into_iter().zip(losses) {
        let record = if lost.is_none() { kept.next().unwrap_or(linked) } else { linked };
        if let Some(sentence) = sentences.get_mut(record.sentence) {
            sentence.candidates.push(Candidate { record, lost });
        }
    }
    Explanation { sentences }
}

fn sentences(article: &Article<'_>, input: &Input<'_>) -> Vec<Sentence> {
    let sentence = |span: &Span| Sentence {
        span: *span,
        text: span.of(article.text).to_owned(),
        zone: input.document.zone(span.start),
        candidates: Vec::new(),
    };
    input.document.sentences.iter().map(sentence).collect()
}

fn loss(candidates: &[rule::Candidate], lost: Lost) -> Loss {
    let (winner, loser) = (&candidates[lost.to], &candidates[lost.at]);
    Loss { rule: winner.rule.clone(), span: winner.found.span, reason: reason(winner, loser) }
}

/// The first step of the total order of [`overlap`] at which the two differ.
fn reason(winner: &rule::Candidate, loser: &rule::Candidate) -> Reason {
    if tier(winner.kind()) != tier(loser.kind()) {
        Reason::Kind
    } else if winner.found.claim().len() != loser.found.claim().len() {
        Reason::LongerClaim
    } else if winner.found.span.len() != loser.found.span.len() {
        Reason::LongerSpan
    } else if winner.rule != loser.rule {
        Reason::RuleId
    } else {
        Reason::Place
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, sentence) in self.sentences.iter().enumerate() {
            let separator = if number == 0 { "" } else { "\n" };
            writeln!(f, "{separator}sentence {number}, {}", sentence.zone)?;
            write!(f, "{sentence}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {}", self.text)?;
        if self.candidates.is_empty() {
            return writeln!(f, "    no rule fired");
        }
        self.candidates.iter().try_for_each(|candidate| write!(f, "{candidate}"))
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Record { span, text, value, rule, modifier, .. } = &self.record;
        let sign = if self.lost.is_none() { '+' } else { '-' };
        let modifier = modifier.map_or(String::new(), |modifier| format!("{} ", modifier.name()));
        writeln!(f, "    {sign} {}..{} {text:?} is {modifier}{value}  [{rule}]", span.start, span.end)?;
        if let Some(context) = self.record.context.as_ref().filter(|context| context.rule.is_some()) {
            writeln!(f, "        {context}  [{}]", context.rule.as_deref().unwrap_or("no rule"))?;
        }
        match &self.lost {
            Some(loss) => writeln!(f, "        {loss}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "lost to {} at {}..{}: {}", self.rule, self.span.start, self.span.end, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kind => "its kind goes first",
            Self::LongerClaim => "it claims more words",
            Self::LongerSpan => "it is longer",
            Self::RuleId => "as long, and its rule id comes first",
            Self::Place => "as long, and it comes first",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use crate::value::Count;

    fn candidate(
        kind: Kind,
        rule: &'static str,
        span: (usize, usize),
        claim: (usize, usize),
    ) -> rule::Candidate {
        let draft = match kind {
            Kind::Count => {
                let count = Count { value: 1.into(), unit: "".into(), value_to: None, noun: None };
                Draft::Count(count.into())
            }
            _ => Draft::Custom(serde_json::Map::new()),
        };
        let found = crate::rule::Found::new(Span::new(span.0, span.1), draft);
        rule::Candidate::new(rule.into(), found.claiming(Span::new(claim.0, claim.1)))
    }

    /// Each pair differs in one step of the order and, where it can, contradicts it in the steps behind.
    #[test]
    fn the_reason_is_the_step_that_decides() {
        use Kind::Count;
        let cases = [
            (
                Reason::Kind,
                candidate(Kind::Custom, "b", (0, 2), (0, 2)),
                candidate(Count, "a", (0, 9), (0, 9)),
            ),
            (
                Reason::LongerClaim,
                candidate(Count, "b", (0, 3), (0, 3)),
                candidate(Count, "a", (0, 9), (0, 2)),
            ),
            (
                Reason::LongerSpan,
                candidate(Count, "b", (0, 9), (0, 3)),
                candidate(Count, "a", (0, 8), (0, 3)),
            ),
            (Reason::RuleId, candidate(Count, "a", (1, 9), (1, 3)), candidate(Count, "b", (0, 8), (0, 2))),
            (Reason::Place, candidate(Count, "a", (0, 8), (0, 2)), candidate(Count, "a", (1, 9), (1, 3))),
        ];
        for (expected, winner, loser) in cases {
            let candidates = [loser, winner];
            let lost = Lost { at: 0, to: 1 };
            assert_eq!(overlap::lost(&candidates), [lost], "{expected:?}");
            let told = loss(&candidates, lost);
            assert_eq!((told.reason, told.span), (expected, candidates[1].found.span));
        }
    }
}
