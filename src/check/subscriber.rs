//! A server's certificate, and a root, as the CA/Browser Forum's rules see them.

use super::extension::id::{EXTENDED_KEY_USAGE, SUBJECT_ALTERNATIVE_NAME};
use super::{Place, Role};
use crate::certificate::bytes::{ByteRange, List, Located};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::general_name::GeneralName;
use crate::certificate::extension::key_identifier::AuthorityKeyIdentifier;
use crate::certificate::name::Attribute;
use crate::certificate::oid::Oid;
use crate::inputs::Purpose;

impl<'a> Place<'a> {
    /// A server's certificate (Baseline Requirements §1.6.1: Subscriber Certificate). An authority's that
    /// nobody asked for as a host's is looked at for itself.
    pub(super) fn is_subscriber(&self) -> bool {
        let inputs = self.subject.inputs;
        let is_looked_at_for_itself = self.subject.path.anchor() == Some(self.index)
            || (inputs.names.is_empty() && self.certificate.is_ca());
        self.role == Role::EndEntity
            && inputs.purpose == Purpose::Server
            && !is_looked_at_for_itself
    }

    /// A root: an anchor that its own key signed; where nobody could verify that, one that names itself.
    pub(super) fn is_root(&self) -> bool {
        let names_itself = || self.is_self_issued();
        self.role == Role::Anchor && self.is_self_signed().unwrap_or_else(names_itself)
    }

    /// Where the extensions stand, from the first to the last: what lacks one can only point at all.
    pub(super) fn all_extensions(&self) -> ByteRange {
        let extensions = &self.certificate.extensions;
        match (extensions.first(), extensions.last()) {
            (Some(first), Some(last)) => ByteRange {
                offset: first.bytes.offset,
                length: (last.bytes.offset + last.bytes.length).saturating_sub(first.bytes.offset),
            },
            _ => ByteRange {
                offset: 0,
                length: self.certificate.length,
            },
        }
    }

    /// The entries of the subject alternative name.
    pub(super) fn alternative_names(&self) -> impl Iterator<Item = &'a Located<GeneralName>> {
        self.extensions(SUBJECT_ALTERNATIVE_NAME)
            .filter_map(|extension| match &extension.value.value.value {
                ExtensionValue::SubjectAlternativeName(names) => Some(names),
                _ => None,
            })
            .flatten()
    }

    /// The host names of the subject alternative name, but for those that were cut.
    pub(super) fn dns_names(&self) -> impl Iterator<Item = Located<&'a str>> {
        self.alternative_names()
            .filter_map(|name| match &name.value {
                GeneralName::DnsName(text) if text.omitted == 0 => Some(Located {
                    value: text.value.as_str(),
                    bytes: name.bytes,
                }),
                _ => None,
            })
    }

    /// What the key may be used for by the extended key usage, and where that stands; none if nothing is
    /// said, or nothing that could be read.
    pub(super) fn extended_key_usages(&self) -> Option<(&'a List<Located<Oid>>, ByteRange)> {
        self.extensions(EXTENDED_KEY_USAGE)
            .find_map(|it| match &it.value.value.value {
                ExtensionValue::ExtendedKeyUsage(usages) => Some((usages, it.bytes)),
                _ => None,
            })
    }

    /// The authority key identifier, and where it stands.
    pub(super) fn authority_key_identifier(
        &self,
    ) -> Option<(&'a AuthorityKeyIdentifier, ByteRange)> {
        let mut extensions = self.certificate.extensions.iter();
        extensions.find_map(|it| match &it.value.value.value {
            ExtensionValue::AuthorityKeyIdentifier(identifier) => Some((identifier, it.bytes)),
            _ => None,
        })
    }

    /// The attributes of the subject.
    pub(super) fn subject_attributes(&self) -> impl Iterator<Item = &'a Located<Attribute>> {
        let subject = self.certificate.subject.iter();
        subject
            .flat_map(|subject| subject.value.rdns.iter())
            .flat_map(|rdn| rdn.value.attributes.iter())
    }

    /// The attributes of the subject that are of this type.
    pub(super) fn subject_attributes_of(
        &self,
        oid: &str,
    ) -> impl Iterator<Item = &'a Located<Attribute>> {
        self.subject_attributes()
            .filter(move |attribute| attribute.value.oid.dotted == oid)
    }
}
