//! The letters of names: `data/letters/{scripts,look-alikes}.txt`.
//!
//! Of Unicode's tables only what a name can have: letters, digits and marks that IDNA leaves as they are. In between,
//! ranges run on, as nobody asks there.

use std::{collections::BTreeSet, error::Error, fmt::Write, fs, path::Path};

use unicode_normalization::char::is_combining_mark;
use unicode_script::UnicodeScript;
use unicode_security::{GeneralSecurityProfile, UNICODE_VERSION, skeleton};

use crate::{CONFUSABLES, SCRIPTS, Source};

/// What a name can have without being a letter (RFC 5892 §A).
const MIDDLE_DOTS: &str = "\u{b7}\u{375}\u{5f3}\u{5f4}\u{30fb}";

/// Writes `scripts.txt` and `look-alikes.txt`.
pub fn write(data: &Path) -> Result<(), Box<dyn Error>> {
    if UNICODE_VERSION != unicode_script::UNICODE_VERSION {
        return Err("the crates are of two versions of Unicode".into());
    }
    let letters: Vec<char> = (char::MIN..=char::MAX)
        .filter(|it| is_of_names(*it))
        .collect();
    let folder = data.join("letters");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("scripts.txt"), scripts(&letters)?)?;
    fs::write(folder.join("look-alikes.txt"), look_alikes(&letters)?)?;
    Ok(())
}

/// Whether IDNA leaves a letter, digit or mark as it is, alone or behind a letter of either direction.
fn is_of_names(letter: char) -> bool {
    let is_letter =
        letter.is_alphanumeric() || is_combining_mark(letter) || MIDDLE_DOTS.contains(letter);
    let places = [
        letter.to_string(),
        format!("a{letter}"),
        format!("\u{628}{letter}"),
    ];
    is_letter
        && places.iter().any(|text| {
            let (unicode, result) = idna::domain_to_unicode(text);
            result.is_ok() && unicode == *text
        })
}

/// Ranges of letters, and the scripts that each is used in.
fn scripts(letters: &[char]) -> Result<String, Box<dyn Error>> {
    let mut ranges: Vec<(char, char, String)> = Vec::new();
    for &letter in letters {
        let scripts = scripts_of(letter);
        match ranges.last_mut() {
            Some((_, last, same)) if *same == scripts => *last = letter,
            _ => ranges.push((letter, letter, scripts)),
        }
    }
    let mut text = header(
        &SCRIPTS,
        "Scripts of letters (Script_Extensions, UAX #24) by their codes of ISO 15924; Zzzz stands for all that UAX #31\n\
         # does not recommend. What stands in no range is used in all scripts.",
    );
    for (first, last, scripts) in ranges.iter().filter(|(.., scripts)| !scripts.is_empty()) {
        let (first, last) = (u32::from(*first), u32::from(*last));
        writeln!(text, "{first:x}-{last:x} {scripts}")?;
    }
    Ok(text)
}

/// The codes of the scripts that a letter is used in; none, if that is all of them.
fn scripts_of(letter: char) -> String {
    let scripts = letter.script_extension();
    if scripts.is_common() || scripts.is_inherited() {
        return String::new();
    }
    let codes: BTreeSet<&str> = scripts
        .iter()
        .map(|script| {
            if script.is_recommended() {
                script.short_name()
            } else {
                "Zzzz"
            }
        })
        .collect();
    codes.into_iter().collect::<Vec<_>>().join(" ")
}

/// Letters that look like one of ASCII, or several.
fn look_alikes(letters: &[char]) -> Result<String, Box<dyn Error>> {
    let mut text = header(
        &CONFUSABLES,
        "Letters, and as what of ASCII they can be read (skeletons, UTS #39 §4). After ! stand those that no language\n\
         # uses every day (Identifier_Status Restricted, §3.1).",
    );
    for &letter in letters.iter().filter(|letter| !letter.is_ascii()) {
        if let Some(ascii) = read_as(letter) {
            let mark = if letter.identifier_allowed() { "" } else { "!" };
            writeln!(text, "{:x} {mark}{ascii}", u32::from(letter))?;
        }
    }
    Ok(text)
}

/// The ASCII with the same skeleton, letter by letter where it has several.
fn read_as(letter: char) -> Option<String> {
    let wanted = skeleton_of(letter);
    let alike = |wanted: &str| {
        let ascii = ('a'..='z').chain('0'..='9').chain(['-']);
        ascii.into_iter().find(|it| skeleton_of(*it) == wanted)
    };
    match alike(&wanted) {
        Some(ascii) => Some(ascii.to_string()),
        None => wanted.chars().map(|it| alike(&it.to_string())).collect(),
    }
}

fn skeleton_of(letter: char) -> String {
    skeleton(&letter.to_string()).collect()
}

/// What the lines mean, and where they come from.
fn header(source: &Source, meaning: &str) -> String {
    let (major, minor, _) = UNICODE_VERSION;
    format!(
        "# {meaning}\n\
         # Written by scripts/update-data. {}, Unicode {major}.{minor}\n\
         # Copyright © 1991-2026 Unicode, Inc. https://www.unicode.org/license.txt\n",
        source.line()
    )
}
