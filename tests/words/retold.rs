//! A report that somebody saved: nothing in it is believed, and the words say so.

use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::report::{Report, Shape, report};
use whylock::text::{TextOptions, text};

use crate::gallery::{gallery, options};

fn retold(message: &serde_json::Value) -> Report {
    let connection: Connection = serde_json::from_value(message.clone()).unwrap();
    report(&connection.retold(), &options())
}

#[test]
fn a_saved_report_is_told_as_what_a_file_says() {
    for (name, message, state) in gallery() {
        let report = retold(&message);
        assert_ne!(report.verdict.shape, Shape::Circle, "{name}");
        assert_eq!(report.verdict.action, None, "{name}");
        for language in ["en", "de"] {
            let catalogue = Catalogue::of(language);
            let words = explain(&report, &catalogue);
            let all = text(&words, TextOptions::default());
            for observer in ["firefox", "chromium"] {
                for source in ["observer", "inferred", "maker"] {
                    let says = catalogue
                        .phrase(&format!("source-{source}-{observer}"))
                        .unwrap();
                    assert!(!all.contains(&says), "{name}: {says}");
                }
            }
            let believed = catalogue
                .phrase(&format!("verdict-{}", kebab(state)))
                .unwrap();
            let headline = words.verdict.headline.to_string();
            let promising = ["private", "weakened", "in-between", "accepted"];
            if promising.contains(&kebab(report.verdict.state).as_str()) {
                assert_ne!(headline, believed, "{name}");
            }
            let notice = words.notices.first().unwrap().text.to_string();
            let begin = catalogue.phrase("notice-retold").unwrap();
            let begin = begin.split(['{', ',']).next().unwrap().to_owned();
            assert!(notice.starts_with(&begin), "{name}: {notice}");
        }
    }
}

fn kebab(state: impl serde::Serialize) -> String {
    serde_json::to_value(state)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_root_is_not_public_because_a_file_says_so() {
    let (_, mut message, _) = gallery().swap_remove(0);
    let certificates = message.get_mut("certificates").unwrap();
    certificates.as_array_mut().unwrap().truncate(1);
    let report = retold(&message);
    let json = serde_json::to_string(&report).unwrap();
    assert!(!json.contains(r#""publicity":"built-in""#));
}

#[test]
fn without_the_name_nothing_of_it_is_told() {
    for (name, message, _) in gallery() {
        let connection: Connection = serde_json::from_value(message.clone()).unwrap();
        let nameless = report(&connection, &options()).nameless();
        let json = serde_json::to_string(&nameless).unwrap();
        let told = text(
            &explain(&nameless, &Catalogue::of("en")),
            TextOptions::default(),
        );
        assert!(told.contains("left out the site’s name"), "{name}: {told}");
        for host in ["good.example", "old.example", "open.example", "192.0.2"] {
            assert!(!json.contains(host), "{name}: {host} in {json}");
            assert!(!told.contains(host), "{name}: {host} in {told}");
        }
        assert!(nameless.certificates.is_empty(), "{name}");
        let again = nameless.nameless();
        assert_eq!(again.connection, nameless.connection, "{name}");
    }
}
