//! The timestamps of public logs that came with the site's certificate, and what is known of each.

mod alternative;

use base64ct::{Base64, Encoding};

use self::alternative::Alternatives;
use super::public_root::Date;
use super::{Conclusion, Place, Subject};
use crate::certificate::bytes::ByteRange;
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::transparency::{TimestampFields, split_list};
use crate::finding::{Doubt, Evidence, Outcome, Source};
use crate::signature::{SignatureCheck, Unverifiable, Verification};
use crate::transparency::{
    Counted, Entry, Log, MAX_TIMESTAMPS, Origin, Rule, Standing, precertificate, signed_data,
};
use crate::trust::fingerprint;

/// When Chrome, the first one, began to ask for timestamps.
const SINCE: Date = (2018, 5, 1);

/// A timestamp, and what its signature is worth.
pub(super) struct Recorded<'a> {
    origin: Origin,
    /// Where it stands in the site's certificate.
    bytes: Option<ByteRange>,
    /// None where it could not be read.
    pub(super) fields: Option<TimestampFields<'a>>,
    pub(super) log: Option<&'a Log>,
    pub(super) signature: Standing,
    /// The certificate that it was made for, where that is another one.
    other: Option<String>,
}

/// A timestamp before anybody looks at its signature.
#[derive(Clone, Copy)]
struct Given<'a> {
    origin: Origin,
    bytes: Option<ByteRange>,
    octets: &'a [u8],
}

impl<'a> Given<'a> {
    /// Its fields, if it is of the version that is known here; another may be laid out in another way.
    fn fields(&self) -> Option<TimestampFields<'a>> {
        TimestampFields::read(self.octets).filter(|_| !self.is_of_another_version())
    }

    fn is_of_another_version(&self) -> bool {
        self.octets.first().is_some_and(|version| *version != 0)
    }
}

/// The site's certificate as logs see it.
struct Site<'a> {
    place: Place<'a>,
    /// SHA-256 of the key that issued it.
    issuer: Option<[u8; 32]>,
    precertificate: Option<Vec<u8>>,
}

impl<'a> Subject<'a> {
    /// The timestamps of the site's certificate, those that it carries first, [`MAX_TIMESTAMPS`] at most; one more
    /// stands for all that were left out.
    pub(super) fn timestamps(&'a self) -> Vec<Recorded<'a>> {
        let Some(site) = Site::of(self) else {
            return Vec::new();
        };
        let given = site.given();
        let mut alternatives = Alternatives::new();
        let looked_at = given.iter().take(MAX_TIMESTAMPS);
        let mut recorded: Vec<Recorded<'a>> = looked_at
            .map(|given| self.look_at(&site, *given, &mut alternatives))
            .collect();
        recorded.extend(given.get(MAX_TIMESTAMPS).map(|given| Recorded {
            origin: given.origin,
            bytes: given.bytes,
            fields: None,
            log: None,
            signature: Standing::NotAsked,
            other: None,
        }));
        recorded
    }

    fn look_at(
        &'a self,
        site: &Site<'a>,
        given: Given<'a>,
        alternatives: &mut Alternatives,
    ) -> Recorded<'a> {
        let fields = given.fields();
        let log = fields.and_then(|fields| self.trust.logs()?.find(&fields.log_id));
        let mut recorded = Recorded {
            origin: given.origin,
            bytes: given.bytes,
            fields,
            log,
            signature: Standing::Valid,
            other: None,
        };
        let check = match site.question(given, fields, log, self.trust.logs().is_some()) {
            Ok(check) => check,
            Err(standing) => {
                recorded.signature = standing;
                return recorded;
            }
        };
        recorded.signature = match self.ledger.verification(check) {
            Verification::Valid => Standing::Valid,
            Verification::NotAsked | Verification::Unsupported => Standing::Unverified,
            // what a sound key of a log could never have made
            Verification::Unverifiable(Unverifiable::Malformed | Unverifiable::KeyDoesNotFit) => {
                Standing::Malformed
            }
            Verification::Unverifiable(_) => Standing::Unverified,
            Verification::Invalid => {
                let fits = alternatives
                    .of(site, given, fields, log)
                    .into_iter()
                    .find(|it| {
                        let known = self.ledger.verification(Ok(it.check.clone()));
                        known == Verification::Valid
                    });
                match fits {
                    None => Standing::Misfit,
                    Some(fits) => {
                        recorded.other = fits.other;
                        fits.standing
                    }
                }
            }
        };
        recorded
    }
}

