//! Writes Whylock's reference data, `data/`, from what others publish.
//!
//! A maintainer's tool: raise a version in this package's Cargo.toml, and its date here; then run
//! `npm run update-data`, read the difference, and run the tests.

mod chrome;
mod letters;
mod mozilla;
mod public_suffixes;
mod revoked_authorities;
mod roots;

use std::{env, error::Error, path::Path};

/// What holds data, and where the data came from.
struct Source {
    /// The crate or the module.
    name: &'static str,
    /// Its version; a crate's is what this package's Cargo.toml pins.
    version: &'static str,
    /// The day on which that version was published: a crate's on crates.io.
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
const MOZILLA_NAMES: Source = Source {
    name: "webpki-roots",
    version: "1.0.10",
    date: "2026-10-19",
    licence: "CDLA-Permissive-2.0",
};
/// Of NSS 3.132, as Debian published it (libnss3 2:3.132-1).
const NSS_BUILTINS: Source = Source {
    name: "NSS builtins",
    version: "2.92",
    date: "2026-10-28",
    licence: "MPL-2.0",
};
const PUBLIC_SUFFIXES: Source = Source {
    name: "psl",
    version: "2.1.247",
    date: "2026-11-05",
    licence: "MPL-2.0",
};
/// `OneCRL` as Firefox ESR brings it, whose `omni.ja` is a zip file (Debian's firefox-esr 153.8.0esr-1); the day is that of
/// the list's last change.
const ONECRL: Source = Source {
    name: "OneCRL in Firefox ESR",
    version: "153.8.0",
    date: "2026-11-10",
    licence: "MPL-2.0",
};
/// Unicode's own data, which these crates copy, is of its version 18.0.
const SCRIPTS: Source = Source {
    name: "unicode-script",
    version: "0.5.9",
    date: "2026-11-02",
    licence: "Unicode-3.0",
};
const CONFUSABLES: Source = Source {
    name: "unicode-security",
    version: "0.1.3",
    date: "2026-11-02",
    licence: "Unicode-3.0",
};

fn main() -> Result<(), Box<dyn Error>> {
    let nss_module = env::args_os()
        .nth(1)
        .ok_or("name NSS's module of roots: libnssckbi.so")?;
    let onecrl = env::args_os()
        .nth(2)
        .ok_or("name Mozilla's list of revoked authorities: onecrl.json")?;
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for source in [
        &CHROME,
        &MOZILLA,
        &MOZILLA_NAMES,
        &PUBLIC_SUFFIXES,
        &SCRIPTS,
        &CONFUSABLES,
    ] {
        check_pin(source)?;
    }
    let data = package.join("../../data");
    revoked_authorities::write(&data, Path::new(&onecrl))?;
    roots::write(&data, Path::new(&nss_module))?;
    public_suffixes::write(&data, package)?;
    letters::write(&data)
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
