//! The popup as one file to hand on: a page of HTML that needs nothing else, asks nobody for anything and runs nothing.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{CssImportRule, CssRule, CssStyleSheet, Document, StyleSheet};

use super::element::{Element, Namespace, Node};
use super::{UnknownFields, attributes, record, sections};
use crate::explain::{Catalogue, Explanation, explain, tag};
use crate::name::ServerName;
use crate::report::Report;

/// How long a page may become, in octets: half of what is read of a file
/// ([`MAX_INPUT`](crate::certificate::input::MAX_INPUT)), and a hundred times what an ordinary one takes.
const MAX_PAGE: usize = 8 << 20;

/// The page may show what is in it, in the colours that are in it. Whatever a certificate says, nothing can be loaded or
/// run (Content Security Policy Level 3, §6.1).
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What stands for a name that is left out.
const LEFT_OUT: &str = "█████";

/// What a page has no use for: there is no program in it that would answer.
const CONTROLS: [&str; 4] = ["button", "input", "label", "search"];

/// Whether a page tells whose site it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    Shown,
    /// Without them, and without the record, whose numbers lead to the certificate and so to the name.
    LeftOut,
}

/// All that the popup can show of a report, folded where it folds, but for the structures of the certificates.
pub(super) fn page(
    report: Rc<Report>,
    catalogue: &Rc<Catalogue>,
    styles: &str,
    names: Names,
) -> String {
    // when the person was there is nobody else's business
    let explanation = Explanation {
        past: None,
        ..explain(&report, catalogue)
    };
    let left_out = match names {
        Names::Shown => Vec::new(),
        Names::LeftOut => names_of(&report),
    };
    let mut writer = Writer {
        page: String::new(),
        left_out,
        is_cut: false,
    };
    let title = catalogue.say("page-title", &[]).to_string();
    let made = catalogue.say(
        "page-made",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    );
    let lang = explanation.language.clone();
    let dir = tag(explanation.direction);
    let root = Element::html("main").set("id", "popup");
    let attributes = attributes(&explanation).into_iter();
    let root = attributes.fold(root, |root, (name, value)| root.set(name, value));
    let unknown = UnknownFields::default();
    let sections = sections(explanation, report, Rc::clone(catalogue), unknown).into_iter();
    let sections = sections.filter(|section| names == Names::Shown || !is_full_of_names(section));
    let nameless = (names == Names::LeftOut)
        .then(|| Element::paragraph("quiet", &catalogue.say("page-nameless", &[])));
    let cut = catalogue.say("page-cut", &[]);
    let root = root
        .with_all(sections)
        .with_all(nameless.flatten())
        .with_all(Element::paragraph("quiet", &made));
    writer.element(&root);
    if writer.is_cut {
        writer.element(&Element::html("p").with_sentence(&cut));
    }
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-view=\"tab\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{styles}</style>\n{body}\n</html>\n",
        styles = styles.replace("</", "<\\/"),
        body = writer.page,
    )
}

/// How a page looks: all rules of the document, those of imported sheets in their place.
pub(super) fn styles(document: &Document) -> String {
    let sheets = document.style_sheets();
    let mut text = String::new();
    for index in 0..sheets.length() {
        if let Some(sheet) = sheets.item(index) {
            write_sheet(&sheet, &mut text);
        }
    }
    text
}

fn write_sheet(sheet: &StyleSheet, text: &mut String) {
    let sheet = sheet.dyn_ref::<CssStyleSheet>();
    // a sheet of another origin does not tell its rules
    let Some(rules) = sheet.and_then(|sheet| sheet.css_rules().ok()) else {
        return;
    };
    for index in 0..rules.length() {
        let Some(rule) = rules.item(index) else {
            continue;
        };
        if let Some(import) = rule.dyn_ref::<CssImportRule>() {
            if let Some(sheet) = import.style_sheet() {
                write_sheet(&sheet, text);
            }
        } else {
            text.push_str(&CssRule::css_text(&rule));
            text.push('\n');
        }
    }
}

