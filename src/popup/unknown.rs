//! What a saved report holds that this version does not know: fields of a newer one. They are kept beside what is made
//! anew, never read and never shown, and stand in the file again when the report is saved.

use std::fmt;

use js_sys::{Array, Object, Reflect};
use serde::de::value::Error;
use serde::{Deserialize, Deserializer, forward_to_deserialize_any};
use wasm_bindgen::{JsCast, JsValue};

use crate::connection::Connection;
use crate::report::Report;

/// The field of a report that holds the connection.
const CONNECTION: &str = "connection";

/// The entries that are unknown, of a report and of its connection; what a file is bounded by bounds them, too.
#[derive(Clone, Debug, Default)]
pub struct UnknownFields {
    report: Array,
    connection: Array,
}

impl UnknownFields {
    /// Those of a report as it was saved.
    #[must_use]
    pub fn of(report: &JsValue) -> Self {
        let connection = Reflect::get(report, &CONNECTION.into()).unwrap_or(JsValue::UNDEFINED);
        Self {
            report: unknown(report, fields::<Report>()),
            connection: unknown(&connection, fields::<Connection>()),
        }
    }

    /// A report of this version, with them behind what it says itself.
    pub(super) fn beside(&self, report: &JsValue) -> Result<JsValue, JsValue> {
        let connection = Reflect::get(report, &CONNECTION.into())?;
        Reflect::set(
            report,
            &CONNECTION.into(),
            &with(&connection, &self.connection)?,
        )?;
        with(report, &self.report)
    }
}

/// The entries of an object whose names are none of these.
fn unknown(object: &JsValue, known: &[&str]) -> Array {
    let Some(object) = object.dyn_ref::<Object>() else {
        return Array::new();
    };
    Object::entries(object).filter(&mut |entry: JsValue, _, _| {
        let name = Array::from(&entry).get(0).as_string().unwrap_or_default();
        !known.contains(&name.as_str())
    })
}

/// `Object.fromEntries` makes each field anew; assigned, one of the name `__proto__` would do something else.
fn with(object: &JsValue, more: &Array) -> Result<JsValue, JsValue> {
    match object.dyn_ref::<Object>() {
        Some(known) if more.length() > 0 => {
            Ok(Object::from_entries(&Object::entries(known).concat(more))?.into())
        }
        _ => Ok(object.clone()),
    }
}

/// The names of a type's fields in JSON, as serde hands them to whoever reads it.
fn fields<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // it refuses to go on as soon as it has heard them
    drop(T::deserialize(Listener(&mut fields)));
    fields
}

struct Listener<'a>(&'a mut &'static [&'static str]);

impl fmt::Debug for Listener<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Listener")
    }
}

impl<'de> Deserializer<'de> for Listener<'_> {
    type Error = Error;

    fn deserialize_struct<V: serde::de::Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(serde::de::Error::custom("heard"))
    }

    fn deserialize_any<V: serde::de::Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("no struct"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
