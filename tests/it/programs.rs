//! The programs of `examples/` run. `batch` has tests of its own.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::seeds;

/// A program of `examples/`, which `cargo test` has built beside this one.
pub(crate) fn example(name: &str) -> Command {
    let tests = std::env::current_exe().expect("this program");
    let target = tests.ancestors().nth(2).expect("target/<profile>/deps/<this>");
    let program = target.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is not built: run `cargo test`, or `cargo build --examples`",
        program.display()
    );
    Command::new(program)
}

/// What a program writes, given arguments and standard input.
pub(crate) fn written(name: &str, arguments: &[&str], input: &str) -> String {
    let mut command = example(name);
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    // A program that reads nothing may be gone by now.
    _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the program ends");
    assert!(output.status.success(), "{name} {arguments:?}: {}", output.status);
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn explain_names_the_rules_of_each_sentence() {
    let text = "The grant is 3 billion won. Nothing.";
    let explained = written("explain", &["--published", "2022-01-25", text], "");
    assert_eq!(
        explained,
        "sentence 0, body\n  The grant is 3 billion won.\n    \
         + 13..26 \"3 billion won\" is 3000000000 KRW  [en/money/amount-currency]\n        \
         support | grant | - | - | planned  [en/context/measure]\n\n\
         sentence 1, body\n  Nothing.\n    no rule fired\n"
    );
    assert_eq!(written("explain", &["--published", "2022-01-25"], text), explained);
}

#[test]
fn the_phone_example_finds_a_phone_number() {
    let printed = written("phone", &[], "");
    assert!(printed.starts_with(r#"custom    02-123-4567        {"phone":"021234567"}"#), "{printed}");
}

#[test]
fn score_prints_a_row_a_kind_and_its_faults() {
    let (gold, articles) = (seeds::fixtures().join("gold"), seeds::fixtures().join("articles"));
    let path = |path: &std::path::Path| path.to_str().expect("UTF-8").to_owned();
    let printed = written("score", &["--gold", &path(&gold), &path(&articles)], "");
    assert_eq!(printed.lines().count(), 8, "{printed}");
    assert!(printed.contains("\nmoney        78 "), "{printed}");
}
