//! Revocation lists (RFC 5280 §5, §6.3).

use whylock::certificate::crl::Crl;
use whylock::check::CheckId;
use whylock::finding::{Evidence, Outcome};
use whylock::report::VerdictState;
use whylock::revocation::Unusable;

use crate::der::{extension, oid, sequence, tlv};
use crate::keys::{Hash, Key};
use crate::pki::{Certificate, Chain, id, key_usage};
use crate::responder::seen_by_firefox;
use crate::{Case, case, run};

/// A list, before its issuer signs it.
#[derive(Clone)]
struct List {
    issuer: Vec<u8>,
    key: Key,
    this_update: &'static [u8],
    next_update: &'static [u8],
    /// Serial numbers, each as an INTEGER.
    revoked: Vec<Vec<u8>>,
    /// Those are on hold, and may come back.
    on_hold: bool,
    signature_bit: u8,
    /// The identifier of the key that signs.
    authority_key: Option<[u8; 20]>,
    number_is_critical: bool,
}

impl List {
    /// The intermediate's list of 1 November 2026, which names nobody.
    fn good() -> Self {
        let authority = Certificate::intermediate();
        Self {
            issuer: authority.subject,
            key: authority.key,
            this_update: b"261101000000Z",
            next_update: b"261201000000Z",
            revoked: Vec::new(),
            on_hold: false,
            signature_bit: 0,
            authority_key: Some([2; 20]),
            number_is_critical: false,
        }
    }

    fn naming(mut self, certificate: &Certificate) -> Self {
        self.revoked.push(certificate.serial_number.clone());
        self
    }

    fn issue(&self) -> Crl {
        let hash = self.key.hash();
        let algorithm = self.key.algorithm(hash);
        let date = tlv(0x17, self.this_update);
        let reason = if self.on_hold {
            sequence(&[&extension("2.5.29.21", &tlv(0x0a, &[6]))])
        } else {
            Vec::new()
        };
        let entries: Vec<Vec<u8>> = self
            .revoked
            .iter()
            .map(|serial| sequence(&[serial, &date, &reason]))
            .collect();
        let entries: Vec<&[u8]> = entries.iter().map(Vec::as_slice).collect();
        // RFC 5280 §5.1.2.6: no list of entries where there is none
        let revoked = if entries.is_empty() {
            Vec::new()
        } else {
            sequence(&entries)
        };
        let key = self.authority_key.map(|key| {
            let identifier = sequence(&[&tlv(0x80, &key)]);
            extension("2.5.29.35", &identifier)
        });
        let key = key.unwrap_or_default();
        let critical = if self.number_is_critical {
            tlv(0x01, &[0xff])
        } else {
            Vec::new()
        };
        let number = tlv(0x02, &[1]);
        let number = sequence(&[&oid("2.5.29.20"), &critical, &tlv(0x04, &number)]);
        let signed = sequence(&[
            &tlv(0x02, &[1]),
            &algorithm,
            &self.issuer,
            &date,
            &tlv(0x17, self.next_update),
            &revoked,
            &tlv(0xa0, &sequence(&[&key, &number])),
        ]);
        let mut signature = self.key.sign(hash, &signed);
        *signature.last_mut().unwrap() ^= self.signature_bit;
        let signature = tlv(0x03, &[&[0], &signature[..]].concat());
        Crl::read(&sequence(&[&signed, &algorithm, &signature])).unwrap()
    }
}

/// The good chain, with these lists.
fn with(lists: &[List]) -> Chain {
    let lists: Vec<Crl> = lists.iter().map(List::issue).collect();
    Chain::good().asking(|inputs| inputs.crls = lists)
}

