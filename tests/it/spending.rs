//! The spending table of `batch`: a row an amount, each once.

use gisa::{Article, Pipeline};

#[path = "../../examples/batch/output/spending.rs"]
mod table;

use table::{COLUMNS, rows};

const TEXT: &str = "Mapo-gu Issues 5 Billion Won of Certificates\n\n\
    Mapo-gu (Mayor Yoo Dong-gyun) will issue about 5 billion won worth of Mapo Love Gift Certificates on February 3. \
    It rains. The purchase limit is 700,000 won.";

#[test]
fn each_amount_is_a_row_once() {
    let article = Article::new("a-1", TEXT).published("2022-01-25".parse().expect("a day"));
    let found = rows(3, &Pipeline::default().extract(&article), TEXT);
    let cells: Vec<_> = found.iter().map(|row| row[3..14].join(" | ")).collect();
    assert_eq!(
        cells,
        [
            "11440 | Mapo-gu | Yoo Dong-gyun | 5000000000 |  | KRW | issue | Mapo Love Gift Certificates | 2022-02-03 | planned | ",
            "11440 | Mapo-gu | Yoo Dong-gyun | 700000 |  | KRW | limit | Mapo Love Gift Certificates |  | standing | ",
        ]
    );
    assert_eq!(found[1][..3], ["a-1", "3", "2022-01-25"]);
    assert_eq!((COLUMNS[14], found[1][14].as_str()), ("sentence", "The purchase limit is 700,000 won."));
}
