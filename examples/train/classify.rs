//! A model that chooses one of a few answers: from the annotated amounts to the table of its weights.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::data::{Amount, Question, SPECIFICATION};
use super::fit::{self, Sample, Weights};
use super::names::{Names, SMALLEST, UNIT, is_written, share, slot, whole};

/// What a model is to tell.
pub(crate) struct Task {
    /// What it is called: the field, and the table.
    pub name: &'static str,
    /// The answers, in the order of the table.
    pub answers: Vec<&'static str>,
    /// Where an amount has the question.
    pub question: fn(&Amount) -> &Question,
    /// The slots that hold what the rules say.
    pub ruled: &'static [&'static str],
}

/// The answer where nothing is to be said.
pub(crate) const NONE: &str = "none";

/// Features of fewer amounts are left out.
const LEAST: usize = 3;

/// What an amount of the specification counts: its sentences are short, and stand alone.
const COUNTS: f32 = 0.5;

impl Task {
    /// The table of the weights under which the specification holds.
    pub(crate) fn table(&self, amounts: &[Amount]) -> String {
        let (amounts, names) = self.prepare(amounts);
        let weights = self.hold(&amounts, &names);
        let mut table = format!(
            "# What each feature weighs for each {}, learned by `examples/train`; {UNIT} is one.\n# feature\t{}\n",
            self.name,
            self.answers.join("\t")
        );
        for (name, &feature) in &names {
            let row = weights[feature].iter().map(|weight| whole(weight * scale(name) * UNIT));
            let row: Vec<i8> = row.collect();
            if row.iter().any(|weight| weight.abs() >= SMALLEST) {
                let row: Vec<_> = row.iter().map(ToString::to_string).collect();
                writeln!(table, "{name}\t{}", row.join("\t")).expect("a string takes all");
            }
        }
        table
    }

    /// Prints how many amounts of each set are right with weights learned from all others.
    pub(crate) fn hold_out(&self, language: &str, amounts: &[Amount]) {
        let (amounts, names) = self.prepare(amounts);
        let mut sets: Vec<&str> = amounts.iter().map(|amount| amount.set.as_str()).collect();
        sets.dedup();
        let (mut all, mut all_ruled, mut whole) = (0, 0, 0);
        for set in sets {
            let others = amounts.iter().filter(|amount| amount.set != set);
            let others: Vec<_> = others.map(|amount| self.lesson(amount, &names)).collect();
            let weights = fit::fit(&others.iter().collect::<Vec<_>>(), names.len(), self.answers.len());
            let own: Vec<&Amount> = amounts.iter().copied().filter(|amount| amount.set == set).collect();
            let weighed = |amount: &&&Amount| {
                let best = fit::best(&weights, &self.sample(amount, &names, true), self.answers.len());
                self.is_right(amount, self.answers[best])
            };
            let ruled = |amount: &&&Amount| self.is_right(amount, self.said(amount));
            let (right, ruled) = (own.iter().filter(weighed).count(), own.iter().filter(ruled).count());
            print(language, self.name, set, own.len(), [ruled, right]);
            if !own[0].is_demanded() {
                (all, all_ruled, whole) = (all + right, all_ruled + ruled, whole + own.len());
            }
        }
        print(language, self.name, "together", whole, [all_ruled, all]);
    }

