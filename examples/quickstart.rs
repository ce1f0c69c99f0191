//! The example of the README: a text in, records out.

use gisa::{Article, Pipeline};

fn main() -> Result<(), gisa::Error> {
    let text = "Guro-gu (Mayor Lee Sung) will spend 3.4 billion won on 12 libraries by November 30, 15% more than last year.";
    let article = Article::new("example", text).published("2021-10-28".parse()?);
    for record in Pipeline::default().extract(&article).records {
        println!("{:9} {:18} {}", record.kind(), record.text, record.value);
    }
    Ok(())
}
