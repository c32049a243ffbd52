//! What a timestamp may have been made for that does not fit the site's certificate, among what is here.

use super::site::{Given, Site, check, spki_hash};
use crate::certificate::extension::transparency::TimestampFields;
use crate::path::Member;
use crate::signature::SignatureCheck;
use crate::transparency::{Entry, Log, MAX_ALTERNATIVES, Origin, Standing, precertificate};

/// How many certificates beside the site's are tried: a path seldom has more.
const MAX_NEIGHBOURS: usize = 4;

/// How many more may be tried; every timestamp that does not fit takes some.
pub(super) struct Alternatives {
    left: usize,
}

/// Something that a timestamp may have been made for.
pub(super) struct Alternative {
    pub(super) standing: Standing,
    /// The name of the certificate, where it is another one.
    pub(super) other: Option<String>,
    pub(super) check: SignatureCheck,
}

impl Alternatives {
    pub(super) fn new() -> Self {
        Self {
            left: MAX_ALTERNATIVES,
        }
    }

    /// What this timestamp may have been made for. The same every time, so that what was asked is found again.
    pub(super) fn of(
        &mut self,
        site: &Site<'_>,
        given: Given<'_>,
        fields: Option<TimestampFields<'_>>,
        log: Option<&Log>,
    ) -> Vec<Alternative> {
        let (Some(fields), Some(log)) = (fields, log) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut add = |standing, other: Option<&Member>, entry: Entry<'_>| {
            if self.left > 0
                && let Ok(Ok(check)) = check(&fields, log, entry)
            {
                self.left -= 1;
                found.push(Alternative {
                    standing,
                    other: other.map(|it| it.certificate.subject_name().unwrap_or_default()),
                    check,
                });
            }
        };
        let tbs = site.precertificate.as_deref();
        if let (true, Some(issuer), Some(tbs)) =
            (given.origin != Origin::Certificate, site.issuer, tbs)
        {
            add(
                Standing::OtherForm,
                None,
                Entry::Precertificate { issuer, tbs },
            );
        }
        let pool = site.place.subject.pool;
        let path = &site.place.subject.path.certificates;
        let beside = (0..pool.given_count()).filter(|index| !path.contains(index));
        let others = path.iter().copied().skip(1).chain(beside);
        for index in others.take(MAX_NEIGHBOURS) {
            let Some(member) = pool.get(index) else {
                continue;
            };
            let key = spki_hash(&member.certificate).filter(|key| Some(*key) != site.issuer);
            if let (Some(issuer), Some(tbs)) = (key, tbs) {
                add(
                    Standing::OtherIssuer,
                    Some(member),
                    Entry::Precertificate { issuer, tbs },
                );
            }
            let other = Standing::OtherCertificate;
            add(other, Some(member), Entry::Certificate(&member.der));
            let issuers = pool.issuers(&member.certificate).first();
            let issuer = issuers.and_then(|issuer| spki_hash(pool.certificate(*issuer)?));
            let signed = member.certificate.signed;
            let signed = signed.and_then(|it| precertificate(it.of(&member.der)?));
            if let (Some(issuer), Some(tbs)) = (issuer, &signed) {
                add(other, Some(member), Entry::Precertificate { issuer, tbs });
            }
        }
        found
    }
}
