//! Where revocation lists are to be had (RFC 5280 §4.2.1.13, §4.2.1.15).

use serde::{Deserialize, Serialize};

use super::general_name::{GeneralNames, read_names};
use crate::certificate::{
    bytes::{List, Located},
    element::{Element, SEQUENCE, context, context_constructed},
    malformed::MalformedKind,
    name::RelativeDistinguishedName,
    primitive::named_bits,
    reading::Reading,
};

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

/// Reads `cRLDistributionPoints` and `freshestCRL`.
pub(super) fn read_points(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<DistributionPoint>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .filled_list(reading, DistributionPoint::read),
    )
}

impl DistributionPoint {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let read = Self {
            name: fields
                .optional(reading, context_constructed(0))
                .and_then(|field| DistributionPointName::read(reading, field)),
            reasons: fields
                .optional(reading, context(1))
                .map(|field| named_bits(reading, field, &REASONS)),
            crl_issuer: fields
                .optional(reading, context_constructed(2))
                .map(|field| read_names(reading, field)),
        };
        fields.finish(reading);
        Some(read)
    }
}

impl DistributionPointName {
    /// Reads what is inside of the explicit tag, which a CHOICE needs.
    pub(in crate::certificate) fn read(
        reading: &mut Reading,
        element: Element<'_>,
    ) -> Option<Self> {
        const FULL_NAME: u8 = context_constructed(0);
        const RELATIVE: u8 = context_constructed(1);
        let mut inside = element.children();
        let choice = inside.required(reading)?;
        inside.finish(reading);
        match choice.identifier {
            FULL_NAME => Some(Self::FullName(read_names(reading, choice))),
            RELATIVE => Some(Self::RelativeToIssuer(
                RelativeDistinguishedName::read_implicit(reading, choice),
            )),
            _ => {
                reading.note(MalformedKind::WrongTag, choice.range());
                None
            }
        }
    }
}

pub(in crate::certificate) const REASONS: [RevocationReason; 9] = [
    RevocationReason::Unused,
    RevocationReason::KeyCompromise,
    RevocationReason::CaCompromise,
    RevocationReason::AffiliationChanged,
    RevocationReason::Superseded,
    RevocationReason::CessationOfOperation,
    RevocationReason::CertificateHold,
    RevocationReason::PrivilegeWithdrawn,
    RevocationReason::AaCompromise,
];
