//! How a Korean date is joined to its verb: `까지 금지했다`, `로 미뤘다`, `에서 12일로 옮겼다`.

/// How the date is joined to the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joined {
    /// `까지`: it is an end.
    Until,
    /// `로`: it is where something is moved to.
    To,
    /// `에서 12일로`: it is where something is moved from.
    From,
    /// In any other way.
    Else,
}

impl Joined {
    /// By what follows the date.
    pub(super) fn of(after: &str) -> Self {
        match () {
            () if after.starts_with("까지로 ") => Self::To,
            () if after.starts_with("까지") => Self::Until,
            () if after.starts_with("에서 ") => Self::From,
            () if after.starts_with("로 ") || after.starts_with("으로 ") => Self::To,
            () => Self::Else,
        }
    }

    /// Whether a past verb, with the word before it, sets the date for later.
    pub(super) fn is_set_by(self, before: &str, verb: &str) -> bool {
        const TIMES: [&str; 10] =
            ["연기", "미뤘", "미뤄졌", "늦췄", "늦춰졌", "앞당겼", "연장", "옮겼", "변경", "순연"];
        const ENDS: [&str; 14] = [
            "금지",
            "제한",
            "통제",
            "폐쇄",
            "중단",
            "유예",
            "면제",
            "감면",
            "허용",
            "휴관",
            "휴장",
            "휴원",
            "막았",
            "의무화",
        ];
        let says = |stems: &[&str]| {
            stems.iter().any(|stem| verb.contains(stem) || before.strip_prefix(stem).is_some_and(is_object))
        };
        match self {
            Self::Until => says(&TIMES) || says(&ENDS),
            Self::From => says(&TIMES),
            // `하반기로 |잡아| 뒀던`, `10월로 |잡혔다|`
            Self::To => says(&TIMES) || verb.starts_with('잡') || before.starts_with('잡'),
            Self::Else => false,
        }
    }
}

/// The object of the verb that follows: `연장을 결정했다`.
fn is_object(particle: &str) -> bool {
    matches!(particle, "을" | "를" | "키로" | "하기로")
}
