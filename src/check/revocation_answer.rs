//! No answer of the issuer's responder says that the certificate is revoked.
//!
//! RFC 6960 §3.2: an answer counts if the issuer signed it, or somebody whom the issuer delegated it to by a
//! certificate of its own. A stapled one is about the end entity; those that the caller gives may be about any.
//!
//! Firefox 153 and Chromium 156 refuse a page whose server staples that its certificate is revoked, and let an outdated
//! answer or none at all pass (measured in November 2026); what a caller gives they do not know.

use super::revocation::is_listed;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, Subject, rfc};
use crate::certificate::ocsp::{BasicResponse, OcspResponse};
use crate::finding::{Evidence, Outcome, Source};
use crate::revocation::{
    Answer, Answerer, Held, Medium, Stapled, Testimony, Unanswered, answer, answer_check,
    answerers, answers_of, delegation_check, may_answer, numbers,
};
use crate::signature::{SignatureCheck, Unverifiable, Verification};

pub(super) const CHECK: Check = Check {
    id: CheckId::RevocationAnswer,
    citations: &[rfc("RFC 6960", "3.2"), rfc("RFC 6960", "4.2.2")],
    rules: Rules::Path,
    enforced: Enforced::OnRequest,
    since: None,
    scope: Scope::EachOnPath(look),
};

/// What is said of a certificate, and by whom.
type Said = (Medium, Result<(Answer, String), Unanswered>);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(conclusion) = gravest(place).map(|said| conclude(&said)) else {
        return Vec::new();
    };
    vec![match &place.certificate.serial_number {
        Some(serial) => conclusion.at(serial.bytes),
        None => conclusion,
    }]
}

/// Whether an answer in force says that the certificate is not revoked, and none says that it is.
pub(super) fn is_good(place: &Place<'_>) -> bool {
    matches!(gravest(place), Some((_, Ok((Answer::Good { .. }, _)))))
}

/// What keeps an answer that came in this way from telling; none where it tells.
pub(super) fn unusable(place: &Place<'_>, medium: Medium) -> Option<Unanswered> {
    let mut of_medium = said(place).filter(|(own, _)| *own == medium);
    match of_medium.next()?.1 {
        Ok((Answer::Unknown(why), _)) | Err(why) => Some(why),
        Ok((Answer::Good { .. } | Answer::Revoked { .. }, _)) => None,
    }
}

/// Of all that is said, that the certificate is revoked; else that it is not; else what keeps an answer from
/// telling. What was given and is about other certificates says nothing.
fn gravest(place: &Place<'_>) -> Option<Said> {
    let about_others = |said: &Said| {
        let is_about_others = matches!(&said.1, Err(Unanswered::OtherCertificate));
        said.0 == Medium::Given && is_about_others
    };
    let said = said(place).filter(|said| !about_others(said));
    let mut said: Vec<Said> = said.collect();
    said.sort_by_key(|(_, said)| match said {
        Ok((Answer::Revoked { .. }, _)) => 0,
        Ok((Answer::Good { .. }, _)) => 1,
        Ok((Answer::Unknown(_), _)) | Err(_) => 2,
    });
    said.into_iter().next()
}

fn conclude((medium, said): &Said) -> Conclusion {
    let testimony = |at: i64, until, author: &str| Testimony {
        medium: *medium,
        author: author.to_owned(),
        at,
        until,
    };
    let (outcome, evidence) = match said {
        Ok((
            Answer::Revoked {
                at,
                until,
                date,
                reason,
            },
            author,
        )) => (
            Outcome::Fail,
            Evidence::Revoked {
                date: *date,
                reason: *reason,
                testimony: testimony(*at, *until, author),
            },
        ),
        Ok((Answer::Good { at, until }, author)) => (
            Outcome::Pass,
            Evidence::NotRevoked {
                testimony: Some(testimony(*at, Some(*until), author)),
            },
        ),
        Ok((Answer::Unknown(why), _)) | Err(why) => {
            let medium = *medium;
            (
                Outcome::Warn,
                Evidence::UnusableAnswer { medium, why: *why },
            )
        }
    };
    Conclusion::new(outcome, Source::Checked).with(evidence)
}

fn said(place: &Place<'_>) -> impl Iterator<Item = Said> {
    let (stapled, given) = responses(place);
    // a saved report is a file that somebody gives, whatever it says of a server
    let medium = if place.subject.connection.retold {
        Medium::Given
    } else {
        Medium::Stapled
    };
    let stapled = stapled.map(|read| (medium, read.and_then(|it| hear(place, it))));
    let given = given.map(|response| (Medium::Given, hear(place, response)));
    stapled.into_iter().chain(given)
}

/// The stapled response, if one was sent for this certificate, and those that the caller gives.
pub(super) fn responses<'a>(
    place: &Place<'a>,
) -> (
    Option<Result<&'a OcspResponse, Unanswered>>,
    impl Iterator<Item = &'a OcspResponse>,
) {
    let stapled = match place.subject.stapled {
        Some(Stapled::Response(response)) => Some(Ok(&**response)),
        Some(Stapled::Unreadable) => Some(Err(Unanswered::Unreadable)),
        Some(Stapled::Missing) | None => None,
    };
    let stapled = stapled.filter(|_| place.role == Role::EndEntity);
    let given = place.subject.inputs.ocsp_responses.iter();
    (stapled, given.filter(|_| place.role != Role::Anchor))
}

