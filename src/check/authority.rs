//! What several rules ask of every authority. An anchor has checks of its own, since fewer browsers look
//! at its certificate.

use super::{Conclusion, Place, extension::id};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::key_usage::KeyUsageBit;

/// It is an authority by its own word (RFC 5280 §6.1.4 (k)).
pub(super) fn is_authority(place: &Place<'_>) -> Conclusion {
    let constraints = place.said(id::BASIC_CONSTRAINTS, |value| match value {
        ExtensionValue::BasicConstraints(constraints) => Some(constraints),
        _ => None,
    });
    match constraints {
        Err(bytes) => Conclusion::unreadable(bytes),
        Ok(Some(constraints)) => Conclusion::kept_if(constraints.value.ca).at(constraints.bytes),
        Ok(None) => Conclusion::broken(),
    }
}

/// Its key may sign certificates, if it says at all what its key may do (RFC 5280 §6.1.4 (n)).
pub(super) fn may_sign_certificates(place: &Place<'_>) -> Option<Conclusion> {
    let usage = place.said(id::KEY_USAGE, |value| match value {
        ExtensionValue::KeyUsage(usage) => Some(&usage.usages),
        _ => None,
    });
    Some(match usage {
        Err(bytes) => Conclusion::unreadable(bytes),
        Ok(usages) => {
            let usages = usages?;
            let may_sign = usages.value.contains(&KeyUsageBit::KeyCertSign);
            Conclusion::kept_if(may_sign).at(usages.bytes)
        }
    })
}
