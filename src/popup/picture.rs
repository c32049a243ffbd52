//! What the pictures are made of: lines as long as the space for them, and signs of a fixed size on them.
//!
//! A drawing has no view box. Its lengths are pixels, or shares of its own width and height, so a
//! line grows with the popup and an arrow's head does not. Colours and strokes are the style
//! sheet's. Nothing here holds text: words stand beside a drawing, where they can wrap.

pub(super) mod link;
pub(super) mod name;
pub(super) mod step;
pub(super) mod way;

use std::borrow::Cow;

use super::element::Element;
use super::mark::disc;

/// A length: pixels, or a share such as `50%`.
type Length = Cow<'static, str>;

const MIDDLE: &str = "50%";

/// A drawing; the words beside it say the same, so a screen reader passes over it.
fn drawing(class: &'static str) -> Element {
    Element::svg("svg").class(class).set("aria-hidden", "true")
}

/// Something drawn around a point.
fn at(
    x: impl Into<Length>,
    y: impl Into<Length>,
    parts: impl IntoIterator<Item = Element>,
) -> Element {
    Element::svg("svg")
        .set("x", x)
        .set("y", y)
        .set("overflow", "visible")
        .with_all(parts)
}

/// A line at half the height.
fn across(from: impl Into<Length>, to: impl Into<Length>) -> Element {
    line((from.into(), MIDDLE.into()), (to.into(), MIDDLE.into()))
}

fn line(from: (Length, Length), to: (Length, Length)) -> Element {
    Element::svg("line")
        .set("x1", from.0)
        .set("y1", from.1)
        .set("x2", to.0)
        .set("y2", to.1)
}

fn path(course: &'static str) -> Element {
    Element::svg("path").set("d", course)
}

/// A path whose inside hides what is behind it.
fn sheet(course: &'static str) -> Element {
    path(course).class("sheet")
}

fn ring(radius: &'static str) -> Element {
    Element::svg("circle").class("sheet").set("r", radius)
}

/// A closed tube from the start.
fn tube(length: &'static str) -> Element {
    Element::svg("rect")
        .class("tube")
        .set("y", "-6")
        .set("width", length)
        .set("height", "12")
        .set("rx", "6")
}

/// The head of an arrow that comes from the start and ends here.
fn head_forward() -> Element {
    path("M-7-4.5 0 0-7 4.5").class("head")
}

/// The head of an arrow that comes from the end and ends here.
fn head_back() -> Element {
    path("M7-4.5 0 0 7 4.5").class("head")
}

/// The browser's end.
fn screen() -> [Element; 2] {
    [sheet("M-12-10H12V5H-12Z"), path("M-6 10H6M0 5V10")]
}

/// The site's end.
fn server() -> [Element; 4] {
    [
        sheet("M-11-11H11V-1H-11Z"),
        sheet("M-11 1H11V11H-11Z"),
        disc("-6", "-6", "1.3"),
        disc("-6", "6", "1.3"),
    ]
}

/// A certificate: a sheet with lines, and a seal on it.
fn certificate() -> [Element; 3] {
    [
        sheet("M-10-8H10V6H-10Z"),
        path("M-6-3.5H5M-6 .5H0"),
        Element::svg("circle")
            .class("sheet")
            .set("cx", "5")
            .set("cy", "5")
            .set("r", "3.4"),
    ]
}

/// An authority at the top: a seal of six corners.
fn seal() -> Element {
    sheet("M0-9 8-4.5V4.5L0 9-8 4.5V-4.5Z")
}

fn tick() -> Element {
    path("M-3.4.2-1 2.8 3.6-2.4")
}

/// What ends a line before its end.
fn cross() -> Element {
    path("M-5-5 5 5M5-5-5 5").class("cross")
}

fn caution() -> [Element; 3] {
    [
        path("M0-8 9 7.5H-9Z").class("sheet caution-sign"),
        path("M0-2.6V2"),
        disc("0", "4.7", "1"),
    ]
}
