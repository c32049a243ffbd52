//! What is new in an observation, held against those from before.

use std::collections::BTreeSet;

use super::renewal::was_due;
use super::{Change, ChangeKind, MAX_COMPARED, Observation, Oddness, Past, PastState};
use crate::certificate::time::calendar::DAY;
use crate::tls::{Group, PostQuantum};

/// Fills in what `present` means among what was `kept`.
pub(super) fn compare(past: &mut Past, present: &Observation, kept: &[Observation]) {
    let of_host = kept.iter().filter(|it| it.host == present.host);
    let mut known: Vec<&Observation> = of_host.collect();
    known.sort_by_key(|it| std::cmp::Reverse(recency(it)));
    known.truncate(MAX_COMPARED);

    // The store may have this very visit already: only what came before counts.
    let own = known.iter().copied().find(|it| it.is_same(present));
    let came = own.map_or((present.first, u32::MAX), |own| (own.first, own.turn));
    let is_before = |it: &&Observation| !it.is_same(present) && (it.first, it.turn) < came;
    let is_after = |it: &Observation| !it.is_same(present) && (it.first, it.turn) > came;
    let seen_earlier =
        own.is_some_and(|own| own.first < present.first || known.iter().any(|it| is_after(it)));
    let before: Vec<&Observation> = known.iter().copied().filter(is_before).collect();

    let today = i64::from(present.first).saturating_mul(DAY);
    let others = known
        .iter()
        .filter(|it| it.certificate != present.certificate && it.not_after > today)
        .map(|it| it.certificate.as_str());
    past.certificates = others.collect::<BTreeSet<_>>().len();
    let earlier = known
        .iter()
        .filter(|it| seen_earlier || !it.is_same(present));
    past.since = earlier.map(|it| it.first).min();
    past.state = if seen_earlier {
        PastState::Unchanged
    } else if before.is_empty() {
        PastState::FirstVisit
    } else {
        past.changes = changes(present, &before);
        if past.changes.is_empty() {
            PastState::Unchanged
        } else {
            PastState::Changed
        }
    };
}

/// What was seen last comes last.
fn recency(it: &Observation) -> (u32, u32, u32, i64, &str) {
    (it.last, it.first, it.turn, it.not_after, &it.certificate)
}

/// What is new, the oddest first. `before` is not empty, and its latest stands first.
fn changes(present: &Observation, before: &[&Observation]) -> Vec<Change> {
    let mut changes = certificate_changes(present, before);
    changes.extend(tls_changes(present, before));
    changes.sort_by_key(|change| change.kind);
    changes
}

/// What is new of who vouches.
fn certificate_changes(present: &Observation, before: &[&Observation]) -> Vec<Change> {
    let Some(latest) = before.first() else {
        return Vec::new();
    };
    let public = |it: &&&Observation| it.public == Some(true);
    let same_private_root = |it: &&Observation| it.public == Some(false) && it.root == present.root;
    let was_public = before.iter().find(public);
    if let Some(last) = was_public
        .filter(|_| present.public == Some(false) && !before.iter().any(same_private_root))
    {
        // whoever sits in between brings a key, an authority and a root of its own: one change, not four
        return vec![change(ChangeKind::NowIntercepted, Oddness::Odd, last)];
    }
    let mut changes = Vec::new();
    if present.public == Some(true) && latest.public == Some(false) {
        let kind = ChangeKind::NoLongerIntercepted;
        changes.push(change(kind, Oddness::Notable, latest));
    }
    // who vouches is compared among those that vouch alike: an antivirus program renews nothing for a site
    let alike = before.iter().copied().filter(|it| {
        it.public.is_none() || present.public.is_none() || it.public == present.public
    });
    let alike: Vec<&Observation> = alike.collect();
    changes.extend(renewal_changes(present, &alike));
    changes
}

/// What is new of the certificate, its key, and who signed it.
fn renewal_changes(present: &Observation, before: &[&Observation]) -> Vec<Change> {
    let same_key = before.iter().find(|it| it.key == present.key);
    let Some(last) = same_key.or(before.first()).copied() else {
        return Vec::new();
    };
    let same_certificate = before
        .iter()
        .any(|it| it.certificate == present.certificate);
    let newer = present.not_before > last.not_before;
    let due = newer && was_due(last.not_before, last.not_after, present.not_before);
    let new_key = same_key.is_none();
    let new_authority = is_new(present, before, |it| it.issuer.as_deref());
    let new_root = is_new(present, before, |it| it.root.as_deref());
    if new_key && new_authority && new_root && !due {
        return vec![Change {
            ends: Some(last.not_after),
            ..change(ChangeKind::AllNew, Oddness::Odd, last)
        }];
    }

    let mut changes = Vec::new();
    let mut push = |is_so: bool, kind, oddness| {
        if is_so {
            changes.push(change(kind, oddness, last));
        }
    };
    push(new_root, ChangeKind::NewRoot, Oddness::Notable);
    push(new_authority, ChangeKind::NewAuthority, Oddness::Notable);
    // programs make a new key each time (Certbot does unless told --reuse-key); only out of turn it is worth a word
    let of_key = if due {
        Oddness::Quiet
    } else {
        Oddness::Notable
    };
    push(new_key && newer, ChangeKind::NewKey, of_key);
    if !same_certificate {
        let kind = match (newer, due) {
            (false, _) => ChangeKind::AnotherCertificate,
            (true, false) => ChangeKind::EarlyRenewal,
            (true, true) => ChangeKind::OnTimeRenewal,
        };
        changes.push(Change {
            ends: Some(last.not_after),
            ..change(kind, Oddness::Quiet, last)
        });
    }
    changes
}

/// Whether none from before has the same value, and both sides are known.
fn is_new<'a>(
    present: &'a Observation,
    before: &[&'a Observation],
    value: impl Fn(&'a Observation) -> Option<&'a str>,
) -> bool {
    let mut known = before.iter().filter_map(|it| value(it)).peekable();
    value(present).is_some_and(|now| known.peek().is_some() && known.all(|it| it != now))
}

/// What is new of how the connection is protected. A host with servers of several kinds has shown the weaker one before.
fn tls_changes(present: &Observation, before: &[&Observation]) -> Vec<Change> {
    let mut changes = Vec::new();
    let versions = before.iter().filter_map(|it| Some((it.version?, *it)));
    if let Some((now, (version, last))) = present.version.zip(versions.min_by_key(|it| it.0))
        && now < version
    {
        changes.push(Change {
            version: Some(version),
            ..change(ChangeKind::WeakerTls, Oddness::Odd, last)
        });
    }
    let known: Vec<(bool, &Observation)> = before
        .iter()
        .filter_map(|it| Some((resists(it)?, *it)))
        .collect();
    if let Some((now, (_, last))) = resists(present).zip(known.first())
        && known.iter().all(|(resisted, _)| *resisted != now)
    {
        let (kind, oddness) = if now {
            (ChangeKind::PostQuantumWon, Oddness::Quiet)
        } else {
            (ChangeKind::PostQuantumLost, Oddness::Notable)
        };
        changes.push(change(kind, oddness, last));
    }
    changes
}

/// Whether the keys were agreed in a way that withstands quantum computers; none where the group is not known.
fn resists(it: &Observation) -> Option<bool> {
    let group = Group::from_code(it.group?)?;
    Some(group.post_quantum != PostQuantum::Classical)
}

fn change(kind: ChangeKind, oddness: Oddness, last: &Observation) -> Change {
    Change {
        kind,
        oddness,
        until: last.last,
        ends: None,
        version: None,
    }
}
