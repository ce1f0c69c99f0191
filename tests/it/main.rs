//! All integration tests in one binary, which is linked once: a module a question.

mod seeds;
