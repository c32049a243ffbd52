//! What is worth keeping of a visit.

use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::input::Told;
use super::types::Options;
use super::value_of;
use crate::connection::Connection;
use crate::visits::Observation;

/// What is worth keeping of a visit: days and hashes, to be handed back as `visits` another time. Undefined where nothing
/// may be kept (a private window), or nothing can be compared (no connection that the browser accepted).
///
/// # Errors
///
/// [`WrongShape`](super::WrongShape) names the field which is missing or of the wrong shape.
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
