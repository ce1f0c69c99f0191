//! Learns the weights of the contexts' models from the annotated amounts of `fixtures/`, and writes their tables.
//!
//! ```sh
//! cargo run --release --features training --example train              # writes src/context/*/weights/*.tsv
//! cargo run --release --features training --example train -- --held-out  # how right each set is with the others' weights
//! ```
//!
//! With the feature `training` the rules alone decide, and each amount keeps what the models would be asked. The same fixtures and rules give the same tables.

mod data;
mod fit;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use gisa::Pipeline;
use gisa::context::Role;

use data::Amount;
use fit::{Sample, Weights};

/// Learns the weights of the contexts' models.
#[derive(Debug, Parser)]
struct Options {
    /// Write nothing: print how many amounts of each set are right with weights learned from all others.
    #[arg(long)]
    held_out: bool,
}

/// Features of fewer amounts are left out.
const LEAST: usize = 3;

/// A weight of one is written as so many.
const UNIT: f32 = 32.0;

/// Rows in which no weight is as large say nothing.
const SMALLEST: i8 = 3;

/// What an amount of the specification counts: its sentences are short, and stand alone.
const SPECIFICATION: f32 = 0.5;

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    for language in ["en", "ko"] {
        let amounts = amounts(language)?;
        let names = names(language, &amounts);
        let samples: Vec<_> =
            amounts.iter().map(|amount| sample(amount, &names, !amount.is_demanded())).collect();
        if options.held_out {
            hold_out(language, &amounts, &samples, &names);
        } else {
            let weights = hold_specification(&amounts, &samples, &names);
            let path = format!("src/context/{language}/weights/role.tsv");
            fs::write(&path, table(&names, &weights))?;
            eprintln!("{path}: {} amounts, {} features", amounts.len(), names.len());
        }
    }
    Ok(())
}

/// Weights under which the specification holds: what is wrong there counts more, until nothing is.
fn hold_specification(amounts: &[Amount], samples: &[Sample], names: &Names) -> Weights {
    const ROUNDS: usize = 8;
    const FIRST: f32 = 0.3;
    const MORE: f32 = 2.0;
    let mut weights = Vec::new();
    let mut demanded: Vec<Sample> = amounts
        .iter()
        .filter(|amount| amount.is_demanded())
        .map(|amount| Sample { weight: 0.0, ..sample(amount, names, true) })
        .collect();
    for round in 0..ROUNDS {
        let all: Vec<_> =
            samples.iter().chain(demanded.iter().filter(|sample| sample.weight > 0.0)).collect();
        weights = fit::fit(&all, names.len(), ANSWERS);
        let mut wrong = 0;
        for sample in &mut demanded {
            if fit::margin(&weights, sample, ANSWERS) < LEAST_MARGIN {
                wrong += 1;
                sample.weight = if sample.weight == 0.0 { FIRST } else { sample.weight * MORE };
            }
        }
        eprintln!("round {round}: {wrong} amounts of the specification are wrong or nearly so");
        if wrong == 0 {
            break;
        }
    }
    weights
}

/// By so much the right answer has to weigh more than any other, that rounding does not turn it.
const LEAST_MARGIN: f32 = 0.3;

/// An answer a role, and none.
const ANSWERS: usize = Role::ALL.len() + 1;

/// All annotated amounts of a language.
fn amounts(language: &str) -> anyhow::Result<Vec<Amount>> {
    let (pipeline, fixtures) = (Pipeline::default(), Path::new("fixtures"));
    let mut amounts = Vec::new();
    let sets = fs::read_dir(fixtures.join("training").join(language))?;
    let mut sets: Vec<PathBuf> = sets.map(|set| Ok(set?.path())).collect::<anyhow::Result<_>>()?;
    sets.sort();
    for set in sets {
        let name = set.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
        amounts.extend(data::of_set(&pipeline, &name, &set, &set.join("context.jsonl"))?);
    }
    if language == "en" {
        amounts.extend(data::of_set(
            &pipeline,
            "seeds",
            &fixtures.join("articles"),
            &fixtures.join("context/seeds.jsonl"),
        )?);
    }
    let invented = fixtures.join("invented").join(language).join("articles");
    amounts.extend(data::of_set(
        &pipeline,
        "invented",
        &invented,
        &fixtures.join(format!("context/invented-{language}.jsonl")),
    )?);
    amounts.extend(data::of_specification(
        &pipeline,
        &fixtures.join("spec").join(language).join("context.tsv"),
    )?);
    Ok(amounts)
}

/// The features that enough amounts have.
type Names = BTreeMap<String, Feature>;

#[derive(Debug)]
struct Feature {
    number: usize,
    /// How much it counts for what its slot is.
    scale: f32,
}

