//! The path, its dates, names and signatures (RFC 5280 §6, RFC 9525).

use whylock::check::CheckId;

use crate::der::tlv;
use crate::keys::Key;
use crate::pki::Chain;
use crate::{Case, case, run};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case(
            CheckId::AnchorSignature,
            "another key signed it",
            // it names nobody's key, as only a root may that signed itself
            Chain::good().root(|root| root.signer = Some(Key::P256(9))),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::Anchored,
            "nobody trusts the root",
            Chain::good().untrusted(),
            Chain::good(),
        )
        .gives(whylock::finding::Outcome::Unknown),
        case(
            CheckId::HostName,
            "another host",
            Chain::good().host("example.com"),
            Chain::good().host("WWW.example.com"),
        ),
        case(
            CheckId::Signature,
            "another key signed it",
            Chain::good().end_entity(|it| it.signer = Some(Key::P256(9))),
            Chain::good(),
        ),
        case(
            CheckId::Validity,
            "one second late",
            Chain::good().at(1_798_588_800),
            Chain::good().at(1_798_588_799),
        ),
        case(
            CheckId::WellFormed,
            "a number of more octets than it needs",
            Chain::good().end_entity(|it| it.serial_number = tlv(0x02, &[0, 1])),
            Chain::good().end_entity(|it| it.serial_number = tlv(0x02, &[0, 0x80])),
        ),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}
