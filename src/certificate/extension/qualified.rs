//! Statements of qualified certificates (RFC 3739 §3.2.6, ETSI EN 319 412-5).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located, Octets},
    element::{Element, SEQUENCE},
    oid::Oid,
    reading::Reading,
};

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QcStatement {
    /// What is stated, such as `qcCompliance`.
    pub statement: Oid,
    /// What types of certificate are meant, when the statement is `qcType`.
    pub types: List<Located<Oid>>,
    /// What belongs to the statement, as DER.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<Octets>,
}

/// Reads `QCStatements`.
pub(super) fn read_statements(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<QcStatement>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .list(reading, QcStatement::read),
    )
}

impl QcStatement {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let statement = fields.required(reading)?;
        let statement = Oid::read(reading, statement)?;
        let info = fields.next(reading);
        fields.finish(reading);
        let types = match info {
            Some(info) if statement.dotted == QC_TYPE => info
                .children_of(reading, SEQUENCE)
                .map(|types| types.filled_list(reading, Oid::read))
                .unwrap_or_default(),
            _ => List::default(),
        };
        Some(Self {
            statement,
            types,
            info: info.map(|info| reading.octets(info.der)),
        })
    }
}

/// ETSI EN 319 412-5 §4.2.3.
const QC_TYPE: &str = "0.4.0.1862.1.6";
