//! Locations of the issuer and its responder can be fetched.
//!
//! RFC 5280 §4.2.2.1: where information is available by HTTP, FTP or LDAP, the location "MUST be a
//! uniformResourceIdentifier". Other forms are lawful, and no browser fetches them.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::general_name::GeneralName;

pub(super) const CHECK: Check = Check {
    id: CheckId::InformationAccessLocation,
    citations: &[rfc("RFC 5280", "4.2.2.1")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let mut locations = extensions
        .filter_map(|it| match &it.value.value.value {
            ExtensionValue::AuthorityInformationAccess(descriptions) => Some(descriptions),
            _ => None,
        })
        .flatten()
        .filter(|it| METHODS.contains(&it.value.method.dotted.as_str()))
        .map(|it| &it.value.location)
        .peekable();
    if locations.peek().is_none() {
        return Vec::new();
    }
    let unreachable = locations.filter(|location| !can_be_fetched(&location.value));
    Conclusion::faults_or_kept(unreachable.map(|location| Conclusion::weak().at(location.bytes)))
}

fn can_be_fetched(location: &GeneralName) -> bool {
    let GeneralName::Uri(uri) = location else {
        return false;
    };
    let scheme = uri.value.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        SCHEMES
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known))
    })
}

/// `id-ad-ocsp` and `id-ad-caIssuers`.
const METHODS: [&str; 2] = ["1.3.6.1.5.5.7.48.1", "1.3.6.1.5.5.7.48.2"];

const SCHEMES: [&str; 4] = ["http", "https", "ftp", "ldap"];
