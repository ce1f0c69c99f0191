//! What stands between two words, as bits: it is asked for again and again, and nearly always a space.

/// What stands before a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) struct Gap(u16);

impl Gap {
    /// Nothing that parts two words of a phrase.
    const JOINS: Self = Self(1);
    pub(in crate::context::en) const COMMA: Self = Self(1 << 2);
    /// A comma directly behind the word before.
    pub(in crate::context::en) const COMMA_FIRST: Self = Self(1 << 3);
    /// `, ` or `/`: an amount behind it is listed with the one before.
    pub(in crate::context::en) const LISTS: Self = Self(1 << 4);
    /// `·` or ` + ` does so before an amount.
    pub(in crate::context::en) const ADDS: Self = Self(1 << 5);
    pub(in crate::context::en) const OPENS: Self = Self(1 << 6);
    pub(in crate::context::en) const CLOSES: Self = Self(1 << 7);
    /// `:`, `–`, `—`, `=`, `|` or a hyphen between spaces: what stands before is a label.
    pub(in crate::context::en) const LABELS: Self = Self(1 << 8);
    pub(in crate::context::en) const SEMICOLON: Self = Self(1 << 9);
    /// An opening quotation mark.
    pub(super) const QUOTES: Self = Self(1 << 10);
    /// A full stop, a closing quotation mark, a sign of a list.
    pub(in crate::context::en) const ENDS: Self = Self(1 << 11);
    /// A sign before one of a list: `▲`.
    pub(in crate::context::en) const ITEM: Self = Self(1 << 12);

    /// No gap.
    pub(in crate::context::en) const NONE: Self = Self::JOINS;
    /// One space.
    pub(in crate::context::en) const SPACE: Self = Self(Self::JOINS.0 | 1 << 1);
    /// `, `.
    pub(in crate::context::en) const COMMA_SPACE: Self = Self::COMMA.or(Self::COMMA_FIRST).or(Self::LISTS);

    /// What a clause does not go on behind.
    pub(in crate::context::en) const PARTS: Self = Self::SEMICOLON.or(Self::QUOTES);

    /// Reads it.
    pub(in crate::context::en) fn read(text: &str) -> Self {
        match text {
            " " => Self::SPACE,
            ", " => Self::COMMA_SPACE,
            " - " => Self::LABELS,
            _ => Self::read_signs(text),
        }
    }

    fn read_signs(text: &str) -> Self {
        let mut joins = true;
        let mut gap = text.chars().fold(0, |gap, c| {
            let (bits, joining) = Self::sign(c);
            joins &= joining;
            gap | bits
        });
        gap |= if joins { Self::JOINS.0 } else { 0 };
        gap |= if text.starts_with(',') { Self::COMMA_FIRST.0 } else { 0 };
        gap |= if matches!(text, "/" | " / ") { Self::LISTS.0 } else { 0 };
        gap |= if matches!(text, "·" | " + ") { Self::ADDS.0 } else { 0 };
        Self(gap)
    }

    /// The bits of a sign, and whether words on both sides of it can be of one phrase.
    fn sign(c: char) -> (u16, bool) {
        match c {
            ' ' | '%' | '‘' | '’' | '\'' | '"' | '/' | '-' | '\u{a0}' => (0, true),
            '“' => (Self::QUOTES.0, true),
            '”' => (Self::ENDS.0, true),
            ',' => (Self::COMMA.0, false),
            '(' => (Self::OPENS.0, false),
            ')' => (Self::CLOSES.0, false),
            ':' | '–' | '—' | '=' | '|' => (Self::LABELS.0, false),
            ';' => (Self::SEMICOLON.0, false),
            '.' => (Self::ENDS.0, false),
            '▲' | '△' | '▷' | '▶' | '•' | '●' | '○' | '◆' | '◇' | '■' | '□' => {
                (Self::ENDS.0 | Self::ITEM.0, false)
            }
            _ => (0, false),
        }
    }

    /// Whether any of the signs is there.
    pub(in crate::context::en) const fn has(self, signs: Self) -> bool {
        self.0 & signs.0 != 0
    }

    /// These signs or those.
    pub(in crate::context::en) const fn or(self, signs: Self) -> Self {
        Self(self.0 | signs.0)
    }

    /// Whether both sides can be of one phrase.
    pub(in crate::context::en) const fn joins(self) -> bool {
        self.has(Self::JOINS)
    }

    /// Whether it is one space.
    pub(in crate::context::en) const fn is_space(self) -> bool {
        self.0 == Self::SPACE.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_joins_or_tells_what_parts() {
        for joining in ["", " ", " “", "’ ", "-", "/"] {
            assert!(Gap::read(joining).joins(), "{joining:?}");
        }
        for parting in [", ", ",", "; ", " (", ") ", ": ", ". ", " · "] {
            assert!(!Gap::read(parting).joins(), "{parting:?}");
        }
        assert!(Gap::read(" (").has(Gap::OPENS) && Gap::read(" — ").has(Gap::LABELS));
        assert!(Gap::read(", ").has(Gap::LISTS) && !Gap::read(" ,").has(Gap::LISTS.or(Gap::COMMA_FIRST)));
        assert!(Gap::read(", “").has(Gap::PARTS) && !Gap::read(" ").has(Gap::PARTS));
    }
}
