//! Products that stand between a browser and the web, by the names that they give their roots.

use serde::{Deserialize, Serialize};

use crate::certificate::Certificate;

/// Why somebody runs such a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum InterceptionKind {
    /// A filter of a company, a school or a network.
    CompanyFilter,
    /// A tool of developers, to look at traffic.
    Development,
    /// A virus scanner or advertisement filter on this machine.
    LocalFilter,
    /// A tool of developers that makes certificates for sites of their own; it looks at nothing.
    OwnSites,
    /// A public test of such warnings.
    Test,
}

/// What a certificate's issuer calls itself, if a known product does so.
///
/// A hint, never a proof: anyone can choose a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct InterceptionHint {
    /// The product's name.
    pub product: String,
    /// What kind of product it is.
    pub kind: InterceptionKind,
    /// Whether the name was read in Chrome's list, in the product's source or in such a certificate. Otherwise it is
    /// hearsay.
    pub confirmed: bool,
}

impl InterceptionHint {
    /// The first product whose roots have such a common name and organisation. Names are compared with case, as
    /// Chrome does.
    ///
    /// ```
    /// use whylock::trust::{InterceptionHint, InterceptionKind};
    ///
    /// let hint = InterceptionHint::find(Some("mitmproxy"), Some("mitmproxy")).ok_or("none")?;
    /// assert_eq!(hint.kind, InterceptionKind::Development);
    /// assert!(InterceptionHint::find(Some("ISRG Root X1"), None).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn find(common_name: Option<&str>, organization: Option<&str>) -> Option<Self> {
        let row = ROWS
            .iter()
            .find(|row| row.common_name.fits(common_name) && row.organization.fits(organization))?;
        Some(Self {
            product: row.product.to_owned(),
            kind: row.kind,
            confirmed: row.source != Source::Unconfirmed,
        })
    }

    /// The first product that an issuer on a path is called like, from the end entity upwards, and the anchor at last.
    ///
    /// Chrome compares the issuer that the end entity names; some products sign by an intermediate whose name tells
    /// less than its root's, or more.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::trust::InterceptionHint;
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(InterceptionHint::on_path([&root]), None);
    /// ```
    #[must_use]
    pub fn on_path<'a>(path: impl IntoIterator<Item = &'a Certificate>) -> Option<Self> {
        let mut anchor = None;
        let of_issuers = path.into_iter().find_map(|certificate| {
            anchor = Some(certificate);
            let issuer = &certificate.issuer.as_ref()?.value;
            Self::find(issuer.common_name(), issuer.organization())
        });
        of_issuers.or_else(|| {
            let anchor = anchor?;
            Self::find(anchor.common_name(), anchor.organization())
        })
    }
}

/// Where a row's names were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// Chrome's list of interception software, version 7 (`ssl_error_assistant` in Chromium).
    Chrome,
    /// The product's own source code.
    Product,
    /// Dumps of such certificates that people published.
    Reported,
    /// Hearsay.
    Unconfirmed,
}

