//! Lists of public logs: what stands in one, and a newer one in its place.

use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::input::{Told, read, verified};
use super::types::{Options, SignedList};
use super::value_of;
use crate::explain::Catalogue;
use crate::transparency::{LogList, LogListFacts};

/// What a list of logs comes to that was read.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ReadLogList {
    /// The list as text, to be kept and handed over as `logs` in UTF-8.
    pub text: String,
    /// What it is.
    pub facts: LogListFacts,
}

/// Reads Google's `log_list.json`, once its signature is verified: a list to keep, and to hand over as `logs` from then on.
/// `logs` among the options is the list that is there; an older one is refused.
///
/// # Errors
///
/// A sentence that says why the list is not taken.
///
/// # Examples
///
/// ```js
/// const { text, facts } = await readLogList({ json, signature }, { logs });
/// console.log(facts.logs, "logs of", facts.operators.length, "operators");
/// ```
#[wasm_bindgen(js_name = readLogList)]
pub async fn read_log_list(
    list: Ts<SignedList>,
    options: Option<Ts<Options>>,
) -> Result<Ts<ReadLogList>, JsError> {
    let list = read("list", list.into())?;
    let told = Told::read_options(value_of(options))?;
    let catalogue = told.catalogue();
    let trust = told.options.trust.with_imported_logs(verified(&list).await);
    if let Some(error) = trust.refused_logs() {
        let why = catalogue.refused_logs(error);
        return Err(JsError::new(&why.to_string()));
    }
    let list = trust.logs().cloned().unwrap_or_default();
    Ok(ReadLogList {
        text: list.to_text(),
        facts: list.facts(),
    }
    .into_ts()?)
}

/// What a list of logs is: the file `logs.txt` of this package, or what `readLogList` made of a newer list.
///
/// # Errors
///
/// A sentence that says why it is no such list.
///
/// # Examples
///
/// ```js
/// const { published, source, logs } = describeLogs(await readFile("logs.txt"));
/// ```
#[wasm_bindgen(js_name = describeLogs)]
pub fn describe_logs(logs: &[u8]) -> Result<Ts<LogListFacts>, JsError> {
    let list = LogList::read(logs);
    let list =
        list.map_err(|error| JsError::new(&Catalogue::of("").refused_logs(error).to_string()))?;
    Ok(list.facts().into_ts()?)
}
