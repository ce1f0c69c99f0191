//! The five seed articles, which many of the tests read.

use std::fs;
use std::path::{Path, PathBuf};

use gisa::{Article, Day};
