//! Learns the weights of the contexts' models from the annotated amounts of `fixtures/`, and writes their tables.
//!
//! ```sh
//! cargo run --release --features training --example train -- --field role    # writes src/context/*/weights/role.tsv
//! cargo run --release --features training --example train -- --field status  # writes src/context/*/weights/status.tsv
//! cargo run --release --features training --example train -- --field what    # writes src/context/*/weights/what.tsv
//! cargo run --release --features training --example train -- --held-out  # how right each set is with the others' weights
//! cargo run --release --features training --example train -- --held-out --without far,item  # and without the features of these slots
//! ```
//!
//! The role's weights are learned first (`--field role`), from what the rules alone say. The status, and what an amount is for, are asked of amounts whose roles the built library tells, so
//! that they are learned in runs of their own behind it; what is held out of them had its role from weights that know the set. The same fixtures and rules give the same tables.

mod classify;
mod data;
mod fit;
mod names;
mod rank;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Parser;
use gisa::Pipeline;
use gisa::context::training::{Field, let_rules_decide};
use gisa::context::{Role, Status};

use classify::Task;
use data::Amount;

/// Learns the weights of the contexts' models.
#[derive(Debug, Parser)]
struct Options {
    /// Write nothing: print how many amounts of each set are right with weights learned from all others.
    #[arg(long)]
    held_out: bool,
    /// Leave out the features of these slots.
    #[arg(long, value_delimiter = ',')]
    without: Vec<String>,
    /// Only the model of this field.
    #[arg(long, value_parser = ["role", "status", "what"])]
    field: Option<String>,
    /// Only this language.
    #[arg(long, value_parser = LANGUAGES)]
    language: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    for language in
        LANGUAGES.into_iter().filter(|own| options.language.as_deref().is_none_or(|of| of == *own))
    {
        let asked = |field: &str| options.field.as_deref().is_none_or(|of| of == field);
        let write = |field: &str, table: String| {
            let path = format!("src/context/{language}/weights/{field}.tsv");
            fs::write(&path, table).with_context(|| path)
        };
        let tasks: [(Task, &[Field]); 2] = [
            (roles(language), &[Field::Role, Field::What, Field::Status]),
            (statuses(), &[Field::What, Field::Status]),
        ];
        for (task, ruled) in tasks.into_iter().filter(|(task, _)| asked(task.name)) {
            let_rules_decide(ruled);
            let amounts = amounts(language, &options.without)?;
            if options.held_out {
                task.hold_out(language, &amounts);
            } else {
                write(task.name, task.table(&amounts))?;
            }
        }
        if asked("what") {
            let_rules_decide(&[Field::What, Field::Status]);
            let amounts = amounts(language, &options.without)?;
            if options.held_out {
                rank::hold_out(language, &amounts);
            } else {
                write("what", rank::table(&amounts))?;
            }
        }
    }
    Ok(())
}

const LANGUAGES: [&str; 2] = ["en", "ko"];

/// The model of the role; of an amount of Korean the rules always say one.
fn roles(language: &str) -> Task {
    let mut answers: Vec<_> = Role::ALL.iter().map(|role| role.name()).collect();
    if language != "ko" {
        answers.push(classify::NONE);
    }
    let ruled = &["rule", "ruled", "ruled-magnitude"];
    Task { name: "role", answers, question: |amount| &amount.role, ruled }
}

/// The model of the status.
fn statuses() -> Task {
    let answers = Status::ALL.iter().map(|status| status.name()).collect();
    let ruled = &["ruled", "ruled-role", "tense", "time"];
    Task { name: "status", answers, question: |amount| &amount.status, ruled }
}

/// All annotated amounts of a language, without the features of some slots.
fn amounts(language: &str, without: &[String]) -> anyhow::Result<Vec<Amount>> {
    let (pipeline, fixtures) = (Pipeline::default(), Path::new("fixtures"));
    let mut amounts = Vec::new();
    let sets = fs::read_dir(fixtures.join("training").join(language))?;
    let mut sets: Vec<PathBuf> = sets.map(|set| Ok(set?.path())).collect::<anyhow::Result<_>>()?;
    sets.sort();
    for set in sets {
        let name = set.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
        amounts.extend(data::of_set(&pipeline, &name, &set, &set.join("context.jsonl"))?);
    }
    let context = |name: String| fixtures.join("context").join(name);
    if language == "en" {
        let seeds = fixtures.join("articles");
        amounts.extend(data::of_set(&pipeline, "seeds", &seeds, &context("seeds.jsonl".to_owned()))?);
    }
    let invented = fixtures.join("invented").join(language).join("articles");
    amounts.extend(data::of_set(
        &pipeline,
        "invented",
        &invented,
        &context(format!("invented-{language}.jsonl")),
    )?);
    let specification = fixtures.join("spec").join(language).join("context.tsv");
    amounts.extend(data::of_specification(&pipeline, &specification)?);
    amounts.extend(data::of_evidence(&pipeline, language));
    let stays = |feature: &String| without.iter().all(|slot| names::slot(feature) != slot);
    for amount in &mut amounts {
        amount.role.features.retain(stays);
        amount.status.features.retain(stays);
        amount.what.iter_mut().for_each(|phrase| phrase.features.retain(stays));
    }
    Ok(amounts)
}
