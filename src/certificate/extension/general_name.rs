//! The forms of name that extensions hold (RFC 5280 §4.2.1.6).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located, Octets},
    name::Name,
    oid::Oid,
    text::Text,
};

/// `GeneralNames`: the entries of a subject alternative name, among others.
pub type GeneralNames = List<Located<GeneralName>>;

/// One name, in one of nine forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum GeneralName {
    /// `otherName` [0]: a form that somebody else defines.
    OtherName(OtherName),
    /// `rfc822Name` [1]: a mail address.
    Rfc822Name(Text),
    /// `dNSName` [2]: a host name, perhaps with a wildcard.
    DnsName(Text),
    /// `x400Address` [3], as DER.
    X400Address(Octets),
    /// `directoryName` [4]: a distinguished name.
    DirectoryName(Name),
    /// `ediPartyName` [5].
    EdiPartyName(EdiPartyName),
    /// `uniformResourceIdentifier` [6].
    Uri(Text),
    /// `iPAddress` [7]: an address, or in name constraints an address and its mask.
    IpAddress(IpAddress),
    /// `registeredID` [8].
    RegisteredId(Oid),
    /// A tag that is none of these, as DER.
    Unknown(Octets),
}

/// A name in a form that is known by its object identifier alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OtherName {
    /// The form.
    pub oid: Oid,
    /// The name as text, when it is a string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The name, as DER.
    pub value: Octets,
}

/// A party in electronic data interchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EdiPartyName {
    /// Who gave the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_assigner: Option<Text>,
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party_name: Option<Text>,
}

/// An IP address, with its mask in name constraints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct IpAddress {
    /// The address as RFC 5952 writes it, with `/24` or a mask behind it in name constraints;
    /// hexadecimal when its length is that of no address.
    pub text: String,
    /// The octets, of address and mask.
    pub octets: Octets,
}
