//! What is drawn: the popup, and the toolbar's icon beside it.

use std::rc::Rc;

use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::input::Told;
use super::saved::Saved;
use super::types::Options;
use super::value_of;
use super::words::Icon;
use crate::connection::Connection;
use crate::popup::UnknownFields;
use crate::report::Report;

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
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
///
/// # Examples
///
/// ```js
/// const { icon, prepared } = await glance({ version: 1, observer: "caller", url: "http://example.com/", sight: "seen" });
/// console.log(icon.title, prepared[0]); // prepared[0] is "main"
/// ```
#[wasm_bindgen(unchecked_return_type = "Glance")]
pub async fn glance(
    connection: Ts<Connection>,
    options: Option<Ts<Options>>,
) -> Result<JsValue, JsValue> {
    let told = Told::read(connection.into(), value_of(options)).map_err(JsError::from)?;
    let report = Rc::new(told.report().await);
    let catalogue = Rc::new(told.catalogue());
    let icon = Icon::of(&report, &catalogue)
        .into_ts()
        .map_err(JsError::from)?;
    let glance = js_sys::Object::new();
    if let Some(observation) = report.observation_to_keep() {
        let observation = observation.into_ts().map_err(JsError::from)?;
        js_sys::Reflect::set(&glance, &"observation".into(), &observation.into())?;
    }
    js_sys::Reflect::set(&glance, &"icon".into(), &icon.into())?;
    let prepared = crate::popup::prepare(report, catalogue)?;
    js_sys::Reflect::set(&glance, &"prepared".into(), &prepared)?;
    Ok(glance.into())
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
        Rc::new(told.catalogue()),
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
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape: it is no report.
///
/// # Examples
///
/// ```js
/// const remarks = await openReport(document.body, JSON.parse(await file.text()));
/// ```
#[wasm_bindgen(js_name = openReport)]
pub async fn open_report(
    root: web_sys::Element,
    #[wasm_bindgen(unchecked_param_type = "unknown")] report: JsValue,
    options: Option<Ts<Options>>,
) -> Result<Vec<String>, JsValue> {
    let unknown = UnknownFields::of(&report);
    let Saved { mut told, newer } =
        Saved::read(report, value_of(options)).map_err(JsError::from)?;
    let catalogue = Rc::new(told.catalogue());
    let newer = newer.then(|| catalogue.phrase("notice-newer"));
    told.connection = told.connection.retold();
    let report = Rc::new(told.report().await);
    crate::popup::render(&root, report, catalogue, None, unknown)?;
    Ok(newer.flatten().into_iter().collect())
}
