//! The site asks to be visited over https only.
//!
//! RFC 6797 §6.1: `Strict-Transport-Security` with a `max-age` above zero. An address has no such policy (§8.1.1).

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};
use crate::name::ServerName;

pub(super) const CHECK: Check = Check {
    id: CheckId::StrictTransport,
    citations: &[rfc("RFC 6797", "6.1"), rfc("RFC 6797", "8.1")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let is_named = matches!(subject.address.host, Some(ServerName::Dns(_)));
    if !subject.has_tls() || !is_named {
        return Conclusion::not_applicable();
    }
    let header = subject
        .connection
        .headers
        .strict_transport_security
        .as_deref();
    let known = subject.connection.tls.as_ref().and_then(|tls| tls.hsts);
    match (header, known) {
        (_, Some(true)) => Conclusion::new(Outcome::Pass, Source::Observer),
        (Some(header), _) if max_age(header).is_some_and(|age| age > 0) => {
            Conclusion::new(Outcome::Pass, Source::Observer)
        }
        (Some(_), _) | (None, Some(false)) => Conclusion::new(Outcome::Warn, Source::Observer),
        (None, None) => Conclusion::not_visible(),
    }
}

/// The seconds of a well-formed policy. No directive stands twice; unknown ones are ignored.
fn max_age(header: &str) -> Option<u64> {
    let mut seen: Vec<String> = Vec::new();
    let mut age = None;
    for directive in header.split(';').map(str::trim).filter(|it| !it.is_empty()) {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        let (name, value) = (name.trim_end().to_ascii_lowercase(), value.trim_start());
        if seen.contains(&name) || seen.len() >= MOST_DIRECTIVES {
            return None;
        }
        if name == "max-age" {
            let quoted = value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
            let digits = quoted.unwrap_or(value);
            if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
                return None;
            }
            // more than a number can hold is as good as forever
            age = Some(digits.parse().unwrap_or(u64::MAX));
        }
        seen.push(name);
    }
    age
}

/// Ten times the three that exist.
const MOST_DIRECTIVES: usize = 30;

#[cfg(test)]
mod tests {
    use super::max_age;

    #[test]
    fn policies_are_read_as_the_rfc_says() {
        for (header, age) in [
            ("max-age=31536000", Some(31_536_000)),
            (
                "Max-Age = \"15768000\" ; includeSubDomains",
                Some(15_768_000),
            ),
            (";; max-age=0; preload", Some(0)),
            ("max-age=99999999999999999999999", Some(u64::MAX)),
            ("max-age=1; max-age=2", None),
            ("max-age=-1", None),
            ("max-age", None),
            ("includeSubDomains", None),
            ("", None),
        ] {
            assert_eq!(max_age(header), age, "{header}");
        }
    }
}