/// The signatures of the site's timestamps, and of those that do not hold the other things that they may be for.
pub(crate) fn questions(subject: &Subject<'_>) -> Vec<SignatureCheck> {
    let Some(site) = Site::of(subject) else {
        return Vec::new();
    };
    let mut questions = Vec::new();
    let mut alternatives = Alternatives::new();
    for given in site.given().into_iter().take(MAX_TIMESTAMPS) {
        let fields = given.fields();
        let log = fields.and_then(|fields| subject.trust.logs()?.find(&fields.log_id));
        let Ok(Ok(check)) = site.question(given, fields, log, true) else {
            continue;
        };
        match subject.ledger.verification(Ok(check.clone())) {
            Verification::Invalid => {
                let others = alternatives.of(&site, given, fields, log).into_iter();
                questions.extend(others.map(|it| it.check));
            }
            _ => questions.push(check),
        }
    }
    questions
}

impl<'a> Site<'a> {
    fn of(subject: &'a Subject<'a>) -> Option<Self> {
        let place = subject.place(0).filter(Place::is_subscriber)?;
        let issuer = place.issuer();
        let issuer = issuer.as_ref().and_then(|it| spki_hash(it.certificate));
        let signed = place.certificate.signed;
        Some(Self {
            issuer,
            precertificate: signed.and_then(|it| precertificate(it.of(place.der)?)),
            place,
        })
    }

    /// One more than are looked at, if there are as many.
    fn given(&self) -> Vec<Given<'a>> {
        let der: &'a [u8] = self.place.der;
        let extensions = self.place.certificate.extensions.iter();
        let lists = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::SignedCertificateTimestamps(list) => Some(list),
            _ => None,
        });
        let embedded = lists.flatten().filter_map(|it| {
            Some(Given {
                origin: Origin::Certificate,
                bytes: Some(it.bytes),
                octets: it.bytes.of(der)?,
            })
        });
        let tls = self.place.subject.connection.tls.as_ref();
        let list = tls.and_then(|tls| tls.signed_certificate_timestamps.as_ref());
        let list = list.map(|list| split_list(list.as_bytes(), MAX_TIMESTAMPS + 1).0);
        let handshake = list.into_iter().flatten().map(|octets| Given {
            origin: Origin::Handshake,
            bytes: None,
            octets,
        });
        embedded.chain(handshake).take(MAX_TIMESTAMPS + 1).collect()
    }

    /// What the log should have signed, and the question whether it did.
    fn question(
        &self,
        given: Given<'_>,
        fields: Option<TimestampFields<'_>>,
        log: Option<&Log>,
        has_list: bool,
    ) -> Result<Result<SignatureCheck, Unverifiable>, Standing> {
        if given.is_of_another_version() {
            return Err(Standing::UnknownVersion);
        }
        let fields = fields.ok_or(Standing::Malformed)?;
        let log = match (log, has_list) {
            (Some(log), _) => log,
            (None, true) => return Err(Standing::UnknownLog),
            (None, false) => return Err(Standing::NoList),
        };
        check(&fields, log, self.entry(given.origin)?)
    }

    fn entry(&self, origin: Origin) -> Result<Entry<'_>, Standing> {
        match origin {
            Origin::Handshake | Origin::OcspResponse => Ok(Entry::Certificate(self.place.der)),
            Origin::Certificate => Ok(Entry::Precertificate {
                issuer: self.issuer.ok_or(Standing::NoIssuer)?,
                tbs: self.precertificate.as_deref().ok_or(Standing::Unreadable)?,
            }),
        }
    }
}

/// Whether the log's key signed an entry, as the timestamp says.
fn check(
    fields: &TimestampFields<'_>,
    log: &Log,
    entry: Entry<'_>,
) -> Result<Result<SignatureCheck, Unverifiable>, Standing> {
    // RFC 6962 §2.1.4: SHA-256, and either RSA or ECDSA
    if fields.hash_algorithm != SHA256 || ![RSA, ECDSA].contains(&fields.signature_algorithm) {
        return Err(Standing::Malformed);
    }
    let message = signed_data(fields, entry).ok_or(Standing::Unreadable)?;
    Ok(SignatureCheck::with_sha256(
        &log.key,
        &message,
        fields.signature,
    ))
}

/// Code points of RFC 5246 §7.4.1.4.1.
const SHA256: u8 = 4;
const RSA: u8 = 1;
const ECDSA: u8 = 3;

fn spki_hash(certificate: &crate::certificate::Certificate) -> Option<[u8; 32]> {
    fingerprint(certificate.fingerprints.spki_sha256.as_deref()?)
}

