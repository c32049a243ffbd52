//! A report in words, and the words around it.

use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::input::{Told, read_or_default};
use super::saved::Saved;
use super::types::Options;
use super::value_of;
use crate::connection::Connection;
use crate::explain::{Catalogue, Direction, Explanation, explain};
use crate::report::{Report, Shape, VerdictState};
use crate::text::{TextOptions as Terminal, text as put_into_lines};

/// How a terminal wants its text.
#[derive(Clone, Copy, Debug, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct TextOptions {
    /// Columns to a line.
    #[tsify(optional)]
    pub width: Option<usize>,
    /// The terminal shows colours.
    #[tsify(optional)]
    pub colour: bool,
}

/// What a toolbar shows.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Icon {
    /// The verdict.
    pub state: VerdictState,
    /// The shape that stands for it.
    pub shape: Shape,
    /// Something is wrong, or weaker than it should be.
    pub concern: bool,
    /// The verdict in a few words.
    pub title: String,
}

/// The languages that there are words in.
#[derive(Clone, Debug, Serialize, Tsify)]
pub struct Languages(pub Vec<LanguageName>);

/// A language that there are words in.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LanguageName {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What those who speak it call it.
    pub name: String,
}

/// Words of the catalogue for a page around the popup.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Phrases {
    /// The language as a BCP 47 tag.
    pub language: String,
    /// The direction in which that language is written.
    pub direction: Direction,
    /// What each id says.
    pub words: Vec<String>,
}

/// Puts a report into words: structure, no markup.
///
/// A report may have been saved and changed since, so everything in it is computed anew from its
/// connection; the options have to be those that it was made with.
///
/// # Errors
///
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
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
    let Saved { told, .. } = Saved::read(report.into(), value_of(options))?;
    Ok(explain(&told.report().await, &told.catalogue()).into_ts()?)
}

/// Puts a report into lines for a terminal, computed anew as [`words`] does.
///
/// # Errors
///
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
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
    let Saved { told, .. } = Saved::read(report.into(), options)?;
    let width = width.unwrap_or(Terminal::default().width);
    let words = explain(&told.report().await, &told.catalogue());
    Ok(put_into_lines(&words, Terminal { width, colour }))
}

/// What the toolbar shows for a connection.
///
/// # Errors
///
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
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
    Ok(Icon::of(&told.report().await, &told.catalogue()).into_ts()?)
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

impl Icon {
    pub(super) fn of(report: &Report, catalogue: &Catalogue) -> Self {
        let verdict = explain(report, catalogue).verdict;
        Self {
            state: verdict.state,
            shape: verdict.shape,
            concern: report.concern,
            title: verdict.headline.to_string(),
        }
    }
}
