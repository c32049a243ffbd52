//! What has changed since earlier visits, and what is kept of them.

use super::writer::{Writer, tag};
use super::{Button, ChangeWords, PastWords, Sentence, Statement, Titled};
use crate::certificate::time::calendar::DAY;
use crate::connection::Observer;
use crate::finding::Source;
use crate::report::ActionId;
use crate::tls::ProtocolVersion;
use crate::visits::{Change, Oddness, Past, PastState, Store};

impl Writer<'_> {
    /// The section about earlier visits; none where the caller keeps none.
    pub(super) fn past(&self) -> Option<PastWords> {
        let past = self.report.past.as_ref()?;
        // Chromium tells nothing until somebody looks closer
        let looked = self.report.connection.observer == Observer::Chromium;
        let title = if looked { "past-looked" } else { "past" };
        Some(PastWords {
            title: self.say(title, &[]),
            brief: self.say(&brief(past), &[]),
            state: past.state,
            oddness: past.oddness(),
            changes: past.changes.iter().map(|it| self.change(it)).collect(),
            says: self.past_says(past, looked),
            trouble: self.trouble(past),
            keeping: Titled {
                title: self.say("past-kept", &[]),
                items: self.keeping(&past.store),
            },
            buttons: self.choices(&past.store),
        })
    }

    fn change(&self, change: &Change) -> ChangeWords {
        let tls = self.report.tls.as_ref();
        let version = tls.and_then(|tls| Some(tls.protocol_version.as_ref()?.name()));
        let before = change.version.and_then(ProtocolVersion::from_code);
        let ends = change.ends.map(|ends| self.date(ends));
        let arguments = [
            ("host", self.host().into()),
            ("day", self.day_of(change.until).into()),
            ("ends", ends.unwrap_or_default().into()),
            ("version", version.unwrap_or_default().into()),
            ("before", before.map_or("", |it| it.name).into()),
        ];
        let kind = tag(change.kind);
        let text = self.say(&format!("past-{kind}"), &arguments);
        ChangeWords {
            kind: change.kind,
            oddness: change.oddness,
            text: self.state(text, Source::Checked),
            why: self.say(&format!("past-why-{kind}"), &[]),
        }
    }

    /// How this visit stands to the others, in a sentence or two.
    fn past_says(&self, past: &Past, looked: bool) -> Vec<Statement> {
        let since = past.since.map(|day| self.day_of(day));
        let arguments = [
            ("host", self.host().into()),
            ("since", since.unwrap_or_default().into()),
        ];
        let says = |id: &str, source| self.state(self.say(id, &arguments), source);
        let stands = match past.state {
            PastState::Off => vec![says("past-off", Source::NotVisible)],
            PastState::NotSeen if looked => vec![says("past-not-seen-yet", Source::NotVisible)],
            PastState::NotSeen => vec![says("past-not-seen", Source::NotVisible)],
            PastState::NotProven => vec![says("past-not-proven", Source::NotVisible)],
            PastState::NotOfToday => vec![says("past-not-of-today", Source::NotVisible)],
            PastState::FirstVisit => vec![says("past-first-visit", Source::Checked)],
            PastState::Unchanged => vec![says("past-unchanged", Source::Checked)],
            PastState::Changed => vec![says("past-since", Source::Checked)],
        };
        let several = past.state == PastState::Unchanged && past.certificates > 0;
        let others = several.then(|| {
            let count = [("count", past.certificates.into())];
            self.state(self.say("past-several", &count), Source::Checked)
        });
        stands.into_iter().chain(others).collect()
    }

    fn trouble(&self, past: &Past) -> Vec<Sentence> {
        let arguments = [("unreadable", past.unreadable.into())];
        let trouble = [
            ("past-set-aside", past.store.set_aside),
            ("past-full", past.store.full),
            ("past-unreadable", past.unreadable > 0),
        ];
        let trouble = trouble.into_iter().filter(|(_, is_so)| *is_so);
        trouble.map(|(id, _)| self.say(id, &arguments)).collect()
    }

    /// What is kept, where, and for how long; nothing of a store that says nothing of itself.
    fn keeping(&self, store: &Store) -> Vec<Sentence> {
        if store.most_hosts == 0 {
            return Vec::new();
        }
        let arguments = [
            ("days", store.most_days.into()),
            ("most", store.most_hosts.into()),
            ("count", store.hosts.into()),
        ];
        let how_many = match store.hosts {
            _ if store.keeps => Some("past-kept-now"),
            0 => None,
            _ => Some("past-kept-still"),
        };
        let always = [
            "past-kept-what",
            "past-kept-where",
            "past-kept-long",
            "past-kept-history",
            "past-kept-private",
        ];
        let said = always.into_iter().chain(how_many);
        said.map(|id| self.say(id, &arguments)).collect()
    }

    /// What the person can do about it.
    fn choices(&self, store: &Store) -> Vec<Button> {
        let holds = store.keeps || store.hosts > 0 || store.set_aside;
        let switch = if store.keeps {
            ActionId::StopKeepingVisits
        } else {
            ActionId::KeepVisits
        };
        let choices = [(switch, true), (ActionId::ForgetVisits, holds)];
        let offered = choices
            .into_iter()
            .filter(|(_, is_so)| *is_so && store.most_hosts > 0);
        let button = |(action, _)| Button {
            action,
            label: self.say(&format!("past-button-{}", tag(action)), &[]),
        };
        offered.map(button).collect()
    }

    fn day_of(&self, day: u32) -> Sentence {
        self.date(i64::from(day).saturating_mul(DAY))
    }
}

/// Beside the heading while all is folded: what is odd is told there.
fn brief(past: &Past) -> String {
    match (past.state, past.oddness(), past.changes.first()) {
        (PastState::Changed, Oddness::Odd, Some(change)) => {
            format!("past-brief-{}", tag(change.kind))
        }
        (PastState::Changed, oddness, _) => format!("past-brief-{}", tag(oddness)),
        (state, ..) => format!("past-brief-{}", tag(state)),
    }
}
