//! The caller's revocation lists do not name the certificate.
//!
//! RFC 5280 §6.3. A list counts if a certificate that the path vouches for signed it: one of the path, or one
//! of the same name that a certificate of the path issued for that purpose (§6.3.3 (f)). Both stand above the certificate
//! in question: if that one is revoked, whatever it vouches for is worth nothing.

use super::revocation_answer::is_good;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, Subject, rfc};
use crate::certificate::Certificate;
use crate::certificate::crl::Crl;
use crate::finding::{Evidence, Outcome, Source};
use crate::revocation::{
    Authenticity, MAX_SIGNERS, Medium, Revocation, Testimony, Unusable, flaw_of_delegate, may_sign,
    names_key_of, signature_check, status,
};
use crate::signature::{SignatureCheck, Verification};

pub(super) const CHECK: Check = Check {
    id: CheckId::Revocation,
    citations: &[rfc("RFC 5280", "6.3.3"), rfc("RFC 5280", "5")],
    rules: Rules::Path,
    // browsers ask lists of their own, which are not here
    enforced: Enforced::OnRequest,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let subject = place.subject;
    let inputs = subject.inputs;
    if place.role == Role::Anchor || (inputs.crls.is_empty() && !inputs.revocation_required) {
        return Vec::new();
    }
    // whoever vouches for itself alone has nobody above it to withdraw it
    if place.issuer().is_none() && place.is_self_issued() {
        return Vec::new();
    }
    let lists: Vec<_> = inputs
        .crls
        .iter()
        .map(|crl| (crl, authenticity(subject, crl, place.position + 1)))
        .collect();
    let (outcome, evidence) = match status(place.certificate, &lists, inputs.time) {
        Revocation::Good => (Outcome::Pass, Some(not_revoked(place, &lists))),
        Revocation::Revoked { crl, date, reason } => {
            let list = lists.get(crl).map(|(list, _)| testimony(list));
            let evidence = list.map(|testimony| Evidence::Revoked {
                date,
                reason,
                testimony,
            });
            (Outcome::Fail, evidence)
        }
        Revocation::Unknown(lists) => match lists.first() {
            None if !inputs.revocation_required || is_good(place) => return Vec::new(),
            None => (Outcome::Unknown, None),
            Some((_, why)) => {
                let outcome = if is_good(place) {
                    Outcome::Warn
                } else {
                    Outcome::Unknown
                };
                (outcome, Some(Evidence::UnusableList { why: *why }))
            }
        },
    };
    let mut conclusion = Conclusion::new(outcome, Source::Checked);
    if let Some(evidence) = evidence {
        conclusion = conclusion.with(evidence);
    }
    vec![match &place.certificate.serial_number {
        Some(serial) => conclusion.at(serial.bytes),
        None => conclusion,
    }]
}

/// What the lists in force say; of one list alone, whose it is.
fn not_revoked(place: &Place<'_>, lists: &[(&Crl, Authenticity)]) -> Evidence {
    let suffices = |list: &&(&Crl, Authenticity)| {
        let status = status(place.certificate, &[**list], place.subject.inputs.time);
        status == Revocation::Good
    };
    Evidence::NotRevoked {
        testimony: lists.iter().find(suffices).map(|(list, _)| testimony(list)),
    }
}

fn testimony(list: &Crl) -> Testimony {
    Testimony {
        medium: Medium::List,
        author: list.issuer.value.display_name().unwrap_or_default(),
        at: list.this_update.value,
        until: list.next_update.as_ref().map(|next| next.value),
    }
}

/// The signatures that have to be verified before the lists can be used on a path.
pub(crate) fn questions(subject: &Subject<'_>) -> Vec<SignatureCheck> {
    let lists = subject.inputs.crls.iter();
    let questions = lists.flat_map(|crl| {
        signers(subject, crl, 1)
            .into_iter()
            .flat_map(move |signer| {
                let voucher = signer
                    .issuer
                    .and_then(|issuer| subject.pool.signature(signer.index, issuer));
                [voucher, signer.check(subject, crl)]
            })
    });
    questions.flatten().filter_map(Result::ok).collect()
}

