//! Files that a person takes along: made when a button is pressed, handed to the browser, never sent anywhere.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Document, HtmlAnchorElement, Url};

use super::element::Callback;
use crate::explain::{Catalogue, Sentence};

/// A file that can be saved.
#[derive(Clone, Debug)]
pub(super) struct File {
    name: String,
    /// Its media type.
    media: &'static str,
    content: Callback<dyn Fn() -> Result<Vec<u8>, JsValue>>,
    /// Said once the browser has it.
    pub(super) done: Sentence,
    /// Said where it did not take it.
    pub(super) failed: Sentence,
}

/// How long the browser may take to read a file: no download has begun later than this.
const KEPT_FOR_MILLISECONDS: i32 = 60_000;

impl File {
    pub(super) fn new(
        catalogue: &Catalogue,
        name: String,
        media: &'static str,
        content: impl Fn() -> Result<Vec<u8>, JsValue> + 'static,
    ) -> Self {
        let words = |id| catalogue.say(id, &[("file", name.as_str().into())]);
        Self {
            done: words("record-saved"),
            failed: words("record-not-saved"),
            name,
            media,
            content: Callback(Rc::new(content)),
        }
    }

    /// Has the browser save it, as if a link to it had been pressed. The link is never part of the document.
    pub(super) fn save(&self, document: &Document) -> Result<(), JsValue> {
        let parts = Array::of1(&Uint8Array::from((self.content.0)()?.as_slice()));
        let options = BlobPropertyBag::new();
        options.set_type(self.media);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
        let address = Url::create_object_url_with_blob(&blob)?;
        let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&address);
        link.set_download(&self.name);
        link.click();
        let release = Closure::once_into_js(move || Url::revoke_object_url(&address));
        let window = document
            .default_view()
            .ok_or("a document without a window")?;
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                release.unchecked_ref(),
                KEPT_FOR_MILLISECONDS,
            )
            .map(drop)
    }
}

/// `whylock-www.good.example-chain.pem`: what stands in an address never chooses the folder or the type of a file.
pub(super) fn file_name(host: &str, what: &str) -> String {
    /// Far below what file systems take (255), and enough to tell hosts apart.
    const LONGEST: usize = 64;
    let mut name = String::from("whylock");
    let letters = host.chars().take(LONGEST);
    let kept = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
    let mut parted = true;
    for letter in letters {
        if kept(letter) {
            if std::mem::take(&mut parted) {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        } else {
            parted = true;
        }
    }
    format!("{}-{what}", name.trim_end_matches(['.', '-']))
}
