//! Lists of public logs, and what logs sign.
#![cfg(all(feature = "logs", feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../certificate/der.rs"]
#[expect(dead_code, reason = "other tests write more of a certificate")]
mod der;
#[path = "../checks/keys.rs"]
#[expect(dead_code, reason = "other tests sign with more keys")]
mod keys;
mod lists;
mod precertificates;
mod published;
