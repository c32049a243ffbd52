//! The page's cast in words: whose hosts it loaded from, what they can do, and which link is the weakest.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::writer::{Writer, tag};
use super::{Sentence, Statement};
use crate::connection::LoadedHost;
use crate::finding::Source;
use crate::report::{CastDomain, CastHost, HostStanding, Power, VerdictState, Weakness};

/// Who else is on the page.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CastWords {
    /// The heading.
    pub title: Sentence,
    /// How many they are, in a few words.
    pub brief: Sentence,
    /// The weakest link, who can run code, and what is not told.
    pub remarks: Vec<Statement>,
    /// Whose hosts they are.
    pub domains: Vec<CastDomainWords>,
    /// The label of what explains the connection to one of them.
    pub explain: Sentence,
}

/// The hosts of one domain.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CastDomainWords {
    /// The domain.
    pub name: Sentence,
    /// It is the page's own.
    pub own: bool,
    /// The most that one of its hosts can do.
    pub power: Power,
    /// The weakest of its connections.
    pub standing: HostStanding,
    /// Whose it is, or what it can do to the page.
    pub says: Sentence,
    /// How all of its connections stand; absent where they differ, and where one is weak.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alike: Option<Statement>,
    /// Its hosts.
    pub hosts: Vec<CastHostWords>,
}

/// One host.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CastHostWords {
    /// Its name.
    pub name: Sentence,
    /// By what the connection to it is asked for, see `Connection::of_host`; absent where there is nothing to explain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How the connection stands.
    pub standing: HostStanding,
    /// The same in words.
    pub says: Statement,
    /// The version of TLS, the group, and whom the certificate comes from, as far as they are told.
    pub values: Vec<Sentence>,
}

