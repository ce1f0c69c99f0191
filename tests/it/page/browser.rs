//! The page in a browser: `checks.js` uses it as a reader does, inside the page, and writes what it saw into it.
//!
//! It needs a Chromium on the `PATH`; where there is none, as on some build machines, nothing is tested here.

use std::fs;
use std::process::{Command, Stdio};

use super::{HOSTILE, extracted, page};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Nothing that a first start of a browser does on its own.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--enable-logging=stderr",
    "--virtual-time-budget=10000",
    "--dump-dom",
];

const SPENDING: &str = "Guro-gu (Mayor Lee Seong) will issue 22 billion won worth of gift certificates on May 3.\n\
    Mapo-gu (Mayor Yoo Dong-gyun) spent 3.5 billion won on 6 Geumcheon landmarks, up 5%.\n";

#[test]
fn a_reader_finds_what_the_page_has() {
    let Some(browser) = BROWSERS.into_iter().find(|name| starts(name)) else {
        eprintln!("no browser: the page was not opened");
        return;
    };
    let page = page(&[extracted("a", SPENDING), extracted("b", HOSTILE)]);
    let checks = format!("<script>\n{}</script>\n</body>", include_str!("checks.js"));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("page.html");
    fs::write(&path, page.replace("</body>", &checks)).expect("a file");
    let mut command = Command::new(browser);
    let command =
        command.args(FLAGS).arg(format!("--user-data-dir={}", folder.path().join("user").display()));
    let output = command.arg(format!("file://{}", path.display())).output().expect("the browser runs");
    let (shown, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let result = shown.split_once("<pre id=\"checks\">").and_then(|(_, rest)| rest.split_once("</pre>"));
    assert_eq!(result.map(|(result, _)| result), Some("all well"), "{log}");
    assert!(!log.contains("CONSOLE"), "{log}");
}

fn starts(browser: &str) -> bool {
    let mut command = Command::new(browser);
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|it| it.success())
}
