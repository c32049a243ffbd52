//! The certificate names the host of the address.
//!
//! RFC 9525 §6: only the subject alternative name counts, a common name never does.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::certificate::Certificate;
use crate::finding::{Evidence, Outcome, Source};
use crate::name::{DnsPattern, ServerName};

pub(super) const CHECK: Check = Check {
    id: CheckId::HostName,
    citations: &[rfc("RFC 9525", "6"), rfc("RFC 5280", "4.2.1.6")],
    enforced: Enforced::ByBrowsers,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let (Some(certificate), Some(host)) = (subject.certificates.first(), &subject.address.host)
    else {
        return Conclusion::not_applicable();
    };
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let outcome = match matching_name(certificate, host) {
        Some(_) => Outcome::Pass,
        None if certificate.alternative_names_omitted() > 0 => Outcome::Unknown,
        None => Outcome::Fail,
    };
    let name = host.to_string();
    Conclusion::new(outcome, Source::Checked)
        .about(0)
        .with(Evidence::Named { name })
}

/// The name of the certificate that is the host's (RFC 9525 §6.3, §6.4).
pub(crate) fn matching_name<'a>(
    certificate: &'a Certificate,
    host: &ServerName,
) -> Option<&'a str> {
    match host {
        ServerName::Dns(name) => certificate
            .dns_names()
            .find(|pattern| DnsPattern::parse(pattern).is_ok_and(|pattern| pattern.matches(name))),
        ServerName::Ipv4(_) | ServerName::Ipv6(_) => certificate
            .ip_addresses()
            .find(|address| ServerName::parse(address).as_ref() == Some(host)),
    }
}
