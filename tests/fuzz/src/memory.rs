//! What a run may allocate: more than that ends it, as a panic would.

use std::alloc::System;

use cap::Cap;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Runs with at most so many bytes more allocated at once than before. An allocation beyond that aborts the process, and
/// libFuzzer keeps the input.
pub fn within<T>(bytes: usize, run: impl FnOnce() -> T) -> T {
    let limit = ALLOCATOR.allocated().saturating_add(bytes);
    ALLOCATOR.set_limit(limit).expect("nothing else is running");
    let value = run();
    ALLOCATOR
        .set_limit(usize::MAX)
        .expect("no limit is always met");
    value
}
