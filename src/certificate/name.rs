//! Distinguished names (RFC 5280 §4.1.2.4, X.501).

mod comparison;

use serde::{Deserialize, Serialize};

pub use self::comparison::CanonicalName;
use super::{
    bytes::{ByteRange, List, Located},
    element::{Element, Elements, SEQUENCE, SET},
    malformed::MalformedKind,
    oid::{Oid, short_name},
    reading::Reading,
    text::Text,
};

/// A distinguished name: a sequence from the most general part to the most exact one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// The parts, in the certificate's order.
    pub rdns: List<Located<RelativeDistinguishedName>>,
}

/// One part of a name; nearly always of one attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RelativeDistinguishedName {
    /// The attributes that make up this part together.
    pub attributes: List<Located<Attribute>>,
}

/// One attribute of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Attribute {
    /// The attribute's type; its name is X.520's, such as `commonName`.
    pub oid: Oid,
    /// The short name of RFC 4514 and OpenSSL, such as `CN`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// The attribute's value.
    pub text: Text,
}

impl Name {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let rdns = element.children_of(reading, SEQUENCE)?;
        Some(Self {
            rdns: rdns.list(reading, RelativeDistinguishedName::read),
        })
    }

    /// All attributes, from the most general to the most exact.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = &root.subject.unwrap().value;
    /// assert_eq!(name.attributes().count(), 3);
    /// ```
    #[must_use]
    pub fn attributes(&self) -> impl DoubleEndedIterator<Item = &Attribute> {
        self.rdns
            .iter()
            .flat_map(|rdn| rdn.value.attributes.iter())
            .map(|attribute| &attribute.value)
    }

    /// The common name; the last one, which is the most exact, when there are several.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = &root.subject.unwrap().value;
    /// assert_eq!(name.common_name(), Some("DigiCert TLS ECC P384 Root G5"));
    /// ```
    #[must_use]
    pub fn common_name(&self) -> Option<&str> {
        self.last(COMMON_NAME)
    }

    /// The organization.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = &root.subject.unwrap().value;
    /// assert_eq!(name.organization(), Some("DigiCert, Inc."));
    /// ```
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        self.last(ORGANIZATION_NAME)
    }

    /// What to call the bearer of this name: the common name, else the organization, else the
    /// organizational unit, else the whole name. None when the name is empty.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = &root.subject.unwrap().value;
    /// assert_eq!(name.display_name().as_deref(), Some("DigiCert TLS ECC P384 Root G5"));
    /// ```
    #[must_use]
    pub fn display_name(&self) -> Option<String> {
        self.common_name()
            .or_else(|| self.organization())
            .or_else(|| self.last(ORGANIZATIONAL_UNIT_NAME))
            .map(str::to_owned)
            .or_else(|| (!self.rdns.is_empty()).then(|| self.to_string()))
    }

    /// Whether the name has no part at all. RFC 5280 §4.1.2.6 allows that for a subject whose names all stand in the
    /// alternative names, and for nobody else.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert!(!root.subject.unwrap().value.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rdns.is_empty() && self.rdns.omitted == 0
    }

    /// The mail addresses of its `emailAddress` attributes, which RFC 5280 §4.1.2.6 keeps for old certificates alone.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.subject.unwrap().value.email_addresses().count(), 0);
    /// ```
    pub fn email_addresses(&self) -> impl Iterator<Item = &Located<Attribute>> {
        self.rdns
            .iter()
            .flat_map(|rdn| rdn.value.attributes.iter())
            .filter(|attribute| attribute.value.oid.dotted == EMAIL_ADDRESS)
    }

    fn last(&self, dotted: &str) -> Option<&str> {
        self.attributes()
            .rev()
            .find(|attribute| attribute.oid.dotted == dotted)
            .map(|attribute| attribute.text.value.as_str())
            .filter(|value| !value.trim().is_empty())
    }
}

impl Name {
    /// The name with one more part behind it.
    pub(crate) fn continued_with(&self, part: &RelativeDistinguishedName) -> Self {
        let mut name = self.clone();
        name.rdns.items.push(Located {
            value: part.clone(),
            bytes: ByteRange::default(),
        });
        name
    }
}

impl RelativeDistinguishedName {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let members = element.children_of(reading, SET)?;
        Some(Self::read_members(reading, element, members))
    }

    /// Reads the members of the SET, whatever its tag.
    pub(super) fn read_implicit(reading: &mut Reading, element: Element<'_>) -> Self {
        Self::read_members(reading, element, element.children())
    }

    fn read_members<'a>(
        reading: &mut Reading,
        element: Element<'a>,
        members: Elements<'a>,
    ) -> Self {
        let mut last: &[u8] = &[];
        let attributes = members.filled_list(reading, |reading, member| {
            // X.690 §11.6: the members of a SET OF stand in the order of their octets.
            if member.der < last {
                reading.note(MalformedKind::UnorderedSet, element.range());
            }
            last = member.der;
            Attribute::read(reading, member)
        });
        Self { attributes }
    }
}

impl Attribute {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let kind = fields.required(reading)?;
        let oid = Oid::read(reading, kind)?;
        let value = fields.required(reading)?;
        let text = Text::read(reading, value);
        fields.finish(reading);
        let short_name = short_name(&oid.dotted).map(str::to_owned);
        Some(Self {
            oid,
            short_name,
            text,
        })
    }
}

/// The name from the most exact part to the most general, as RFC 4514 writes it, but for its escapes.
impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (position, rdn) in self.rdns.iter().rev().enumerate() {
            if position > 0 {
                formatter.write_str(", ")?;
            }
            write!(formatter, "{}", rdn.value)?;
        }
        Ok(())
    }
}

impl std::fmt::Display for RelativeDistinguishedName {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (position, attribute) in self.attributes.iter().enumerate() {
            if position > 0 {
                formatter.write_str(" + ")?;
            }
            let Attribute {
                oid,
                short_name,
                text,
            } = &attribute.value;
            let kind = short_name.as_deref().unwrap_or(&oid.dotted);
            write!(formatter, "{kind}={}", text.value)?;
        }
        Ok(())
    }
}

const COMMON_NAME: &str = "2.5.4.3";
const EMAIL_ADDRESS: &str = "1.2.840.113549.1.9.1";
const ORGANIZATION_NAME: &str = "2.5.4.10";
const ORGANIZATIONAL_UNIT_NAME: &str = "2.5.4.11";
