//! A model that chooses among the phrases of an amount: from the annotated amounts to the table of its weights.
//!
//! Conditional logistic regression: the right ones of an amount's phrases shall be likelier than its others.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::data::{Amount, SPECIFICATION};
use super::fit::{Adam, PENALTY};
use super::names::{Names, SMALLEST, UNIT, is_written, share, slot, whole};

/// The slots that hold what the rules say.
const RULED: [&str; 2] = ["ruled", "ruled-role"];

/// Features of fewer amounts are left out.
const LEAST: usize = 2;

/// What an amount of the specification counts: its sentences are short, and stand alone.
const COUNTS: f32 = 0.1;

/// An amount: of each of its phrases whether it is right, and its features.
struct Group {
    phrases: Vec<(bool, Vec<usize>)>,
    weight: f32,
}

/// The table of the weights.
pub(crate) fn table(amounts: &[Amount]) -> String {
    let names = names(amounts);
    let weights = hold(amounts, &names);
    let mut table = format!(
        "# What each feature weighs for a phrase, learned by `examples/train`; {UNIT} is one.\n# feature\tweight\n"
    );
    for (name, &feature) in &names {
        let weight = whole(weights[feature] * UNIT);
        if weight.abs() >= SMALLEST {
            writeln!(table, "{name}\t{weight}").expect("a string takes all");
        }
    }
    table
}

/// Prints how many amounts of each set are right with weights learned from all others.
pub(crate) fn hold_out(language: &str, amounts: &[Amount]) {
    let names = names(amounts);
    let mut sets: Vec<&str> = amounts.iter().map(|amount| amount.set.as_str()).collect();
    sets.dedup();
    let (mut all, mut all_ruled, mut reach, mut number) = (0, 0, 0, 0);
    for set in sets {
        let others = amounts.iter().filter(|amount| amount.set != set);
        let others: Vec<_> = others.map(|amount| group(amount, &names, !amount.is_demanded())).collect();
        let weights = fit(&others.iter().collect::<Vec<_>>(), names.len());
        let own: Vec<_> =
            amounts.iter().filter(|amount| amount.set == set && !amount.what.is_empty()).collect();
        let Some(first) = own.first() else { continue };
        let right = own.iter().filter(|amount| margin(&weights, &group(amount, &names, true)) > 0.0).count();
        let ruled = own
            .iter()
            .filter(|amount| amount.what.iter().any(|phrase| phrase.right && is_ruled(&phrase.features)))
            .count();
        let within = own.iter().filter(|amount| amount.what.iter().any(|phrase| phrase.right)).count();
        print(language, set, own.len(), [ruled, right, within]);
        if !first.is_demanded() {
            (all, all_ruled, reach, number) =
                (all + right, all_ruled + ruled, reach + within, number + own.len());
        }
    }
    print(language, "together", number, [all_ruled, all, reach]);
}

fn is_ruled(features: &[String]) -> bool {
    features.iter().any(|name| RULED.contains(&slot(name)) || name == "nothing:unproposed")
}

fn print(language: &str, set: &str, amounts: usize, counts: [usize; 3]) {
    let [ruled, weighed, within] = counts.map(|count| share(count, amounts));
    println!(
        "{language} what    {set:14} {amounts:5} amounts, rules {ruled:.3}, weighed {weighed:.3}, among the phrases {within:.3}"
    );
}

/// Weights under which what tests demand holds: what is wrong there counts more, until nothing is.
fn hold(amounts: &[Amount], names: &Names) -> Vec<f32> {
    const ROUNDS: usize = 12;
    const FIRST: f32 = 0.3;
    const MORE: f32 = 2.0;
    // By so much a right phrase has to weigh more than any other, that rounding does not turn it.
    const MARGIN: f32 = 0.5;
    let lessons: Vec<_> = amounts.iter().map(|amount| group(amount, names, !amount.is_demanded())).collect();
    let demanded = amounts.iter().filter(|amount| amount.is_demanded());
    let mut demanded: Vec<_> =
        demanded.map(|amount| Group { weight: 0.0, ..group(amount, names, true) }).collect();
    demanded.retain(|own| own.phrases.iter().any(|(right, _)| *right));
    let mut weights = Vec::new();
    for round in 0..ROUNDS {
        let groups: Vec<_> = lessons.iter().chain(demanded.iter().filter(|own| own.weight > 0.0)).collect();
        weights = fit(&groups, names.len());
        let mut wrong = 0;
        for own in &mut demanded {
            if margin(&weights, own) < MARGIN {
                wrong += 1;
                own.weight = if own.weight > 0.0 { own.weight * MORE } else { FIRST };
            }
        }
        eprintln!("what, round {round}: {wrong} amounts that tests demand are wrong or nearly so");
        if wrong == 0 {
            break;
        }
    }
    weights
}

/// By how much the best right phrase weighs more than the best wrong one.
fn margin(weights: &[f32], group: &Group) -> f32 {
    let best = |of: bool| {
        let own = group.phrases.iter().filter(|(right, _)| *right == of);
        own.map(|(_, features)| sum(weights, features)).fold(f32::MIN, f32::max)
    };
    best(true) - best(false)
}

fn sum(weights: &[f32], features: &[usize]) -> f32 {
    features.iter().map(|&feature| weights[feature]).sum()
}

fn fit(groups: &[&Group], features: usize) -> Vec<f32> {
    let mut adam = Adam::new(features);
    while let Some(weights) = adam.next() {
        let mut slope: Vec<f32> = weights.iter().map(|weight| PENALTY * weight).collect();
        for group in groups {
            let sums: Vec<f32> = group.phrases.iter().map(|(_, features)| sum(weights, features)).collect();
            let top = sums.iter().copied().fold(f32::MIN, f32::max);
            let powers: Vec<f32> = sums.iter().map(|sum| (sum - top).exp()).collect();
            let all: f32 = powers.iter().sum();
            let of_right: f32 = powers
                .iter()
                .zip(&group.phrases)
                .filter(|(_, (right, _))| *right)
                .map(|(power, _)| power)
                .sum();
            if of_right == 0.0 {
                continue;
            }
            for (power, (right, features)) in powers.iter().zip(&group.phrases) {
                let error = group.weight * (power / all - if *right { power / of_right } else { 0.0 });
                for &feature in features {
                    slope[feature] += error;
                }
            }
        }
        adam.step(&slope);
    }
    adam.weights
}

fn group(amount: &Amount, names: &Names, ruled: bool) -> Group {
    let features = |all: &[String]| {
        let own = all.iter().filter(|name| ruled || !RULED.contains(&slot(name)));
        own.filter_map(|name| names.get(name).copied()).collect()
    };
    let phrases = amount.what.iter().map(|phrase| (phrase.right, features(&phrase.features))).collect();
    Group { phrases, weight: if amount.set == SPECIFICATION { COUNTS } else { 1.0 } }
}

/// The features that the phrases of enough amounts have, and their numbers.
fn names(amounts: &[Amount]) -> Names {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for amount in amounts {
        let mut own: Vec<&str> =
            amount.what.iter().flat_map(|phrase| phrase.features.iter().map(String::as_str)).collect();
        own.sort_unstable();
        own.dedup();
        for name in own {
            *counts.entry(name).or_default() += 1;
        }
    }
    let kept = counts.into_iter().filter(|(name, count)| *count >= LEAST && is_written(name));
    kept.enumerate().map(|(number, (name, _))| (name.to_owned(), number)).collect()
}
