//! A report that somebody saved, to be made again: its findings are not believed.

use serde::Deserialize;
use wasm_bindgen::JsValue;

use super::input::{Told, WrongShape, read};
use crate::connection::Connection;
#[cfg(feature = "popup")]
use crate::{connection, report};

/// What a report was made from.
#[derive(Debug)]
pub(super) struct Saved {
    pub(super) told: Told,
    /// A version saved it whose reports may hold more than this one's.
    #[cfg(feature = "popup")]
    pub(super) newer: bool,
}

impl Saved {
    pub(super) fn read(report: JsValue, options: JsValue) -> Result<Self, WrongShape> {
        let made: Made = read("report", report)?;
        let mut told = Told::read_options(options)?;
        told.connection = made.connection;
        told.options.time = made.time;
        told.options.lab_edition = made.lab_edition;
        Ok(Self {
            #[cfg(feature = "popup")]
            newer: made.version > report::VERSION || told.connection.version > connection::VERSION,
            told,
        })
    }
}

/// The part of a report that is believed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Made {
    #[cfg(feature = "popup")]
    #[serde(default)]
    version: u32,
    connection: Connection,
    time: f64,
    #[serde(default)]
    lab_edition: bool,
}
