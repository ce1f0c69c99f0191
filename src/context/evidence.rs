//! Every rule's evidence, run: the amounts whose role it decides, with their contexts, and sentences in which it decides nothing.
//!
//! The notation is that of `src/registry/evidence.rs`; a value is a context as it displays itself: `issue | gift certificates | - | 2021-11 | planned`.

use super::rules;
use crate::article::Article;
use crate::record::Record;
use crate::registry::evidence::{Marked, read};
use crate::{Pipeline, Span};

#[test]
fn every_rule_decides_what_it_says() {
    let pipeline = Pipeline::default();
    let mut faults = Vec::new();
    for rule in rules() {
        assert!(!rule.finds.is_empty() && !rule.skips.is_empty(), "{} has no evidence", rule.id);
        for sentence in rule.finds {
            let marked = read(sentence);
            assert_eq!(marked.spans.len(), marked.values.len(), "{}: {sentence}", rule.id);
            let expected: Vec<_> = marked.spans.iter().copied().zip(marked.values.iter().cloned()).collect();
            let found = decided(&pipeline, rule.id, &marked);
            if found != expected {
                faults.push(format!("{}: {sentence}\n  found {found:?}", rule.id));
            }
        }
        for sentence in rule.skips {
            let found = decided(&pipeline, rule.id, &read(sentence));
            if !found.is_empty() {
                faults.push(format!("{}: must skip {sentence}\n  found {found:?}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The amounts whose role a rule decides, with their contexts.
fn decided(pipeline: &Pipeline, rule: &str, marked: &Marked) -> Vec<(Span, String)> {
    let article = Article { id: rule, text: &marked.text, published: marked.published };
    let shown = |record: Record| {
        let context = record.context.filter(|context| context.rule.as_deref() == Some(rule))?;
        Some((record.span, context.to_string()))
    };
    pipeline.extract(&article).records.into_iter().filter_map(shown).collect()
}

#[test]
fn rule_ids_are_unique_and_say_where_the_rule_is() {
    let mut ids = std::collections::BTreeSet::new();
    for rule in rules() {
        assert!(ids.insert(rule.id), "{} is there twice", rule.id);
        assert_eq!(rule.id.split('/').nth(1), Some("context"), "{}", rule.id);
    }
}
