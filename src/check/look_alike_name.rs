//! The name of the address cannot be taken for another one.
//!
//! UTS #39: no letter from elsewhere among others (§5.2), no name of one script that reads as Latin (§4), no rare letter
//! (§3.1), no hidden dot (§5.4). Calm where the person reads the script, and below a top-level domain that is written in
//! it. A name in ASCII is not judged.

use super::{Check, CheckId, Citation, Conclusion, Enforced, Rules, Scope, Subject};
use crate::finding::Evidence;
use crate::name::{Disguise, DnsName, Letters, Script, ServerName};

pub(super) const CHECK: Check = Check {
    id: CheckId::LookAlikeName,
    citations: &[unicode("3.1"), unicode("4"), unicode("5.2"), unicode("5.4")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

/// A section of Unicode's security mechanisms.
const fn unicode(section: &'static str) -> Citation {
    Citation {
        document: "UTS #39",
        section,
    }
}

fn look(subject: &Subject<'_>) -> Conclusion {
    let name = subject.address.host.as_ref().and_then(ServerName::dns);
    let is_read = |script: &Script| subject.readable.contains(script);
    match name.map_or(Letters::Ascii, DnsName::letters) {
        Letters::Ascii => Conclusion::not_applicable(),
        Letters::Disguised { disguise, reads_as } => {
            let is_familiar =
                matches!(&disguise, Disguise::WholeScript { script } if is_read(script));
            let conclusion = if is_familiar {
                Conclusion::kept()
            } else {
                Conclusion::weak()
            };
            conclusion.with(Evidence::LookAlike { disguise, reads_as })
        }
        Letters::Unreadable { label } => {
            Conclusion::unknown().with(Evidence::Value { value: label })
        }
        Letters::Usual(mut scripts) => {
            scripts.retain(|script| !is_read(script));
            if scripts.is_empty() {
                Conclusion::kept()
            } else {
                Conclusion::kept().with(Evidence::ForeignLetters { scripts })
            }
        }
    }
}
