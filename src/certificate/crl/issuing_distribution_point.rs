//! Which certificates a revocation list is about (RFC 5280 §5.2.5).

use crate::certificate::{
    element::{Element, SEQUENCE, context, context_constructed},
    extension::distribution::{DistributionPointName, REASONS, RevocationReason},
    malformed::MalformedKind,
    primitive::{implicit_boolean, named_bits},
    reading::Reading,
};

/// `IssuingDistributionPoint`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IssuingDistributionPoint {
    /// The place: certificates that name it are in question.
    pub name: Option<DistributionPointName>,
    /// The one kind of certificates that is in question; all when none is named.
    pub only: Option<CertificateKind>,
    /// The reasons that are in question; all when none are named.
    pub only_some_reasons: Option<Vec<RevocationReason>>,
    /// Whether certificates of other issuers are in question as well.
    pub is_indirect: bool,
}

/// The kinds of certificates that a list can be limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateKind {
    /// `onlyContainsUserCerts`: end entities'.
    User,
    /// `onlyContainsCACerts`: authorities'.
    Ca,
    /// `onlyContainsAttributeCerts`: attribute certificates.
    Attribute,
}

impl IssuingDistributionPoint {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut read = Self::default();
        let mut fields = element.children_of(reading, SEQUENCE)?;
        while let Some(field) = fields.next(reading) {
            match field.identifier {
                NAME => read.name = Some(DistributionPointName::read(reading, field)?),
                ONLY_USER => read.limit(reading, field, CertificateKind::User),
                ONLY_CA => read.limit(reading, field, CertificateKind::Ca),
                ONLY_SOME_REASONS => {
                    read.only_some_reasons = Some(named_bits(reading, field, &REASONS));
                }
                INDIRECT => read.is_indirect = implicit_boolean(reading, field),
                ONLY_ATTRIBUTE => read.limit(reading, field, CertificateKind::Attribute),
                _ => reading.note(MalformedKind::WrongTag, field.range()),
            }
        }
        Some(read)
    }

    /// RFC 5280 §5.2.5: no more than one of the three may be true.
    fn limit(&mut self, reading: &mut Reading, field: Element<'_>, kind: CertificateKind) {
        if implicit_boolean(reading, field) && self.only.replace(kind).is_some() {
            reading.note(MalformedKind::InvalidValue, field.range());
        }
    }
}

const NAME: u8 = context_constructed(0);
const ONLY_USER: u8 = context(1);
const ONLY_CA: u8 = context(2);
const ONLY_SOME_REASONS: u8 = context(3);
const INDIRECT: u8 = context(4);
const ONLY_ATTRIBUTE: u8 = context(5);
