//! Whether a list is about a certificate (RFC 5280 §6.3.3 (b) to (d)).

use std::collections::BTreeSet;

use super::Unusable;
use crate::certificate::{
    Certificate,
    crl::{CertificateKind, Crl, IssuingDistributionPoint},
    extension::{
        ExtensionValue,
        distribution::{DistributionPoint, DistributionPointName, RevocationReason},
        general_name::GeneralName,
    },
    name::{CanonicalName, Name},
};

/// All reasons-mask (RFC 5280 §6.3.2 (a)): the bit 0 has no meaning.
pub(super) const ALL_REASONS: [RevocationReason; 8] = [
    RevocationReason::KeyCompromise,
    RevocationReason::CaCompromise,
    RevocationReason::AffiliationChanged,
    RevocationReason::Superseded,
    RevocationReason::CessationOfOperation,
    RevocationReason::CertificateHold,
    RevocationReason::PrivilegeWithdrawn,
    RevocationReason::AaCompromise,
];

impl Crl {
    /// For which reasons the list tells whether a certificate is revoked.
    ///
    /// # Errors
    ///
    /// Why it is not about the certificate.
    ///
    /// ```no_run
    /// # use whylock::certificate::{Certificate, crl::Crl};
    /// use whylock::revocation::Unusable;
    ///
    /// # fn example(crl: &Crl) {
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(crl.covers(&root), Err(Unusable::OtherIssuer));
    /// # }
    /// ```
    pub fn covers(&self, certificate: &Certificate) -> Result<Vec<RevocationReason>, Unusable> {
        let issuer = &self.issuer.value;
        let is_of_issuer = certificate.issuer.as_ref();
        if !is_of_issuer.is_some_and(|name| name.value.matches(issuer)) {
            return Err(Unusable::OtherIssuer);
        }
        if self.extension(DELTA_CRL_INDICATOR).is_some() {
            return Err(Unusable::Delta);
        }
        let Some(point) = &self.issuing_distribution_point else {
            return Ok(ALL_REASONS.to_vec());
        };
        let fits = match point.only {
            None => true,
            Some(CertificateKind::User) => !certificate.is_ca(),
            Some(CertificateKind::Ca) => certificate.is_ca(),
            Some(CertificateKind::Attribute) => false,
        };
        match (point.is_indirect, fits) {
            (true, _) => Err(Unusable::Indirect),
            (_, false) => Err(Unusable::OtherKind),
            _ => reasons(point, certificate, issuer).ok_or(Unusable::OtherDistributionPoint),
        }
    }
}

/// The reasons that are in question where the list's distribution point is the certificate's; none
/// where it is not.
fn reasons(
    point: &IssuingDistributionPoint,
    certificate: &Certificate,
    issuer: &Name,
) -> Option<Vec<RevocationReason>> {
    let of_list = point.only_some_reasons.as_deref().unwrap_or(&ALL_REASONS);
    let Some(name) = &point.name else {
        return Some(of_list.to_vec());
    };
    let places = places(name, issuer);
    // Where no distribution point of the certificate fits, RFC 5280 §6.3.3 takes its issuer for one.
    if Place::directory(issuer).is_some_and(|issuer| places.contains(&issuer)) {
        return Some(of_list.to_vec());
    }
    let mut found: Option<Vec<RevocationReason>> = None;
    for own in distribution_points(certificate).take(MAX_POINTS) {
        // With a CRL issuer of its own it asks for an indirect list.
        let own_places = match (&own.name, &own.crl_issuer) {
            (Some(name), None) => self::places(name, issuer),
            _ => continue,
        };
        if !own_places.is_disjoint(&places) {
            let of_point = own.reasons.as_deref().unwrap_or(&ALL_REASONS);
            let both = of_list.iter().filter(|reason| of_point.contains(reason));
            found.get_or_insert_default().extend(both);
        }
    }
    found
}

fn distribution_points(certificate: &Certificate) -> impl Iterator<Item = &DistributionPoint> {
    let values = certificate.extensions.iter();
    values
        .filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::CrlDistributionPoints(points) => Some(points),
            _ => None,
        })
        .flatten()
        .map(|point| &point.value)
}

/// The names of a distribution point that lists are found by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Directory(CanonicalName),
    Uri(String),
}

impl Place {
    fn of(name: &GeneralName) -> Option<Self> {
        match name {
            GeneralName::Uri(uri) if uri.omitted == 0 => Some(Self::Uri(uri.value.clone())),
            GeneralName::DirectoryName(name) => Self::directory(name),
            _ => None,
        }
    }

    fn directory(name: &Name) -> Option<Self> {
        name.canonical().map(Self::Directory)
    }
}

fn places(name: &DistributionPointName, issuer: &Name) -> BTreeSet<Place> {
    match name {
        DistributionPointName::FullName(names) => {
            let names = names.iter().map(|name| &name.value);
            names.filter_map(Place::of).collect()
        }
        // RFC 5280 §4.2.1.13: what the issuer's name has to be continued with.
        DistributionPointName::RelativeToIssuer(part) => {
            let name = issuer.continued_with(part);
            Place::directory(&name).into_iter().collect()
        }
    }
}

/// How many distribution points of a certificate are looked at: on the web there is one, and each
/// can make a copy of the issuer's name.
const MAX_POINTS: usize = 64;

/// RFC 5280 §5.2.4.
const DELTA_CRL_INDICATOR: &str = "2.5.29.27";
