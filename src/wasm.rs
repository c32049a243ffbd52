//! The JavaScript boundary: conversions, and nothing else. The module that only verifies has what stands here; the whole one
//! has the rest, too.

#[cfg(feature = "whole")]
mod files;
mod input;
#[cfg(feature = "whole")]
mod logs;
#[cfg(feature = "popup")]
mod popup;
mod public_suffixes;
#[cfg(feature = "whole")]
mod saved;
mod types;
#[cfg(feature = "whole")]
mod visits;
#[cfg(feature = "whole")]
mod words;

use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::connection::Connection;
use crate::report::Report;
#[cfg(feature = "whole")]
pub use files::{
    Certificates, FileWords, FilesWords, Inspected, OpenedFile, OpenedFiles, compare_files, inspect,
};
use input::Told;
pub use input::WrongShape;
#[cfg(feature = "whole")]
pub use logs::{ReadLogList, describe_logs, read_log_list};
#[cfg(feature = "popup")]
pub use popup::{glance, open_report, render_popup};
pub use public_suffixes::use_public_suffixes;
pub use types::{AddedLog, Anchor, Edition, Given, Options, SignedList};
#[cfg(feature = "whole")]
pub use visits::observe;
#[cfg(feature = "whole")]
pub use words::{
    Icon, LanguageName, Languages, Phrases, TextOptions, icon, languages, phrases, text, words,
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

/// The value as JavaScript handed it over; undefined where it was left out.
fn value_of<T: Tsify>(value: Option<Ts<T>>) -> JsValue
where
    T::JsType: JsCast,
{
    value.map_or(JsValue::UNDEFINED, JsValue::from)
}
