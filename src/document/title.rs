//! The titles of reporters, by which a byline is known.

/// What English calls who writes.
pub(super) const ROLES: [&str; 7] =
    ["reporter", "Reporter", "REPORTER", "correspondent", "Correspondent", "journalist", "Journalist"];

/// What may stand before it.
pub(super) const GRADES: [&str; 6] = ["Staff", "staff", "Senior", "senior", "Intern", "intern"];

/// What stands before the name where a line has no brackets.
pub(super) const LEADS: [&str; 5] = ["By", "BY", "Reporter", "Staff reporter", "Staff Reporter"];

/// What every role ends with in Korean.
pub(super) const KOREAN_ROLES: [&str; 4] = ["기자", "특파원", "리포터", "논설위원"];

/// What may stand before it.
pub(super) const KOREAN_GRADES: [&str; 8] = ["선임", "수습", "인턴", "객원", "전문", "대", "시민", "명예"];
