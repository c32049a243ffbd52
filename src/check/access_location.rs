//! Where more about an issuer is to be had (RFC 5280 §4.2.2.1).

use super::Place;
use crate::certificate::bytes::Located;
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::general_name::GeneralName;

pub(super) const CA_ISSUERS: &str = "1.3.6.1.5.5.7.48.2";
pub(super) const OCSP: &str = "1.3.6.1.5.5.7.48.1";

impl<'a> Place<'a> {
    /// What the authority information access offers: each method's object identifier, and its location.
    pub(super) fn access_locations(
        &self,
    ) -> impl Iterator<Item = (&'a str, &'a Located<GeneralName>)> {
        let extensions = self.certificate.extensions.iter();
        extensions
            .filter_map(|it| match &it.value.value.value {
                ExtensionValue::AuthorityInformationAccess(descriptions) => Some(descriptions),
                _ => None,
            })
            .flatten()
            .map(|it| (it.value.method.dotted.as_str(), &it.value.location))
    }
}

/// Whether a location is an address of plain http.
pub(super) fn is_http(location: &GeneralName) -> bool {
    match location {
        GeneralName::Uri(uri) => {
            let scheme = uri.value.split_once(':').map(|(scheme, _)| scheme);
            scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"))
        }
        _ => false,
    }
}
