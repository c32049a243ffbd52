//! Who stands on the way between both ends, and what they see of what they carry.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::between::{forms, standing};
use super::writer::{Writer, tag};
use super::{Sentence, Statement};
use crate::check::CheckId;
use crate::finding::{Evidence, Source};
use crate::name::{ReservedName, ServerName};
use crate::report::{PromiseId, PromiseState};
use crate::trust::LeakedRootKind;

/// The way between both ends, in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WayWords {
    /// How the promise stands that nobody on the way can read it.
    pub state: PromiseState,
    /// The end that asked: "Your browser".
    pub from: Sentence,
    /// The end that was asked: the host.
    pub to: String,
    /// Who carries it, from this end to the other; none where nothing leaves this computer.
    pub stations: Vec<StationWords>,
    /// What they can do with it.
    pub says: Statement,
}

/// Somebody on the way.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StationWords {
    /// Which.
    pub id: StationId,
    /// What it sees.
    pub sees: Sees,
    /// What it is called.
    pub name: Sentence,
}

/// Who can stand on the way.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum StationId {
    /// Perhaps somebody whom a root that is not public lets in between.
    Between,
    /// The network that this computer is in.
    Network,
    /// Who connects that network to the internet.
    Provider,
    /// Everyone behind.
    Others,
}

/// What a station sees.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Sees {
    /// All of it.
    Content,
    /// Perhaps all or some of it.
    Perhaps,
    /// That there is something, for whom, when and how much.
    Outside,
    /// Nothing came by.
    Nothing,
    /// Nobody here can tell.
    Unknown,
}

/// Characters of a name in the picture; the sentence below it and the first screen have it whole.
const LONGEST_NAME: usize = 80;

impl Writer<'_> {
    /// None where no connection stands behind the page.
    pub(super) fn way(&self) -> Option<WayWords> {
        let mut promises = self.report.promises.iter();
        let promise = promises.find(|it| it.id == PromiseId::Encryption)?;
        if self.report.journey.is_empty() {
            return None;
        }
        let finding = self.finding(promise.decided_by);
        let evidence = finding.and_then(|finding| finding.evidence.as_ref());
        let check = finding
            .map(|finding| tag(finding.check))
            .unwrap_or_default();
        let carriers = self.carriers();
        let state = format!("way-{}", tag(promise.state));
        let (forms, source) = if carriers.is_empty() {
            (vec!["way-this-computer".to_owned()], Source::Standard)
        } else {
            let mut exact = forms(&format!("{state}-{check}"), standing(evidence));
            exact.push(state);
            (exact, self.promise_source(promise))
        };
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        let text = self.say_first(&forms, &self.values(evidence));
        let observer = format!("way-from-{}", tag(self.report.connection.observer));
        let seen = match finding {
            // the part that came unlocked
            Some(finding) if finding.check == CheckId::InsecureContent => Sees::Perhaps,
            _ => sees(promise.state),
        };
        let carrier = |id| StationWords {
            id,
            sees: seen,
            name: self.say(&format!("station-{}", tag(id)), &[]),
        };
        let between = between(evidence).filter(|_| !carriers.is_empty());
        Some(WayWords {
            state: promise.state,
            from: self.say_first(&[&observer, "way-from"], &[]),
            to: Sentence::observed(&self.host())
                .cut(LONGEST_NAME)
                .to_string(),
            stations: between
                .map(|name| StationWords {
                    id: StationId::Between,
                    sees: Sees::Perhaps,
                    name: self
                        .say("station-between", &[("name", name.into())])
                        .cut(LONGEST_NAME),
                })
                .into_iter()
                .chain(carriers.iter().copied().map(|id| match between {
                    // whoever is in between stands apart from those who only carry
                    Some(_) => StationWords {
                        sees: Sees::Outside,
                        ..carrier(id)
                    },
                    None => carrier(id),
                }))
                .collect(),
            says: self.state(text, source),
        })
    }

    /// Who has to carry it, as far as the address tells.
    fn carriers(&self) -> &'static [StationId] {
        use StationId::{Network, Others, Provider};
        let (here, near) = match &self.report.address.host {
            Some(ServerName::Dns(name)) => match name.reserved() {
                Some(ReservedName::Localhost) => (true, false),
                Some(ReservedName::Home | ReservedName::Local) => (false, true),
                _ => (false, false),
            },
            Some(ServerName::Ipv4(ip)) => (ip.is_loopback(), ip.is_link_local() || ip.is_private()),
            Some(ServerName::Ipv6(ip)) => (
                ip.is_loopback(),
                ip.is_unicast_link_local() || ip.is_unique_local(),
            ),
            None => (false, false),
        };
        match (here, near) {
            (true, _) => &[],
            // RFC 1918 §3, RFC 3927 §2.7, RFC 4193 §4.3, RFC 4291 §2.5.6, RFC 6762 §3, RFC 8375 §3: these stay inside
            (false, true) => &[Network],
            (false, false) => &[Network, Provider, Others],
        }
    }
}

/// Whom a root that is not public may let in: the product, where one is known by it. Whose key everybody can have, that
/// lets in whoever carries it.
fn between(evidence: Option<&Evidence>) -> Option<&str> {
    let Some(Evidence::Anchor {
        hint,
        notorious,
        name,
        ..
    }) = evidence
    else {
        return None;
    };
    match notorious.as_ref().map(|case| case.kind) {
        Some(LeakedRootKind::PublicKeyPair) => None,
        Some(LeakedRootKind::StateInterception) => Some(name),
        None => Some(hint.as_ref().map_or(name, |hint| &hint.product)),
    }
}

const fn sees(encryption: PromiseState) -> Sees {
    match encryption {
        PromiseState::Kept | PromiseState::Weakened => Sees::Outside,
        PromiseState::Limited => Sees::Perhaps,
        PromiseState::Broken => Sees::Content,
        PromiseState::NotApplicable => Sees::Nothing,
        PromiseState::Implied | PromiseState::Unknown => Sees::Unknown,
    }
}
