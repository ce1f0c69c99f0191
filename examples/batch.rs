//! Reads the articles of a folder and writes a document a line.

use std::fs;
use std::path::PathBuf;

use gisa::{Article, Pipeline};

fn main() -> anyhow::Result<()> {
    let pipeline = Pipeline::default();
    for folder in std::env::args_os().skip(1).map(PathBuf::from) {
        let index = fs::read_to_string(folder.join("index.tsv"))?;
        for row in index.lines().skip(1) {
            let columns: Vec<&str> = row.split('\t').collect();
            let text = fs::read_to_string(folder.join(format!("{}.txt", columns[0])))?;
            let article = Article::new(columns[0], &text).published(columns[1].parse()?);
            println!("{}", serde_json::to_string(&pipeline.extract(&article))?);
        }
    }
    Ok(())
}
