//! What a host can do to the page that loaded from it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::connection::LoadedHost;

/// What a host can do to the page, from the least to the most.
///
/// As HTML has it: a script runs with all rights of the page (HTML Standard §8.1.4), a style sheet changes its looks, a
/// frame shows a page of its own and reaches no other site's (HTML Standard §7.2), and a picture is a picture.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// Nothing came from it.
    None,
    /// Only frames loaded from it: nothing of it stands in the page itself.
    InFrames,
    /// It delivers pictures, fonts, sound or data.
    Content,
    /// It changes how the page looks.
    Style,
    /// It shows a page of its own in a frame.
    Frame,
    /// Its code runs as the page's own: it can read all that the page shows, and all that is typed there.
    Code,
}

impl Power {
    /// By what was asked of the host, in the words of Firefox and Chromium
    /// (`webRequest.ResourceType`).
    pub(super) fn of(host: &LoadedHost) -> Self {
        let power = |kind: &String| match kind.as_str() {
            "script" => Self::Code,
            "sub_frame" | "object" | "object_subrequest" => Self::Frame,
            "stylesheet" | "xslt" => Self::Style,
            _ => Self::Content,
        };
        let in_page = host.kinds.iter().map(power).max();
        in_page.unwrap_or(if host.kinds_in_frames.is_empty() {
            Self::None
        } else {
            Self::InFrames
        })
    }
}
