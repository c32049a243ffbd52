//! The Public Suffix List: `data/public-suffixes.txt`.
//!
//! Each rule in ASCII with its labels reversed, sorted by octet, so that the reader can search it by halves; a rule of the list's
//! private section says so behind a space.

use std::{collections::BTreeMap, error::Error, fs, path::Path, process::Command};

use sha2::{Digest, Sha256};

use crate::PUBLIC_SUFFIXES;

/// Writes `public-suffixes.txt`.
pub fn write(data: &Path, package: &Path) -> Result<(), Box<dyn Error>> {
    let rules = fs::read_to_string(source_of(package)?)?;
    let digest = Sha256::digest(rules.as_bytes())
        .iter()
        .fold(String::new(), |text, octet| text + &format!("{octet:02x}"));
    let mut written = BTreeMap::new();
    for rule in rules.lines().filter(|rule| !rule.is_empty()) {
        let example = rule
            .strip_prefix('!')
            .map_or_else(|| rule.replace('*', "example"), |rule| format!("x.{rule}"));
        let suffix =
            psl::suffix(example.as_bytes()).ok_or_else(|| format!("no suffix for {rule}"))?;
        let mark = match suffix.typ() {
            Some(psl::Type::Icann) => "",
            Some(psl::Type::Private) => " private",
            None => return Err(format!("psl does not know {rule}").into()),
        };
        written.insert(reversed(rule)?, mark);
    }
    let header = format!(
        "# Public Suffix List, written by scripts/update-data: labels reversed, in ASCII, sorted; a company's rule is marked `private`.\n\
         # {}, data/rules.txt, SHA-256 {digest}\n\
         # This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.\n\
         # If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.\n",
        PUBLIC_SUFFIXES.line()
    );
    let lines = written.iter().fold(String::new(), |text, (rule, mark)| {
        text + rule + mark + "\n"
    });
    fs::write(data.join("public-suffixes.txt"), header + &lines)?;
    Ok(())
}

/// The crate's copy of the list. Cargo knows where it lies.
fn source_of(package: &Path) -> Result<std::path::PathBuf, Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1"])
        .current_dir(package)
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let psl = packages
        .iter()
        .find(|package| package["name"] == PUBLIC_SUFFIXES.name)
        .ok_or("no psl")?;
    let manifest = Path::new(psl["manifest_path"].as_str().ok_or("no path")?);
    Ok(manifest.with_file_name("data").join("rules.txt"))
}

/// `!www.ck` becomes `ck.!www`, `*.公司.cn` becomes `cn.xn--55qx5d.*`.
fn reversed(rule: &str) -> Result<String, Box<dyn Error>> {
    let mut labels = Vec::new();
    for label in rule.trim_start_matches('!').split('.') {
        labels.push(if label == "*" {
            label.to_owned()
        } else {
            idna::domain_to_ascii(label).map_err(|error| error.to_string())?
        });
    }
    if rule.starts_with('!') {
        labels[0].insert(0, '!');
    }
    labels.reverse();
    Ok(labels.join("."))
}
