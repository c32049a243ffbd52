//! What an attacker's certificates cost, counted, and what is said of them.
//!
//! `cargo test --test hostile -- --nocapture` prints what each class costs.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]
#![expect(clippy::print_stdout, reason = "the table of costs")]

mod corpus;
mod cost;
#[path = "../certificate/der.rs"]
mod der;
mod files;
mod told;

use std::sync::Mutex;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One test at a time: what is allocated is counted for all threads together.
static ALONE: Mutex<()> = Mutex::new(());