impl Writer<'_> {
    /// None where the page is not known to have loaded from anywhere else.
    pub(super) fn cast(&self) -> Option<CastWords> {
        let cast = &self.report.cast;
        if cast.domains.is_empty() {
            return None;
        }
        let others = cast.domains.iter().filter(|domain| !domain.own).count();
        let brief = match (cast.weakest, others) {
            (Some(_), _) => "cast-brief-weak",
            (None, 0) => "cast-brief-own",
            (None, _) => "cast-brief",
        };
        Some(CastWords {
            title: self.say("cast", &[]),
            brief: self.say(brief, &[("count", others.into())]),
            remarks: self.cast_remarks(),
            domains: cast.domains.iter().map(|it| self.cast_domain(it)).collect(),
            explain: self.say("cast-explain", &[]),
        })
    }

    fn cast_remarks(&self) -> Vec<Statement> {
        let cast = &self.report.cast;
        let code = match self.domains_with_code() {
            0 => self.state(self.say("cast-code-none", &[]), Source::Observer),
            count => self.state(
                self.say("cast-code", &[("count", count.into())]),
                Source::Inferred,
            ),
        };
        let left_out = || {
            let words = self.say("cast-left-out", &[("count", cast.left_out.into())]);
            self.state(words, Source::NotVisible)
        };
        [
            Some(self.cast_weakest()),
            Some(code),
            (cast.left_out > 0).then(left_out),
            Some(self.state(self.say("cast-unseen", &[]), Source::NotVisible)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A page that came over plain http is weaker than anything that it loads: whoever changes it chooses what that is.
    fn cast_weakest(&self) -> Statement {
        let cast = &self.report.cast;
        if self.report.verdict.state == VerdictState::Open {
            return self.state(self.say("cast-weakest-page", &[]), Source::Standard);
        }
        match cast.weakest.and_then(|place| cast.host(place)) {
            Some(host) => self.cast_weakest_host(host),
            None => self.cast_without_weak(),
        }
    }

    fn cast_weakest_host(&self, host: &CastHost) -> Statement {
        let id = match (host.standing, host.power) {
            (HostStanding::Open, Power::Code) => "cast-weakest-open-code".to_owned(),
            (standing, _) => format!("cast-weakest-{}", tag(standing)),
        };
        let why = host.weakness.map(|weakness| self.weakness(weakness, host));
        let arguments = [
            ("host", self.name_both_ways(&host.name).into()),
            ("why", why.unwrap_or_default().into()),
        ];
        self.state(self.say(&id, &arguments), source_of(host.standing))
    }

    /// What there is to say where no connection is known to be weaker than it should be.
    fn cast_without_weak(&self) -> Statement {
        let hosts: Vec<&CastHost> = self.report.cast.hosts().collect();
        let came = hosts
            .iter()
            .filter(|host| host.standing != HostStanding::Blocked);
        let all = came.clone().count();
        let private = came
            .clone()
            .filter(|it| it.standing == HostStanding::Private)
            .count();
        let accepted = came
            .filter(|it| it.standing == HostStanding::Accepted)
            .count();
        let (id, source) = match () {
            () if private == all => ("cast-even", Source::Observer),
            () if private > 0 => ("cast-even-in-part", Source::Observer),
            () if accepted > 0 => ("cast-accepted", Source::Observer),
            () => ("cast-not-told", Source::NotVisible),
        };
        let arguments = [("known", private.into()), ("count", all.into())];
        self.state(self.say(id, &arguments), source)
    }

    fn weakness(&self, weakness: Weakness, host: &CastHost) -> Sentence {
        let version = host
            .tls
            .as_ref()
            .and_then(|tls| tls.protocol_version.as_ref());
        let version = version.map(|it| it.name().to_owned());
        let arguments = [("version", version.unwrap_or_default().into())];
        self.say(&format!("cast-weakness-{}", tag(weakness)), &arguments)
    }

    fn cast_domain(&self, domain: &CastDomain) -> CastDomainWords {
        let says = if domain.own {
            "cast-own".to_owned()
        } else {
            format!("cast-power-{}", tag(domain.power))
        };
        let hosts: Vec<CastHostWords> = domain.hosts.iter().map(|it| self.cast_host(it)).collect();
        let first = hosts.first().filter(|first| !first.standing.is_weak());
        let alike = first.filter(|first| hosts.iter().all(|it| it.standing == first.standing));
        CastDomainWords {
            name: self.name_both_ways(&domain.domain),
            own: domain.own,
            power: domain.power,
            standing: domain.standing,
            says: self.say(&says, &[]),
            alike: alike.map(|host| host.says.clone()),
            hosts,
        }
    }

    fn cast_host(&self, host: &CastHost) -> CastHostWords {
        let told = self.report.connection.hosts.get(host.host);
        let can_be_explained = |it: &&LoadedHost| {
            let stands = matches!(host.standing, HostStanding::Accepted | HostStanding::Open);
            stands || it.tls.is_some()
        };
        let says = match host.weakness {
            Some(weakness) => self.weakness(weakness, host),
            None => self.say(&format!("cast-standing-{}", tag(host.standing)), &[]),
        };
        let named = |name: &str| Sentence::observed(name);
        let tls = host.tls.as_ref();
        let version = tls.and_then(|tls| tls.protocol_version.as_ref());
        let group = tls.and_then(|tls| tls.group.as_ref());
        let issuer = host
            .issuer
            .as_deref()
            .map(|name| self.say("cast-issuer", &[("name", name.into())]));
        CastHostWords {
            name: self.name_both_ways(&host.name),
            url: told.filter(can_be_explained).map(|it| it.url.clone()),
            standing: host.standing,
            says: self.state(says, source_of(host.standing)),
            values: [
                version.map(|it| named(it.name())),
                group.map(|it| named(it.name())),
                issuer,
            ]
            .into_iter()
            .flatten()
            .collect(),
        }
    }
}

/// Where the standing is known from.
fn source_of(standing: HostStanding) -> Source {
    match standing {
        HostStanding::MaybeOpen | HostStanding::NotTold => Source::NotVisible,
        // the root is looked up in the public lists
        HostStanding::InBetween => Source::Checked,
        HostStanding::Open | HostStanding::Weakened => Source::Inferred,
        _ => Source::Observer,
    }
}
