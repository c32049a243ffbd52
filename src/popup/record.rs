//! The technical record: every value with its meaning, its source and its bytes, folded. Nothing of it is drawn
//! before a person opens it.

use std::cell::RefCell;
use std::rc::Rc;

use base64ct::{Base64, Encoding};
use wasm_bindgen::JsValue;

use super::element::{Copied, Element, Press};
use super::facts::Fields;
use super::page::{Names, page, styles};
use super::save::{File, file_name};
use super::search;
use super::structure::StructureView;
use crate::explain::{Catalogue, RecordGroup, Sentence, Titled};
use crate::report::Report;

/// The record, and all that its controls need.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) catalogue: Rc<Catalogue>,
    groups: Vec<RecordGroup>,
    report: Rc<Report>,
    /// The structure of each certificate, in the order of the groups that have one.
    pub(super) structures: Vec<Rc<StructureView>>,
    /// What was open before a search; none while nothing is searched for.
    pub(super) open_before_search: RefCell<Option<Vec<String>>>,
}

/// The id of the whole.
pub(super) const ID: &str = "record";

/// The groups of the record, each folded on its own.
pub(super) fn record(
    words: Titled<RecordGroup>,
    report: Rc<Report>,
    catalogue: Rc<Catalogue>,
) -> Element {
    let heading = Element::html("h2").with_sentence(&words.title);
    let structures = words.items.iter().enumerate();
    let record = Rc::new(Record {
        structures: structures
            .filter_map(|(place, group)| {
                let (report, catalogue) = (Rc::clone(&report), Rc::clone(&catalogue));
                Some(Rc::new(StructureView::new(
                    format!("{}-structure", id(place)),
                    report,
                    group.certificate?,
                    Rc::clone(&catalogue),
                )))
            })
            .collect(),
        catalogue,
        groups: words.items,
        report,
        open_before_search: RefCell::default(),
    });
    Element::folded_lazily(ID, heading, move || record.content())
}

fn id(place: usize) -> String {
    format!("{ID}-{place}")
}

impl Record {
    fn say(&self, id: &str) -> Sentence {
        self.catalogue.say(id, &[])
    }

    fn content(self: &Rc<Self>) -> Vec<Element> {
        let groups = (0..self.groups.len()).map(|place| self.group(place));
        let mut content = search::form(self);
        content.extend(groups);
        content.push(self.save_all());
        content
    }

    fn group(self: &Rc<Self>, place: usize) -> Element {
        let title = self.groups.get(place).map(|group| group.title.clone());
        let heading = Element::html("h3").with_sentence(&title.unwrap_or_default());
        let record = Rc::clone(self);
        Element::folded_lazily(&id(place), heading, move || record.group_content(place))
            .class("group")
    }

    fn group_content(&self, place: usize) -> Vec<Element> {
        let Some(group) = self.groups.get(place) else {
            return Vec::new();
        };
        let structure = group.certificate.and_then(|index| self.structure(index));
        let fields = Fields {
            id: id(place),
            catalogue: &self.catalogue,
            show: &|bytes| Some(structure?.show_button(bytes)),
        };
        let mut content = Vec::new();
        if let Some(structure) = structure {
            content.push(self.certificate_buttons(structure.certificate()));
            content.push(structure.folded());
        }
        content.extend(fields.list(&group.facts));
        content
    }

    fn structure(&self, index: usize) -> Option<&Rc<StructureView>> {
        let mut structures = self.structures.iter();
        structures.find(|structure| structure.certificate() == index)
    }

    /// One certificate, to take along.
    fn certificate_buttons(&self, index: usize) -> Element {
        let report = Rc::clone(&self.report);
        let number = index + 1;
        let (text, prints) = (pem(der(&self.report, index)), self.fingerprints(index));
        let content = text.clone();
        let octets = move || Ok(der(&report, index).to_vec());
        Element::html("div")
            .class("take")
            .with(self.copy("record-copy-pem", text))
            .with(self.copy("record-copy-fingerprints", prints))
            .with(self.save(
                "record-save-pem",
                &format!("{number}.pem"),
                PEM,
                move || Ok(content.clone().into_bytes()),
            ))
            .with(self.save("record-save-der", &format!("{number}.der"), BYTES, octets))
    }

