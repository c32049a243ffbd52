//! Why does my browser trust this connection, and what does that trust not promise?
//!
//! Data moves one way: a [`connection`] is collected, its certificates are read
//! ([`certificate`]), checked, and the report is put into words. See ARCHITECTURE.md.

pub mod certificate;
pub mod check;
pub mod comparison;
pub mod connection;
pub mod explain;
pub mod finding;
pub mod inputs;
pub mod name;
#[cfg(any(feature = "read", feature = "wasm"))]
pub mod opening;
pub mod path;
pub mod policy;
#[cfg(feature = "popup")]
pub mod popup;
#[cfg(feature = "read")]
pub mod reader;
pub mod report;
pub mod revocation;
pub mod signature;
pub mod text;
pub mod tls;
pub mod transparency;
pub mod trust;
pub mod validation;
pub mod visits;
#[cfg(feature = "wasm")]
pub mod wasm;
pub mod weakness;
