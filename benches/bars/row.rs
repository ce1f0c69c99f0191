//! A row of the table of bars: what was measured, and against what.

use std::time::Duration;

use super::table;

/// One figure.
pub(crate) struct Row {
    pub what: String,
    pub median: Duration,
    /// How many bytes were read in it; none where nothing was read.
    pub bytes: Option<usize>,
    /// What the floor took for the same bytes.
    pub floor: Option<Duration>,
    pub bar: Option<Bar>,
}

/// What a figure is held to.
pub(crate) enum Bar {
    /// The speed as a part of the floor's.
    OfFloor { reached: f64, least: f64 },
    /// What two threads give of what two copies give.
    OfCopies { reached: f64, least: f64 },
    /// The time as a multiple of what the shorter text would give.
    Growth { reached: f64, most: f64 },
    /// The time by itself, in milliseconds.
    Milliseconds { reached: f64, most: f64 },
}

impl Bar {
    pub(crate) fn met(&self) -> bool {
        match *self {
            Self::OfFloor { reached, least } | Self::OfCopies { reached, least } => reached >= least,
            Self::Growth { reached, most } | Self::Milliseconds { reached, most } => reached <= most,
        }
    }

    fn columns(&self) -> [String; 2] {
        match *self {
            Self::OfFloor { reached, least } => {
                [format!("{reached:.2} of the floor"), format!("at least {least:.2}")]
            }
            Self::OfCopies { reached, least } => {
                [format!("{reached:.2} of two copies"), format!("at least {least:.2}")]
            }
            Self::Growth { reached, most } => [format!("{reached:.2} x 256"), format!("at most {most:.2}")],
            Self::Milliseconds { reached, most } => {
                [format!("{reached:.1} ms"), format!("at most {most:.0}")]
            }
        }
    }
}

impl Row {
    /// The speed as a part of the floor's.
    pub(crate) fn of_floor(&self) -> Option<f64> {
        self.floor.map(|floor| floor.as_secs_f64() / self.median.as_secs_f64())
    }

    fn columns(&self) -> Vec<String> {
        let megabytes = self.bytes.map(|bytes| table::megabytes(bytes, self.median));
        let [reached, bar] = self.bar.as_ref().map(Bar::columns).unwrap_or_default();
        let met = self.bar.as_ref().map_or("", |bar| if bar.met() { "yes" } else { "NO" });
        vec![
            self.what.clone(),
            format!("{:.2?}", self.median),
            megabytes.unwrap_or_default(),
            self.of_floor().map(|ratio| format!("{ratio:.3}")).unwrap_or_default(),
            reached,
            bar,
            met.to_owned(),
        ]
    }
}

/// All of them as a Markdown table.
pub(crate) fn table(rows: &[Row]) -> String {
    let head = ["what", "median", "MB/s", "of the floor", "measured", "bar", "met"];
    table::markdown(&head, rows.iter().map(Row::columns).collect())
}
