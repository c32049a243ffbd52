//! The entries of a subject alternative name, one by one (RFC 5280 §4.2.1.6).

use super::{Conclusion, Place};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::general_name::GeneralName;
use crate::finding::Evidence;

impl Place<'_> {
    /// Judges the entries of the subject alternative name: nothing of those that a rule does not speak of, and of the
    /// others what speaks against them. The name itself becomes the evidence.
    pub(super) fn judge_names(
        &self,
        judge: impl Fn(&GeneralName) -> Option<Option<Conclusion>>,
    ) -> Vec<Conclusion> {
        let extensions = self.certificate.extensions.iter();
        let names = extensions.filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::SubjectAlternativeName(names) => Some(names),
            _ => None,
        });
        let judged = names.flatten();
        let mut judged = judged
            .filter_map(|name| Some((name, judge(&name.value)?)))
            .peekable();
        if judged.peek().is_none() {
            return Vec::new();
        }
        Conclusion::faults_or_kept(judged.filter_map(|(name, conclusion)| {
            let conclusion = conclusion?;
            let value = shown(&name.value);
            Some(conclusion.with(Evidence::Value { value }).at(name.bytes))
        }))
    }
}

/// Whether a name has nothing in it, or nothing but spaces.
pub(super) fn is_blank(name: &GeneralName) -> bool {
    match name {
        GeneralName::DnsName(text) | GeneralName::Rfc822Name(text) | GeneralName::Uri(text) => {
            text.value.trim().is_empty()
        }
        GeneralName::DirectoryName(name) => name.is_empty(),
        GeneralName::IpAddress(address) => address.octets.length == 0,
        GeneralName::OtherName(_)
        | GeneralName::X400Address(_)
        | GeneralName::EdiPartyName(_)
        | GeneralName::RegisteredId(_)
        | GeneralName::Unknown(_) => false,
    }
}

/// The name as a person can read it; nothing of a form that has no text.
pub(super) fn shown(name: &GeneralName) -> String {
    match name {
        GeneralName::DnsName(text) | GeneralName::Rfc822Name(text) | GeneralName::Uri(text) => {
            text.value.clone()
        }
        GeneralName::IpAddress(address) => address.text.clone(),
        GeneralName::DirectoryName(name) => name.to_string(),
        GeneralName::RegisteredId(oid) => oid.label().to_owned(),
        GeneralName::OtherName(_)
        | GeneralName::X400Address(_)
        | GeneralName::EdiPartyName(_)
        | GeneralName::Unknown(_) => String::new(),
    }
}