fn names(language: &str, amounts: &[Amount]) -> Names {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for amount in amounts {
        let mut own: Vec<&str> = amount.features.iter().map(String::as_str).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    let kept = counts.into_iter().filter(|(name, count)| *count >= LEAST && is_written(name));
    let feature = |(number, (name, _)): (usize, (&str, _))| {
        (name.to_owned(), Feature { number, scale: scale(language, name) })
    };
    kept.enumerate().map(feature).collect()
}

/// Whether a table can hold a feature: its value has no sign that parts one.
fn is_written(name: &str) -> bool {
    let value = name.split_once(':').map_or("", |(_, value)| value);
    !value.contains([':', '\t', '\n']) && value.matches('=').count() <= 1 && !value.is_empty()
}

/// What the models learn from an amount. Rules were written for what tests demand, and are right there: what they say teaches nothing, and is left out.
fn sample(amount: &Amount, names: &Names, ruled: bool) -> Sample {
    let mut features: BTreeMap<usize, f32> = BTreeMap::new();
    for name in &amount.features {
        if let Some(feature) = names.get(name).filter(|_| ruled || !name.starts_with("rule")) {
            *features.entry(feature.number).or_default() += feature.scale;
        }
    }
    let weight = if amount.set == "specification" { SPECIFICATION } else { 1.0 };
    Sample {
        features: features.into_iter().collect(),
        answer: answer(amount.roles.first().map(String::as_str)),
        weight,
    }
}

/// What scales a feature: words without a place less than those in one.
fn scale(language: &str, name: &str) -> f32 {
    match (name.split_once(':').map_or("", |(slot, _)| slot), language) {
        ("ruled", _) => 1.5,
        // An eojeol says more than a word: there are half as many.
        ("far", _) | ("item", "ko") => 0.6,
        ("item", _) => 0.4,
        _ => 1.0,
    }
}

fn answer(role: Option<&str>) -> usize {
    Role::ALL.iter().position(|known| Some(known.name()) == role).unwrap_or(Role::ALL.len())
}

/// Prints how many amounts of each set are right with weights learned from all others.
fn hold_out(language: &str, amounts: &[Amount], samples: &[Sample], names: &Names) {
    let mut sets: Vec<&str> = amounts.iter().map(|amount| amount.set.as_str()).collect();
    sets.dedup();
    let (mut right, mut ruled, mut whole) = (0, 0, 0);
    for set in sets {
        let pairs = || amounts.iter().zip(samples);
        let others: Vec<_> =
            pairs().filter(|(amount, _)| amount.set != set).map(|(_, sample)| sample).collect();
        let weights = fit::fit(&others, names.len(), ANSWERS);
        let own: Vec<_> = pairs().filter(|(amount, _)| amount.set == set).collect();
        let is_right = |amount: &Amount, found: usize| {
            amount.roles.iter().any(|role| answer(Some(role)) == found)
                || amount.roles.is_empty() && found == Role::ALL.len()
        };
        let weighed = own
            .iter()
            .filter(|(amount, _)| {
                is_right(amount, fit::best(&weights, &sample(amount, names, true), ANSWERS))
            })
            .count();
        let rules = own.iter().filter(|(amount, _)| {
            let said = amount.features.iter().find_map(|name| name.strip_prefix("ruled:"));
            is_right(amount, answer(said))
        });
        let rules = rules.count();
        println!(
            "{language} {set:14} {:5} amounts, rules {:.3}, weighed {:.3}",
            own.len(),
            share(rules, own.len()),
            share(weighed, own.len())
        );
        if set != "specification" && set != "seeds" && set != "invented" {
            (right, ruled, whole) = (right + weighed, ruled + rules, whole + own.len());
        }
    }
    println!(
        "{language} {:14} {whole:5} amounts, rules {:.3}, weighed {:.3}",
        "training",
        share(ruled, whole),
        share(right, whole)
    );
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// The table of the weights.
fn table(names: &Names, weights: &Weights) -> String {
    let roles: Vec<_> = Role::ALL.iter().map(|role| role.name()).collect();
    let mut table = format!(
        "# What each feature weighs for each role, learned by `examples/train`; 32 is one.\n# feature\t{}\tnone\n",
        roles.join("\t")
    );
    for (name, feature) in names {
        let row: Vec<i8> = weights[feature.number]
            .iter()
            .map(|weight| (weight * feature.scale * UNIT).round().clamp(-127.0, 127.0) as i8)
            .collect();
        if row.iter().any(|weight| weight.abs() >= SMALLEST) {
            let row: Vec<_> = row.iter().map(ToString::to_string).collect();
            writeln!(table, "{name}\t{}", row.join("\t")).expect("a string takes all");
        }
    }
    table
}
