//! Files of certificates: what stands in each, and what it has to do with those before it.

use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::input::read;
use crate::certificate::input::read_certificates;
use crate::certificate::{Allowance, Certificate};
use crate::comparison::{Comparison, Listed};
use crate::connection::Der;
use crate::explain::Catalogue;

/// What a file or a paste holds.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Certificates {
    /// The certificates in their order.
    pub certificates: Vec<Inspected>,
    /// How many PEM blocks are private keys, which were not looked into.
    pub private_keys: usize,
    /// How many other PEM blocks are no certificates.
    pub skipped: usize,
}

/// One certificate of a file.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Inspected {
    /// Its bytes in base64, as a [`Connection`](crate::connection::Connection) wants them.
    pub der: Der,
    /// What it says.
    pub certificate: Certificate,
}

/// Reads certificates: PEM (one or many), DER, PKCS #7 or base64.
///
/// # Errors
///
/// A sentence, in the first of the languages (BCP 47 tags with commas between them) that there are words in, that says
/// why none came out of the input.
///
/// # Examples
///
/// ```js
/// const { certificates } = inspect(await readFile("chain.pem"));
/// console.log(certificates[0].certificate.fingerprints.sha256);
/// ```
#[wasm_bindgen]
pub fn inspect(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | string")] input: &JsValue,
    language: Option<String>,
) -> Result<Ts<Certificates>, JsError> {
    let bytes = match (input.as_string(), input.dyn_ref::<js_sys::Uint8Array>()) {
        (Some(text), _) => text.into_bytes(),
        (None, Some(bytes)) => bytes.to_vec(),
        (None, None) => return Err(JsError::new("the input has to be a string or a Uint8Array")),
    };
    let language = language.unwrap_or_default();
    let refused = |error| {
        let catalogue = Catalogue::of(&language);
        JsError::new(&catalogue.refusal(&error).to_string())
    };
    let input = read_certificates(&bytes).map_err(refused)?;
    let mut allowance = Allowance::default();
    let inspected = |der: Vec<u8>| Inspected {
        certificate: Certificate::read_within(&der, &mut allowance),
        der: der.into(),
    };
    Ok(Certificates {
        certificates: input.certificates.into_iter().map(inspected).collect(),
        private_keys: input.private_keys,
        skipped: input.skipped,
    }
    .into_ts()?)
}

/// A file that was opened, as [`inspect`] read it.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct OpenedFile {
    /// What it is called.
    pub name: String,
    /// Its certificates in base64, the site's own first.
    pub certificates: Vec<Der>,
}

/// The files, in the order in which they were opened.
#[derive(Clone, Debug, Deserialize, Tsify)]
pub struct OpenedFiles(pub Vec<OpenedFile>);

/// What is said of one file beside the others.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FileWords {
    /// What stands in it.
    pub about: String,
    /// What it has to do with one that was opened before it; empty where nothing is to say.
    pub compared: String,
}

/// The words for all files, in their order.
#[derive(Clone, Debug, Serialize, Tsify)]
pub struct FilesWords(pub Vec<FileWords>);

/// Compares files of certificates: says of each what stands in it, and of which earlier one it is a copy, a part, or
/// another certificate for the same name.
///
/// # Errors
///
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const files = [{ name: "a.pem", certificates: [der] }, { name: "b.pem", certificates: [der] }];
/// console.log(compareFiles(files)[1].compared); // "The same certificates as in a.pem."
/// ```
#[wasm_bindgen(js_name = compareFiles)]
pub fn compare_files(
    files: Ts<OpenedFiles>,
    language: Option<String>,
) -> Result<Ts<FilesWords>, JsError> {
    let OpenedFiles(files) = read("files", files.into())?;
    let catalogue = Catalogue::of(&language.unwrap_or_default());
    let files: Vec<(&str, Listed<'_>)> = files
        .iter()
        .map(|file| (file.name.as_str(), Listed::of(&file.certificates)))
        .collect();
    let words = files
        .iter()
        .enumerate()
        .map(|(place, (_, file))| FileWords {
            about: catalogue.opened(file).to_string(),
            compared: compared(file, files.get(..place).unwrap_or_default(), &catalogue),
        });
    Ok(FilesWords(words.collect()).into_ts()?)
}

/// The closest of the earlier files, the latest first.
fn compared(file: &Listed<'_>, earlier: &[(&str, Listed<'_>)], catalogue: &Catalogue) -> String {
    let rank = |comparison: &Comparison| match comparison {
        Comparison::Same => 0,
        Comparison::Within => 1,
        Comparison::Twins(_) => 2,
        Comparison::Beyond => 3,
    };
    let found = earlier
        .iter()
        .rev()
        .filter_map(|(name, other)| Some((file.compare(other)?, name)));
    found
        .min_by_key(|(comparison, _)| rank(comparison))
        .map(|(comparison, name)| catalogue.compared(&comparison, name))
        .unwrap_or_default()
        .to_string()
}