pub(crate) fn cases() -> Vec<Case> {
    let site = Certificate::end_entity();
    let forged = List {
        signature_bit: 1,
        ..List::good()
    };
    let outdated = List {
        next_update: b"261115000000Z",
        ..List::good()
    };
    let last_moment = List {
        next_update: b"261123000000Z",
        ..List::good()
    };
    let other_key = List {
        key: Key::P256(9),
        ..List::good()
    };
    let cannot_sign = with(&[List::good()]).intermediate(|ca| {
        ca.critical(id::KEY_USAGE, &key_usage(&[5]));
    });
    let critical_number = List {
        number_is_critical: true,
        ..List::good()
    };
    let no_key = List {
        authority_key: None,
        ..List::good()
    };
    let hold = |next_update| List {
        next_update,
        on_hold: true,
        ..List::good().naming(&site)
    };
    vec![
        case(
            CheckId::RevocationList,
            "a critical number",
            with(&[critical_number]),
            with(&[List::good()]),
        ),
        case(
            CheckId::RevocationList,
            "no authority key identifier",
            with(&[no_key]),
            with(&[List::good()]),
        ),
        case(
            CheckId::Revocation,
            "the site's certificate is named",
            with(&[List::good().naming(&site)]),
            with(&[List::good().naming(&Certificate::root())]),
        ),
        case(
            CheckId::Revocation,
            "a hold in a list that is in force",
            with(&[hold(b"261201000000Z"), List::good()]),
            with(&[hold(b"261115000000Z"), List::good()]),
        ),
        case(
            CheckId::Revocation,
            "a wrong signature",
            with(&[forged]),
            with(&[List::good()]),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::Revocation,
            "another key of the same name",
            with(&[other_key]),
            with(&[List::good()]),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::Revocation,
            "the next list is due",
            with(&[outdated]),
            with(&[last_moment]),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::Revocation,
            "a key that signs certificates alone",
            cannot_sign,
            with(&[List::good()]),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::Revocation,
            "a list is asked for, and none is given",
            Chain::good().asking(|inputs| inputs.revocation_required = true),
            Chain::good(),
        )
        .gives(Outcome::Unknown),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}

/// Any number of certificates may have the name of the list's issuer; so few keys are tried, the one
/// that the list names first.
#[test]
fn so_many_keys_are_tried() {
    let authority = Certificate::intermediate();
    let signer = |number: u8| {
        let mut signer = Certificate::intermediate();
        signer.key = Key::P256(number);
        signer.serial_number = tlv(0x02, &[number; 16]);
        signer.extensions.clear();
        signer.extension(id::SUBJECT_KEY_IDENTIFIER, &tlv(0x04, &[number; 20]));
        signer.critical(id::KEY_USAGE, &key_usage(&[6]));
        signer.issue(&authority)
    };
    let key = 40;
    let many: Vec<Vec<u8>> = (20..=key).map(signer).collect();
    let outcome = |authority_key, others: &[Vec<u8>]| {
        let list = List {
            key: Key::P256(key),
            authority_key,
            ..List::good()
        };
        let findings = with(&[list]).findings_beside(others);
        let of_lists = findings.iter().filter(|it| it.check == CheckId::Revocation);
        of_lists.map(|it| it.outcome).max().unwrap()
    };
    assert_eq!(outcome(Some([key; 20]), &many), Outcome::Pass);
    let few = &many[many.len() - whylock::revocation::MAX_SIGNERS + 1..];
    assert_eq!(outcome(None, few), Outcome::Pass);
    assert_eq!(outcome(None, &many), Outcome::Unknown);
}

/// No check looks at a certificate that stands on no path: what a path's certificate may not have, one that signs lists beside
/// it may not have either.
#[test]
fn somebody_who_signs_lists_for_an_authority_needs_a_sound_certificate() {
    let outcome = |edit: fn(&mut Certificate)| {
        let mut signer = Certificate::intermediate();
        signer.key = Key::P256(8);
        signer.serial_number = tlv(0x02, &[0x71; 16]);
        signer.extensions.clear();
        signer.critical(id::KEY_USAGE, &key_usage(&[6]));
        edit(&mut signer);
        let list = List {
            key: signer.key.clone(),
            authority_key: None,
            ..List::good()
        };
        let signer = signer.issue(&Certificate::intermediate());
        let naming = with(&[list.naming(&Certificate::end_entity())]);
        let findings = naming.findings_beside(&[signer]).into_iter();
        let mut of_lists = findings.filter(|it| it.check == CheckId::Revocation);
        let of_site = of_lists.find(|it| it.certificate == Some(0)).unwrap();
        (of_site.outcome, of_site.evidence)
    };
    let not_usable = (
        Outcome::Unknown,
        Some(Evidence::UnusableList {
            why: Unusable::NoSigner,
        }),
    );
    assert_eq!(outcome(|_| ()).0, Outcome::Fail);
    let unknown = |it: &mut Certificate| it.extension("1.2.3.4", &[5, 0]);
    assert_eq!(outcome(unknown).0, Outcome::Fail, "not critical");
    let critical = |it: &mut Certificate| it.critical("1.2.3.4", &[5, 0]);
    assert_eq!(outcome(critical), not_usable);
    assert_eq!(outcome(|it| it.hash = Some(Hash::Sha1)), not_usable);
}

/// An authority that its root may have revoked gives somebody the root's name, and signs nothing of its own.
#[test]
fn nobody_below_the_certificate_in_question_vouches_for_a_list() {
    let mut signer = Certificate::intermediate();
    signer.subject = Certificate::root().subject;
    signer.key = Key::P256(8);
    signer.serial_number = tlv(0x02, &[0x71; 16]);
    signer.extensions.clear();
    signer.critical(id::KEY_USAGE, &key_usage(&[6]));
    let list = List {
        issuer: signer.subject.clone(),
        key: signer.key.clone(),
        authority_key: None,
        ..List::good()
    };
    let outcome = |vouching: Certificate| {
        let signer = signer.issue(&vouching);
        let findings = with(std::slice::from_ref(&list))
            .findings_beside(&[signer])
            .into_iter();
        let mut of_lists = findings.filter(|it| it.check == CheckId::Revocation);
        let of_authority = of_lists.find(|it| it.certificate == Some(1)).unwrap();
        of_authority.outcome
    };
    assert_eq!(outcome(Certificate::root()), Outcome::Pass);
    assert_eq!(outcome(Certificate::intermediate()), Outcome::Unknown);
}

/// What a person is told of the good page in Firefox, and these lists.
fn told(lists: &[List]) -> (VerdictState, String) {
    let lists: Vec<Crl> = lists.iter().map(List::issue).collect();
    let (report, page) = seen_by_firefox(|options| options.crls = lists);
    (report.verdict.state, page)
}

#[test]
fn a_page_that_a_list_revokes_is_disputed() {
    let (state, page) = told(&[List::good().naming(&Certificate::end_entity())]);
    assert_eq!(state, VerdictState::Disputed);
    assert!(
        page.contains("Yes, on 1 November 2026. No reason is given. A list that was given says so, by “Good Authority” of 1 November 2026."),
        "{page}"
    );
    let by_root = List {
        issuer: Certificate::root().subject,
        key: Certificate::root().key,
        ..List::good()
    };
    let (state, page) = told(&[by_root.naming(&Certificate::intermediate())]);
    assert_eq!(state, VerdictState::Disputed);
    assert!(
        page.contains("“Good Authority”, which vouches for it, was withdrawn on 1 November 2026."),
        "{page}"
    );
}

#[test]
fn a_page_that_no_list_revokes_is_private_and_what_keeps_a_list_from_telling_is_told() {
    let (state, page) = told(&[List::good()]);
    assert_eq!(state, VerdictState::Private);
    assert!(
        page.contains("No, says a list that was given, by “Good Authority” of 1 November 2026. The next is due on 1 December 2026."),
        "{page}"
    );
    let outdated = List {
        next_update: b"261115000000Z",
        ..List::good()
    };
    let forged = List {
        signature_bit: 1,
        ..List::good()
    };
    for (list, why) in [
        (
            outdated,
            "No list that was given tells. The next list was due already.",
        ),
        (
            forged,
            "No list that was given tells. Its signature is wrong.",
        ),
    ] {
        let (state, page) = told(&[list]);
        assert_eq!(state, VerdictState::Private, "{why}");
        assert!(
            page.contains(why) && page.contains("So this is not known here."),
            "{page}"
        );
    }
    let (state, page) = told(&[]);
    assert_eq!(state, VerdictState::Private);
    assert!(!page.contains("a list that was given"), "{page}");
}
