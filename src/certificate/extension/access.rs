//! Where more about the issuer or the subject is to be had (RFC 5280 §4.2.2).

use serde::{Deserialize, Serialize};

use super::general_name::{GeneralName, IpForm};
use crate::certificate::{
    bytes::{List, Located},
    element::{Element, SEQUENCE},
    oid::Oid,
    reading::Reading,
};

/// One service, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AccessDescription {
    /// What is to be had there, such as `ocsp` or `caIssuers`.
    pub method: Oid,
    /// The place.
    pub location: Located<GeneralName>,
}

/// Reads `authorityInfoAccess` and `subjectInfoAccess`.
pub(super) fn read_descriptions(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<AccessDescription>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .filled_list(reading, AccessDescription::read),
    )
}

impl AccessDescription {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let method = fields.required(reading)?;
        let method = Oid::read(reading, method)?;
        let location = fields.required(reading)?;
        let location = location.locate(GeneralName::read(reading, location, IpForm::Address));
        fields.finish(reading);
        Some(Self { method, location })
    }
}
