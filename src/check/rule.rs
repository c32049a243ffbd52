//! A rule: its citations, whose it is, who enforces it, and the function that looks.

use serde::Serialize;
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::{CheckId, Conclusion, Place, Recorded, Subject};
use crate::finding::Finding;

/// A rule: where it stands written, who enforces it, and how it is looked at.
#[derive(Debug)]
pub struct Check {
    /// Its name.
    pub id: CheckId,
    /// Where it stands written.
    pub citations: &'static [Citation],
    /// Whose rule it is.
    pub rules: Rules,
    /// Who enforces it.
    pub enforced: Enforced,
    /// The day from which it binds, as `2018-03-01`, where it did not always.
    pub since: Option<&'static str>,
    pub(crate) scope: Scope,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// The document: `RFC 5280`.
    pub document: &'static str,
    /// The section: `4.1.2.5`; empty for the whole document.
    pub section: &'static str,
}

/// Whose rule a check looks at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Rules {
    /// The CA/Browser Forum's, where they bind every certificate.
    CabForum,
    /// It looks at the connection, not at a certificate.
    Connection,
    /// What RFC 5280 §4 and §5 ask of whoever issues.
    Issuer,
    /// The same, where the CA/Browser Forum's rules make an exception.
    IssuerUnlessCabForum,
    /// No rule.
    Observation,
    /// What a reader does before it relies on a certificate: RFC 5280 §6, RFC 9525.
    Path,
    /// The CA/Browser Forum's and the root programs', where they bind what stands under a public root.
    PublicRoots,
}

/// Who enforces a rule, as far as that is known.
///
/// For Chrome it was read in BoringSSL's `pki/`, for Firefox in `mozilla::pkix` (both in 2026); of Safari only what Apple
/// publishes is known. Chrome asks little of an anchor: see `check/agreement.rs`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Enforced {
    /// These browsers are known to refuse what breaks it; of others nothing is said.
    By(&'static [Browser]),
    /// Chrome and Firefox refuse whatever breaks it.
    ByBrowsers,
    /// It binds whoever issues certificates, or runs the server; no browser is known to refuse everything that breaks it.
    ByNobody,
    /// It is no rule but an observation.
    Observation,
    /// The caller asks for it, in whatever profile.
    OnRequest,
}

impl Enforced {
    /// Whether this browser is known to refuse what breaks the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::check::{Browser, Enforced};
    ///
    /// assert!(Enforced::By(&[Browser::Firefox]).is_by(Browser::Firefox));
    /// assert!(!Enforced::By(&[Browser::Firefox]).is_by(Browser::Chrome));
    /// ```
    #[must_use]
    pub fn is_by(self, browser: Browser) -> bool {
        self.browsers().contains(&browser)
    }

    /// The browsers that are known to refuse what breaks the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::check::{Browser, Enforced};
    ///
    /// assert_eq!(Enforced::ByBrowsers.browsers(), [Browser::Chrome, Browser::Firefox]);
    /// ```
    #[must_use]
    pub const fn browsers(self) -> &'static [Browser] {
        match self {
            Self::By(browsers) => browsers,
            Self::ByBrowsers => &[Browser::Chrome, Browser::Firefox],
            Self::ByNobody | Self::Observation | Self::OnRequest => &[],
        }
    }
}

/// A browser whose rules were looked up.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Browser {
    /// Chrome, and what is made from Chromium.
    Chrome,
    /// Firefox.
    Firefox,
    /// Safari.
    Safari,
}

/// What a check looks at.
pub(crate) enum Scope {
    /// The connection.
    Connection(fn(&Subject<'_>) -> Conclusion),
    /// Every certificate of the path, one by one.
    EachOnPath(fn(&Place<'_>) -> Vec<Conclusion>),
    /// The path as a whole; each conclusion names the certificate that it is about.
    Path(fn(&Subject<'_>) -> Vec<Conclusion>),
    /// The timestamps that came with the site's certificate on the path that was chosen: what is found does not decide which
    /// path that is.
    Timestamps(fn(&Subject<'_>, &[Recorded<'_>]) -> Vec<Conclusion>),
    /// What the other checks found.
    Findings(fn(&Subject<'_>, &[Finding]) -> Conclusion),
}

impl std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Connection(_) => "Connection",
            Self::EachOnPath(_) => "EachOnPath",
            Self::Path(_) => "Path",
            Self::Timestamps(_) => "Timestamps",
            Self::Findings(_) => "Findings",
        })
    }
}

/// A section of an RFC.
pub(super) const fn rfc(document: &'static str, section: &'static str) -> Citation {
    Citation { document, section }
}

/// A section of the CA/Browser Forum's Baseline Requirements for TLS server certificates.
pub(super) const fn cab_forum(section: &'static str) -> Citation {
    Citation {
        document: "Baseline Requirements",
        section,
    }
}
