//! Who vouches: the chain, drawn from the root to the site.

use super::element::{Element, isolated};
use super::questions;
use crate::explain::{LinkWords, VouchersWords};

/// The chain as an ordered list, and what there is to say of the names in it.
pub(super) fn vouchers(vouchers: &VouchersWords) -> Element {
    Element::section("vouchers", &vouchers.title)
        .with(
            Element::html("ol")
                .class("chain")
                .with_all(vouchers.links.iter().map(link)),
        )
        .with_all(
            vouchers
                .remarks
                .iter()
                .map(|remark| Element::html("p").class("remark").with_statement(remark)),
        )
        .with_all(questions::each(&vouchers.questions))
}

fn link(link: &LinkWords) -> Element {
    Element::html("li")
        .hook("data-role", link.role)
        .with_all(Element::paragraph("role", &link.role_words))
        .with(Element::html("h3").with(isolated(&link.name)))
        .with(Element::html("p").with_statement(&link.says))
        .with_all(Element::paragraph("validity", &link.validity))
}
