//! What Chrome binds its anchors to, in the words of `data/roots.txt`.

use std::{error::Error, fmt::Write};

use chromium_roots::{RootConstraint, TrustAnchor};

use crate::roots::moment;

/// The lines about an anchor.
pub fn terms(anchor: &TrustAnchor) -> Result<String, Box<dyn Error>> {
    let mut lines = String::new();
    for alternative in anchor.constraints {
        writeln!(lines, "  chrome-if{}", conditions(alternative)?)?;
    }
    let enforced = [
        (anchor.enforce_anchor_expiry, " expiry"),
        (anchor.enforce_anchor_constraints, " constraints"),
    ];
    if enforced.iter().any(|(enforced, _)| *enforced) {
        let words = enforced.map(|(enforced, word)| if enforced { word } else { "" });
        writeln!(lines, "  chrome-enforces{}", words.concat())?;
    }
    if !anchor.ev_policy_oids.is_empty() {
        writeln!(lines, "  chrome-ev {}", anchor.ev_policy_oids.join(" "))?;
    }
    Ok(lines)
}

/// Conditions that must all hold. Whylock knows those that have been used; a new kind has to be taught first.
fn conditions(set: &RootConstraint) -> Result<String, Box<dyn Error>> {
    let unknown = set.sct_all_after_sec.is_some()
        || set.index_not_after.is_some()
        || set.index_after.is_some()
        || set.validity_starts_not_after_sec.is_some()
        || set.validity_starts_after_sec.is_some()
        || !set.permitted_dns_names.is_empty();
    if unknown {
        return Err(
            format!("src/trust/roots.rs does not know a condition of Chrome's: {set:?}").into(),
        );
    }
    let mut words = String::new();
    if let Some(version) = set.min_version {
        write!(words, " from={version}")?;
    }
    if let Some(version) = set.max_version_exclusive {
        write!(words, " below={version}")?;
    }
    if let Some(seconds) = set.sct_not_after_sec {
        write!(words, " sct-until={}", moment(seconds)?)?;
    }
    Ok(words)
}
