//! `Intl`, the engine's own knowledge of languages (ECMA-402).
//!
//! Its objects take their time to make, so each is made once, when it is first asked for. What they write is theirs: a
//! narrow space before "PM" is no invisible character of a certificate.

use std::cell::OnceCell;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// The formats of one language.
#[derive(Clone, Debug)]
pub(in crate::explain) struct Locale {
    tags: [String; 2],
    plural: OnceCell<Option<Format>>,
    number: OnceCell<Option<Format>>,
    date: OnceCell<Option<Format>>,
    moment: OnceCell<Option<Format>>,
    country: OnceCell<Option<Format>>,
}

/// An object of `Intl`, and its method that is called.
#[derive(Clone, Debug)]
struct Format {
    object: JsValue,
    method: Function,
}

/// The day on which a certificate's own clock, UTC, stands.
const DATE: [(&str, &str); 4] = [
    ("timeZone", "UTC"),
    ("day", "numeric"),
    ("month", "long"),
    ("year", "numeric"),
];

const TIME: [(&str, &str); 4] = [
    ("hour", "numeric"),
    ("minute", "2-digit"),
    ("second", "2-digit"),
    ("timeZoneName", "short"),
];

const COUNTRY: [(&str, &str); 2] = [("type", "region"), ("fallback", "none")];

/// A key of 4096 bits is read as it is written everywhere, one of 16,384 not.
const NUMBER: [(&str, &str); 1] = [("useGrouping", "min2")];

impl Locale {
    /// The locale of a tag; `language` is the catalogue's own, for a tag that is none.
    pub(in crate::explain) fn new(tag: &str, language: &str) -> Self {
        Self {
            tags: [tag, language].map(|tag| tag.replace('_', "-")),
            plural: OnceCell::new(),
            number: OnceCell::new(),
            date: OnceCell::new(),
            moment: OnceCell::new(),
            country: OnceCell::new(),
        }
    }

    /// The plural category of a whole number (CLDR).
    pub(in crate::explain) fn plural(&self, count: u64) -> String {
        let format = self
            .plural
            .get_or_init(|| self.format("PluralRules", "select", &[]));
        // a BigInt would be refused, and no number here is out of a double's reach
        let category = format.as_ref().and_then(|it| it.write(&count.to_string()));
        category.unwrap_or_else(|| "other".to_owned())
    }

    pub(in crate::explain) fn number(&self, count: u64) -> String {
        let format = self
            .number
            .get_or_init(|| self.format("NumberFormat", "format", &NUMBER));
        let digits = count.to_string();
        let number = format.as_ref().and_then(|it| it.write(&digits));
        number.unwrap_or(digits)
    }

    /// A day; none where the engine does not write it.
    pub(in crate::explain) fn date(&self, seconds: i64) -> Option<String> {
        let make = || self.format("DateTimeFormat", "format", &DATE);
        write_moment(self.date.get_or_init(make).as_ref(), seconds)
    }

    /// A day and its time; none where the engine does not write it.
    pub(in crate::explain) fn moment(&self, seconds: i64) -> Option<String> {
        let make = || self.format("DateTimeFormat", "format", &[DATE, TIME].concat());
        write_moment(self.moment.get_or_init(make).as_ref(), seconds)
    }

    /// The country of a code of ISO 3166-1; none where the engine does not know it.
    pub(in crate::explain) fn country(&self, code: &str) -> Option<String> {
        let make = || self.format("DisplayNames", "of", &COUNTRY);
        self.country.get_or_init(make).as_ref()?.write(code)
    }

    /// Makes an object of `Intl` for the first of the tags that it takes: it throws at one that is malformed.
    fn format(&self, class: &str, method: &str, options: &[(&str, &str)]) -> Option<Format> {
        let settings = Object::new();
        for (name, value) in options {
            Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
        }
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
        let object = self.tags.iter().find_map(|tag| {
            let arguments = Array::of2(&tag.into(), &settings);
            Reflect::construct(&class, &arguments).ok()
        })?;
        let method = Reflect::get(&object, &method.into())
            .ok()?
            .dyn_into()
            .ok()?;
        Some(Format { object, method })
    }
}

impl Format {
    /// What the method makes of a text, or of a number that is given in digits.
    fn write(&self, text: &str) -> Option<String> {
        self.method
            .call1(&self.object, &text.into())
            .ok()?
            .as_string()
    }
}

fn write_moment(format: Option<&Format>, seconds: i64) -> Option<String> {
    let milliseconds = seconds.checked_mul(1000)?;
    format?.write(&milliseconds.to_string())
}
