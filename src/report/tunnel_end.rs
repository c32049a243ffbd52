//! Where the encrypted connection probably ends, as far as its traces tell.

use super::VerdictState;
use crate::certificate::Certificate;
use crate::connection::{Connection, Headers, Sight};
use crate::name::{Address, ServerName};
use crate::trust::{TunnelEnd, TunnelTraces};

/// How many names of a certificate are looked at: more than any operator's has, fewer than an attacker may write.
const MOST_NAMES: usize = 1_000;

/// None where nothing tells, and where the state says that somebody else may have answered.
pub(super) fn tunnel_end(
    state: VerdictState,
    address: &Address,
    connection: &Connection,
    certificates: &[Certificate],
) -> Option<TunnelEnd> {
    let is_the_sites = matches!(
        state,
        VerdictState::Private | VerdictState::Weakened | VerdictState::Accepted
    );
    let was_seen = matches!(connection.sight, Sight::Seen | Sight::Accepted);
    if !is_the_sites || !was_seen || !address.is_https() {
        return None;
    }
    let site = certificates.first();
    let names: Vec<&str> = site
        .into_iter()
        .flat_map(Certificate::dns_names)
        .take(MOST_NAMES)
        .collect();
    let headers = headers(&connection.headers);
    TunnelEnd::find(&TunnelTraces {
        host: match &address.host {
            Some(ServerName::Dns(name)) => name.as_str(),
            _ => "",
        },
        issuer: site.and_then(|site| site.issuer.as_ref()?.value.common_name()),
        names: &names,
        headers: &headers,
    })
}

fn headers(headers: &Headers) -> Vec<(&str, &str)> {
    let told = [
        ("server", &headers.server),
        ("via", &headers.via),
        ("x-served-by", &headers.x_served_by),
    ];
    let told = told
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)));
    let marks = headers.marks.iter().map(|name| (name.as_str(), ""));
    // each mark could be there once
    told.chain(marks.take(TunnelEnd::marks().count())).collect()
}
