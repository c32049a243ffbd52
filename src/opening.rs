//! Opens what holds certificates, for modules without words: why one does not open is said by pkg/lib/refusal.js.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::certificate::input::read_certificates;

/// The certificates in PEM, DER, PKCS #7 or base64, each as DER.
///
/// # Errors
///
/// What is wrong, and behind a space in which line, where that is known.
///
/// # Examples
///
/// ```js
/// const [site, issuer] = certificates(await readFile("chain.pem")); // a Uint8Array each
/// ```
#[wasm_bindgen]
pub fn certificates(input: &[u8]) -> Result<Array, JsValue> {
    let input = read_certificates(input).map_err(|error| {
        let line = error.line.map(|line| format!(" {line}"));
        JsValue::from(format!("{:?}{}", error.kind, line.unwrap_or_default()))
    })?;
    let certificates = input.certificates.iter();
    Ok(certificates
        .map(|der| Uint8Array::from(der.as_slice()))
        .collect())
}