    /// The amounts that are asked, and the features that enough of them have.
    fn prepare<'a>(&self, amounts: &'a [Amount]) -> (Vec<&'a Amount>, Names) {
        let open = self.answers.contains(&NONE);
        let asked = |amount: &&Amount| {
            let question = (self.question)(amount);
            !question.features.is_empty() && (open || !question.right.is_empty())
        };
        let amounts: Vec<_> = amounts.iter().filter(asked).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for amount in &amounts {
            let mut own: Vec<&str> = (self.question)(amount).features.iter().map(String::as_str).collect();
            own.sort_unstable();
            own.dedup();
            for name in own {
                *counts.entry(name).or_default() += 1;
            }
        }
        let kept = counts.into_iter().filter(|(name, count)| *count >= LEAST && is_written(name));
        let names = kept.enumerate().map(|(number, (name, _))| (name.to_owned(), number)).collect();
        (amounts, names)
    }

    /// Weights under which the specification holds: what is wrong there counts more, until nothing is.
    fn hold(&self, amounts: &[&Amount], names: &Names) -> Weights {
        const ROUNDS: usize = 10;
        const FIRST: f32 = 0.3;
        const MORE: f32 = 2.0;
        // By so much the right answer has to weigh more than any other, that rounding does not turn it.
        const MARGIN: f32 = 0.3;
        let lessons: Vec<_> = amounts.iter().map(|amount| self.lesson(amount, names)).collect();
        let demanded = amounts.iter().filter(|amount| amount.is_demanded());
        let mut demanded: Vec<_> =
            demanded.map(|amount| Sample { weight: 0.0, ..self.sample(amount, names, true) }).collect();
        let mut weights = Weights::new();
        for round in 0..ROUNDS {
            let samples: Vec<_> =
                lessons.iter().chain(demanded.iter().filter(|own| own.weight > 0.0)).collect();
            weights = fit::fit(&samples, names.len(), self.answers.len());
            let mut wrong = 0;
            for sample in &mut demanded {
                if fit::margin(&weights, sample, self.answers.len()) < MARGIN {
                    wrong += 1;
                    sample.weight = if sample.weight > 0.0 { sample.weight * MORE } else { FIRST };
                }
            }
            eprintln!(
                "{}, round {round}: {wrong} amounts that tests demand are wrong or nearly so",
                self.name
            );
            if wrong == 0 {
                break;
            }
        }
        weights
    }

    /// What is learned from an amount. Rules were written for what tests demand, and are right there: what they say teaches nothing, and is left out.
    fn lesson(&self, amount: &Amount, names: &Names) -> Sample {
        self.sample(amount, names, !amount.is_demanded())
    }

    fn sample(&self, amount: &Amount, names: &Names, ruled: bool) -> Sample {
        let mut features: BTreeMap<usize, f32> = BTreeMap::new();
        let question = (self.question)(amount);
        for name in question.features.iter().filter(|name| ruled || !self.ruled.contains(&slot(name))) {
            if let Some(&feature) = names.get(name) {
                *features.entry(feature).or_default() += scale(name);
            }
        }
        let weight = if amount.set == SPECIFICATION { COUNTS } else { 1.0 };
        let right = question.right.first().map_or(NONE, String::as_str);
        let answer = self.answers.iter().position(|answer| *answer == right);
        Sample {
            features: features.into_iter().collect(),
            answer: answer.expect("an answer of the model"),
            weight,
        }
    }

    /// What the rules say.
    fn said<'a>(&self, amount: &'a Amount) -> &'a str {
        let features = &(self.question)(amount).features;
        let said = features.iter().filter_map(|name| name.split_once(':'));
        let mut said = said.filter(|(slot, _)| *slot == "ruled");
        said.next().map_or(NONE, |(_, said)| if said == "-" { NONE } else { said })
    }

    fn is_right(&self, amount: &Amount, answer: &str) -> bool {
        let right = &(self.question)(amount).right;
        right.iter().any(|right| right == answer) || right.is_empty() && answer == NONE
    }
}

fn print(language: &str, name: &str, set: &str, amounts: usize, [ruled, weighed]: [usize; 2]) {
    println!(
        "{language} {name:7} {set:14} {amounts:5} amounts, rules {:.3}, weighed {:.3}",
        share(ruled, amounts),
        share(weighed, amounts)
    );
}

/// How much a feature counts for what its slot is: words without a place less than those in one.
fn scale(name: &str) -> f32 {
    match slot(name) {
        "ruled" => 1.5,
        "far" => 0.6,
        "item" => 0.5,
        _ => 1.0,
    }
}
