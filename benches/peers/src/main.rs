//! How fast do gisa's peers read the same five articles? A table of what each finds, in what time, and how many times slower it is than gisa.
//!
//! ```sh
//! cargo run --release --manifest-path benches/peers/Cargo.toml
//! ```
//!
//! Everything runs on one thread, with warm tools, the input in memory and cut into sentences beforehand where a peer is made for short
//! text. Each run of a peer stands between runs of gisa, and the ratio is that of the medians. The peers find other things than gisa
//! does, as the table says: it compares what it costs to read such text, not what comes of it (see COMPARE.md for that).

mod measure;
mod peer;
mod table;
mod text;
mod version;

use rayon::ThreadPoolBuilder;

fn main() {
    ThreadPoolBuilder::new().num_threads(1).build_global().expect("a thread");
    let articles = text::articles();
    let bytes: usize = articles.iter().map(|article| article.text.len()).sum();
    println!("{} articles, {bytes} bytes\n", articles.len());
    let gisa = peer::gisa::whole();
    let rows: Vec<_> = peer::all().iter().map(|peer| measure::row(&gisa, peer, &articles)).collect();
    print!("{}", table::markdown(&rows));
}