/// What a response says of the certificate, and who signed it.
fn hear(place: &Place<'_>, response: &OcspResponse) -> Result<(Answer, String), Unanswered> {
    let basic = match answers_of(response) {
        // it names nobody; whoever has it asked for the site's certificate
        Err(_) if place.role != Role::EndEntity => return Err(Unanswered::OtherCertificate),
        answers => answers?,
    };
    let Some(issuer) = issuer(place) else {
        return Err(if numbers(basic, place.certificate) {
            Unanswered::NoSigner
        } else {
            Unanswered::OtherCertificate
        });
    };
    let time = place.subject.inputs.time;
    let answer = answer(
        basic,
        place.certificate,
        place.der,
        issuer.certificate,
        time,
    );
    if matches!(answer, Answer::Unknown(Unanswered::OtherCertificate)) {
        return Err(Unanswered::OtherCertificate);
    }
    let author = vouched(place.subject, basic, issuer)?;
    Ok((
        answer,
        author.certificate.subject_name().unwrap_or_default(),
    ))
}

fn issuer<'a>(place: &Place<'a>) -> Option<Held<'a>> {
    let issuer = place.issuer()?;
    Some(Held {
        certificate: issuer.certificate,
        der: issuer.der,
    })
}

/// Who signed a response, if the issuer or a delegate of its did; otherwise what is wrong with the last that may have.
fn vouched<'a>(
    subject: &Subject<'_>,
    basic: &'a BasicResponse,
    issuer: Held<'a>,
) -> Result<Held<'a>, Unanswered> {
    let mut doubt = Unanswered::NoSigner;
    for answerer in answerers(basic, issuer.certificate) {
        match signed_by(subject, basic, issuer, answerer) {
            Ok(signer) => return Ok(signer),
            Err(why) => doubt = why,
        }
    }
    Err(doubt)
}

fn signed_by<'a>(
    subject: &Subject<'_>,
    basic: &'a BasicResponse,
    issuer: Held<'a>,
    answerer: Answerer<'a>,
) -> Result<Held<'a>, Unanswered> {
    let signer = match answerer {
        Answerer::Issuer => issuer,
        Answerer::Delegate(delegate) => {
            may_answer(
                delegate.certificate,
                issuer.certificate,
                subject.inputs.time,
            )?;
            verified(
                subject,
                delegation_check(delegate, issuer),
                Unanswered::NotDelegated,
            )?;
            if is_listed(subject, delegate.certificate) {
                return Err(Unanswered::DelegateRevoked);
            }
            delegate
        }
    };
    verified(
        subject,
        answer_check(basic, signer),
        Unanswered::InvalidSignature,
    )?;
    Ok(signer)
}

fn verified(
    subject: &Subject<'_>,
    check: Result<SignatureCheck, Unverifiable>,
    otherwise: Unanswered,
) -> Result<(), Unanswered> {
    match subject.ledger.verification(check) {
        Verification::Valid => Ok(()),
        Verification::Invalid => Err(otherwise),
        Verification::NotAsked | Verification::Unsupported | Verification::Unverifiable(_) => {
            Err(Unanswered::UnverifiedSignature)
        }
    }
}

/// The signatures that have to be verified before the answers can be used on a path.
pub(crate) fn questions(subject: &Subject<'_>) -> Vec<SignatureCheck> {
    let questions = subject.places().flat_map(|place| {
        let (stapled, given) = responses(&place);
        let all: Vec<&OcspResponse> = stapled
            .and_then(Result::ok)
            .into_iter()
            .chain(given)
            .collect();
        all.into_iter()
            .flat_map(|response| questions_of(&place, response).into_iter().flatten())
            .collect::<Vec<_>>()
    });
    questions.collect()
}

fn questions_of(place: &Place<'_>, response: &OcspResponse) -> Option<Vec<SignatureCheck>> {
    let basic = answers_of(response).ok()?;
    let issuer = issuer(place)?;
    let time = place.subject.inputs.time;
    let answer = answer(
        basic,
        place.certificate,
        place.der,
        issuer.certificate,
        time,
    );
    if matches!(answer, Answer::Unknown(Unanswered::OtherCertificate)) {
        return None;
    }
    let checks = answerers(basic, issuer.certificate).flat_map(|answerer| match answerer {
        Answerer::Issuer => vec![answer_check(basic, issuer)],
        Answerer::Delegate(delegate)
            if may_answer(delegate.certificate, issuer.certificate, time).is_ok() =>
        {
            vec![
                delegation_check(delegate, issuer),
                answer_check(basic, delegate),
            ]
        }
        Answerer::Delegate(_) => Vec::new(),
    });
    Some(checks.flatten().collect())
}
