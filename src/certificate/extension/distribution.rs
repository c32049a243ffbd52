//! Where revocation lists are to be had (RFC 5280 §4.2.1.13, §4.2.1.15).

use serde::{Deserialize, Serialize};

use super::general_name::GeneralNames;
use crate::certificate::name::RelativeDistinguishedName;

/// One place, or several places with the same content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DistributionPoint {
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<DistributionPointName>,
    /// The reasons that the list covers; all when none are named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Vec<RevocationReason>>,
    /// Who signs the list, when it is not the issuer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crl_issuer: Option<GeneralNames>,
}

/// The name of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum DistributionPointName {
    /// In full; nearly always one URI.
    FullName(GeneralNames),
    /// As what the issuer's name has to be continued with.
    RelativeToIssuer(RelativeDistinguishedName),
}

/// The bits of `ReasonFlags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum RevocationReason {
    /// Bit 0, which has no meaning.
    Unused,
    /// The private key came into other hands.
    KeyCompromise,
    /// An authority's private key came into other hands.
    CaCompromise,
    /// The subject changed its affiliation.
    AffiliationChanged,
    /// Another certificate takes its place.
    Superseded,
    /// It is no longer needed.
    CessationOfOperation,
    /// It is suspended.
    CertificateHold,
    /// What it vouched for no longer holds.
    PrivilegeWithdrawn,
    /// An attribute authority's private key came into other hands.
    AaCompromise,
}
