//! The chain from the root to the site: a sign for each certificate, and what ties it to the one above.

use super::{
    MIDDLE, at, caution, certificate, cross, drawing, line, path, ring, seal, server, tick,
};
use crate::explain::{LinkProof, LinkWords};
use crate::popup::element::Element;
use crate::report::LinkRole;

/// The sign of a certificate's place in the chain.
pub(in crate::popup) fn sign(role: LinkRole) -> Element {
    let sign = match role {
        LinkRole::Root => vec![seal(), path("M-3 0H3M0-3V3").class("detail")],
        LinkRole::Intermediate => certificate().into(),
        LinkRole::Site | LinkRole::SelfSigned => server().into(),
    };
    drawing("sign").with(at(MIDDLE, MIDDLE, sign))
}

/// What ties a certificate to what stands above it: whole, doubtful or broken.
pub(in crate::popup) fn link(link: &LinkWords) -> Element {
    let whole = || vec![down("0", "100%"), arrow()];
    let parts = match link.proof {
        LinkProof::Public | LinkProof::Verified => {
            let mut parts = whole();
            parts.push(at(MIDDLE, MIDDLE, [ring("8"), tick()]));
            if link.proof == LinkProof::Public {
                parts.push(ground());
            }
            parts
        }
        LinkProof::Given => {
            let mut parts = whole();
            parts.extend([at(MIDDLE, MIDDLE, [ring("4")]), ground()]);
            parts
        }
        LinkProof::Unlisted => {
            let mut parts = whole();
            parts.push(at(MIDDLE, MIDDLE, caution()));
            parts
        }
        // the style sheet draws these two with gaps
        LinkProof::Accepted | LinkProof::Claimed => whole(),
        LinkProof::Broken => vec![
            down("0", "30%"),
            down("70%", "100%"),
            arrow(),
            at(MIDDLE, MIDDLE, [cross()]),
        ],
        // out of itself, and back
        LinkProof::Itself => vec![at(
            MIDDLE,
            "100%",
            [
                path("M-6 0V-9A6 6 0 0 1 6-9V0"),
                path("M2-5.5 6 0 10-5.5").class("head"),
            ],
        )],
    };
    drawing("tie").with_all(parts)
}

fn down(from: &'static str, to: &'static str) -> Element {
    line((MIDDLE.into(), from.into()), (MIDDLE.into(), to.into()))
}

fn arrow() -> Element {
    at(MIDDLE, "100%", [path("M-4.5-7 0 0 4.5-7").class("head")])
}

/// Where the chain hangs: at what a browser or a person took for a root.
fn ground() -> Element {
    at(MIDDLE, "1", [path("M-7 0H7")])
}
