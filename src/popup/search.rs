//! Search within the technical record: hides what does not match, and says how much does.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};

use super::element::Element;
use super::mount::{Mount, UNDRAWN};
use super::record::{ID, Record};

/// What is searched for.
#[derive(Debug)]
pub(super) struct Query {
    words: String,
    /// The same as hexadecimal digits, if it may be that: `AB:CD` finds `abcd`.
    digits: Option<String>,
}

impl Query {
    pub(super) fn of(text: &str) -> Self {
        let words = text.trim().to_lowercase();
        let digits = squeezed(&words);
        let is_hexadecimal = digits.len() > 1 && digits.chars().all(|it| it.is_ascii_hexdigit());
        Self {
            digits: is_hexadecimal.then_some(digits),
            words,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(super) fn digits(&self) -> Option<&str> {
        self.digits.as_deref()
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let has = |digits: &String| squeezed(&text).contains(digits);
        text.contains(&self.words) || self.digits.as_ref().is_some_and(has)
    }
}

/// Without what stands between hexadecimal digits.
fn squeezed(text: &str) -> String {
    let between = |letter: &char| letter.is_whitespace() || *letter == ':';
    text.chars().filter(|letter| !between(letter)).collect()
}

/// The input, and below it how many match.
pub(super) fn form(record: &Rc<Record>) -> Vec<Element> {
    let (on_input, on_key) = (Rc::clone(record), Rc::clone(record));
    let label = record.catalogue.say("record-search", &[]);
    let hint = record.catalogue.say("record-search-hint", &[]);
    let input = Element::html("input")
        .set("type", "search")
        .set("id", INPUT)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("placeholder", hint.to_string())
        .on("input", move |mount, event| {
            if let Some(input) = input_of(event) {
                complain(search(&on_input, mount, &Query::of(&input.value())));
            }
        })
        .on("keydown", move |mount, event| {
            let Some(input) = input_of(event) else {
                return;
            };
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Escape") && !input.value().is_empty() {
                // the key would close the popup
                event.prevent_default();
                input.set_value("");
                complain(search(&on_key, mount, &Query::of("")));
            }
        });
    let label = Element::html("label")
        .set("for", INPUT)
        .with_sentence(&label);
    let search = Element::html("search").with(label).with(input);
    let found = Element::html("p").set("id", FOUND).set("role", "status");
    vec![search.with(found)]
}

const INPUT: &str = "record-search";
const FOUND: &str = "record-found";

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.current_target()?.dyn_into().ok()
}

/// Shows what matches; everything, as it was before, where nothing is searched for.
fn search(record: &Record, mount: &Mount, query: &Query) -> Result<(), JsValue> {
    let Some(root) = mount.document.get_element_by_id(&format!("{ID}-details")) else {
        return Ok(());
    };
    let mut before = record.open_before_search.borrow_mut();
    if query.is_empty() {
        for hidden in all(&root, "[hidden]")? {
            hidden.remove_attribute("hidden")?;
        }
        if let Some(open) = before.take() {
            for details in all(&root, "details:not(.structure)")? {
                details.toggle_attribute_with_force("open", open.contains(&details.id()))?;
            }
        }
    } else if before.is_none() {
        let open = all(&root, "details[open]")?;
        *before = Some(open.iter().map(web_sys::Element::id).collect());
        draw_all(&root)?;
    }
    let mut found = 0_usize;
    for structure in &record.structures {
        found = found.saturating_add(structure.search(mount, query)?);
    }
    if !query.is_empty() {
        for group in all(&root, "details.group")? {
            found = found.saturating_add(search_group(&group, query)?);
        }
    }
    let words = match (query.is_empty(), found) {
        (true, _) => String::new(),
        (_, 0) => record.catalogue.say("record-search-none", &[]).to_string(),
        (_, found) => {
            let count = [("count", found.into())];
            record
                .catalogue
                .say("record-search-found", &count)
                .to_string()
        }
    };
    let undrawn = format!("details[{UNDRAWN}]:not(.structure)");
    let is_cut = !query.is_empty() && root.query_selector(&undrawn)?.is_some();
    let cut = is_cut.then(|| record.catalogue.say("record-search-cut", &[]).to_string());
    let words = [words].into_iter().chain(cut).collect::<Vec<_>>().join(" ");
    if let Some(status) = mount.document.get_element_by_id(FOUND) {
        status.set_text_content(Some(&words));
    }
    Ok(())
}

/// How many folds are drawn for a search: those of a hundred certificates, and of five lists with as many entries as are
/// read. Each draws up to 200 entries.
const MOST_FOLDS: usize = 200;

/// Draws the fields that were never opened, as many as [`MOST_FOLDS`]; a structure that was not is not searched.
fn draw_all(root: &web_sys::Element) -> Result<(), JsValue> {
    let undrawn = format!("details[{UNDRAWN}]:not(.structure)");
    let mut left = MOST_FOLDS;
    loop {
        let folded = all(root, &undrawn)?;
        if folded.is_empty() || left == 0 {
            return Ok(());
        }
        folded.iter().take(left).try_for_each(Mount::unfold)?;
        left = left.saturating_sub(folded.len());
    }
}

/// How many fields match in a group; one without any is hidden.
fn search_group(group: &web_sys::Element, query: &Query) -> Result<usize, JsValue> {
    let mut found = 0_usize;
    for field in all(group, ".field")? {
        let own = all(&field, "dt, .value > .words")?;
        let own = own.iter().any(|it| query.matches(&text_of(it)));
        let mut any = own;
        for part in all(&field, ".part")? {
            let words = part.query_selector(".words")?;
            let matches = words.is_some_and(|words| query.matches(&text_of(&words)));
            any |= matches;
            part.toggle_attribute_with_force("hidden", !(own || matches))?;
        }
        for more in all(&field, ".more")? {
            let has = more.query_selector(".part:not([hidden])")?.is_some();
            more.toggle_attribute_with_force("hidden", !has)?;
            more.toggle_attribute_with_force("open", has && !own)?;
        }
        field.toggle_attribute_with_force("hidden", !any)?;
        found = found.saturating_add(usize::from(any));
    }
    let in_structure = group
        .query_selector("[role=treeitem][data-found]")?
        .is_some();
    let any = found > 0 || in_structure;
    group.toggle_attribute_with_force("hidden", !any)?;
    group.toggle_attribute_with_force("open", any)?;
    Ok(found)
}

fn text_of(element: &web_sys::Element) -> String {
    element.text_content().unwrap_or_default()
}

/// All elements that a selector finds.
pub(super) fn all(
    root: &web_sys::Element,
    selector: &str,
) -> Result<Vec<web_sys::Element>, JsValue> {
    let found = root.query_selector_all(selector)?;
    let elements = (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok());
    Ok(elements.collect())
}

/// A listener has nobody to hand an error to but the console.
pub(super) fn complain(outcome: Result<(), JsValue>) {
    if let Err(error) = outcome {
        wasm_bindgen::throw_val(error);
    }
}
