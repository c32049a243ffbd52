//! Reading certificates: what is in them, what is malformed in them, and what is hostile.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]
#![cfg(feature = "rustcrypto")]

mod der;
mod extensions;
mod hostile;
mod input;
mod keys;
mod malformed;
mod names;
mod told;
mod tree;
