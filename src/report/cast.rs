//! The page's cast: the other hosts that it loaded from, whose they are, what each can do, and which link is the weakest.

mod power;
mod standing;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::TlsReading;
use crate::certificate::{Allowance, Certificate};
use crate::connection::{Connection, LoadedHost, RequestOutcome};
use crate::name::Address;
use crate::trust::Trust;

pub use self::power::Power;
pub use self::standing::{HostStanding, Weakness};

/// Hosts that are told one by one: as many as the extension keeps of a page.
pub const MAX_HOSTS: usize = 1_000;

/// Hosts whose certificates are read: as many as the extension keeps chains of.
pub const MAX_HOST_CHAINS: usize = 50;

/// The other hosts of a page, sorted by whose they are.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Cast {
    /// The page's own domain first, then the mightier before the others, and of those the weaker first.
    pub domains: Vec<CastDomain>,
    /// The weakest link among them, counted from 0 in [`Connection::hosts`]; none where no connection is known to be
    /// weaker than it should be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weakest: Option<usize>,
    /// How many hosts more there are than are told one by one.
    pub left_out: usize,
}

/// Hosts that one owner registered the domain of.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CastDomain {
    /// The registrable domain in ASCII; the whole host where there is none.
    pub domain: String,
    /// It is the page's own.
    pub own: bool,
    /// The most that one of its hosts can do to the page.
    pub power: Power,
    /// The weakest of the connections to its hosts.
    pub standing: HostStanding,
    /// Its hosts.
    pub hosts: Vec<CastHost>,
}

/// One of the hosts.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CastHost {
    /// Its place in [`Connection::hosts`], counted from 0.
    pub host: usize,
    /// Its name in ASCII, with a port that is not the scheme's own.
    pub name: String,
    /// What it can do to the page.
    pub power: Power,
    /// How its connection stands.
    pub standing: HostStanding,
    /// What is weak about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weakness: Option<Weakness>,
    /// The TLS facts, looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsReading>,
    /// Who the certificate of the host says that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Who the root at the top says that it is; only where a verified path is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
}

impl Cast {
    /// The cast of a page; `time` in seconds since 1970, the moment that lists are held against.
    pub(super) fn of(connection: &Connection, trust: &Trust, time: i64) -> Self {
        let own = domain_of(&Address::parse(&connection.url));
        let mut allowance = Allowance::default();
        let hosts = connection.hosts.iter().take(MAX_HOSTS).enumerate();
        let mut domains: BTreeMap<String, Vec<CastHost>> = BTreeMap::new();
        for (place, host) in hosts {
            let address = Address::parse(&host.web_url());
            let Some(domain) = domain_of(&address) else {
                continue;
            };
            let read = (place < MAX_HOST_CHAINS).then(|| Voucher::of(host, &mut allowance));
            let voucher = read.unwrap_or_default();
            let tls = host.tls.as_ref().map(TlsReading::of);
            let (standing, weakness) = standing::judge(&standing::Facts {
                observer: connection.observer,
                encrypted: address.is_https(),
                host,
                tls: tls.as_ref(),
                root: voucher.root.as_ref(),
                trust,
                time,
            });
            domains.entry(domain).or_default().push(CastHost {
                host: place,
                name: name_of(&address),
                power: match host.outcome {
                    RequestOutcome::Blocked => Power::None,
                    _ => Power::of(host),
                },
                standing,
                weakness,
                tls,
                issuer: voucher.issuer,
                root: voucher.root.as_ref().and_then(Certificate::subject_name),
            });
        }
        let told: usize = domains.values().map(Vec::len).sum();
        let known = usize::try_from(connection.other_hosts.unwrap_or_default());
        Self {
            weakest: weakest(domains.values().flatten()),
            left_out: known
                .unwrap_or(usize::MAX)
                .max(connection.hosts.len())
                .saturating_sub(told),
            domains: sorted(domains, own.as_deref()),
        }
    }

    /// The host with this place in [`Connection::hosts`].
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    /// use whylock::report::{Options, HostStanding, report};
    ///
    /// let page = Connection::from_json(
    ///     r#"{"version": 1, "observer": "firefox", "url": "https://example.com/", "sight": "seen",
    ///         "hosts": [{"url": "http://pictures.example/", "kinds": ["image"], "outcome": "loaded"}]}"#,
    /// )?;
    /// let cast = report(&page, &Options::at(1_795_392_000_000.0)).cast;
    /// let weakest = cast.weakest.and_then(|place| cast.host(place)).ok_or("none is weak")?;
    /// assert_eq!(weakest.standing, HostStanding::Open);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn host(&self, place: usize) -> Option<&CastHost> {
        let mut hosts = self.domains.iter().flat_map(|domain| &domain.hosts);
        hosts.find(|host| host.host == place)
    }

    /// Every host.
    pub(crate) fn hosts(&self) -> impl Iterator<Item = &CastHost> {
        self.domains.iter().flat_map(|domain| &domain.hosts)
    }
}

/// Who vouches for a host.
#[derive(Default)]
struct Voucher {
    issuer: Option<String>,
    /// The end of the path that the observer verified.
    root: Option<Certificate>,
}

impl Voucher {
    fn of(host: &LoadedHost, allowance: &mut Allowance) -> Self {
        use crate::connection::CertificatesAre::VerifiedPath;
        let mut read =
            |der: &crate::connection::Der| Certificate::read_within(der.as_bytes(), allowance);
        let site = host.certificates.first().map(&mut read);
        let is_path = host.certificates_are == Some(VerifiedPath) && host.certificates.len() > 1;
        let root = host.certificates.last().filter(|_| is_path);
        Self {
            issuer: site.and_then(|site| site.issuer_name()),
            root: root.map(read),
        }
    }
}

/// The registrable domain, or the whole host.
fn domain_of(address: &Address) -> Option<String> {
    let host = address.host.as_ref()?;
    let registrable = host.dns().and_then(|name| name.parts()?.registrable);
    Some(registrable.unwrap_or_else(|| host.to_string()))
}

fn name_of(address: &Address) -> String {
    let host = address
        .host
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    match address.port {
        Some(port) if !address.default_port => format!("{host}:{port}"),
        _ => host,
    }
}

/// The first of those that stand worst; of those the one that can do most.
fn weakest<'a>(hosts: impl Iterator<Item = &'a CastHost>) -> Option<usize> {
    let weak = hosts.filter(|host| host.standing.is_weak());
    // `max_by_key` would take the last of equals
    let weakest =
        weak.min_by_key(|host| (std::cmp::Reverse((host.standing, host.power)), host.host));
    weakest.map(|host| host.host)
}

fn sorted(domains: BTreeMap<String, Vec<CastHost>>, own: Option<&str>) -> Vec<CastDomain> {
    let domain = |(domain, mut hosts): (String, Vec<CastHost>)| {
        hosts.sort_by_key(|host| std::cmp::Reverse((host.power, host.standing)));
        let power = hosts.iter().map(|host| host.power).max();
        let standing = hosts.iter().map(|host| host.standing).max();
        CastDomain {
            own: own == Some(&domain),
            domain,
            power: power.unwrap_or(Power::None),
            standing: standing.unwrap_or(HostStanding::NotTold),
            hosts,
        }
    };
    let mut sorted: Vec<CastDomain> = domains.into_iter().map(domain).collect();
    sorted.sort_by_key(|domain| std::cmp::Reverse((domain.own, domain.power, domain.standing)));
    sorted
}