/// A certificate whose key may have signed a list.
#[derive(Clone, Copy)]
struct Signer {
    index: usize,
    /// The certificate of the path that vouches for it, if it is not on the path itself.
    issuer: Option<usize>,
}

impl Signer {
    fn check(
        self,
        subject: &Subject<'_>,
        crl: &Crl,
    ) -> Option<Result<SignatureCheck, crate::signature::Unverifiable>> {
        let member = subject.pool.get(self.index)?;
        Some(signature_check(crl, &member.certificate, &member.der))
    }
}

/// The authorities of the path from this position on that have the name of the list's issuer, and certificates of that name which
/// one of these issued to sign lists; the one that the list names comes first.
fn signers(subject: &Subject<'_>, crl: &Crl, from: usize) -> Vec<Signer> {
    let path = &subject.path.certificates;
    let authorities = path.get(from..).unwrap_or_default();
    let mut signers = Vec::new();
    for index in subject.pool.named(&crl.issuer.value).iter().copied() {
        if authorities.contains(&index) {
            signers.push(Signer {
                index,
                issuer: None,
            });
        } else if let Some(certificate) = subject.pool.certificate(index)
            && !path.contains(&index)
            && certificate.extension(KEY_USAGE).is_some()
        {
            let issuers = subject.pool.issuers(certificate).iter().copied();
            let issuers = issuers.filter(|issuer| authorities.contains(issuer));
            signers.extend(issuers.map(|issuer| Signer {
                index,
                issuer: Some(issuer),
            }));
        }
    }
    let is_named = |signer: &Signer| {
        let certificate = subject.pool.certificate(signer.index);
        certificate.is_some_and(|certificate| names_key_of(crl, certificate))
    };
    signers.sort_by_key(|signer| !is_named(signer));
    signers.truncate(MAX_SIGNERS);
    signers
}

fn authenticity(subject: &Subject<'_>, crl: &Crl, from: usize) -> Authenticity {
    let mut doubt = Unusable::NoSigner;
    for signer in signers(subject, crl, from) {
        match vouched(subject, crl, signer) {
            Ok(()) => return Authenticity::Verified,
            Err(why) => doubt = why,
        }
    }
    Authenticity::Doubted(doubt)
}

fn vouched(subject: &Subject<'_>, crl: &Crl, signer: Signer) -> Result<(), Unusable> {
    let verified = |check| match check {
        None => Err(Unusable::UnverifiedSignature),
        Some(check) => match subject.ledger.verification(check) {
            Verification::Valid => Ok(()),
            Verification::Invalid => Err(Unusable::InvalidSignature),
            Verification::NotAsked | Verification::Unsupported | Verification::Unverifiable(_) => {
                Err(Unusable::UnverifiedSignature)
            }
        },
    };
    let certificate = subject
        .pool
        .certificate(signer.index)
        .ok_or(Unusable::NoSigner)?;
    may_sign(crl, certificate)?;
    if let Some(issuer) = signer.issuer {
        verified(subject.pool.signature(signer.index, issuer))?;
        let is_sound = flaw_of_delegate(certificate).is_none()
            && is_valid_at(certificate, subject.inputs.time);
        if !is_sound || is_listed(subject, certificate) {
            return Err(Unusable::NoSigner);
        }
    }
    verified(signer.check(subject, crl))
}

fn is_valid_at(certificate: &Certificate, time: i64) -> bool {
    certificate.not_before().is_some_and(|from| from <= time)
        && certificate.not_after().is_some_and(|to| time <= to)
}

/// Whether a list that a certificate of the path signed names the one that signs other lists.
pub(super) fn is_listed(subject: &Subject<'_>, signer: &Certificate) -> bool {
    let lists = subject.inputs.crls.iter().filter_map(|crl| {
        let of_path = signers(subject, crl, 1)
            .into_iter()
            .filter(|signer| signer.issuer.is_none());
        let mut vouchers = of_path.map(|signer| vouched(subject, crl, signer));
        vouchers
            .any(|it| it.is_ok())
            .then_some((crl, Authenticity::Verified))
    });
    let lists: Vec<_> = lists.collect();
    matches!(
        status(signer, &lists, subject.inputs.time),
        Revocation::Revoked { .. }
    )
}

const KEY_USAGE: &str = "2.5.29.15";
