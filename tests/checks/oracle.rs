//! Other verifiers beside Whylock, asked about the same chains by the same rules: those of RFC 5280 §6 and RFC 9525.
//! Where one says otherwise, that is listed with its reason.

mod webpki;

use std::collections::BTreeSet;

use whylock::check::CheckId;
use whylock::inputs::Profile;

use crate::pki::Chain;

/// Where another verifier says something else than Whylock about the chains of a check.
struct Difference {
    check: CheckId,
    /// What the other one says.
    says: Says,
    reason: &'static str,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Says {
    Accepted,
    Refused,
}

const fn accepts(check: CheckId, reason: &'static str) -> Difference {
    Difference {
        check,
        says: Says::Accepted,
        reason,
    }
}

const fn refuses(check: CheckId, reason: &'static str) -> Difference {
    Difference {
        check,
        says: Says::Refused,
        reason,
    }
}

/// What Whylock says, by what whoever relies on a certificate has to do.
fn whylock(chain: &Chain) -> Says {
    Says::of(chain.stands(Profile::Path))
}

impl Says {
    fn of(accepted: bool) -> Self {
        if accepted {
            Self::Accepted
        } else {
            Self::Refused
        }
    }
}

/// Fails when the other one differs from Whylock where that is not listed, or does not where it is.
fn compare(other: impl Fn(&Chain) -> Says, listed: &[Difference]) {
    assert!(listed.iter().all(|it| !it.reason.is_empty()));
    let mut seen = BTreeSet::new();
    let mut complaints = Vec::new();
    for case in crate::all_cases() {
        for (which, chain) in [("breaks", &case.breaks), ("keeps", &case.keeps)] {
            let says = other(chain);
            if says == whylock(chain) {
                continue;
            }
            let place = listed
                .iter()
                .position(|it| it.check == case.check && it.says == says);
            match place {
                Some(place) => drop(seen.insert(place)),
                None => complaints.push(format!(
                    "{:?}, {}: {says:?} what {which} it",
                    case.check, case.what
                )),
            }
        }
    }
    for (place, difference) in listed.iter().enumerate() {
        if !seen.contains(&place) {
            complaints.push(format!("{:?}: no difference any more", difference.check));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
