//! The whole JavaScript boundary: conversions, and nothing else.

mod files;
mod input;
mod types;

#[cfg(feature = "popup")]
use std::rc::Rc;

use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::certificate::input::read_certificates;
use crate::certificate::{Allowance, Certificate};
use crate::connection::Connection;
use crate::explain::{Catalogue, Explanation};
#[cfg(feature = "popup")]
use crate::popup::UnknownFields;
use crate::report::Report;
use crate::text::{TextOptions as Terminal, text as put_into_lines};
use crate::transparency::{LogList, LogListFacts};
use crate::visits::Observation;
pub use files::{FileWords, FilesWords, OpenedFile, OpenedFiles, compare_files};
pub use input::WrongShape;
use input::{Told, read, read_or_default, verified};
pub use types::{
    AddedLog, Anchor, Certificates, Edition, Given, Icon, Inspected, LanguageName, Languages,
    Options, Phrases, ReadLogList, SignedList, TextOptions,
};

/// Explains a connection. Bad certificates are explained too; only a message of the wrong shape is an error.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const report = await explain({ version: 1, observer: "caller", url: "http://example.com/", sight: "seen" });
/// console.log(report.verdict.state); // "open"
/// ```
#[wasm_bindgen]
pub async fn explain(
    connection: Ts<Connection>,
    options: Option<Ts<Options>>,
) -> Result<Ts<Report>, JsError> {
    let told = Told::read(connection.into(), value_of(options))?;
    Ok(told.report().await.into_ts()?)
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

/// Puts a report into words: structure, no markup.
///
/// A report may have been saved and changed since, so everything in it is computed anew from its
/// connection; the options have to be those that it was made with.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// console.log((await words(report)).promises.items.length); // 3
/// ```
#[wasm_bindgen]
pub async fn words(
    report: Ts<Report>,
    options: Option<Ts<Options>>,
) -> Result<Ts<Explanation>, JsError> {
    let told = Told::again(report.into(), value_of(options))?;
    Ok(told.in_words().await.into_ts()?)
}

/// Puts a report into lines for a terminal, computed anew as [`words`] does.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// console.log(await text(report, { width: 80 }));
/// ```
#[wasm_bindgen]
pub async fn text(
    report: Ts<Report>,
    #[wasm_bindgen(unchecked_optional_param_type = "Options & TextOptions")] options: JsValue,
) -> Result<String, JsError> {
    let TextOptions { width, colour } = read_or_default("options", options.clone())?;
    let told = Told::again(report.into(), options)?;
    let width = width.unwrap_or(Terminal::default().width);
    let words = told.in_words().await;
    Ok(put_into_lines(&words, Terminal { width, colour }))
}

/// What the toolbar shows for a connection.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const { shape, title } = await icon({ version: 1, observer: "caller", url: "http://example.com/", sight: "seen" });
/// ```
#[wasm_bindgen]
pub async fn icon(
    connection: Ts<Connection>,
    options: Option<Ts<Options>>,
) -> Result<Ts<Icon>, JsError> {
    let told = Told::read(connection.into(), value_of(options))?;
    Ok(Icon::of(&told.report().await, &told.catalogue).into_ts()?)
}

/// What is worth keeping of a visit: days and hashes, to be handed back as `visits` another time. Undefined where nothing
/// may be kept (a private window), or nothing can be compared (no connection that the browser accepted).
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const kept = [await observe(connection)];
/// const { past } = await explain(another, { visits: { observations: kept } });
/// console.log(past.changes.map(({ kind }) => kind)); // ["on-time-renewal"]
/// ```
#[wasm_bindgen]
pub async fn observe(
    connection: Ts<Connection>,
    options: Option<Ts<Options>>,
) -> Result<Option<Ts<Observation>>, JsError> {
    let told = Told::read(connection.into(), value_of(options))?;
    let observation = told.report().await.observation_to_keep();
    Ok(observation.as_ref().map(Tsify::into_ts).transpose()?)
}

#[cfg(feature = "popup")]
#[wasm_bindgen(typescript_custom_section)]
const GLANCE: &str = "/** What can be shown of a connection without a module: the toolbar's icon, and the popup as it opens. */
export interface Glance {
  icon: Icon;
  prepared: Prepared;
  /** What is worth keeping of this visit; nothing of private windows, see `observe`. */
  observation?: Observation;
}";

/// What the toolbar shows for a connection, and what a popup can mount before a module of its own is there.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const { icon, prepared } = await glance({ version: 1, observer: "caller", url: "http://example.com/", sight: "seen" });
/// console.log(icon.title, prepared[0]); // prepared[0] is "main"
/// ```
#[cfg(feature = "popup")]
#[wasm_bindgen(unchecked_return_type = "Glance")]
pub async fn glance(
    connection: Ts<Connection>,
    options: Option<Ts<Options>>,
) -> Result<JsValue, JsValue> {
    let told = Told::read(connection.into(), value_of(options)).map_err(JsError::from)?;
    let report = Rc::new(told.report().await);
    let icon = Icon::of(&report, &told.catalogue)
        .into_ts()
        .map_err(JsError::from)?;
    let glance = js_sys::Object::new();
    if let Some(observation) = report.observation_to_keep() {
        let observation = observation.into_ts().map_err(JsError::from)?;
        js_sys::Reflect::set(&glance, &"observation".into(), &observation.into())?;
    }
    js_sys::Reflect::set(&glance, &"icon".into(), &icon.into())?;
    let prepared = crate::popup::prepare(report, told.catalogue)?;
    js_sys::Reflect::set(&glance, &"prepared".into(), &prepared)?;
    Ok(glance.into())
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
    let trust = told.options.trust.with_imported_logs(verified(&list).await);
    if let Some(error) = trust.refused_logs() {
        let why = told.catalogue.refused_logs(error);
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

/// The languages that there are words in, English first.
///
/// # Errors
///
/// None that is known.
///
/// # Examples
///
/// ```js
/// console.log(languages()[0].name); // "English"
/// ```
#[wasm_bindgen]
pub fn languages() -> Result<Ts<Languages>, JsError> {
    let names = Catalogue::languages().map(|tag| LanguageName {
        tag: tag.to_owned(),
        name: Catalogue::of(tag).name().to_owned(),
    });
    Ok(Languages(names.collect()).into_ts()?)
}

/// Words for a page around the popup: what the messages of these ids say in the first of the languages that there is.
///
/// # Errors
///
/// A sentence that names an id without a message.
///
/// # Examples
///
/// ```js
/// const { words } = phrases(["settings"], navigator.languages.join());
/// ```
#[wasm_bindgen]
pub fn phrases(ids: Vec<String>, language: &str) -> Result<Ts<Phrases>, JsError> {
    let catalogue = Catalogue::of(language);
    let words = ids.into_iter().map(|id| {
        let unknown = || JsError::new(&format!("there is no message {id}"));
        catalogue.phrase(&id).ok_or_else(unknown)
    });
    Ok(Phrases {
        language: catalogue.language().to_owned(),
        direction: catalogue.direction(),
        words: words.collect::<Result<_, _>>()?,
    }
    .into_ts()?)
}

/// Draws the popup into `root`, and tells what it drew. A message of the wrong shape is drawn as what
/// it is, a collector that failed, so the popup is never blank.
///
/// # Errors
///
/// Only what the document throws.
///
/// # Examples
///
/// ```js
/// await renderPopup(document.body, connection, { onAction: (action) => console.log(action) });
/// ```
#[cfg(feature = "popup")]
#[wasm_bindgen(js_name = renderPopup)]
pub async fn render_popup(
    root: web_sys::Element,
    connection: Ts<Connection>,
    #[wasm_bindgen(
        unchecked_optional_param_type = "Options & { onAction?: (action: ActionId | \"explain-host\", host?: string) => void }"
    )]
    options: JsValue,
) -> Result<Ts<Report>, JsValue> {
    let on_action = js_sys::Reflect::get(&options, &"onAction".into());
    let on_action: Option<js_sys::Function> = on_action.ok().and_then(|it| it.dyn_into().ok());
    let told = Told::read(connection.into(), options);
    let told = told.unwrap_or_else(|error| Told::failed(&error));
    let report = Rc::new(told.report().await);
    crate::popup::render(
        &root,
        Rc::clone(&report),
        told.catalogue,
        on_action.as_ref(),
        UnknownFields::default(),
    )?;
    Ok(report.into_ts().map_err(JsError::from)?)
}

/// Draws a report that somebody saved. Its certificates are checked anew; what an observer said of the connection is
/// now what the file says. Fields of a newer version are not shown; they stand in the report again when it is saved.
/// Gives sentences for the person that are about the file itself.
///
/// # Errors
///
/// [`WrongShape`] names the field which is missing or of the wrong shape: it is no report.
///
/// # Examples
///
/// ```js
/// const remarks = await openReport(document.body, JSON.parse(await file.text()));
/// ```
#[cfg(feature = "popup")]
#[wasm_bindgen(js_name = openReport)]
pub async fn open_report(
    root: web_sys::Element,
    #[wasm_bindgen(unchecked_param_type = "unknown")] report: JsValue,
    options: Option<Ts<Options>>,
) -> Result<Vec<String>, JsValue> {
    let unknown = UnknownFields::of(&report);
    let mut told = Told::again(report, value_of(options)).map_err(JsError::from)?;
    let newer = told.newer.then(|| told.catalogue.phrase("notice-newer"));
    told.connection = told.connection.retold();
    let report = Rc::new(told.report().await);
    crate::popup::render(&root, report, told.catalogue, None, unknown)?;
    Ok(newer.flatten().into_iter().collect())
}

/// The value as JavaScript handed it over; undefined where it was left out.
fn value_of<T: Tsify>(value: Option<Ts<T>>) -> JsValue
where
    T::JsType: JsCast,
{
    value.map_or(JsValue::UNDEFINED, JsValue::from)
}