/// How one of the issuer's names is compared.
#[derive(Clone, Copy, Debug)]
enum Text {
    Any,
    Is(&'static str),
    StartsWith(&'static str),
}

impl Text {
    fn fits(self, name: Option<&str>) -> bool {
        match (self, name) {
            (Self::Any, _) => true,
            (Self::Is(wanted), Some(name)) => name == wanted,
            (Self::StartsWith(wanted), Some(name)) => name.starts_with(wanted),
            (Self::Is(_) | Self::StartsWith(_), None) => false,
        }
    }
}

/// A rule: both names must fit.
#[derive(Debug)]
struct Row {
    product: &'static str,
    kind: InterceptionKind,
    source: Source,
    common_name: Text,
    organization: Text,
}

const fn row(
    product: &'static str,
    kind: InterceptionKind,
    source: Source,
    common_name: Text,
    organization: Text,
) -> Row {
    Row {
        product,
        kind,
        source,
        common_name,
        organization,
    }
}

/// Product, kind, source, issuer's common name, issuer's organisation.
#[rustfmt::skip] // One row, one rule.
static ROWS: [Row; 32] = {
    use InterceptionKind::{CompanyFilter as Filter, Development, LocalFilter as Local, OwnSites, Test};
    use Source::{Chrome, Product, Reported, Unconfirmed};
    use Text::{Any, Is, StartsWith};
    [
        row("Avast", Local, Chrome, Is("avast! Web/Mail Shield Root"), Is("avast! Web/Mail Shield")),
        row("Bitdefender", Local, Chrome, Is("Bitdefender Personal CA.Net-Defender"), Is("Bitdefender")),
        row("Cisco Umbrella", Filter, Chrome, StartsWith("Cisco Umbrella "), Is("Cisco")),
        row("ContentKeeper", Filter, Chrome, StartsWith("ContentKeeper Appliance CA ("), Is("ContentKeeper Technologies")),
        row("Cyberoam", Filter, Chrome, Any, Is("Cyberoam Certificate Authority")),
        row("Forcepoint", Filter, Chrome, Is("Forcepoint Cloud CA"), Is("Forcepoint LLC")),
        row("Fortinet", Filter, Chrome, Any, Is("Fortinet")),
        row("Fortinet", Filter, Chrome, Any, Is("Fortinet Ltd.")),
        row("Kaspersky", Local, Chrome, Is("Kaspersky Anti-Virus Personal Root Certificate"), Any),
        row("McAfee Web Gateway", Filter, Chrome, Is("McAfee Web Gateway"), Any),
        row("NetSpark", Filter, Chrome, Is("www.netspark.com"), Is("NetSpark")),
        row("Smoothwall", Filter, Chrome, Is("Smoothwall-default-root-certificate-authority"), Any),
        row("SonicWall", Filter, Chrome, Any, StartsWith("HTTPS Management Certificate for SonicWALL")),
        row("Sophos", Filter, Chrome, StartsWith("Sophos SSL CA_"), Is("Sophos")),
        row("Sophos", Filter, Chrome, StartsWith("Sophos_CA_"), Any),
        row("Sophos", Filter, Chrome, Is("sophosutm Proxy CA"), Is("sophosutm")),
        row("Sophos", Filter, Chrome, Is("Sophos Web Appliance"), Is("Sophos Plc")),
        row("Symantec Blue Coat", Filter, Chrome, Any, StartsWith("Blue Coat")),
        row("Trend Micro", Filter, Chrome, Is("IWSS.TREND"), Any),
        row("Zscaler", Filter, Chrome, Any, Is("Zscaler Inc.")),
        row("badssl.com", Test, Chrome, Is("BadSSL MITM Software Test"), Any),
        row("Caddy", OwnSites, Product, StartsWith("Caddy Local Authority - "), Any),
        row("mitmproxy", Development, Product, Is("mitmproxy"), Any),
        row("Burp Suite", Development, Reported, Is("PortSwigger CA"), Any),
        row("ESET", Local, Reported, Is("ESET SSL Filter CA"), Any),
        row("Fiddler", Development, Reported, Is("DO_NOT_TRUST_FiddlerRoot"), Any),
        row("mkcert", OwnSites, Reported, Any, Is("mkcert development CA")),
        row("Norton", Local, Reported, Is("Norton Web/Mail Shield Root"), Any),
        row("AdGuard", Local, Unconfirmed, StartsWith("Adguard Personal CA"), Any),
        row("Charles", Development, Unconfirmed, StartsWith("Charles Proxy CA"), Any),
        row("Cloudflare Gateway", Filter, Unconfirmed, StartsWith("Gateway CA - Cloudflare Managed"), Any),
        row("Netskope", Filter, Unconfirmed, Any, StartsWith("Netskope")),
    ]
};