/// How many other hosts are left out by their names; the collectors keep the certificates of as many.
const MAX_HOSTS: usize = 50;

/// The sections that a page without names goes without.
fn is_full_of_names(section: &Element) -> bool {
    let is_cast = section.attributes.contains(&("id", "cast-details".into()));
    is_cast || record::is_record(section)
}

/// Everything that names the site: in the address, on the way there, and in its certificate.
fn names_of(report: &Report) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    match &report.address.host {
        Some(ServerName::Dns(name)) => {
            names.extend([name.as_str().to_owned(), name.unicode()]);
            if let Some(domain) = name.parts().and_then(|parts| parts.registrable) {
                names.extend([crate::name::to_unicode(&domain), domain]);
            }
        }
        Some(address) => names.push(address.to_string()),
        None => {}
    }
    let connection = &report.connection;
    names.extend(connection.remote_address.clone());
    let hops = connection.redirects.iter().map(|hop| hop.url.as_str());
    let parts = connection
        .insecure_requests
        .iter()
        .map(|it| it.url.as_str());
    // of the other hosts, those that a sentence outside of their section could name
    let hosts = connection.hosts.iter().take(MAX_HOSTS);
    let hosts = hosts.map(|host| host.url.as_str());
    names.extend(hops.chain(parts).chain(hosts).filter_map(|url| {
        let host = crate::name::Address::parse(url).host?;
        Some(host.to_string())
    }));
    if let Some(certificate) = report.certificates.first() {
        let own = certificate.dns_names().chain(certificate.ip_addresses());
        for name in own.chain(certificate.common_name()) {
            let name = name.trim_start_matches("*.");
            names.extend([name.to_owned(), crate::name::to_unicode(name)]);
        }
        names.extend(certificate.organization().map(str::to_owned));
    }
    names.retain(|name| !name.is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.dedup();
    names
}

struct Writer {
    page: String,
    left_out: Vec<String>,
    is_cut: bool,
}

impl Writer {
    fn element(&mut self, element: &Element) {
        if CONTROLS.contains(&element.name) || record::is_structure(element) {
            return;
        }
        if self.page.len() > MAX_PAGE {
            self.is_cut = true;
            return;
        }
        // the documentation does not come along
        if element.name == "a" {
            self.content(element);
            return;
        }
        self.page.push('<');
        self.page.push_str(element.name);
        for (name, value) in &element.attributes {
            self.page.push(' ');
            self.page.push_str(name);
            self.page.push_str("=\"");
            self.text(value);
            self.page.push('"');
        }
        self.page.push('>');
        self.content(element);
        if let Some(later) = &element.later {
            for child in (later.0)() {
                self.element(&child);
            }
        }
        // elements of HTML without content have no end (HTML §13.1.2); SVG's have one
        let is_void = matches!(element.namespace, Namespace::Html)
            && matches!(element.name, "br" | "hr" | "wbr");
        if !is_void {
            self.page.push_str("</");
            self.page.push_str(element.name);
            self.page.push('>');
        }
    }

    fn content(&mut self, element: &Element) {
        for child in &element.children {
            match child {
                Node::Element(child) => self.element(child),
                Node::Text(text) => self.text(text),
            }
        }
    }

    /// Text, or the value of an attribute.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let name = self.left_out.iter().find(|name| begins_with(rest, name));
            if let Some(name) = name {
                rest = rest.get(name.len()..).unwrap_or_default();
                self.page.push_str(LEFT_OUT);
                continue;
            }
            match letter {
                '&' => self.page.push_str("&amp;"),
                '<' => self.page.push_str("&lt;"),
                '>' => self.page.push_str("&gt;"),
                '"' => self.page.push_str("&quot;"),
                other => self.page.push(other),
            }
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
}

/// Whether a text begins with a name, in letters of whatever case.
fn begins_with(text: &str, name: &str) -> bool {
    let begin = text.as_bytes().get(..name.len());
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case(name.as_bytes()))
}
