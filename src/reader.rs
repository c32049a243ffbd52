//! The boundary of the small module that only reads certificates: places in its memory, and nothing that JavaScript can
//! make of them itself (pkg/lib/read/reader.js).

use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;

use crate::certificate::bytes::hex;
use crate::certificate::view::{View, known_identifiers};

/// Reads certificates out of octets that JavaScript has put where [`room`](Self::room) says.
///
/// ```js
/// const reader = new Reader();
/// new Uint8Array(memory.buffer, reader.room(der.length), der.length).set(der);
/// reader.read(der.length);
/// const numbers = new Uint32Array(memory.buffer, reader.numbersAt, reader.numbersLength);
/// ```
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Reader {
    input: Vec<u8>,
    view: View,
}

#[wasm_bindgen]
impl Reader {
    /// A reader without room.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for so many octets, and tells where they go.
    #[must_use]
    pub fn room(&mut self, length: usize) -> usize {
        if self.input.len() < length {
            self.input.resize(length, 0);
        }
        self.input.as_ptr().addr()
    }

    /// Reads the certificate that the first octets are, see [`View::read`].
    pub fn read(&mut self, length: usize) {
        self.view.read(self.input.get(..length).unwrap_or_default());
    }

    /// Reads two fields of certificates one behind the other, see [`View::read_names_and_expiry`].
    #[wasm_bindgen(js_name = readNamesAndExpiry)]
    pub fn read_names_and_expiry(&mut self, length: usize) -> usize {
        let input = self.input.get(..length).unwrap_or_default();
        self.view.read_names_and_expiry(input)
    }

    /// Where the numbers of what was read last are.
    #[wasm_bindgen(getter, js_name = numbersAt)]
    #[must_use]
    pub fn numbers_at(&self) -> usize {
        self.view.numbers().as_ptr().addr()
    }

    /// How many numbers these are, of 32 bits each.
    #[wasm_bindgen(getter, js_name = numbersLength)]
    #[must_use]
    pub fn numbers_length(&self) -> usize {
        self.view.numbers().len()
    }

    /// Where the text of what was read last is.
    #[wasm_bindgen(getter, js_name = textAt)]
    #[must_use]
    pub fn text_at(&self) -> usize {
        self.view.text_octets().as_ptr().addr()
    }

    /// How many octets of UTF-8 the text is.
    #[wasm_bindgen(getter, js_name = textLength)]
    #[must_use]
    pub fn text_length(&self) -> usize {
        self.view.text_octets().len()
    }

    /// SHA-256 of the first octets, in hexadecimal.
    #[must_use]
    pub fn sha256(&self, length: usize) -> String {
        hex(&Sha256::digest(
            self.input.get(..length).unwrap_or_default(),
        ))
    }
}

/// The known object identifiers by their numbers, from one on: dotted form and name with a space between, one in a line.
#[wasm_bindgen(js_name = knownIdentifiers)]
#[must_use]
pub fn known_identifiers_in_lines() -> String {
    let lines: Vec<String> = known_identifiers()
        .map(|(dotted, name)| format!("{dotted} {name}"))
        .collect();
    lines.join("\n")
}
