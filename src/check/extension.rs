//! The extensions of a certificate, as checks look them up.

use super::Place;
use crate::certificate::bytes::{ByteRange, Located};
use crate::certificate::extension::Extension;
use crate::certificate::extension::constraints::BasicConstraints;
use crate::certificate::extension::{ExtensionValue, key_usage::KeyUsage};

/// Object identifiers of the extensions of RFC 5280 §4.2.
pub(super) mod id {
    pub(in crate::check) const AUTHORITY_INFORMATION_ACCESS: &str = "1.3.6.1.5.5.7.1.1";
    pub(in crate::check) const AUTHORITY_KEY_IDENTIFIER: &str = "2.5.29.35";
    pub(in crate::check) const BASIC_CONSTRAINTS: &str = "2.5.29.19";
    pub(in crate::check) const CERTIFICATE_POLICIES: &str = "2.5.29.32";
    pub(in crate::check) const CRL_DISTRIBUTION_POINTS: &str = "2.5.29.31";
    pub(in crate::check) const EXTENDED_KEY_USAGE: &str = "2.5.29.37";
    pub(in crate::check) const FRESHEST_CRL: &str = "2.5.29.46";
    pub(in crate::check) const INHIBIT_ANY_POLICY: &str = "2.5.29.54";
    pub(in crate::check) const ISSUER_ALTERNATIVE_NAME: &str = "2.5.29.18";
    pub(in crate::check) const KEY_USAGE: &str = "2.5.29.15";
    pub(in crate::check) const NAME_CONSTRAINTS: &str = "2.5.29.30";
    pub(in crate::check) const POLICY_CONSTRAINTS: &str = "2.5.29.36";
    pub(in crate::check) const POLICY_MAPPINGS: &str = "2.5.29.33";
    pub(in crate::check) const SUBJECT_ALTERNATIVE_NAME: &str = "2.5.29.17";
    pub(in crate::check) const SUBJECT_DIRECTORY_ATTRIBUTES: &str = "2.5.29.9";
    pub(in crate::check) const SUBJECT_INFORMATION_ACCESS: &str = "1.3.6.1.5.5.7.1.11";
    pub(in crate::check) const SUBJECT_KEY_IDENTIFIER: &str = "2.5.29.14";
}

impl<'a> Place<'a> {
    /// The extensions with this object identifier; a certificate has one at most, unless it is wrong.
    pub(super) fn extensions(&self, oid: &str) -> impl Iterator<Item = &'a Located<Extension>> {
        let extensions = self.certificate.extensions.iter();
        extensions.filter(move |extension| extension.value.oid.dotted == oid)
    }

    /// The first extension with this object identifier.
    pub(super) fn extension(&self, oid: &str) -> Option<&'a Located<Extension>> {
        self.extensions(oid).next()
    }

    /// What the first extension with this object identifier says, and where. An error with the place, where that
    /// cannot be known: it could not be read, or it may be among those that were left out.
    pub(super) fn said<T>(
        &self,
        oid: &str,
        read: impl Fn(&'a ExtensionValue) -> Option<T>,
    ) -> Result<Option<Located<T>>, ByteRange> {
        match self.extension(oid) {
            Some(extension) => {
                let bytes = extension.bytes;
                let value = read(&extension.value.value.value).ok_or(bytes)?;
                Ok(Some(Located { value, bytes }))
            }
            None if self.certificate.extensions.omitted > 0 => Err(ByteRange {
                offset: 0,
                length: self.certificate.length,
            }),
            None => Ok(None),
        }
    }

    /// What the basic constraints say, and where; none if there are none, or none that could be read.
    pub(super) fn basic_constraints(&self) -> Option<(&'a BasicConstraints, ByteRange)> {
        self.certificate
            .extensions
            .iter()
            .find_map(|it| match &it.value.value.value {
                ExtensionValue::BasicConstraints(constraints) => Some((constraints, it.bytes)),
                _ => None,
            })
    }

    /// What the key may be used for, and where that stands; none if nothing is said, or nothing that could be read.
    pub(super) fn key_usage(&self) -> Option<(&'a KeyUsage, ByteRange)> {
        self.certificate
            .extensions
            .iter()
            .find_map(|it| match &it.value.value.value {
                ExtensionValue::KeyUsage(usage) => Some((usage, it.bytes)),
                _ => None,
            })
    }
}
