//! The popup as a file to hand on: all of it, nothing that runs, and no name where none shall be.

use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Document;

use crate::connections::{certificates, good, good_but};
use crate::drawing::Drawing;
use crate::record::saved;

#[wasm_bindgen(
    inline_js = "export const parse = (text) => new DOMParser().parseFromString(text, 'text/html');"
)]
extern "C" {
    fn parse(text: &str) -> Document;
}

/// The two pages: with the site's name, and without it.
async fn pages(connection: &Value) -> [String; 2] {
    let drawing = Drawing::of(connection).await;
    drawing.unfold("record");
    let files = saved(&drawing).await.into_iter();
    let mut pages = files.filter_map(|(name, text)| name.ends_with("report.html").then_some(text));
    [pages.next().unwrap(), pages.next().unwrap()]
}

fn count(page: &Document, selector: &str) -> u32 {
    page.query_selector_all(selector).unwrap().length()
}

fn text(page: &Document, selector: &str) -> String {
    let element = page.query_selector(selector).unwrap().unwrap();
    element.text_content().unwrap()
}

#[wasm_bindgen_test]
async fn the_page_shows_what_the_popup_shows() {
    let drawing = Drawing::of(&good()).await;
    let [page, _] = pages(&good()).await;
    let page = parse(&page);
    for selector in ["h1", "#verdict", "#promises", "#limits"] {
        let shown = drawing.one(selector).text_content().unwrap();
        assert_eq!(text(&page, selector), shown, "{selector}");
    }
    drawing.unfold_all();
    for selector in ["#record-details .group", "#record-details .field"] {
        let shown = drawing.all(selector).len();
        assert!(shown > 4);
        assert_eq!(
            count(&page, selector),
            u32::try_from(shown).unwrap(),
            "{selector}"
        );
    }
    assert!(text(&page, "style").len() < 200_000);
}

#[wasm_bindgen_test]
async fn nothing_in_a_page_runs_or_is_loaded() {
    let hostile = good_but(json!({
        "certificates": certificates(include_bytes!("hostile.pem")),
        "remoteAddress": "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>",
        "headers": {"strictTransportSecurity": "\" onmouseover=\"alert(1)"},
    }));
    for page in pages(&hostile).await {
        let page = parse(&page);
        let policy = page.query_selector("meta[http-equiv]").unwrap().unwrap();
        let policy = policy.get_attribute("content").unwrap();
        assert_eq!(policy, "default-src 'none'; style-src 'unsafe-inline'");
        let foreign = "script, img, iframe, a, link, base, form, object, button, input, [href], [src], [onerror], \
                       [onmouseover], [onclick]";
        assert_eq!(count(&page, foreign), 0);
        assert_eq!(count(&page, "style"), 1);
        assert!(
            !page
                .document_element()
                .unwrap()
                .outer_html()
                .contains('\u{202e}')
        );
    }
    let [page, _] = pages(&hostile).await;
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

#[wasm_bindgen_test]
async fn a_page_without_the_name_does_not_tell_it() {
    let connection = good_but(json!({
        "url": "https://WWW.Good.example/secret?name=www.good.example",
        "remoteAddress": "192.0.2.7",
        "redirects": [{"url": "http://good.example", "status": 301}],
        "hosts": [{"url": "https://cdn.faraway.example/", "kinds": ["script"], "outcome": "loaded"}],
    }));
    let [named, nameless] = pages(&connection).await;
    assert!(named.contains("192.0.2.7") && named.to_lowercase().contains("good.example"));
    let nameless = nameless.to_lowercase();
    for name in ["good.example", "faraway", "192.0.2.7", "secret"] {
        assert!(!nameless.contains(name), "{name}");
    }
    assert!(nameless.contains("█████"));
    assert_eq!(count(&parse(&nameless), "#record-details"), 0);
}
