//! What ends the build: a catalogue that cannot be read, and a translation that says something else than English.
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

#[path = "../build/catalogue.rs"]
mod catalogue;

use std::fs;
use std::path::Path;

use catalogue::{Catalogue, compare, source};

/// What is wrong with a translation of one message.
fn faults(english: &str, translated: &str) -> String {
    let read = |pattern: &str| Catalogue::read(&format!("said = {pattern}\n")).unwrap();
    compare(&read(english), &read(translated))
        .err()
        .unwrap_or_default()
}

const NAMES: &str = "It also names { $count ->\n    [one] one address\n   *[other] { $count } addresses\n } of { $domain }.";

#[test]
fn every_language_that_is_there_says_what_english_says() {
    let read = |path: &Path| Catalogue::read(&fs::read_to_string(path).unwrap()).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/explain");
    let english = read(&folder.join("en.ftl"));
    let mut tags = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            assert_eq!(
                compare(&english, &read(&path)),
                Ok(()),
                "{}",
                path.display()
            );
            tags.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    let known: Vec<&str> = whylock::explain::Catalogue::languages().collect();
    assert_eq!(known.first(), Some(&"en"));
    tags.sort_by_key(|tag| tag != "en");
    let (head, rest) = tags.split_at_mut(1);
    rest.sort();
    assert_eq!([head, rest].concat(), known);
}

#[test]
fn the_documentation_says_in_every_language_what_it_says_in_english_and_nothing_twice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    let english = read(&root.join("docs/words/en.ftl"));
    let both = [read(&root.join("src/explain/en.ftl")), english.clone()].concat();
    assert!(Catalogue::read(&both).is_ok(), "an id stands in both");
    let english = Catalogue::read(&english).unwrap();
    for entry in fs::read_dir(root.join("docs/words")).unwrap() {
        let path = entry.unwrap().path();
        let translation = Catalogue::read(&read(&path)).unwrap();
        assert_eq!(
            compare(&english, &translation),
            Ok(()),
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_language_may_have_other_plural_forms_and_another_order() {
    let polish = "{ $domain }: { $count ->\n    [one] jeden\n    [few] { $count } adresy\n    [many] { $count } adresów\n   *[other] { $count } adresu\n }";
    assert_eq!(faults(NAMES, polish), "");
    let without_a_choice = "{ $domain }: { $count }";
    assert_eq!(faults(NAMES, without_a_choice), "");
}

#[test]
fn a_message_is_neither_missing_nor_superfluous() {
    let read = |source: &str| Catalogue::read(source).unwrap();
    let (one, two) = (read("a = A\n"), read("a = A\nb = B\n"));
    assert_eq!(compare(&one, &one), Ok(()));
    assert_eq!(compare(&two, &one), Err("b is missing".to_owned()));
    assert_eq!(compare(&one, &two), Err("b is not in English".to_owned()));
}

#[test]
fn a_value_is_neither_lost_nor_unknown() {
    assert_eq!(
        faults("{ $host } is open.", "Offen."),
        "said: $host is lost"
    );
    let misspelt = faults("{ $host } is open.", "{ $hots } ist offen.");
    assert_eq!(
        misspelt,
        "said: English gives no $hots\nsaid: $host is lost"
    );
    // lost in one variant only
    let in_one =
        "{ $count ->\n    [one] Eine Adresse von { $domain }\n   *[other] { $count } Adressen\n }";
    assert_eq!(faults(NAMES, in_one), "said: $domain is lost");
}

#[test]
fn a_choice_by_words_has_the_same_words() {
    let english = "{ $kind ->\n    [yes] Recommended.\n   *[no] Defined.\n }";
    let misspelt = "{ $kind ->\n    [ja] Empfohlen.\n   *[no] Festgelegt.\n }";
    let expected = "said: $kind is never [ja]\nsaid: $kind has no [yes]";
    assert_eq!(faults(english, misspelt), expected);
}

#[test]
fn what_the_interpreter_does_not_know_is_refused() {
    for unknown in [
        "{ NUMBER($count) }",
        "{ other-message }",
        "{ -term }",
        "{ $count.attribute ->\n   *[other] it\n }",
        "{ 1 ->\n   *[other] it\n }",
    ] {
        assert!(
            Catalogue::read(&format!("said = {unknown}\n")).is_err(),
            "{unknown}"
        );
    }
    assert!(Catalogue::read("said = one\nsaid = two\n").is_err());
    let two_lines = Catalogue::read("said = one\n    two\n").unwrap();
    assert!(source(&two_lines, &[]).is_err());
}