    /// All of it, to take along.
    fn save_all(&self) -> Element {
        let (chain, report) = (Rc::clone(&self.report), Rc::clone(&self.report));
        let all = move || {
            let certificates = chain.connection.certificates.iter();
            let all: String = certificates.map(|der| pem(der.as_bytes())).collect();
            Ok(all.into_bytes())
        };
        let has_chain = !self.report.connection.certificates.is_empty();
        let chain = has_chain.then(|| self.save("record-save-chain", "chain.pem", PEM, all));
        let json = move || json(&report);
        let written = |names| {
            let (report, catalogue) = (Rc::clone(&self.report), Rc::clone(&self.catalogue));
            move || {
                let document = web_sys::window().and_then(|window| window.document());
                let styles = document.as_ref().map(styles).unwrap_or_default();
                let page = page(Rc::clone(&report), &catalogue, &styles, names);
                Ok(page.into_bytes())
            }
        };
        let shown = self.save(
            "record-save-page",
            "report.html",
            HTML,
            written(Names::Shown),
        );
        let nameless = self.report.address.host.as_ref().map(|_| {
            let name = file_name("", "report.html");
            let file = File::new(&self.catalogue, name, HTML, written(Names::LeftOut));
            let label = self.say("record-save-page-nameless");
            Element::button("save", &label, Press::Save(file))
        });
        Element::html("div")
            .class("take")
            .with_all(chain)
            .with(shown)
            .with_all(nameless)
            .with(self.save(
                "record-save-report",
                "report.json",
                "application/json",
                json,
            ))
    }

    fn fingerprints(&self, index: usize) -> String {
        let Some(certificate) = self.report.certificates.get(index) else {
            return String::new();
        };
        let prints = &certificate.fingerprints;
        let spki = prints.spki_sha256.as_deref().unwrap_or_default();
        [
            ("sha256", prints.sha256.as_str()),
            ("sha1", &prints.sha1),
            ("spki-sha256", spki),
        ]
        .map(|(label, print)| format!("{}: {print}\n", self.say(&format!("label-{label}"))))
        .concat()
    }

    fn copy(&self, label: &str, text: String) -> Element {
        let copied = Copied {
            text,
            done: self.say("record-copied"),
            failed: self.say("record-not-copied"),
        };
        Element::button("copy", &self.say(label), Press::Copy(copied))
    }

    fn save(
        &self,
        label: &str,
        what: &str,
        media: &'static str,
        content: impl Fn() -> Result<Vec<u8>, JsValue> + 'static,
    ) -> Element {
        let host = self.report.address.host.as_ref();
        let host = host.map(ToString::to_string).unwrap_or_default();
        let file = File::new(&self.catalogue, file_name(&host, what), media, content);
        Element::button("save", &self.say(label), Press::Save(file))
    }
}

/// The bytes of a certificate, as the observer gave them.
pub(super) fn der(report: &Report, index: usize) -> &[u8] {
    let certificate = report.connection.certificates.get(index);
    certificate.map_or(&[], |der| der.as_bytes())
}

/// The report as `explain` returns it, without what it tells of the person's other visits.
fn json(report: &Report) -> Result<Vec<u8>, JsValue> {
    use tsify::Tsify;
    let report = Report {
        past: None,
        ..report.clone()
    };
    let report: JsValue = report.into_ts().map_err(|error| error.to_string())?.into();
    let text = js_sys::JSON::stringify_with_replacer_and_space(
        &report,
        &JsValue::NULL,
        &JsValue::from_f64(2.0),
    )?;
    Ok(String::from(text).into_bytes())
}

/// The textual encoding of RFC 7468 §5.
fn pem(der: &[u8]) -> String {
    let base64 = Base64::encode_string(der);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    for (index, letter) in base64.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(letter);
    }
    pem.push_str("\n-----END CERTIFICATE-----\n");
    pem
}

/// Whether an element is the record.
pub(super) fn is_record(element: &Element) -> bool {
    let mut attributes = element.attributes.iter();
    attributes.any(|(name, value)| *name == "id" && value == &format!("{ID}-details"))
}

/// Whether an element is the structure of a certificate.
pub(super) fn is_structure(element: &Element) -> bool {
    element.attributes.contains(&("class", "structure".into()))
}

const HTML: &str = "text/html";
const PEM: &str = "application/x-pem-file";
const BYTES: &str = "application/octet-stream";
