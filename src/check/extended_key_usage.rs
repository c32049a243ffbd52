//! The end entity's key may be used for what it is used for: as a server's or a client's, say.
//!
//! RFC 5280 §4.2.1.12: where the extension is absent, the key is not restricted.

use super::{
    Check, CheckId, Citation, Conclusion, Enforced, Place, Role, Rules, Scope, extension::id, rfc,
};
use crate::certificate::bytes::{List, Located};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::oid::Oid;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::ExtendedKeyUsage,
    citations: &[
        rfc("RFC 5280", "4.2.1.12"),
        Citation {
            document: "Baseline Requirements",
            section: "7.1.2.7.10",
        },
    ],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

const ANY_EXTENDED_KEY_USAGE: &str = "2.5.29.37.0";

/// How many purposes are told of; certificates have one or two.
const SHOWN: usize = 5;

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    match place.role {
        Role::EndEntity => look_at_purposes(place),
        Role::Intermediate | Role::Anchor => Vec::new(),
    }
}

/// Holds the purposes that the certificate names against every one that is asked for.
pub(super) fn look_at_purposes(place: &Place<'_>) -> Vec<Conclusion> {
    let purposes = place.said(id::EXTENDED_KEY_USAGE, |value| match value {
        ExtensionValue::ExtendedKeyUsage(purposes) => Some(purposes),
        _ => None,
    });
    let purposes = match purposes {
        Err(bytes) => return vec![Conclusion::unreadable(bytes)],
        Ok(None) => return vec![Conclusion::kept()],
        Ok(Some(purposes)) => purposes,
    };
    let names = |wanted: &str| {
        let mut named = purposes.value.iter().map(|it| it.value.dotted.as_str());
        named.any(|purpose| purpose == wanted || purpose == ANY_EXTENDED_KEY_USAGE)
    };
    let wanted = place.subject.inputs.purposes();
    let conclusions = wanted.map(|wanted| {
        // it may be among those that were left out in reading
        let may_be_left_out = purposes.value.omitted > 0;
        match names(wanted) {
            false if may_be_left_out => Conclusion::unknown(),
            is_named => Conclusion::kept_if(is_named),
        }
        .at(purposes.bytes)
        .with(Evidence::Other {
            value: shown(purposes.value),
            expected: Oid::new(wanted).label().to_owned(),
        })
    });
    conclusions.collect()
}

fn shown(purposes: &List<Located<Oid>>) -> String {
    let names = purposes.iter().take(SHOWN).map(|it| it.value.label());
    let mut names: Vec<&str> = names.collect();
    if purposes.len() > SHOWN {
        names.push("…");
    }
    names.join(", ")
}
