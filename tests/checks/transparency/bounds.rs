//! What timestamps cost, wherever they stand and however many they are; and what breaks them.

use whylock::certificate::Certificate as Reading;
use whylock::check::CheckId;
use whylock::connection::{Connection, Der, TlsFacts};
use whylock::finding::{Finding, Outcome};
use whylock::inputs::Inputs;
use whylock::signature::rustcrypto;
use whylock::transparency::{MAX_ALTERNATIVES, MAX_TIMESTAMPS, Standing};
use whylock::trust::Trust;
use whylock::validation::{Step, Validation};

use super::{logged, signature, standings};
use crate::der::tlv;
use crate::keys::Key;
use crate::pki::{Certificate, Chain, NOW, id};
use crate::timestamps::{Timestamp, certificate_entry, key, list, logs};

const DAY: u64 = 86_400_000;

#[test]
fn so_many_timestamps_are_verified() {
    let many = logged((0..40).map(|_| Timestamp::of(0)).collect());
    let found = standings(&many, CheckId::TimestampSignature);
    let valid = found.iter().filter(|it| it.1 == Standing::Valid).count();
    assert_eq!((found.len(), valid), (MAX_TIMESTAMPS + 1, MAX_TIMESTAMPS));
    assert_eq!(found.last(), Some(&(Outcome::Unknown, Standing::NotAsked)));
    // as many forged ones ask for no more than so many signatures beside
    let forged = |count: usize| {
        let forged = Timestamp {
            signer: Some(key(9)),
            ..Timestamp::of(0)
        };
        let later = |(nth, it): (u64, Timestamp)| Timestamp {
            at: it.at + nth * DAY / 100,
            ..it
        };
        logged(
            (0..)
                .zip(std::iter::repeat_n(forged, count))
                .map(later)
                .collect(),
        )
    };
    let found = standings(&forged(40), CheckId::TimestampSignature);
    assert!(
        found[..MAX_TIMESTAMPS]
            .iter()
            .all(|it| it.1 == Standing::Misfit)
    );
}

#[test]
fn any_change_of_the_certificate_breaks_its_timestamps() {
    let good = Chain::good().public_root();
    let issued = good.issue();
    let intermediate = issued[1].clone();
    let der = &issued[0];
    let read = Reading::read(der);
    let list = read.extension(id::SIGNED_TIMESTAMPS).unwrap().value.bytes;
    let signed = read.signed.unwrap();
    let mut tried = 0;
    // every seventh octet outside of the list itself; where the certificate still reads as one with timestamps
    for at in (signed.offset..signed.end()).step_by(7) {
        if list.contains(at) {
            continue;
        }
        let mut changed = der.clone();
        changed[at] ^= 1;
        let findings = found_of(vec![changed, intermediate.clone()]);
        let valid = findings
            .iter()
            .filter(|it| it.check == CheckId::TimestampSignature && it.outcome == Outcome::Pass);
        assert_eq!(valid.count(), 0, "octet {at}");
        tried += 1;
    }
    assert!(tried > 50);
}

/// What is found of certificates, the site's first, by the tests' logs.
fn found_of(certificates: Vec<Vec<u8>>) -> Vec<Finding> {
    asked_of(&Connection::of_certificates(certificates)).0
}

/// What is found of a connection by the tests' logs, and how many signatures that takes.
fn asked_of(connection: &Connection) -> (Vec<Finding>, usize) {
    let trust = Trust::nobody().with_logs(logs(5));
    let mut validation = Validation::new(connection.clone(), Inputs::at(NOW), trust);
    let mut asked = 0;
    loop {
        match validation.step() {
            Step::Verify(batch) => {
                asked += batch.len();
                validation.answer(batch.iter().map(rustcrypto::verify));
            }
            Step::Done(validated) => return (validated.findings, asked),
        }
    }
}

#[test]
fn a_hostile_list_costs_no_more_than_another() {
    let issued = logged(vec![Timestamp::of(0)]).issue();
    let entry = certificate_entry(&issued[0]);
    let forged = Timestamp {
        signer: Some(key(9)),
        ..Timestamp::of(0)
    };
    let each = |nth: u64| {
        let at = forged.at + nth;
        let forged = forged.clone();
        Timestamp { at, ..forged }.made_for(&entry)
    };
    let lists = [
        // as many as a list can hold, each of nothing
        [&[0xff, 0xfe][..], &vec![0; 0xfffe]].concat(),
        // lengths that lie
        vec![0xff, 0xff, 0, 1],
        vec![0, 2, 0xff, 0xff],
        vec![0],
        Vec::new(),
        // forged ones, each another
        list(&(0..30).map(each).collect::<Vec<_>>()),
    ];
    for hostile in lists {
        let mut connection = Connection::of_certificates(issued.clone());
        let octets = hostile.len();
        connection.tls = Some(TlsFacts {
            signed_certificate_timestamps: Some(Der::from(hostile)),
            ..TlsFacts::default()
        });
        let (findings, asked) = asked_of(&connection);
        let told = findings
            .iter()
            .filter(|it| it.check == CheckId::TimestampSignature);
        assert!(told.count() <= MAX_TIMESTAMPS + 1, "{octets}");
        // the path's own three
        assert!(
            asked <= 3 + MAX_TIMESTAMPS + MAX_ALTERNATIVES,
            "{octets}: {asked}"
        );
    }
}

#[test]
fn timestamps_hold_wherever_they_stand() {
    let count = Certificate::end_entity().extensions.len();
    for place in 0..count {
        let chain = Chain::good().public_root().end_entity(|it| {
            let own = it.extensions.pop().unwrap();
            it.extensions.insert(place, own);
        });
        assert_eq!(
            signature(&chain),
            (Outcome::Pass, Standing::Valid),
            "{place}"
        );
    }
    // long enough that each length around it takes an octet more or less
    for padding in [0_usize, 40, 120, 200, 60_000] {
        let chain = Chain::good().public_root().end_entity(|it| {
            it.extension("2.16.840.1.113730.1.13", &tlv(0x16, &vec![b'x'; padding]));
        });
        assert_eq!(
            signature(&chain),
            (Outcome::Pass, Standing::Valid),
            "{padding}"
        );
    }
}

/// The logs are asked of once the path is chosen, and not beside the first one that was tried.
#[test]
fn timestamps_are_verified_on_a_path_that_is_found_second() {
    let chain = logged(vec![Timestamp::of(0), Timestamp::of(1)])
        .end_entity(|it| it.without(id::AUTHORITY_KEY_IDENTIFIER))
        .intermediate(|it| it.without(id::SUBJECT_KEY_IDENTIFIER));
    let mut namesake = Certificate::intermediate();
    namesake.key = Key::P256(10);
    namesake.without(id::SUBJECT_KEY_IDENTIFIER);
    let mut given = chain.issue();
    given.insert(1, namesake.issue(&Certificate::root()));
    let trust = Trust::nobody()
        .with_anchor_certificate(given.last().unwrap(), None)
        .unwrap()
        .with_logs(logs(5));
    let connection = Connection::of_certificates(given);
    let mut validation = Validation::new(connection, Inputs::at(NOW), trust);
    let validated = loop {
        match validation.step() {
            Step::Verify(batch) => validation.answer(batch.iter().map(rustcrypto::verify)),
            Step::Done(validated) => break validated,
        }
    };
    assert_eq!(validated.path.certificates, [0, 2, 3]);
    let of_logs = |it: &&Finding| it.check == CheckId::TimestampSignature;
    let outcomes: Vec<_> = validated
        .findings
        .iter()
        .filter(of_logs)
        .map(|it| it.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::Pass; 2]);
}
