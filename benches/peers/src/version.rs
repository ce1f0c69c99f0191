//! Which version of a crate is linked: what the lock file says.

const LOCK: &str = include_str!("../Cargo.lock");

/// `0.4.0`
pub fn of(name: &str) -> &'static str {
    let heading = format!("name = \"{name}\"");
    let mut lines = LOCK.lines().skip_while(|line| *line != heading).skip(1);
    let version = lines.next().and_then(|line| line.strip_prefix("version = \""));
    version.expect("a crate of the lock file").trim_end_matches('"')
}
