//! The host in WebAssembly: `crypto.subtle` of the page, the extension, the worker or Node.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::{Algorithm, Answer, SignatureCheck};

/// Verifies signatures, all at once; the answers stand in the order of the checks.
///
/// Nothing is ever thrown. Where there is no `crypto.subtle`, as on a page that came over http,
/// every answer is [`Answer::Unsupported`].
///
/// ```no_run
/// # async fn example(checks: &[whylock::signature::SignatureCheck]) {
/// let answers = whylock::signature::webcrypto::verify_all(checks).await;
/// assert_eq!(answers.len(), checks.len());
/// # }
/// ```
pub async fn verify_all(checks: &[SignatureCheck]) -> Vec<Answer> {
    let Some(subtle) = subtle() else {
        return vec![Answer::Unsupported; checks.len()];
    };
    // an authority signed more than one of them, as every root that signed itself
    let mut owners: Vec<&SignatureCheck> = Vec::new();
    for check in checks {
        if !owners.iter().any(|owner| has_same_key(owner, check)) {
            owners.push(check);
        }
    }
    let keys = owners.iter().map(|check| import(&subtle, check));
    let keys = settle(keys.collect()).await;
    let key_of = |check| {
        let place = owners.iter().position(|owner| has_same_key(owner, check));
        place.and_then(|place| keys.get(place)).cloned()
    };
    let verified = checks.iter().map(|check| {
        let key = key_of(check).unwrap_or(Err(JsValue::UNDEFINED))?;
        verify(&subtle, check, key.unchecked_ref())
    });
    let verified = settle(verified.collect()).await;
    verified.into_iter().map(answer).collect()
}

type Outcome<T> = Result<T, JsValue>;

/// Found by name, not through `window`, which a service worker has not.
fn subtle() -> Option<SubtleCrypto> {
    let crypto = Reflect::get(&global(), &"crypto".into()).ok()?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.is_object().then(|| subtle.unchecked_into())
}

/// Waits for promises that are under way all together. Each is listened to before the first is
/// waited for: a refusal that nobody listens to would be reported to the page.
async fn settle(promises: Vec<Outcome<Promise>>) -> Vec<Outcome<JsValue>> {
    let futures: Vec<_> = promises
        .into_iter()
        .map(|promise| promise.map(JsFuture::from))
        .collect();
    let mut outcomes = Vec::with_capacity(futures.len());
    for future in futures {
        outcomes.push(match future {
            Ok(future) => future.await,
            Err(error) => Err(error),
        });
    }
    outcomes
}

/// One import serves both.
fn has_same_key(one: &SignatureCheck, other: &SignatureCheck) -> bool {
    one.algorithm() == other.algorithm() && one.key() == other.key()
}

fn import(subtle: &SubtleCrypto, check: &SignatureCheck) -> Outcome<Promise> {
    subtle.import_key_with_object(
        "spki",
        &Uint8Array::from(check.key()),
        &parameters(check.algorithm())?,
        false,
        &Array::of1(&"verify".into()),
    )
}

fn verify(subtle: &SubtleCrypto, check: &SignatureCheck, key: &CryptoKey) -> Outcome<Promise> {
    subtle.verify_with_object_and_u8_array_and_u8_array(
        &parameters(check.algorithm())?,
        key,
        check.signature(),
        check.message(),
    )
}

/// The algorithm in WebCrypto's words; `importKey` and `verify` each pick what they need.
fn parameters(algorithm: Algorithm) -> Outcome<Object> {
    let parameters = Object::new();
    let set = |key: &str, value: JsValue| Reflect::set(&parameters, &key.into(), &value);
    let set_hash = |hash: super::Hash| set("hash", hash.name().into());
    match algorithm {
        Algorithm::RsaPkcs1(hash) => {
            set("name", "RSASSA-PKCS1-v1_5".into())?;
            set_hash(hash)?;
        }
        Algorithm::RsaPss { hash, salt_length } => {
            set("name", "RSA-PSS".into())?;
            set_hash(hash)?;
            set("saltLength", salt_length.into())?;
        }
        Algorithm::Ecdsa { curve, hash } => {
            set("name", "ECDSA".into())?;
            set_hash(hash)?;
            set("namedCurve", curve.name().into())?;
        }
        Algorithm::Ed25519 => {
            set("name", "Ed25519".into())?;
        }
    }
    Ok(parameters)
}

/// An engine that does not know an algorithm says `NotSupportedError`. Any other refusal is about
/// the key or the signature: neither can be what it should be.
fn answer(outcome: Outcome<JsValue>) -> Answer {
    match outcome {
        Ok(verified) if verified.is_truthy() => Answer::Valid,
        Ok(_) => Answer::Invalid,
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).unwrap_or_default();
            if name == JsValue::from_str("NotSupportedError") {
                Answer::Unsupported
            } else {
                Answer::Invalid
            }
        }
    }
}
