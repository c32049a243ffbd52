//! What a certificate's place in the chain rests on.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::writer::Writer;
use crate::finding::Outcome;
use crate::report::{Link, LinkRole, Publicity};

/// What stands behind the statement of a link.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LinkProof {
    /// A public root: the browser ships it, or a list has it.
    Public,
    /// A root that whoever called named.
    Given,
    /// A root that is taken, and in no list.
    Unlisted,
    /// It signed itself, and nobody took it for a root.
    Itself,
    /// Its signature was verified here.
    Verified,
    /// The observer accepted it; nothing was verified here.
    Accepted,
    /// Nothing but its own word.
    Claimed,
    /// The key of the issuer that it names did not sign it.
    Broken,
}

impl Writer<'_> {
    pub(super) fn proof(&self, link: &Link) -> LinkProof {
        match (link.role, link.publicity) {
            (_, Some(Publicity::BuiltIn | Publicity::Listed)) => LinkProof::Public,
            (_, Some(Publicity::Given)) => LinkProof::Given,
            (_, Some(Publicity::Private)) => LinkProof::Unlisted,
            (LinkRole::Root | LinkRole::SelfSigned, None) => LinkProof::Itself,
            (LinkRole::Intermediate | LinkRole::Site, None) => {
                match self.signature(link.certificate) {
                    Some(Outcome::Pass) => LinkProof::Verified,
                    Some(Outcome::Fail) => LinkProof::Broken,
                    _ if self.accepted() => LinkProof::Accepted,
                    _ => LinkProof::Claimed,
                }
            }
        }
    }
}
