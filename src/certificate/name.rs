//! Distinguished names (RFC 5280 §4.1.2.4, X.501).

use serde::{Deserialize, Serialize};

use super::{
    bytes::{List, Located},
    oid::Oid,
    text::Text,
};

/// A distinguished name: a sequence from the most general part to the most exact one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// The parts, in the certificate's order.
    pub rdns: List<RelativeDistinguishedName>,
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
    /// All attributes, from the most general to the most exact.
    pub fn attributes(&self) -> impl DoubleEndedIterator<Item = &Attribute> {
        self.rdns
            .iter()
            .flat_map(|rdn| rdn.attributes.iter())
            .map(|attribute| &attribute.value)
    }

    /// The common name; the last one, which is the most exact, when there are several.
    #[must_use]
    pub fn common_name(&self) -> Option<&str> {
        self.last("2.5.4.3")
    }

    /// The organization.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        self.last("2.5.4.10")
    }

    /// The organizational unit.
    #[must_use]
    pub fn organizational_unit(&self) -> Option<&str> {
        self.last("2.5.4.11")
    }

    /// What to call the bearer of this name: the common name, else the organization, else the
    /// organizational unit, else the whole name. None when the name is empty.
    #[must_use]
    pub fn display_name(&self) -> Option<String> {
        self.common_name()
            .or_else(|| self.organization())
            .or_else(|| self.organizational_unit())
            .map(str::to_owned)
            .or_else(|| (!self.rdns.is_empty()).then(|| self.to_string()))
    }

    fn last(&self, dotted: &str) -> Option<&str> {
        self.attributes()
            .rev()
            .find(|attribute| attribute.oid.dotted == dotted)
            .map(|attribute| attribute.text.value.as_str())
            .filter(|value| !value.trim().is_empty())
    }

    /// Whether both are the same name. As RFC 5280 §7.1 asks, neither letter case, nor the number
    /// of spaces, nor the string type matters; a name that was not read whole matches none.
    #[must_use]
    pub fn matches(&self, other: &Self) -> bool {
        fn whole(name: &Name) -> bool {
            name.rdns.omitted == 0
                && name.rdns.iter().all(|rdn| rdn.attributes.omitted == 0)
                && name
                    .attributes()
                    .all(|attribute| attribute.text.omitted == 0)
        }
        fn folded(rdn: &RelativeDistinguishedName) -> Vec<(&str, String)> {
            let mut attributes: Vec<_> = rdn
                .attributes
                .iter()
                .map(
                    |Located {
                         value: Attribute { oid, text, .. },
                         ..
                     }| {
                        let words: Vec<_> = text.value.split_whitespace().collect();
                        (oid.dotted.as_str(), words.join(" ").to_lowercase())
                    },
                )
                .collect();
            attributes.sort();
            attributes
        }
        whole(self)
            && whole(other)
            && self
                .rdns
                .iter()
                .map(folded)
                .eq(other.rdns.iter().map(folded))
    }
}

/// The name from the most exact part to the most general, as RFC 4514 writes it, but for its escapes.
impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (position, rdn) in self.rdns.iter().rev().enumerate() {
            if position > 0 {
                formatter.write_str(", ")?;
            }
            write!(formatter, "{rdn}")?;
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
