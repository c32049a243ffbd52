//! A domain, split where its owner's part begins.

use serde::{Deserialize, Serialize};

use super::{DnsName, public_suffix};

/// Who hands out names under a suffix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum SuffixKind {
    /// A registry of the DNS: `com`, `co.uk`. The ICANN section of the Public Suffix List.
    Icann,
    /// A company that lets strangers have names under its own: `github.io`. The list's private section.
    Private,
    /// Nobody the list knows, such as `localhost` or a company's own `lan`.
    Unlisted,
}

/// A DNS name in the three parts that matter: whose it is, and what its owner put before.
///
/// All parts are in ASCII, as [`DnsName`] is; [`super::to_unicode`] turns each into its own script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct DomainParts {
    /// What the owner chose: `www` of `www.example.co.uk`. May be empty.
    pub before: String,
    /// What somebody registered: `example.co.uk`. None, where the whole name is a public suffix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrable: Option<String>,
    /// Under what it was registered: `co.uk`.
    pub public_suffix: String,
    /// Who hands out names there.
    pub suffix_kind: SuffixKind,
}

impl DomainParts {
    pub(super) fn of(name: &DnsName) -> Option<Self> {
        let name = name.as_str();
        let found = public_suffix::find(name)?;
        let owned = name.strip_suffix(found.suffix).unwrap_or_default();
        let (before, registrable) = match owned.strip_suffix('.') {
            None => ("", None),
            Some(owned) => {
                let (before, own_label) = owned.rsplit_once('.').unwrap_or(("", owned));
                (before, Some(format!("{own_label}.{}", found.suffix)))
            }
        };
        Some(Self {
            before: before.to_owned(),
            registrable,
            public_suffix: found.suffix.to_owned(),
            suffix_kind: found.kind,
        })
    }
}
