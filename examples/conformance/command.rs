//! The words behind the command.

use std::error::Error;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use whylock::inputs::Profile;

const USAGE: &str =
    "npm run -s limbo -- FILE [--profile rfc5280|webpki|browser|path] [--peers FILE]
npm run -s pkits -- FOLDER";

/// What was asked for.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) suite: Suite,
    /// The profile for all cases; each takes its own, unless told.
    pub(crate) profile: Option<Profile>,
    /// What others answer to the same cases.
    pub(crate) peers: Option<PathBuf>,
}

/// A suite, and where it lies.
#[derive(Debug)]
pub(crate) enum Suite {
    /// x509-limbo's `limbo.json`.
    Limbo(PathBuf),
    /// A folder with PKITS' `vectors.json`, `certs` and `crls`.
    Pkits(PathBuf),
}

impl Command {
    pub(crate) fn read(words: impl IntoIterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut words = words.into_iter();
        let (mut places, mut profile, mut peers) = (Vec::new(), None, None);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--profile" => {
                    let name = words.next().ok_or(USAGE)?;
                    profile = Some(serde_json::from_value(name.into())?);
                }
                "--peers" => peers = Some(words.next().ok_or(USAGE)?.into()),
                _ => places.push(word),
            }
        }
        let suite = match places.as_slice() {
            [suite, place] if suite == "limbo" => Suite::Limbo(place.into()),
            [suite, place] if suite == "pkits" && profile.is_none() => Suite::Pkits(place.into()),
            _ => return Err(USAGE.into()),
        };
        // they speak for browsers alone
        if peers.is_some() && profile != Some(Profile::Browser) {
            return Err("--peers goes with --profile browser".into());
        }
        Ok(Self {
            suite,
            profile,
            peers,
        })
    }
}

/// What is in a file.
pub(crate) fn read_file(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("There is no file {}.", file.display()),
        _ => format!("{} cannot be read: {error}", file.display()),
    })
}
