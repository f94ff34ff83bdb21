//! Why a command ends with something other than what was asked for, and with which code.

use std::process::ExitCode;

/// What went wrong, as a person reads it.
#[derive(Debug)]
pub enum Failure {
    /// The answer is that there are problems: it goes where answers go. Code 1.
    Found(Vec<u8>),
    /// The brief has problems, so that nothing can be made of it. Code 1.
    Brief(String),
    /// The answer, with files among those asked for that could not be read. Code 2.
    Unread(Vec<u8>),
    /// Asked in the wrong way, or of a file that cannot be read or written. Code 2.
    Asked(String),
}

impl Failure {
    /// The code that the program ends with: 1 for problems of a brief, 2 for anything else.
    pub fn code(&self) -> ExitCode {
        match self {
            Failure::Found(_) | Failure::Brief(_) => ExitCode::from(1),
            Failure::Unread(_) | Failure::Asked(_) => ExitCode::from(2),
        }
    }
}

impl From<String> for Failure {
    fn from(text: String) -> Failure {
        Failure::Asked(text)
    }
}

impl From<&str> for Failure {
    fn from(text: &str) -> Failure {
        Failure::Asked(text.into())
    }
}
