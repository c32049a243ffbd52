//! The way from the browser to the site, and who looks at what passes.

use super::{
    at, caution, cross, disc, drawing, head_back, line, path, screen, server, sheet, tube,
};
use crate::explain::{Sees, StationId, StationWords, WayWords};
use crate::popup::element::Element;
use crate::report::PromiseState;

/// The heights of the eyes and of what passes below them.
const EYES: &str = "11";
const PASSAGE: &str = "35";

const LIDS: &str = "M-11 0Q0-12 11 0Q0 12-11 0Z";

/// Both ends with what is between them, and an eye over each station.
pub(in crate::popup) fn way(way: &WayWords) -> Element {
    let count = way.stations.len();
    let stations = way.stations.iter().enumerate();
    drawing("passage")
        .with_all(passage(way.state))
        .with_all(stations.map(|(place, station)| {
            at(middle_of(place, count), EYES, eye(station)).hook("data-sees", station.sees)
        }))
        .with_all(
            way.stations
                .iter()
                .enumerate()
                .filter_map(|(place, station)| {
                    let between = station.id == StationId::Between;
                    between.then(|| at(middle_of(place, count), PASSAGE, [between_mark()]))
                }),
        )
        .with(at("0", PASSAGE, screen()))
        .with(at("100%", PASSAGE, server()))
}

/// The middle of a column: their names stand below in as many columns of the same width.
fn middle_of(place: usize, count: usize) -> String {
    format!("{}%", (2 * place + 1) * 50 / count.max(1))
}

/// What passes between the ends: in a tube where it is locked, else in the open.
fn passage(state: PromiseState) -> Vec<Element> {
    let along = |from: &'static str, to: &'static str| {
        line((from.into(), PASSAGE.into()), (to.into(), PASSAGE.into()))
    };
    let closed = || {
        vec![
            at("0", PASSAGE, [tube("100%")]),
            along("20", "97%").class("inside"),
        ]
    };
    match state {
        PromiseState::Kept | PromiseState::Limited | PromiseState::Implied => closed(),
        PromiseState::Weakened => {
            let mut parts = closed();
            parts.push(at("33%", PASSAGE, caution()));
            parts
        }
        PromiseState::Broken => vec![
            along("16", "100%").class("open"),
            at("19", PASSAGE, [head_back()]),
            at("100%", PASSAGE, [head_forward_before_server()]),
        ],
        PromiseState::NotApplicable => vec![
            along("16", "50%").class("blank"),
            at("50%", PASSAGE, [cross()]),
        ],
        PromiseState::Unknown => vec![along("16", "100%").class("blank")],
    }
}

fn head_forward_before_server() -> Element {
    path("M-22-4.5-15 0-22 4.5").class("head")
}

/// What an eye sees of it; its shape tells, and the sentence below.
fn eye(station: &StationWords) -> Vec<Element> {
    let pupil = || disc("0", "0", "2.8");
    match station.sees {
        Sees::Content => vec![path("M0 7V21").class("sight"), sheet(LIDS), pupil()],
        Sees::Perhaps => vec![doubtful(LIDS), pupil()],
        Sees::Outside => vec![
            sheet(LIDS),
            pupil(),
            path("M-7.5 9.5 9.5-7.5").class("gap"),
            path("M-8.5 8.5 8.5-8.5"),
        ],
        Sees::Nothing => vec![disc("0", "0", "2.2")],
        Sees::Unknown => vec![doubtful(LIDS)],
    }
}

/// What may be there, and may not.
fn doubtful(outline: &'static str) -> Element {
    path(outline).class("sheet doubtful")
}

/// Where somebody may open the tube and close it again.
fn between_mark() -> Element {
    doubtful("M-10-10H10V10H-10Z")
}
