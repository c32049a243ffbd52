//! A step of the journey, drawn between the lifelines of the browser (start) and the site (end).

use super::{
    MIDDLE, across, at, caution, certificate, cross, disc, drawing, head_back, head_forward, path,
    ring, seal, sheet, tick, tube,
};
use crate::explain::StepWords;
use crate::popup::element::Element;
use crate::report::{Course, StepId};

/// Behind the number, which stands on the browser's lifeline.
const START: &str = "13";
const END: &str = "100%";

/// What happened, in its true direction, as far as it came. `open`: others can read what is sent.
pub(in crate::popup) fn step(step: &StepWords, open: bool) -> Element {
    let lane = drawing("lane");
    match (step.course, step.id) {
        (Course::Missing | Course::Weak, StepId::Data) if open => lane
            .with(across(START, END).class("open"))
            .with_all(both_heads()),
        (Course::Missing, _) => lane,
        (Course::NotReached | Course::Unknown, _) => lane.with(across(START, END).class("blank")),
        (Course::Stopped, StepId::Authorities) => lane.with_all(branch(caution())),
        (Course::Stopped, _) => lane
            .with(across(START, "62%"))
            .with(at("62%", MIDDLE, [cross()])),
        (course @ (Course::Done | Course::Implied | Course::Weak), id) => {
            let weak = (course == Course::Weak && id != StepId::Authorities)
                .then(|| at("76%", MIDDLE, caution()));
            lane.with_all(happened(id, course)).with_all(weak)
        }
    }
}

fn happened(step: StepId, course: Course) -> Vec<Element> {
    match step {
        StepId::Address => vec![
            across(START, "24"),
            at(
                "24",
                MIDDLE,
                [
                    sheet(
                        "M3.5-6H60.500A3.5 3.5 0 0 1 64-2.500V2.500A3.5 3.5 0 0 1 60.5 6H3.500A3.5 3.5 0 0 1 0 2.500V-2.500A3.5 3.5 0 0 1 3.5-6Z",
                    ),
                    disc("9", "0", "1.8"),
                    path("M16 0H52"),
                ],
            ),
        ],
        StepId::Port => vec![
            across(START, END),
            at(END, MIDDLE, [sheet("M-5-5.500H5V5.500H-5Z")]),
            at(
                END,
                MIDDLE,
                [path("M-12.5-4.5-5.5 0-12.5 4.5").class("head")],
            ),
        ],
        StepId::Certificate => vec![
            across(START, END),
            at(START, MIDDLE, [head_back()]),
            at("76%", MIDDLE, certificate()),
        ],
        StepId::Authorities => match course {
            Course::Weak => branch(caution()).into(),
            Course::Done => branch([seal(), tick()]).into(),
            _ => branch([seal()]).into(),
        },
        StepId::Keys => {
            let key = [ring("4.6"), path("M4.6 0H15M11 0V4M15 0V3.5")];
            let [back, forward] = both_heads();
            vec![across(START, END), back, forward, at("50%", MIDDLE, key)]
        }
        StepId::Data => vec![
            at("0", MIDDLE, [tube(END)]),
            across("24", "98%").class("inside"),
        ],
        // both ends hang up
        StepId::End => vec![
            across(START, "43%"),
            across("57%", END),
            at("43%", MIDDLE, [path("M0-5V5").class("head")]),
            at("57%", MIDDLE, [path("M0-5V5").class("head")]),
        ],
    }
}

/// The browser's own doing: from certificate to certificate, and what stands at the top. It does
/// not reach the site.
fn branch<const PARTS: usize>(top: [Element; PARTS]) -> [Element; 4] {
    [
        across(START, "102"),
        at("38", MIDDLE, [ring("4")]),
        at("68", MIDDLE, [ring("4")]),
        at("104", MIDDLE, top),
    ]
}

fn both_heads() -> [Element; 2] {
    [
        at(START, MIDDLE, [head_back()]),
        at(END, MIDDLE, [head_forward()]),
    ]
}
