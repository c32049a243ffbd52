//! A message as a collector writes it, however it looks: read, told, and read again.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use whylock::connection::Connection;
use whylock::report::{self, Options};
use whylock_fuzz::{memory, told};

const MOST: usize = 256 << 20;

fuzz_target!(|input: &str| -> Corpus {
    memory::within(MOST, || {
        let Ok(connection) = Connection::from_json(input) else {
            return Corpus::Keep;
        };
        let written = serde_json::to_string(&connection).expect("a message is written");
        assert_eq!(Connection::from_json(&written).as_ref(), Ok(&connection));
        let report = report::report(&connection, &Options::at(1_795_392_000_000.0));
        told::survives(&report);
        told::words(&report, "en", input.len());
        Corpus::Keep
    })
});
