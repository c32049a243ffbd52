//! The name of a server: in the DNS, or an IP address.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::{DnsName, ReservedName};

/// With what name a server was addressed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum ServerName {
    /// A name in the DNS.
    Dns(DnsName),
    /// An IPv4 address.
    Ipv4(#[cfg_attr(feature = "wasm", tsify(type = "string"))] Ipv4Addr),
    /// An IPv6 address.
    Ipv6(#[cfg_attr(feature = "wasm", tsify(type = "string"))] Ipv6Addr),
}

impl ServerName {
    /// Reads a host: an IP address (IPv6 with or without brackets), else a DNS name.
    ///
    /// IPv4 has four decimal numbers without leading zeros (RFC 3986 §3.2.2). The other ways that browsers take in an
    /// address bar, such as `0x7f.1`, are neither an address here nor a name.
    ///
    /// ```
    /// use whylock::name::ServerName;
    ///
    /// assert!(matches!(ServerName::parse("Example.COM"), Some(ServerName::Dns(_))));
    /// assert!(matches!(ServerName::parse("192.0.2.1"), Some(ServerName::Ipv4(_))));
    /// assert!(matches!(ServerName::parse("[2001:db8::1]"), Some(ServerName::Ipv6(_))));
    /// assert!(ServerName::parse("192.0.2.300").is_none());
    /// ```
    #[must_use]
    pub fn parse(host: &str) -> Option<Self> {
        let bracketed = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        if let Some(address) = bracketed {
            return address.parse().ok().map(Self::Ipv6);
        }
        match host.parse() {
            Ok(IpAddr::V4(address)) => Some(Self::Ipv4(address)),
            Ok(IpAddr::V6(address)) => Some(Self::Ipv6(address)),
            Err(_) => DnsName::parse(host).ok().map(Self::Dns),
        }
    }

    /// The DNS name, if it is one.
    ///
    /// ```
    /// use whylock::name::ServerName;
    ///
    /// let name = ServerName::parse("example.com");
    /// assert!(name.as_ref().and_then(ServerName::dns).is_some());
    /// ```
    #[must_use]
    pub const fn dns(&self) -> Option<&DnsName> {
        match self {
            Self::Dns(name) => Some(name),
            Self::Ipv4(_) | Self::Ipv6(_) => None,
        }
    }

    /// Whether anybody may use this name or address on a computer or in a network of their own, so that no public
    /// authority may vouch for it (Baseline Requirements §4.2.2): `localhost`, `.test`, `.local`, `192.168.0.1`.
    ///
    /// ```
    /// use whylock::name::ServerName;
    ///
    /// let own = |host| ServerName::parse(host).is_some_and(|name| name.is_for_private_use());
    /// assert!(own("localhost") && own("shop.test") && own("printer.local") && own("intranet"));
    /// assert!(own("192.168.0.1") && own("::1"));
    /// assert!(!own("example.com") && !own("1.1.1.1") && !own("192.0.2.1"));
    /// ```
    #[must_use]
    pub fn is_for_private_use(&self) -> bool {
        match self {
            Self::Dns(name) => matches!(
                name.reserved(),
                Some(
                    ReservedName::Home
                        | ReservedName::Internal
                        | ReservedName::Local
                        | ReservedName::Localhost
                        | ReservedName::SingleLabel
                        | ReservedName::Test
                        | ReservedName::UnlistedTopLevel
                )
            ),
            // RFC 1122 §3.2.1.3, RFC 1918 §3, RFC 3927 §2, RFC 4193 §3, RFC 4291 §2.5.3 and §2.5.6
            Self::Ipv4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
            Self::Ipv6(ip) => {
                ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local()
            }
        }
    }

    /// Whether these are the octets of this very IP address, as a certificate's `iPAddress` name holds them
    /// (RFC 9525 §6.4: octet for octet, so an IPv4 address does not match its IPv6 form).
    ///
    /// ```
    /// use whylock::name::ServerName;
    ///
    /// let server = ServerName::parse("192.0.2.1").ok_or("not a name")?;
    /// assert!(server.is_address(&[192, 0, 2, 1]));
    /// assert!(!server.is_address(&[192, 0, 2, 2]));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn is_address(&self, octets: &[u8]) -> bool {
        match self {
            Self::Dns(_) => false,
            Self::Ipv4(address) => address.octets() == octets,
            Self::Ipv6(address) => address.octets() == octets,
        }
    }
}

impl std::fmt::Display for ServerName {
    /// As it stands in an address, but for the brackets of IPv6: `example.com`, `192.0.2.1`, `2001:db8::1`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Dns(name) => formatter.write_str(name.as_str()),
            Self::Ipv4(address) => address.fmt(formatter),
            Self::Ipv6(address) => address.fmt(formatter),
        }
    }
}
