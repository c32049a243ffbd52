//! How hard the sentences of the first screen are to read: every one that the catalogue has, whether or not a state of
//! the other tests says it.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may end by a panic"
)]

use std::fmt::Write as _;

/// The grade at which everybody of fourteen reads.
const GRADE: f64 = 8.0;

const MOST_WORDS: usize = 20;

/// Families of messages that a person may read before unfolding anything.
const FIRST_SCREEN: [&str; 13] = [
    "advice-",
    "button-",
    "cause-",
    "identity-",
    "limit-",
    "notice-",
    "promise-",
    "reason-",
    "remark-",
    "role-",
    "state-",
    "verdict-",
    "voucher-",
];

/// Words of the field, which nobody has to know. A certificate is explained where it is named.
const TERMS: [&str; 40] = [
    "aead",
    "anchor",
    "asn",
    "authentication",
    "ca",
    "cipher",
    "client hello",
    "crl",
    "csp",
    "der",
    "dns",
    "ech",
    "elliptic",
    "encrypted",
    "encryption",
    "end entity",
    "ev",
    "handshake",
    "hash",
    "hsts",
    "integrity",
    "intermediate",
    "issuer",
    "mitm",
    "ocsp",
    "oid",
    "pem",
    "pkcs",
    "pki",
    "protocol",
    "root",
    "rsa",
    "san",
    "sct",
    "sha",
    "spki",
    "ssl",
    "tls",
    "x.509",
    "x509",
];

/// What stands before "secure", "safe" and "trusted" would have to be said each time; so they are not said at all.
const REASSURANCE: [&str; 7] = [
    "genuine",
    "safe",
    "safely",
    "secure",
    "securely",
    "trusted",
    "trustworthy",
];

struct Told {
    id: String,
    sentence: String,
}

/// Every sentence of these families, its values as a dash. A message that chooses has all its forms.
fn sentences(families: &[&str]) -> Vec<Told> {
    let catalogue = include_str!("../src/explain/en.ftl");
    let mut told = Vec::new();
    let mut id = "";
    for line in catalogue.lines() {
        let text = match line.split_once(" = ") {
            Some((name, text)) if !line.starts_with([' ', '-', '#']) => {
                id = name;
                text
            }
            _ => match line.trim().split_once("] ") {
                Some((form, text)) if form.starts_with(['[', '*']) => text,
                _ => continue,
            },
        };
        if text.ends_with("->") || !families.iter().any(|family| id.starts_with(family)) {
            continue;
        }
        let plain = without_values(text);
        let parts = plain.split_inclusive(['.', '?', '!']).map(str::trim);
        told.extend(parts.filter(|it| !it.is_empty()).map(|sentence| Told {
            id: id.to_owned(),
            sentence: sentence.to_owned(),
        }));
    }
    told
}

fn without_values(text: &str) -> String {
    let mut plain = String::new();
    let text = text.replace("{ -whylock }", "Whylock");
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push('–');
        rest = after.split_once('}').unwrap().1;
    }
    plain + rest
}

/// The syllables of an English word: its groups of vowels, without an `e` that is not spoken. Right or one off for words
/// of every day.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(|it| it.is_alphabetic())
        .collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let groups = (0..letters.len())
        .filter(|at| vowel(letters[*at]) && (*at == 0 || !vowel(letters[at - 1])))
        .count();
    let word: String = letters.iter().collect();
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let silent = (ends(&["e"]) && !ends(&["le", "ee"]))
        || (ends(&["ed"]) && !ends(&["ted", "ded"]))
        || (ends(&["es"]) && !ends(&["ses", "ces", "ges", "zes", "shes", "ches", "xes"]));
    (groups - usize::from(silent && groups > 1)).max(1)
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric) || word.contains('–'))
}

/// The Flesch-Kincaid grade (Kincaid et al., 1975): the year at school in which a sentence is understood.
fn grade(sentence: &str) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let (words, syllables) = (
        words(sentence).count(),
        words(sentence).map(syllables).sum(),
    );
    0.39 * count(words) + 11.8 * count(syllables) / count(words) - 15.59
}

#[test]
fn the_formula_gives_what_others_compute() {
    // 13 words of 24 syllables: 0.39 × 13 + 11.8 × 24/13 − 15.59 = 11.3
    let known = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    assert!((grade(known) - 11.3).abs() < 1.5, "{}", grade(known));
    assert!(grade("The cat sat on the mat.") < 1.0);
}

/// The sentences of these families that are longer or harder than they may be, each in a line.
fn too_hard(families: &[&str], hardest: f64) -> String {
    let mut faults = String::new();
    let told = sentences(families);
    assert!(told.len() > 50, "only {} sentences were found", told.len());
    for Told { id, sentence } in told {
        let (count, grade) = (words(&sentence).count(), grade(&sentence));
        // of three words the formula tells nothing
        if count > MOST_WORDS || (count > 3 && grade > hardest) {
            writeln!(faults, "{id}: {sentence} ({count} words, grade {grade:.1})").unwrap();
        }
    }
    faults
}

#[test]
fn every_sentence_of_the_first_screen_is_read_at_fourteen() {
    let faults = too_hard(&FIRST_SCREEN, GRADE);
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn answers_to_what_people_ask_are_read_at_sixteen() {
    let families = [
        "anchor-",
        "clock-",
        "expiry-",
        "network-",
        "past-",
        "quantum-",
        "question-",
        "revocation-",
        "server-",
        "validation-",
    ];
    let faults = too_hard(&families, 10.0);
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn no_term_of_the_field_stands_on_the_first_screen() {
    let mut faults = String::new();
    for Told { id, sentence } in sentences(&FIRST_SCREEN) {
        let plain: String = sentence
            .to_lowercase()
            .chars()
            .map(|letter| {
                if letter.is_alphanumeric() || letter == '.' {
                    letter
                } else {
                    ' '
                }
            })
            .collect();
        let plain = format!(" {} ", plain.trim_end_matches('.'));
        for term in TERMS.iter().chain(&REASSURANCE) {
            if plain.contains(&format!(" {term} ")) || plain.contains(&format!(" {term}s ")) {
                writeln!(faults, "{id}: “{term}” in {sentence}").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}
