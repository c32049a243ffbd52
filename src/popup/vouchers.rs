//! Who vouches: the chain, drawn from the root to the site.

use super::element::{Element, isolated};
use super::{names, picture, questions};
use crate::explain::{LinkWords, VouchersWords};

/// The chain as an ordered list, and what there is to say of the names in it.
pub(super) fn vouchers(vouchers: &VouchersWords) -> Element {
    let mut links: Vec<Element> = vouchers.links.iter().map(link).collect();
    if let Some(left_out) = &vouchers.left_out {
        let words = Element::html("p").with_sentence(&left_out.words);
        let between = Element::html("li").class("left-out").with(words);
        links.insert(left_out.before.min(links.len()), between);
    }
    Element::section("vouchers", &vouchers.title)
        .with(Element::html("ol").class("chain").with_all(links))
        .with_all(vouchers.names.as_ref().map(names::names))
        .with_all(
            vouchers
                .remarks
                .iter()
                .map(|remark| Element::html("p").class("remark").with_statement(remark)),
        )
        .with_all(questions::each(&vouchers.questions))
}

/// What ties a certificate to the one above, and the certificate.
fn link(link: &LinkWords) -> Element {
    let says = Element::html("p").with_statement(&link.says);
    let certificate = Element::html("div")
        .with_all(Element::paragraph("role", &link.role_words))
        .with(Element::html("h3").with(isolated(&link.name)))
        .with_all(Element::paragraph("validity", &link.validity));
    Element::html("li")
        .hook("data-role", link.role)
        .hook("data-proof", link.proof)
        .with(
            Element::html("div")
                .class("link")
                .with(picture::link::link(link))
                .with(says),
        )
        .with(
            Element::html("div")
                .class("certificate")
                .with(picture::link::sign(link.role))
                .with(certificate),
        )
}
