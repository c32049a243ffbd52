//! Who runs the servers at which an encrypted connection probably ends: networks that pass pages on for others, and
//! platforms that keep them.
//!
//! What tells is public: the name in the address, who issued the certificate and what else it names, and what the answer
//! says of its sender. The first two belong to this very connection. An answer's headers are claims, and some travel on
//! from behind: where they name two operators, only `Server` tells which of them answered, or nothing does.
//!
//! Ranges of IP addresses are not here, as they would have to be fetched again and again. Neither are issuers that several
//! operators use: Google Trust Services signs for Google and for Cloudflare, Microsoft's issuing authorities for its own
//! sites, wherever they are kept.

use serde::{Deserialize, Serialize};

/// What an operator does with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum TunnelRole {
    /// It passes the page on for the site, whose own servers stand behind it.
    PassesOn,
    /// It keeps the site.
    Keeps,
}

/// What tells of the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum TunnelSign {
    /// The name in the address lies under this one of the operator's.
    Address {
        /// The operator's name in the DNS.
        suffix: String,
    },
    /// The certificate names this host of the operator's beside the site.
    CertificateName {
        /// The host.
        name: String,
    },
    /// This issuer's certificates are served by the operator.
    Issuer {
        /// The issuer's common name.
        name: String,
    },
    /// A header of the answer says so.
    Header {
        /// The header's name in lower case.
        name: String,
        /// What of its value tells; none where its being there does.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
}

/// Where the encrypted connection probably ends. A hint, never a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TunnelEnd {
    /// Who runs the servers there.
    pub operator: String,
    /// What the operator does with the page.
    pub role: TunnelRole,
    /// What tells.
    pub sign: TunnelSign,
    /// Whether the operator itself publishes the sign. Otherwise others saw it.
    pub published: bool,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct TunnelTraces<'a> {
    /// The host in the address, in ASCII and lower case.
    pub host: &'a str,
    /// The common name of whoever issued the site's certificate.
    pub issuer: Option<&'a str>,
    /// The hosts that the site's certificate names; a leading `*.` does not count.
    pub names: &'a [&'a str],
    /// The answer's headers: name in lower case, and value, empty where it is not known.
    pub headers: &'a [(&'a str, &'a str)],
}

impl TunnelEnd {
    /// What these traces tell, if they do.
    ///
    /// ```
    /// use whylock::trust::{TunnelEnd, TunnelTraces};
    ///
    /// let traces = TunnelTraces { host: "somebody.github.io", ..TunnelTraces::default() };
    /// assert_eq!(TunnelEnd::find(&traces).map(|it| it.operator).as_deref(), Some("GitHub Pages"));
    /// assert_eq!(TunnelEnd::find(&TunnelTraces { host: "github.io.example", ..traces }), None);
    /// ```
    #[must_use]
    pub fn find(traces: &TunnelTraces<'_>) -> Option<Self> {
        let mut own = ROWS.iter().filter_map(|row| row.of_connection(traces));
        if let Some(found) = own.next() {
            return Some(found);
        }
        let claimed: Vec<Self> = ROWS
            .iter()
            .filter_map(|row| row.of_answer(traces.headers))
            .collect();
        let is_of_server =
            |it: &&Self| matches!(&it.sign, TunnelSign::Header { name, .. } if name == SERVER);
        let first = claimed.first()?;
        let is_one = claimed.iter().all(|it| it.operator == first.operator);
        let told = claimed.iter().find(is_of_server);
        told.or(is_one.then_some(first)).cloned()
    }

    /// Headers whose being there tells, whatever their values, in lower case. Their values name single answers.
    ///
    /// ```
    /// assert!(whylock::trust::TunnelEnd::marks().any(|name| name == "cf-ray"));
    /// ```
    pub fn marks() -> impl Iterator<Item = &'static str> {
        ROWS.iter().filter_map(|row| match row.sign {
            Sign::Header(name, Text::Any) => Some(name),
            _ => None,
        })
    }
}

/// `Server` (RFC 9110 §10.2.4), which a network in front often writes anew.
const SERVER: &str = "server";

/// Where a row was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// The operator's documentation or code, at this address.
    Operator(&'static str),
    /// The private section of the Public Suffix List, where operators enter their own names.
    PublicSuffixes,
    /// Certificates and answers that others published.
    Observed,
}

