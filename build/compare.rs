//! A translation says what English says: the same messages, each with the same values.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Pattern, Piece};

/// CLDR's plural categories; a language takes those that it has.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Holds a translation against English. The error names every message that is missing, superfluous or unlike.
pub(crate) fn compare(english: &Catalogue, translation: &Catalogue) -> Result<(), String> {
    let mut faults = Vec::new();
    for (id, pattern) in &english.messages {
        match translation.messages.get(id) {
            None => faults.push(format!("{id} is missing")),
            Some(translated) => {
                let unlike = unlike(pattern, translated);
                faults.extend(unlike.into_iter().map(|fault| format!("{id}: {fault}")));
            }
        }
    }
    let superfluous = translation.messages.keys();
    let superfluous = superfluous.filter(|id| !english.messages.contains_key(*id));
    faults.extend(superfluous.map(|id| format!("{id} is not in English")));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}

/// How a translated message differs in its values.
fn unlike(english: &Pattern, translated: &Pattern) -> Vec<String> {
    let mut faults = Vec::new();
    let known = named(english);
    let unknown = named(translated);
    let unknown = unknown.difference(&known);
    faults.extend(unknown.map(|name| format!("English gives no ${name}")));
    let lost = told(english);
    let told = told(translated);
    let lost = lost.difference(&told);
    faults.extend(lost.map(|name| format!("${name} is lost")));

    let (english, translated) = (keys(english), keys(translated));
    for (name, keys) in &translated {
        let theirs = english.get(name).cloned().unwrap_or_default();
        let is_known = |key: &String| is_of_number(key) || theirs.contains(key);
        let unknown = keys.iter().filter(|key| !is_known(key));
        faults.extend(unknown.map(|key| format!("${name} is never [{key}]")));
    }
    for (name, keys) in english {
        let there = translated.get(name).cloned().unwrap_or_default();
        let lost = keys.difference(&there).filter(|key| !is_of_number(key));
        faults.extend(lost.map(|key| format!("${name} has no [{key}]")));
    }
    faults
}

/// Every variable that a pattern names.
fn named(pattern: &Pattern) -> BTreeSet<&str> {
    let names = pattern.iter().flat_map(|piece| match piece {
        Piece::Words(_) => BTreeSet::new(),
        Piece::Value(name) => BTreeSet::from([name.as_str()]),
        Piece::Choice(name, variants) => {
            let within = variants.iter().flat_map(|(_, pattern)| named(pattern));
            within.chain([name.as_str()]).collect()
        }
    });
    names.collect()
}

/// The variables that are told whatever is chosen. A choice tells the one that it is made by: "one certificate".
fn told(pattern: &Pattern) -> BTreeSet<&str> {
    let names = pattern.iter().flat_map(|piece| match piece {
        Piece::Words(_) => BTreeSet::new(),
        Piece::Value(name) => BTreeSet::from([name.as_str()]),
        Piece::Choice(name, variants) => {
            let within = variants.iter().map(|(_, pattern)| told(pattern));
            let within = within.reduce(|all, one| all.intersection(&one).copied().collect());
            within
                .unwrap_or_default()
                .into_iter()
                .chain([name.as_str()])
                .collect()
        }
    });
    names.collect()
}

/// The keys among which each variable chooses.
fn keys(pattern: &Pattern) -> BTreeMap<&str, BTreeSet<String>> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for piece in pattern {
        let Piece::Choice(name, variants) = piece else {
            continue;
        };
        for (key, pattern) in variants {
            found.entry(name).or_default().insert(key.clone());
            for (name, within) in keys(pattern) {
                found.entry(name).or_default().extend(within);
            }
        }
    }
    found
}

fn is_of_number(key: &str) -> bool {
    PLURALS.contains(&key) || key.parse::<u64>().is_ok()
}
