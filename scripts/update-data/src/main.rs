//! Writes Whylock's reference data, `data/`, from crates that hold it.
//!
//! A maintainer's tool: raise a version in this package's Cargo.toml, and its date here; then, in this folder,
//! `cargo run --ignore-rust-version`, read the difference, and run the tests.

mod public_suffixes;
mod roots;

use std::{error::Error, path::Path};

/// A crate that holds data, and where the data came from.
struct Source {
    /// The crate.
    name: &'static str,
    /// Its version, as this package's Cargo.toml pins it.
    version: &'static str,
    /// The day on which that version was published on crates.io.
    date: &'static str,
    /// The licence of the data.
    licence: &'static str,
}

const CHROME: Source = Source {
    name: "chromium-roots",
    version: "0.1.2",
    date: "2026-10-13",
    licence: "BSD-3-Clause",
};
const MOZILLA: Source = Source {
    name: "webpki-root-certs",
    version: "1.0.11",
    date: "2026-10-23",
    licence: "CDLA-Permissive-2.0",
};
const PUBLIC_SUFFIXES: Source = Source {
    name: "psl",
    version: "2.1.247",
    date: "2026-11-05",
    licence: "MPL-2.0",
};

fn main() -> Result<(), Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for source in [&CHROME, &MOZILLA, &PUBLIC_SUFFIXES] {
        check_pin(source)?;
    }
    let data = package.join("../../data");
    roots::write(&data)?;
    public_suffixes::write(&data, package)
}

impl Source {
    /// The header's line about this source.
    fn line(&self) -> String {
        format!(
            "{} {} {} ({})",
            self.date, self.name, self.version, self.licence
        )
    }
}

/// The versions named here must be those that Cargo.toml pins, lest a date be wrong.
fn check_pin(source: &Source) -> Result<(), String> {
    let pin = format!("{} = \"={}\"", source.name, source.version);
    if include_str!("../Cargo.toml")
        .lines()
        .any(|line| line == pin)
    {
        Ok(())
    } else {
        Err(format!(
            "Cargo.toml does not say {pin}: set the version and its date in main.rs too"
        ))
    }
}
