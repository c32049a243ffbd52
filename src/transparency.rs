//! Certificate Transparency (RFC 6962): which public logs promised to list a certificate, and whether they did.
//!
//! A log signs a timestamp over the certificate; whoever knows the log's key can tell whether it did. Which logs there
//! are, a dated list says, which is an argument like the roots are. Nothing is fetched, and nobody is asked: whether a
//! log kept its promise cannot be seen from here.

mod entry;
mod error;
mod list;
mod log;
mod policy;
mod published;
mod standing;

pub(crate) use self::entry::{Entry, signed_data};
pub use self::entry::{MAX_ENTRY, precertificate};
pub use self::error::LogListError;
pub use self::list::{LogList, LogListFacts, MAX_LIST, MAX_LOGS};
pub use self::log::{Interval, Log, LogFormat, LogId, LogState};
pub use self::policy::Shortfall;
pub(crate) use self::policy::{Counted, Rule, Tally};
pub use self::published::{GOOGLE_KEY, SignedLogList};
pub use self::standing::{Origin, Standing};

/// How many timestamps of one connection are verified: Chrome's, Apple's and Mozilla's policies count three at most, and
/// what an authority adds for good measure is half a dozen.
pub const MAX_TIMESTAMPS: usize = 10;

/// How many further signatures are asked for, to tell for what else a timestamp was made that does not fit.
pub const MAX_ALTERNATIVES: usize = 16;
