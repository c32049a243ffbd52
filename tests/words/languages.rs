//! The same in every language, and nothing that is spliced past the catalogue.

use std::sync::LazyLock;

use serde_json::{Value, json};
use whylock::explain::{Catalogue, Direction, Explanation, explain};
use whylock::report::Report;

use crate::gallery::{gallery, message, public_path};
use crate::looked_at;

/// Everything of the gallery in a language.
pub(crate) fn told_in(language: &str) -> Vec<(&'static str, Explanation)> {
    static REPORTS: LazyLock<Vec<(&str, Report)>> = LazyLock::new(|| {
        let gallery = gallery().into_iter();
        gallery
            .map(|(name, message, _)| (name, looked_at(&message).0))
            .collect()
    });
    let catalogue = Catalogue::of(language);
    assert_eq!(catalogue.language(), language);
    let told = REPORTS
        .iter()
        .map(|(name, report)| (*name, explain(report, &catalogue)));
    told.collect()
}

/// Every text of a sentence that is words, not a value.
pub(crate) fn words_of(told: &Value) -> Vec<&str> {
    match told {
        Value::Object(fields) => {
            let within = fields.iter().flat_map(|(name, value)| match value {
                Value::String(words) if name == "words" => vec![words.as_str()],
                value => words_of(value),
            });
            within.collect()
        }
        Value::Array(items) => items.iter().flat_map(words_of).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn no_word_gets_past_the_catalogue() {
    for (name, explanation) in told_in("en-XA") {
        let told = serde_json::to_value(&explanation).unwrap();
        let words = words_of(&told);
        assert!(words.len() > 10, "{name}");
        let untold = words
            .iter()
            .find(|words| words.contains(|letter: char| letter.is_ascii_alphabetic()));
        assert_eq!(untold, None, "{name}");
    }
}

#[test]
fn the_languages_for_tests_are_longer_and_the_other_way_round() {
    let letters = |language: &str| {
        let told = told_in(language);
        let told = told
            .iter()
            .map(|(_, told)| serde_json::to_value(told).unwrap());
        let count = |told: &Value| -> usize {
            let words = words_of(told).into_iter();
            words.map(|words| words.chars().count()).sum()
        };
        told.map(|told| count(&told)).sum::<usize>()
    };
    let (english, accented) = (letters("en"), letters("en-XA"));
    assert!(accented * 100 > english * 130 && accented * 100 < english * 160);

    let mirrored = Catalogue::of("ar-XB");
    assert_eq!(mirrored.direction(), Direction::Rtl);
    let label = mirrored.phrase("record-copied").unwrap();
    assert_eq!(label, "\u{202e}Copied\u{202c}");
    assert_eq!(Catalogue::of("en-XA").direction(), Direction::Ltr);
}

#[test]
fn the_first_language_that_is_there_is_spoken() {
    for (wanted, spoken) in [
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("tlh, en-GB", "en"),
        ("en-XA", "en-XA"),
        ("", "en"),
        ("-", "en"),
        ("not a tag", "en"),
    ] {
        assert_eq!(Catalogue::of(wanted).language(), spoken, "{wanted}");
    }
    for language in Catalogue::languages() {
        let catalogue = Catalogue::of(&format!("tlh, {language}-419-x-private, en"));
        assert_eq!(catalogue.language(), language);
        assert!(catalogue.name().chars().count() > 2, "{language}");
    }
}

#[test]
fn a_number_chooses_its_plural_form() {
    let title = |certificates: usize| {
        let path = vec![public_path().get(0).unwrap().clone(); certificates];
        let message = message("caller", "certificates", "", json!({"certificates": path}));
        looked_at(&message).1.identity.domain
    };
    assert_eq!([title(1), title(2)], ["One certificate", "2 certificates"]);
}
