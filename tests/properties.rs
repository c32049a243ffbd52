//! What holds for whatever comes in: values out of a generator, the same ones in every run, beside oracles of a few lines.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]
#![cfg(not(target_arch = "wasm32"))]

#[path = "certificate/der.rs"]
mod der;
#[path = "properties/edits.rs"]
mod edits;
#[path = "properties/names.rs"]
mod names;
#[path = "properties/values.rs"]
mod values;

use quickcheck::{Arbitrary, Gen};

/// Holds a property for 2,000 inputs, the first ones short. The seed is fixed, so that a failure comes again; fuzzing looks
/// further.
fn always<T: Arbitrary>(property: impl Fn(T)) {
    for number in 0..2_000 {
        let size = 1 + number % 40;
        property(T::arbitrary(&mut Gen::from_size_and_seed(
            size,
            u64::try_from(number).unwrap(),
        )));
    }
}
