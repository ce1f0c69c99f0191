//! The districts and mayors that a text names, as far back as an amount looks: each record is looked at once for all amounts.

use std::collections::VecDeque;

use crate::context::Scene;
use crate::context::district::of_record;

/// No amount looks at more records before it.
const REACH: usize = 24;

/// The records before the amount that name a district, or a mayor whose district is known.
#[derive(Default)]
pub(in crate::context::ko) struct Named {
    /// The records before this one were looked at.
    seen: usize,
    /// In their order.
    near: VecDeque<usize>,
    /// The last that is of another district than the one before it.
    turn: Option<usize>,
}

impl Named {
    /// Looks at the records before an amount; amounts come in their order.
    pub(in crate::context::ko) fn go_to(&mut self, scene: &Scene<'_>) {
        let first = scene.at.saturating_sub(REACH);
        let fresh = self.seen.max(first)..scene.at;
        for at in fresh.filter(|&at| of_record(&scene.records[at]).is_some()) {
            let last = self.near.back().and_then(|&last| of_record(&scene.records[last]));
            if last != of_record(&scene.records[at]) {
                self.turn = Some(at);
            }
            self.near.push_back(at);
        }
        self.seen = scene.at;
        while self.near.front().is_some_and(|&at| at < first) {
            self.near.pop_front();
        }
    }

    /// Whether they are not all of one district.
    pub(super) fn are_several(&self) -> bool {
        self.near.front() < self.turn.as_ref()
    }

    /// Their indexes, the nearest first.
    pub(in crate::context::ko) fn before(&self) -> impl Iterator<Item = usize> + Clone {
        self.near.iter().rev().copied()
    }
}
