//! The end entity's certificate names the host of the address.
//!
//! RFC 9525 §6: only the subject alternative name counts, a common name never does.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::Certificate;
use crate::certificate::text::visible;
use crate::finding::{Evidence, Outcome, Source};
use crate::inputs::ReferenceName;
use crate::name::{DnsName, DnsPattern, ServerName};

pub(super) const CHECK: Check = Check {
    id: CheckId::HostName,
    citations: &[rfc("RFC 9525", "6"), rfc("RFC 5280", "4.2.1.6")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(end_entity) = subject.place(0) else {
        return Vec::new();
    };
    let names = subject.inputs.names.iter();
    names
        .filter_map(|name| {
            let (outcome, name) = match name {
                ReferenceName::Server(host) => {
                    (names_host(end_entity.certificate, host), host.to_string())
                }
                ReferenceName::Unreadable(text) => {
                    (unreadable_host(subject), visible(text).into_owned())
                }
                // another check looks at these
                ReferenceName::Email(_) => return None,
            };
            let conclusion = Conclusion::new(outcome, Source::Checked).about(end_entity.index);
            Some(conclusion.with(Evidence::Named { name }))
        })
        .collect()
}

/// No name of a certificate is that of a host which is none. Browsers open more than hosts, though.
fn unreadable_host(subject: &Subject<'_>) -> Outcome {
    if subject.has_tls() {
        Outcome::Unknown
    } else {
        Outcome::Fail
    }
}

fn names_host(certificate: &Certificate, host: &ServerName) -> Outcome {
    named(certificate, matching_name(certificate, host).is_some())
}

/// What follows, where a name may be among those that were left out in reading.
pub(super) fn named(certificate: &Certificate, is_named: bool) -> Outcome {
    // the names may stand in an extension that was left out whole
    let may_be_left_out =
        certificate.alternative_names_omitted() > 0 || certificate.may_lack_extensions();
    if is_named {
        Outcome::Pass
    } else if may_be_left_out {
        Outcome::Unknown
    } else {
        Outcome::Fail
    }
}

/// Whether browsers take the pattern for the name. None takes a wildcard left of a single label, `*.lan`: Firefox asks for two
/// (`mozilla::pkix`, pkixnames.cpp), Chrome for a domain below a suffix (`X509Certificate::VerifyHostname`).
fn browsers_match(pattern: &DnsPattern, name: &DnsName) -> bool {
    let is_too_broad = pattern.is_wildcard() && !pattern.name().as_str().contains('.');
    pattern.matches(name) && !is_too_broad
}

/// The name of the certificate that is the host's (RFC 9525 §6.3, §6.4).
pub(crate) fn matching_name<'a>(
    certificate: &'a Certificate,
    host: &ServerName,
) -> Option<&'a str> {
    match host {
        ServerName::Dns(name) => certificate
            .dns_names()
            .find(|pattern| DnsPattern::parse(pattern).is_ok_and(|it| browsers_match(&it, name))),
        ServerName::Ipv4(_) | ServerName::Ipv6(_) => certificate
            .ip_addresses()
            .find(|address| ServerName::parse(address).as_ref() == Some(host)),
    }
}
