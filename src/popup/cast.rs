//! Who else is on the page, folded: whose hosts it loaded from, and how each connection stands.

use std::rc::Rc;

use super::element::{Element, Press};
use super::facts::more;
use crate::explain::{CastDomainWords, CastHostWords, CastWords, Catalogue, Sentence};

/// Domains that are drawn before a person asks for the others: two screens of the popup.
const SHOWN_DOMAINS: usize = 20;

/// Hosts of one domain that are drawn before a person asks for the others.
const SHOWN_HOSTS: usize = 5;

/// The section; nothing in it is drawn before it is opened.
pub(super) fn cast(cast: &Rc<CastWords>, catalogue: &Rc<Catalogue>) -> Element {
    let heading = Element::html("h2").with_sentence(&cast.title);
    let brief = Element::html("span").class("brief");
    let row = [heading, brief.with_sentence(&cast.brief)];
    let (cast, catalogue) = (Rc::clone(cast), Rc::clone(catalogue));
    Element::folded_under("cast", row).lazily(move || content(&cast, &catalogue))
}

fn content(cast: &CastWords, catalogue: &Rc<Catalogue>) -> Vec<Element> {
    let remarks = cast.remarks.iter();
    let remarks = remarks.map(|remark| Element::html("p").class("remark").with_statement(remark));
    let domains = cast.domains.iter().enumerate();
    let mut shown: Vec<Element> = domains
        .map(|(place, it)| domain(place, it, &cast.explain, catalogue))
        .collect();
    let others = shown.split_off(shown.len().min(SHOWN_DOMAINS));
    remarks
        .chain([list(shown)])
        .chain(more("cast-domains", catalogue, others, list))
        .collect()
}

fn domain(
    place: usize,
    domain: &CastDomainWords,
    explain: &Sentence,
    catalogue: &Rc<Catalogue>,
) -> Element {
    let hosts = domain.hosts.iter();
    let is_told = domain.alike.is_some();
    let mut shown: Vec<Element> = hosts.map(|it| host(it, explain, is_told)).collect();
    let others = shown.split_off(shown.len().min(SHOWN_HOSTS));
    Element::html("li")
        .class("owner")
        .hook("data-power", domain.power)
        .hook("data-standing", domain.standing)
        .with(Element::html("h3").with_sentence(&domain.name))
        .with_all(Element::paragraph("power", &domain.says))
        .with_all(
            domain
                .alike
                .iter()
                .map(|it| Element::html("p").class("alike").with_statement(it)),
        )
        .with(list(shown))
        .with_all(more(&format!("cast-{place}"), catalogue, others, list))
}

/// How its connection stands is not said again where it is told of all hosts of the domain.
fn host(host: &CastHostWords, explain: &Sentence, is_told: bool) -> Element {
    let name = Element::html("span")
        .class("host")
        .with_sentence(&host.name);
    let values = host.values.iter().enumerate().fold(
        Element::html("small").class("values"),
        |line, (place, value)| {
            let line = if place > 0 { line.with(" · ") } else { line };
            line.with_sentence(value)
        },
    );
    let button = host.url.as_ref().map(|url| {
        Element::button("explain", explain, Press::Host(url.clone()))
            .set("aria-label", format!("{explain}: {}", host.name))
    });
    Element::html("li")
        .hook("data-standing", host.standing)
        .with(name)
        .with_all(button)
        .with_all((!is_told).then(|| Element::html("p").with_statement(&host.says)))
        .with_all((!host.values.is_empty()).then_some(values))
}

fn list(items: Vec<Element>) -> Element {
    Element::html("ul").class("cast").with_all(items)
}
