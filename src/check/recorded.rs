//! The timestamps of public logs that came with the site's certificate, and what is known of each.

mod alternative;
mod count;
mod site;

use base64ct::{Base64, Encoding};

use self::alternative::Alternatives;
pub(super) use self::count::look_by;
use self::site::{Given, Site};
use super::{Conclusion, Subject};
use crate::certificate::bytes::ByteRange;
use crate::certificate::extension::transparency::TimestampFields;
use crate::finding::Evidence;
use crate::signature::{SignatureCheck, Unverifiable, Verification};
use crate::transparency::{Log, MAX_TIMESTAMPS, Origin, Standing};
use crate::trust::RootStore;

/// A timestamp, and what its signature is worth.
pub(crate) struct Recorded<'a> {
    origin: Origin,
    /// Where it stands in the site's certificate.
    pub(super) bytes: Option<ByteRange>,
    /// None where it could not be read.
    pub(super) fields: Option<TimestampFields<'a>>,
    pub(super) log: Option<&'a Log>,
    pub(super) signature: Standing,
    /// The certificate that it was made for, where that is another one.
    other: Option<String>,
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
            // what a sound key of a log could never have made
            Verification::Unverifiable(Unverifiable::Malformed | Unverifiable::KeyDoesNotFit) => {
                Standing::Malformed
            }
            Verification::NotAsked | Verification::Unsupported | Verification::Unverifiable(_) => {
                Standing::Unverified
            }
            Verification::Invalid => {
                let fits = alternatives
                    .of(site, given, fields, log)
                    .into_iter()
                    .find(|it| {
                        let known = self.ledger.verification(Ok(it.check.clone()));
                        known == Verification::Valid
                    });
                match fits {
                    None if given.origin == Origin::Certificate && !site.is_signed_by_issuer() => {
                        Standing::NoIssuer
                    }
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

impl Recorded<'_> {
    pub(super) fn has_place(&self) -> bool {
        self.fields
            .is_some_and(|fields| fields.leaf_index().is_some())
    }

    /// When it was made, in milliseconds since 1970. Nobody looked at those that were left out: they may be of any moment.
    pub(super) fn made(&self) -> u64 {
        self.fields.map_or(0, |fields| fields.timestamp)
    }

    /// Whether its log signed it for this certificate, and not in the future: that is what browsers call valid.
    pub(super) fn is_verified(&self, subject: &Subject<'_>) -> bool {
        let is_past = self.at().is_some_and(|at| at <= subject.inputs.time);
        self.signature == Standing::Valid && is_past
    }

    /// Whether it may hold, and cannot be told by what is here.
    pub(super) fn may_count(&self) -> bool {
        matches!(
            self.signature,
            Standing::NoIssuer
                | Standing::NoList
                | Standing::NotAsked
                | Standing::UnknownLog
                | Standing::Unreadable
                | Standing::Unverified
        )
    }

    /// Whether the browser of this store looks at what came this way: Chrome takes none from OCSP since version 148.
    pub(super) fn is_taken_by(&self, store: RootStore) -> bool {
        store != RootStore::Chrome || self.origin != Origin::OcspResponse
    }

    /// When it was made, in seconds since 1970.
    pub(super) fn at(&self) -> Option<i64> {
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
