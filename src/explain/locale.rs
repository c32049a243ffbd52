//! Plural forms, numbers and dates as a language writes them, without a line of code for any of them: JavaScript's
//! engines know all languages (`Intl`); elsewhere a table of plural rules and the catalogue's own words have to do.

#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod intl;
#[cfg(not(all(feature = "wasm", target_arch = "wasm32")))]
mod native;

#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
pub(super) use intl::Locale;
#[cfg(not(all(feature = "wasm", target_arch = "wasm32")))]
pub(super) use native::Locale;
