//! No target: writes the seeds and the dictionaries of all of them into the folder that the variable `SEEDS` names. It is built
//! as they are, so that everything is compiled once.
#![no_main]

use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: {
        let folder = std::env::var_os("SEEDS").expect("the variable SEEDS names a folder");
        whylock_fuzz::seeds::write(&PathBuf::from(folder)).expect("the folder takes files");
    },
    |_input: &[u8]| {}
);