impl Recorded<'_> {
    pub(super) fn has_place(&self) -> bool {
        self.fields
            .is_some_and(|fields| fields.leaf_index().is_some())
    }

    /// When it was made, in seconds since 1970.
    fn at(&self) -> Option<i64> {
        let fields = self.fields.as_ref()?;
        i64::try_from(fields.timestamp / 1_000).ok()
    }

    /// How its moment stands, and the bound that it misses in milliseconds; none where the timestamp could not be read.
    pub(super) fn date(&self, subject: &Subject<'_>) -> Option<(Standing, Option<u64>)> {
        let milliseconds = |seconds: i64| u64::try_from(seconds).ok()?.checked_mul(1_000);
        let at = self.at()?;
        let now = subject.inputs.time;
        if at > now {
            return Some((Standing::Future, milliseconds(now)));
        }
        let end = subject.place(0)?.certificate.not_after()?;
        if at > end {
            return Some((Standing::AfterEnd, milliseconds(end)));
        }
        let interval = self.log.and_then(|log| log.interval);
        let outside = interval.is_some_and(|interval| {
            let ends = milliseconds(end);
            ends.is_none_or(|ends| ends < interval.start || ends >= interval.end)
        });
        Some(if outside {
            (Standing::OutsideInterval, None)
        } else {
            (Standing::Valid, None)
        })
    }

    /// What is concluded of it; the limit is in milliseconds since 1970.
    pub(super) fn conclude(
        &self,
        conclusion: Conclusion,
        standing: Standing,
        limit: Option<u64>,
    ) -> Conclusion {
        let evidence = Evidence::Timestamp {
            standing,
            origin: self.origin,
            log_id: self
                .fields
                .map(|fields| Base64::encode_string(&fields.log_id)),
            log: self.log.map(|log| log.name.clone()),
            operator: self.log.map(|log| log.operator.clone()),
            at: self.at(),
            limit: limit.and_then(|limit| i64::try_from(limit / 1_000).ok()),
            other: self.other.clone().filter(|_| standing == self.signature),
        };
        let conclusion = conclusion.about(0).with(evidence);
        match self.bytes {
            Some(bytes) => conclusion.at(bytes),
            None => conclusion,
        }
    }
}

/// Counts the timestamps that hold by a browser's rule.
pub(super) fn look_by(subject: &Subject<'_>, rule: Rule) -> Vec<Conclusion> {
    let Some(site) = subject.place(0).filter(Place::is_subscriber) else {
        return Vec::new();
    };
    if !site.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let timestamps = subject.timestamps();
    let holds = |it: &Recorded<'_>| {
        let in_order = matches!(it.date(subject), Some((Standing::Valid, _)));
        (in_order && it.signature == Standing::Valid).then_some(())
    };
    let counted = timestamps.iter().filter_map(|it| {
        holds(it)?;
        let (log, fields) = (it.log?, it.fields?);
        Some(Counted {
            origin: it.origin,
            log,
            id: fields.log_id,
            at: fields.timestamp,
            has_place: it.has_place(),
        })
    });
    let tally = rule.count(
        &counted.collect::<Vec<_>>(),
        site.lifetime().unwrap_or(i64::MAX),
    );
    let may_count = |it: &&Recorded<'_>| {
        matches!(
            it.signature,
            Standing::UnknownLog
                | Standing::NoList
                | Standing::NoIssuer
                | Standing::NotAsked
                | Standing::Unreadable
                | Standing::Unverified
        )
    };
    let doubtful = timestamps.iter().filter(may_count).count();
    let list = subject.trust.logs();
    let stale = list.is_some_and(|list| list.is_stale(subject.inputs.time));
    let doubt = match tally.shortfall {
        None => None,
        Some(_) if list.is_none() => Some(Doubt::NoList),
        Some(_) if tally.counted + doubtful >= tally.limit && doubtful > 0 => {
            Some(Doubt::Undecided)
        }
        Some(_) if stale => Some(Doubt::StaleList),
        Some(_) => None,
    };
    let tls = subject.connection.tls.as_ref();
    let all_told = tls.is_some_and(|tls| tls.signed_certificate_timestamps.is_some());
    let outcome = match (tally.shortfall, doubt) {
        (None, _) => Outcome::Pass,
        (Some(_), Some(_)) => Outcome::Unknown,
        (Some(_), None) if all_told => Outcome::Fail,
        (Some(_), None) => Outcome::Warn,
    };
    let conclusion = Conclusion::new(outcome, Source::Checked)
        .about(site.index)
        .with(Evidence::Timestamps {
            counted: tally.counted,
            limit: tally.limit,
            operators: tally.operators,
            doubtful,
            shortfall: tally.shortfall,
            doubt,
        });
    let mut extensions = site.certificate.extensions.iter();
    let list = extensions.find(|it| {
        matches!(
            it.value.value.value,
            ExtensionValue::SignedCertificateTimestamps(_)
        )
    });
    let bytes = list.map_or_else(|| site.all_extensions(), |it| it.bytes);
    vec![conclusion.at(bytes)]
}
