//! Which name of the certificate fits the address, label by label.

use super::element::Element;
use super::picture;
use crate::explain::{LabelPair, NameMatch, Sentence};

/// The two names over each other. A remark says the same in a sentence, so a screen reader passes
/// over the labels.
pub(super) fn names(names: &NameMatch) -> Element {
    let captions = Element::html("div")
        .class("lines")
        .with(Element::html("span").with_sentence(&names.host_words))
        .with(Element::html("span").with_sentence(&names.name_words));
    Element::html("div")
        .class("names")
        .set("aria-hidden", "true")
        .set("data-fits", if names.fits { "yes" } else { "no" })
        .with(captions)
        .with(
            Element::html("div")
                .class("labels")
                .set("dir", "ltr")
                .with_all(names.labels.iter().map(pair)),
        )
}

fn pair(pair: &LabelPair) -> Element {
    Element::html("div")
        .class("pair")
        .hook("data-comparison", pair.comparison)
        .with(label(pair.host.as_ref()))
        .with(picture::name::join(pair.comparison))
        .with(label(pair.name.as_ref()))
        .with_all(
            (!pair.comparison_words.is_empty())
                .then(|| Element::html("small").with_sentence(&pair.comparison_words)),
        )
}

/// A label, or the empty place of one that the other name has.
fn label(label: Option<&Sentence>) -> Element {
    match label {
        Some(label) => Element::html("span").class("label").with_sentence(label),
        None => Element::html("span").class("no-label"),
    }
}
