//! The forms of name that extensions hold (RFC 5280 §4.2.1.6).

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located, Octets, hex},
    element::{Element, SEQUENCE, context, context_constructed},
    malformed::MalformedKind,
    name::Name,
    oid::Oid,
    reading::Reading,
    text::{StringType, Text},
};

/// `GeneralNames`: the entries of a subject alternative name, among others.
#[cfg_attr(feature = "wasm", tsify::declare)]
pub type GeneralNames = List<Located<GeneralName>>;

/// One name, in one of nine forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum GeneralName {
    /// `otherName` \[0\]: a form that somebody else defines.
    OtherName(OtherName),
    /// `rfc822Name` \[1\]: a mail address.
    Rfc822Name(Text),
    /// `dNSName` \[2\]: a host name, perhaps with a wildcard.
    DnsName(Text),
    /// `x400Address` \[3\], as DER.
    X400Address(Octets),
    /// `directoryName` \[4\]: a distinguished name.
    DirectoryName(Name),
    /// `ediPartyName` \[5\].
    EdiPartyName(EdiPartyName),
    /// `uniformResourceIdentifier` \[6\].
    Uri(Text),
    /// `iPAddress` \[7\]: an address, or in name constraints an address and its mask.
    IpAddress(IpAddress),
    /// `registeredID` \[8\].
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

/// What an `iPAddress` holds: in alternative names an address, in name constraints a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IpForm {
    /// 4 or 16 octets (RFC 5280 §4.2.1.6).
    Address,
    /// As many again of mask behind them (RFC 5280 §4.2.1.10).
    Range,
}

/// Reads `GeneralNames`.
pub(super) fn read_sequence(reading: &mut Reading, element: Element<'_>) -> Option<GeneralNames> {
    element.children_of(reading, SEQUENCE)?;
    Some(read_names(reading, element))
}

/// Reads `GeneralNames`, whatever its tag.
pub(super) fn read_names(reading: &mut Reading, element: Element<'_>) -> GeneralNames {
    element.children().filled_list(reading, |reading, name| {
        Some(GeneralName::read(reading, name, IpForm::Address))
    })
}

impl GeneralName {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>, ip: IpForm) -> Self {
        const DIRECTORY_NAME: u8 = context_constructed(4);
        const DNS_NAME: u8 = context(2);
        const EDI_PARTY_NAME: u8 = context_constructed(5);
        const IP_ADDRESS: u8 = context(7);
        const OTHER_NAME: u8 = context_constructed(0);
        const REGISTERED_ID: u8 = context(8);
        const RFC_822_NAME: u8 = context(1);
        const URI: u8 = context(6);
        const X400_ADDRESS: u8 = context_constructed(3);
        let ia5 = StringType::Ia5;
        let unreadable = |reading: &mut Reading| Self::Unknown(reading.octets(element.der));
        match element.identifier {
            OTHER_NAME => match OtherName::read(reading, element) {
                Some(name) => Self::OtherName(name),
                None => unreadable(reading),
            },
            RFC_822_NAME => Self::Rfc822Name(Text::read_as(reading, element, ia5)),
            DNS_NAME => Self::DnsName(Text::read_as(reading, element, ia5)),
            X400_ADDRESS => Self::X400Address(reading.octets(element.content)),
            DIRECTORY_NAME => match directory_name(reading, element) {
                Some(name) => Self::DirectoryName(name),
                None => unreadable(reading),
            },
            EDI_PARTY_NAME => Self::EdiPartyName(EdiPartyName::read(reading, element)),
            URI => Self::Uri(Text::read_as(reading, element, ia5)),
            IP_ADDRESS => Self::IpAddress(IpAddress::read(reading, element, ip)),
            REGISTERED_ID => Self::RegisteredId(Oid::read_implicit(reading, element)),
            _ => {
                reading.note(MalformedKind::WrongTag, element.range());
                unreadable(reading)
            }
        }
    }
}

impl GeneralName {
    /// Whether a part of the name is not here, for want of budget.
    pub(crate) fn is_cut(&self) -> bool {
        match self {
            Self::Rfc822Name(text) | Self::DnsName(text) | Self::Uri(text) => text.omitted > 0,
            _ => false,
        }
    }
}

/// The name inside of `directoryName`, whose tag is explicit since Name is a CHOICE.
fn directory_name(reading: &mut Reading, element: Element<'_>) -> Option<Name> {
    let mut inside = element.children();
    let name = inside.required(reading)?;
    inside.finish(reading);
    Name::read(reading, name)
}

impl OtherName {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children();
        let form = fields.required(reading)?;
        let oid = Oid::read(reading, form)?;
        let wrapper = fields.required(reading)?;
        fields.finish(reading);
        let mut inside = wrapper.children_of(reading, context_constructed(0))?;
        let value = inside.required(reading)?;
        inside.finish(reading);
        let text = Text::read(reading, value);
        Some(Self {
            oid,
            text: (text.string_type != StringType::Other).then_some(text),
            value: reading.octets(value.der),
        })
    }
}

impl EdiPartyName {
    fn read(reading: &mut Reading, element: Element<'_>) -> Self {
        let mut fields = element.children();
        let mut text = |reading: &mut Reading, number| {
            let wrapper = fields.optional(reading, context_constructed(number))?;
            let string = wrapper.children().required(reading)?;
            Some(Text::read(reading, string))
        };
        let name_assigner = text(reading, 0);
        let party_name = text(reading, 1);
        fields.finish(reading);
        Self {
            name_assigner,
            party_name,
        }
    }
}

impl IpAddress {
    fn read(reading: &mut Reading, element: Element<'_>, form: IpForm) -> Self {
        let octets = element.content;
        let text = match form {
            IpForm::Address => address(octets),
            IpForm::Range => range(octets),
        };
        if text.is_none() {
            reading.note(MalformedKind::InvalidValue, element.range());
        }
        let shown = reading.octets(octets);
        Self {
            text: text.unwrap_or_else(|| hex(octets.get(..shown.hex.len() / 2).unwrap_or(octets))),
            octets: shown,
        }
    }
}

/// What the octets of an `iPAddress` say, in a name or in a constraint.
pub(in crate::certificate) fn address_or_range(octets: &[u8]) -> Option<String> {
    address(octets).or_else(|| range(octets))
}

pub(in crate::certificate) fn address(octets: &[u8]) -> Option<String> {
    if let Ok(octets) = <[u8; 4]>::try_from(octets) {
        return Some(Ipv4Addr::from(octets).to_string());
    }
    <[u8; 16]>::try_from(octets)
        .ok()
        .map(|octets| Ipv6Addr::from(octets).to_string())
}

/// An address and its mask, the mask as the length of its prefix where it is one (RFC 4632 §3.1).
fn range(octets: &[u8]) -> Option<String> {
    let (base, mask) = octets.split_at(octets.len() / 2);
    let ones: u32 = mask.iter().map(|octet| octet.count_ones()).sum();
    let mut bits = mask
        .iter()
        .flat_map(|octet| (0..8).map(move |bit| octet & (0x80 >> bit) != 0));
    let is_prefix = bits.by_ref().skip_while(|bit| *bit).all(|bit| !bit);
    let base = address(base)?;
    let mask = if is_prefix {
        ones.to_string()
    } else {
        address(mask)?
    };
    Some(format!("{base}/{mask}"))
}
