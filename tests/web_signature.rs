//! Signatures, as WebCrypto verifies them inside a real browser.
#![cfg(all(target_arch = "wasm32", feature = "wasm"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use wasm_bindgen_test::{console_log, wasm_bindgen_test};
use whylock::certificate::Certificate;
use whylock::signature::{Answer, SignatureCheck, webcrypto};

#[path = "signature/edges.rs"]
mod edges;
#[path = "signature/vectors.rs"]
mod vectors;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn every_root_signed_itself() {
    let of_root = |der: &&[u8]| {
        let root = Certificate::read(der);
        SignatureCheck::of_certificate(&root, der, &root, der).unwrap()
    };
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    let checks: Vec<_> = roots.map(|der| of_root(&der.as_ref())).collect();
    let answers = webcrypto::verify_all(&checks).await;
    assert_eq!(answers, vec![Answer::Valid; checks.len()]);
}

#[wasm_bindgen_test]
async fn wycheproof() {
    let mut tally = vectors::Tally::default();
    for file in vectors::files() {
        let vectors = file.vectors();
        let asked = vectors
            .iter()
            .filter_map(|vector| vector.check.as_ref().ok());
        let checks: Vec<_> = asked.cloned().collect();
        let mut answers = webcrypto::verify_all(&checks).await.into_iter();
        for vector in &vectors {
            let answer = vector.check.as_ref().ok().and_then(|_| answers.next());
            tally.count(vector, answer);
        }
    }
    console_log!("{}", tally.summary());
}

#[wasm_bindgen_test]
async fn edges() {
    for edge in edges::edges() {
        edge.assert(match edge.check() {
            Ok(check) => Ok(webcrypto::verify_all(&[check]).await.remove(0)),
            Err(error) => Err(error),
        });
    }
}

#[wasm_bindgen_test]
async fn nothing_asked_is_nothing_answered() {
    assert_eq!(webcrypto::verify_all(&[]).await, []);
}

/// What is in the place of `crypto`, and what every check is answered then.
const ENGINES: [(&str, Answer); 8] = [
    ("undefined", Answer::Unsupported),
    ("null", Answer::Unsupported),
    // A page that came over http has it so.
    ("({ subtle: undefined })", Answer::Unsupported),
    (
        "({ subtle: { importKey: async () => { throw new DOMException('', 'NotSupportedError') } } })",
        Answer::Unsupported,
    ),
    (
        "({ subtle: { importKey: () => { throw new DOMException('', 'NotSupportedError') } } })",
        Answer::Unsupported,
    ),
    (
        "({ subtle: { importKey: async () => { throw new DOMException('', 'DataError') } } })",
        Answer::Invalid,
    ),
    (
        "({ subtle: { importKey: async () => 1, verify: async () => { throw undefined } } })",
        Answer::Invalid,
    ),
    (
        "({ subtle: { importKey: async () => 1, verify: async () => false } })",
        Answer::Invalid,
    ),
];

#[wasm_bindgen_test]
async fn no_engine_makes_it_throw() {
    let der = webpki_root_certs::TLS_SERVER_ROOT_CERTS.first().unwrap();
    let root = Certificate::read(der);
    let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
    let run = |script: &str| js_sys::eval(script).unwrap();
    run("globalThis.own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')");
    for (engine, answer) in ENGINES {
        let descriptor = format!("{{ value: {engine}, configurable: true }}");
        run(&format!(
            "Object.defineProperty(globalThis, 'crypto', {descriptor})"
        ));
        let answers = webcrypto::verify_all(&[check.clone(), check.clone()]).await;
        assert_eq!(answers, [answer; 2], "{engine}");
    }
    run("Object.defineProperty(globalThis, 'crypto', globalThis.own)");
    assert_eq!(webcrypto::verify_all(&[check]).await, [Answer::Valid]);
}