/// How a value is compared: case counts, as operators write theirs in one way.
#[derive(Clone, Copy, Debug)]
enum Text {
    Any,
    Is(&'static str),
    StartsWith(&'static str),
    EndsWith(&'static str),
}

impl Text {
    fn fits(self, value: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Is(text) => value == text,
            Self::StartsWith(text) => value.starts_with(text),
            Self::EndsWith(text) => value.ends_with(text),
        }
    }

    /// What of a value tells.
    fn told(self) -> Option<String> {
        match self {
            Self::Any => None,
            Self::Is(text) | Self::StartsWith(text) | Self::EndsWith(text) => Some(text.to_owned()),
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Sign {
    /// The host lies under this name.
    Under(&'static str),
    /// The certificate names this host, or one under it.
    Names(&'static str),
    /// The issuer's common name begins so.
    IssuedBy(&'static str),
    Header(&'static str, Text),
}

/// A rule.
#[derive(Debug)]
struct Row {
    operator: &'static str,
    role: TunnelRole,
    source: Source,
    sign: Sign,
}

impl Row {
    /// What belongs to the connection itself.
    fn of_connection(&self, traces: &TunnelTraces<'_>) -> Option<TunnelEnd> {
        let sign = match self.sign {
            Sign::Under(suffix) => lies_under(traces.host, suffix).then(|| TunnelSign::Address {
                suffix: suffix.to_owned(),
            }),
            Sign::Names(host) => {
                let plain = |name: &&str| name.strip_prefix("*.").unwrap_or(name).to_owned();
                let mut names = traces.names.iter().map(plain);
                let name = names.find(|name| name == host || lies_under(name, host));
                name.map(|name| TunnelSign::CertificateName { name })
            }
            Sign::IssuedBy(begin) => {
                let name = traces.issuer.filter(|name| name.starts_with(begin));
                name.map(|name| TunnelSign::Issuer {
                    name: name.to_owned(),
                })
            }
            Sign::Header(..) => None,
        };
        Some(self.end(sign?))
    }

    /// What the answer says of its sender.
    fn of_answer(&self, headers: &[(&str, &str)]) -> Option<TunnelEnd> {
        let Sign::Header(wanted, text) = self.sign else {
            return None;
        };
        let mut headers = headers.iter();
        let found = headers.any(|(name, value)| *name == wanted && text.fits(value));
        let sign = || TunnelSign::Header {
            name: wanted.to_owned(),
            value: text.told(),
        };
        found.then(|| self.end(sign()))
    }

    fn end(&self, sign: TunnelSign) -> TunnelEnd {
        TunnelEnd {
            operator: self.operator.to_owned(),
            role: self.role,
            sign,
            published: self.source != Source::Observed,
        }
    }
}

fn lies_under(name: &str, suffix: &str) -> bool {
    name.strip_suffix(suffix)
        .is_some_and(|before| before.ends_with('.'))
}

const fn row(operator: &'static str, role: TunnelRole, source: Source, sign: Sign) -> Row {
    Row {
        operator,
        role,
        source,
        sign,
    }
}

/// Operator, role, source, sign. All were read on 2026-11-29.
#[rustfmt::skip] // One row, one rule.
static ROWS: [Row; 46] = {
    use Sign::{Header, IssuedBy, Names, Under};
    use Source::{Observed, Operator, PublicSuffixes};
    use Text::{Any, EndsWith, Is, StartsWith};
    use TunnelRole::{Keeps, PassesOn};
    const ACM: Source = Operator("https://docs.aws.amazon.com/acm/latest/userguide/service-options.html");
    const AKAMAI: Source = Operator("https://learn.akamai.com/en-us/webhelp/cloud-embed/cloud-embed-implementation-guide/GUID-6D45068F-6B96-4E16-AFA3-9E9EA5007505.html");
    const AZURE: Source = Operator("https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol");
    const CLOUDFLARE: Source = Operator("https://developers.cloudflare.com/fundamentals/reference/http-headers/");
    const CLOUDFLARE_BRAND: Source = Operator("https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/");
    const CLOUDFRONT: Source = Operator("https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html");
    const FASTLY: Source = Operator("https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/");
    const NETLIFY: Source = Operator("https://github.com/netlify/primitives/blob/main/packages/edge-functions/dev/src/node/headers.ts");
    const VERCEL: Source = Operator("https://vercel.com/docs/headers/response-headers");
    [
        row("GitHub Pages", Keeps, PublicSuffixes, Under("github.io")),
        row("GitLab Pages", Keeps, PublicSuffixes, Under("gitlab.io")),
        row("Cloudflare", Keeps, PublicSuffixes, Under("pages.dev")),
        row("Cloudflare", Keeps, PublicSuffixes, Under("workers.dev")),
        row("Vercel", Keeps, PublicSuffixes, Under("vercel.app")),
        row("Netlify", Keeps, PublicSuffixes, Under("netlify.app")),
        row("Amazon CloudFront", PassesOn, PublicSuffixes, Under("cloudfront.net")),
        row("Amazon", Keeps, PublicSuffixes, Under("amplifyapp.com")),
        row("Microsoft Azure", Keeps, PublicSuffixes, Under("azurewebsites.net")),
        row("Microsoft Azure", Keeps, PublicSuffixes, Under("azurestaticapps.net")),
        row("Microsoft Azure", PassesOn, PublicSuffixes, Under("azureedge.net")),
        row("Azure Front Door", PassesOn, PublicSuffixes, Under("azurefd.net")),
        row("Google", Keeps, PublicSuffixes, Under("web.app")),
        row("Google", Keeps, PublicSuffixes, Under("firebaseapp.com")),
        row("Google", Keeps, PublicSuffixes, Under("appspot.com")),
        row("Heroku", Keeps, PublicSuffixes, Under("herokuapp.com")),
        row("Fly.io", Keeps, PublicSuffixes, Under("fly.dev")),
        row("Render", Keeps, PublicSuffixes, Under("onrender.com")),
        row("Shopify", Keeps, PublicSuffixes, Under("myshopify.com")),
        row("Akamai", PassesOn, PublicSuffixes, Under("akamaized.net")),
        row("Akamai", PassesOn, PublicSuffixes, Under("edgekey.net")),
        row("Fastly", PassesOn, PublicSuffixes, Under("freetls.fastly.net")),
        row("Fastly", PassesOn, PublicSuffixes, Under("global.ssl.fastly.net")),

        row("Cloudflare", PassesOn, CLOUDFLARE_BRAND, Names("cloudflaressl.com")),
        row("Akamai", PassesOn, AKAMAI, Names("akamaized.net")),
        row("Fastly", PassesOn, Observed, Names("ssl.fastly.net")),
        row("Amazon CloudFront", PassesOn, Observed, Names("cloudfront.net")),
        row("Cloudflare", PassesOn, Observed, IssuedBy("Cloudflare TLS Issuing ")),
        row("Cloudflare", PassesOn, Observed, IssuedBy("Cloudflare Inc ")),
        // made for what runs at Amazon; since June 2025 they can be taken elsewhere
        row("Amazon", Keeps, ACM, IssuedBy("Amazon RSA 2048 M")),
        row("Amazon", Keeps, ACM, IssuedBy("Amazon ECDSA 256 M")),

        row("Cloudflare", PassesOn, Observed, Header("server", Is("cloudflare"))),
        row("Akamai", PassesOn, Observed, Header("server", Is("AkamaiGHost"))),
        row("Vercel", Keeps, VERCEL, Header("server", Is("Vercel"))),
        row("Netlify", Keeps, Observed, Header("server", Is("Netlify"))),
        row("GitHub Pages", Keeps, Observed, Header("server", Is("GitHub.com"))),
        row("Google", Keeps, Observed, Header("server", Is("Google Frontend"))),
        row("Bunny", PassesOn, Observed, Header("server", StartsWith("BunnyCDN"))),
        row("Cloudflare", PassesOn, CLOUDFLARE, Header("cf-ray", Any)),
        row("Amazon CloudFront", PassesOn, CLOUDFRONT, Header("via", EndsWith(".cloudfront.net (CloudFront)"))),
        row("Google", PassesOn, Observed, Header("via", Is("1.1 google"))),
        row("Amazon CloudFront", PassesOn, Observed, Header("x-amz-cf-id", Any)),
        row("Azure Front Door", PassesOn, AZURE, Header("x-azure-ref", Any)),
        row("Fastly", PassesOn, FASTLY, Header("x-served-by", StartsWith("cache-"))),
        row("Vercel", Keeps, VERCEL, Header("x-vercel-id", Any)),
        row("Netlify", Keeps, NETLIFY, Header("x-nf-request-id", Any)),
    ]
};

#[cfg(test)]
mod tests {
    use super::{ROWS, Sign, Source};
    use crate::name::DnsName;

    #[test]
    #[cfg(feature = "public-suffixes")]
    fn what_is_said_to_stand_in_the_public_suffix_list_does() {
        for row in &ROWS {
            if let (Source::PublicSuffixes, Sign::Under(suffix)) = (row.source, row.sign) {
                let name = DnsName::parse(&format!("somebody.{suffix}")).ok();
                let parts = name.and_then(|name| name.parts());
                assert_eq!(parts.map(|it| it.public_suffix).as_deref(), Some(suffix));
            }
        }
    }

    #[test]
    fn every_rule_stands_there_once() {
        let mut rules: Vec<String> = ROWS.iter().map(|row| format!("{:?}", row.sign)).collect();
        rules.sort();
        let count = rules.len();
        rules.dedup();
        assert_eq!(rules.len(), count);
    }
}
