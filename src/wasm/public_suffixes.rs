//! The list of public suffixes, which lies beside the module.

use wasm_bindgen::prelude::*;

use crate::name;

/// Hands over the list of public suffixes: once, when the module has started. Until then nobody can tell whose a domain is, so no
/// connection is explained.
///
/// # Errors
///
/// A sentence that says why it is no such list.
///
/// # Examples
///
/// ```js
/// usePublicSuffixes(await readFile("public-suffixes.txt"));
/// ```
#[wasm_bindgen(js_name = usePublicSuffixes)]
pub fn use_public_suffixes(list: Vec<u8>) -> Result<(), JsError> {
    Ok(name::use_public_suffixes(list)?)
}
