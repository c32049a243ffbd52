//! Reports to hand on, as JSON: without the site's name, and with what a newer version knew.

use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use whylock::wasm::open_report;

use crate::connections::{certificates, good, good_but};
use crate::drawing::{Drawing, to_js};
use crate::record::saved;

/// The reports that the popup saves: the whole one, and the one without the site's name.
async fn reports(drawing: &Drawing) -> Vec<Value> {
    drawing.unfold("record");
    let files = saved(drawing).await.into_iter();
    let reports = files.filter(|(name, _)| name.ends_with("report.json"));
    reports
        .map(|(_, text)| serde_json::from_str(&text).unwrap())
        .collect()
}

async fn opened(report: &Value) -> (Drawing, Vec<String>) {
    let drawing = Drawing::blank();
    let remarks = open_report(drawing.root.clone(), to_js(report), None).await;
    (drawing, remarks.unwrap())
}

/// All strings in it.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.to_lowercase()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[wasm_bindgen_test]
async fn a_report_without_the_name_holds_nothing_that_leads_to_it() {
    let hsts = "max-age=1; www.good.example";
    let connection = good_but(json!({
        "url": "https://WWW.good.example:8443/",
        "redirects": [{"url": "http://good.example/", "status": 301}],
        "insecureRequests": [{"url": "http://cdn.good.example/", "kind": "image", "outcome": "loaded"}],
        "headers": {"strictTransportSecurity": hsts, "altSvc": "h3=\"www.good.example:443\""},
        "tls": {"validationError": "not for www.good.example", "signedCertificateTimestamps": "AAAA"},
        "failure": "www.good.example",
        "hosts": [{"url": "https://cdn.elsewhere.example/", "kinds": ["script"], "outcome": "loaded"}],
    }));
    let reports = reports(&Drawing::of(&connection).await).await;
    let [named, nameless] = reports.as_slice() else {
        panic!("{} reports", reports.len());
    };
    assert!(
        strings(named)
            .iter()
            .any(|text| text.contains("good.example"))
    );
    let kept = strings(nameless).join("\n");
    let leaf = json!(certificates(include_bytes!("good.pem"))[0]);
    for told in ["good", "elsewhere", "192.0.2.7", "8443"] {
        assert!(!kept.contains(told), "{told} in {kept}");
    }
    assert!(!nameless.to_string().contains(&leaf.to_string()));
    for field in ["certificates", "remoteAddress", "failure"] {
        assert_eq!(nameless["connection"].get(field), None, "{field}");
    }
    assert_eq!(nameless["certificates"], json!([]));
    assert_eq!(nameless["connection"]["tls"]["protocolVersion"], "TLSv1.3");
    assert_eq!(nameless["connection"]["redirects"][0]["status"], 301);
    let (drawing, _) = opened(nameless).await;
    let text = drawing.text();
    assert!(text.contains("left out the site’s name"), "{text}");
    assert!(!text.contains("good.example"), "{text}");
}

#[wasm_bindgen_test]
async fn what_a_newer_version_knew_is_kept_and_not_shown() {
    let mut report = reports(&Drawing::of(&good()).await).await.swap_remove(0);
    report["version"] = json!(2);
    report["weather"] = json!({"sun": ["SHINES"]});
    report["__proto__"] = json!({"polluted": true});
    report["connection"]["moonPhase"] = json!("FULL");
    let (drawing, remarks) = opened(&report).await;
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert!(remarks[0].contains("newer"), "{remarks:?}");
    drawing.unfold_all();
    for unknown in ["SHINES", "FULL"] {
        assert!(!drawing.text().contains(unknown));
    }
    let again = reports(&drawing).await;
    assert_eq!(again[0]["weather"], report["weather"]);
    assert_eq!(again[0]["__proto__"], report["__proto__"]);
    assert_eq!(again[0]["connection"]["moonPhase"], "FULL");
    assert_eq!(again[0]["version"], 1);
    // what is unknown may name the site
    assert_eq!(again[1].get("weather"), None);
    assert_eq!(again[1]["connection"].get("moonPhase"), None);
}

#[wasm_bindgen_test]
async fn what_this_version_knows_is_never_taken_from_the_file() {
    let mut report = reports(&Drawing::of(&good()).await).await.swap_remove(0);
    // fields of a report and of a connection that are left out where there is nothing to tell
    report["connection"].as_object_mut().unwrap().remove("tls");
    report["tls"] = json!({"version": {"name": "LIE"}});
    report["logList"] = json!("LIE");
    report["connection"]["sight"] = json!("error");
    let (drawing, remarks) = opened(&report).await;
    assert_eq!(remarks, [""; 0]);
    let again = reports(&drawing).await;
    assert!(!again[0].to_string().contains("LIE"));
}

#[wasm_bindgen_test]
async fn what_is_no_report_is_refused() {
    for nothing in [
        JsValue::NULL,
        JsValue::from_str("report"),
        to_js(&json!([])),
        to_js(&json!({"connection": 1})),
    ] {
        let drawing = Drawing::blank();
        assert!(
            open_report(drawing.root.clone(), nothing, None)
                .await
                .is_err()
        );
    }
}
