//! Names that belong to nobody, or to everybody on their own network: no public authority can tell whose they are.

use serde::{Deserialize, Serialize};

use super::{DnsName, public_suffix};

/// Why a name in the DNS cannot be somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum ReservedName {
    /// `.alt`, for naming systems beside the DNS.
    Alternative,
    /// `.example`, `example.com`, `example.net`, `example.org`: for documents.
    Documentation,
    /// `home.arpa`: every home has its own.
    Home,
    /// Any other name below `.arpa`, where protocols keep their own names.
    Infrastructure,
    /// `.internal`, for private use.
    Internal,
    /// `.invalid`, which never resolves.
    Invalid,
    /// `.local`, answered by the neighbours on the same network.
    Local,
    /// `.localhost`, this very machine.
    Localhost,
    /// `.onion`, in Tor's own network.
    Onion,
    /// One label: which host it means depends on the network.
    SingleLabel,
    /// `.test`, for tests.
    Test,
    /// A top-level domain that the root of the DNS does not have, as far as the Public Suffix List knows.
    UnlistedTopLevel,
}

/// IANA's registry of special-use domain names (RFC 6761), as of 2026-05-22, and `.internal`, which ICANN set apart.
/// Its eight entries of reverse mapping and its six others below `.arpa` stand here as that one.
///
/// <https://www.iana.org/assignments/special-use-domain-names>
const SPECIAL_USE: [(&str, ReservedName); 13] = {
    use ReservedName as Name;
    [
        ("alt", Name::Alternative),
        ("example", Name::Documentation),
        ("example.com", Name::Documentation),
        ("example.net", Name::Documentation),
        ("example.org", Name::Documentation),
        ("home.arpa", Name::Home),
        ("arpa", Name::Infrastructure),
        ("internal", Name::Internal),
        ("invalid", Name::Invalid),
        ("local", Name::Local),
        ("localhost", Name::Localhost),
        ("onion", Name::Onion),
        ("test", Name::Test),
    ]
};

impl ReservedName {
    /// Who set the name apart.
    ///
    /// ```
    /// assert_eq!(whylock::name::ReservedName::Local.source(), "RFC 6762");
    /// ```
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::Alternative => "RFC 9476",
            Self::Documentation | Self::Invalid | Self::Localhost | Self::Test => "RFC 6761",
            Self::Home => "RFC 8375",
            Self::Infrastructure => "RFC 3172",
            Self::Internal => "ICANN Board, 2024-07-29",
            Self::Local => "RFC 6762",
            Self::Onion => "RFC 7686",
            Self::SingleLabel | Self::UnlistedTopLevel => "Baseline Requirements §1.6.1",
        }
    }
}

impl DnsName {
    /// Whether, and why, the name cannot be somebody's own in the public DNS.
    ///
    /// ```
    /// use whylock::name::{DnsName, ReservedName};
    ///
    /// assert_eq!(DnsName::parse("printer.local")?.reserved(), Some(ReservedName::Local));
    /// assert_eq!(DnsName::parse("intranet")?.reserved(), Some(ReservedName::SingleLabel));
    /// assert_eq!(DnsName::parse("db.corp")?.reserved(), Some(ReservedName::UnlistedTopLevel));
    /// assert_eq!(DnsName::parse("example.co.uk")?.reserved(), None);
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn reserved(&self) -> Option<ReservedName> {
        let special = SPECIAL_USE
            .iter()
            .find(|(suffix, _)| self.is_within(suffix))
            .map(|(_, reserved)| *reserved);
        special.or_else(|| match self.as_str().rsplit_once('.') {
            None => Some(ReservedName::SingleLabel),
            Some((_, top_level)) => (public_suffix::has_top_level(top_level) == Some(false))
                .then_some(ReservedName::UnlistedTopLevel),
        })
    }

    /// Whether it is an *Internal Name* of the CA/Browser Forum's Baseline Requirements, §1.6.1, for which no public
    /// certificate may be issued: its top-level domain is not in the root of the DNS. Names of Tor are the exception
    /// (appendix B). Without a list of public suffixes no name is called so.
    ///
    /// ```
    /// use whylock::name::DnsName;
    ///
    /// assert!(DnsName::parse("printer.local")?.is_internal_name());
    /// assert!(!DnsName::parse("www.example.com")?.is_internal_name());
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn is_internal_name(&self) -> bool {
        let top_level = self.labels().next_back().unwrap_or_default();
        top_level != "onion" && public_suffix::has_top_level(top_level) == Some(false)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{DnsName, ReservedName};

    #[test]
    fn reserved_names_are_known() {
        for (name, reserved, internal) in [
            ("localhost", Some(ReservedName::Localhost), true),
            ("a.b.localhost", Some(ReservedName::Localhost), true),
            ("notlocalhost", Some(ReservedName::SingleLabel), true),
            ("printer.local", Some(ReservedName::Local), true),
            ("local.example.se", None, false),
            ("db.internal", Some(ReservedName::Internal), true),
            ("a.test", Some(ReservedName::Test), true),
            ("a.invalid", Some(ReservedName::Invalid), true),
            ("a.alt", Some(ReservedName::Alternative), true),
            ("a.example", Some(ReservedName::Documentation), true),
            ("www.example.com", Some(ReservedName::Documentation), false),
            ("example.net", Some(ReservedName::Documentation), false),
            ("example.org", Some(ReservedName::Documentation), false),
            ("anexample.org", None, false),
            ("router.home.arpa", Some(ReservedName::Home), false),
            (
                "1.2.0.192.in-addr.arpa",
                Some(ReservedName::Infrastructure),
                false,
            ),
            ("abc.onion", Some(ReservedName::Onion), false),
            ("com", Some(ReservedName::SingleLabel), false),
            ("intranet", Some(ReservedName::SingleLabel), true),
            ("db.corp", Some(ReservedName::UnlistedTopLevel), true),
            // A registry of which the list has nothing but `*.ck`.
            ("www.co.ck", None, false),
            ("www.xn--fiqs8s", None, false),
        ] {
            let name = DnsName::parse(name).unwrap();
            assert_eq!(
                (name.reserved(), name.is_internal_name()),
                (reserved, internal),
                "{name}"
            );
        }
    }
}
