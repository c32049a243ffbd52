//! Words, numbers and dates in the language that was asked for, written by the engine's own `Intl`.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::connections::{good, good_but};
use crate::drawing::{Drawing, to_js};

/// The popup of a message in a language.
async fn drawn_in(language: &str, message: &Value) -> Drawing {
    let drawing = Drawing::blank();
    let options = to_js(&json!({ "language": language }));
    drawing.draw(&to_js(message), Some(&options)).await;
    drawing
}

#[wasm_bindgen_test]
async fn dates_are_written_as_the_language_and_its_country_do() {
    for (language, date) in [
        ("en", "October 1, 2026"),
        ("en-US", "October 1, 2026"),
        ("en-GB", "1 October 2026"),
        ("tlh, en-GB", "1 October 2026"),
        // English words have English dates
        ("ja-JP", "October 1, 2026"),
        ("en-XA", "October 1, 2026"),
    ] {
        let drawing = drawn_in(language, &good()).await;
        assert!(drawing.text().contains(date), "{language}");
    }
}

#[wasm_bindgen_test]
async fn a_moment_tells_its_clock_and_no_space_is_marked() {
    let text = drawn_in("en-US", &good()).await.text();
    assert!(text.contains("PM UTC") || text.contains("AM UTC"), "{text}");
    assert!(!text.contains("⟨U+"), "{text}");
    let hostile = good_but(json!({"httpVersion": "h2\u{202f}"}));
    assert!(
        drawn_in("en-US", &hostile)
            .await
            .text()
            .contains("h2⟨U+202F⟩")
    );
}

#[wasm_bindgen_test]
async fn numbers_are_grouped_and_choose_a_plural_form() {
    let with = |count: u32| good_but(json!({ "otherHosts": count }));
    let text = drawn_in("en", &with(1)).await.text();
    assert!(text.contains("from one other site."), "{text}");
    let text = drawn_in("en", &with(12_345)).await.text();
    assert!(text.contains("from 12,345 other sites."), "{text}");
}

#[wasm_bindgen_test]
async fn an_odd_tag_is_no_error() {
    for tag in [
        "",
        "-",
        "en-",
        "en-x",
        "en_GB",
        "en-US-u-ca-nonsense",
        "e\u{301}",
        "🔒",
        "en-GB-GB-GB",
    ] {
        let drawing = drawn_in(tag, &good()).await;
        assert_eq!(drawing.verdict().as_deref(), Some("private"), "{tag}");
        assert!(drawing.text().contains("2026"), "{tag}");
        assert_eq!(
            drawing.root.get_attribute("lang").as_deref(),
            Some("en"),
            "{tag}"
        );
    }
}

#[wasm_bindgen_test]
async fn the_root_says_its_language_and_direction() {
    for (language, direction) in [("en", "ltr"), ("en-XA", "ltr"), ("ar-XB", "rtl")] {
        let drawing = drawn_in(language, &good()).await;
        assert_eq!(
            drawing.root.get_attribute("lang").as_deref(),
            Some(language)
        );
        assert_eq!(
            drawing.root.get_attribute("dir").as_deref(),
            Some(direction)
        );
    }
}
