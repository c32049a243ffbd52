//! IP addresses that belong to nobody, or to everybody on their own network.

use std::net::IpAddr;

use super::IpRange;

/// A range of addresses that is set apart, and the RFC that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReservedRange {
    /// The addresses.
    pub range: IpRange,
    /// The number of the RFC that set them apart.
    pub rfc: u16,
}

/// IANA's two registries of special-purpose addresses (RFC 6890), as of 2024-10-22 and with the later RFC 9780, and
/// multicast. Entries that lie inside of another are left out.
///
/// <https://www.iana.org/assignments/iana-ipv4-special-registry>,
/// <https://www.iana.org/assignments/iana-ipv6-special-registry>
const RESERVED: [ReservedRange; 34] = [
    v4([0, 0, 0, 0], 8, 791),
    v4([10, 0, 0, 0], 8, 1918),
    v4([100, 64, 0, 0], 10, 6598),
    v4([127, 0, 0, 0], 8, 1122),
    v4([169, 254, 0, 0], 16, 3927),
    v4([172, 16, 0, 0], 12, 1918),
    v4([192, 0, 0, 0], 24, 6890),
    v4([192, 0, 2, 0], 24, 5737),
    v4([192, 31, 196, 0], 24, 7535),
    v4([192, 52, 193, 0], 24, 7450),
    v4([192, 88, 99, 0], 24, 7526),
    v4([192, 168, 0, 0], 16, 1918),
    v4([192, 175, 48, 0], 24, 7534),
    v4([198, 18, 0, 0], 15, 2544),
    v4([198, 51, 100, 0], 24, 5737),
    v4([203, 0, 113, 0], 24, 5737),
    v4([224, 0, 0, 0], 4, 5771),
    v4([240, 0, 0, 0], 4, 1112),
    v6(0, 128, 4291),
    v6(1, 128, 4291),
    v6(0xffff << 32, 96, 4291),
    v6(0x64_ff9b << 96, 96, 6052),
    v6(0x64_ff9b_0001 << 80, 48, 8215),
    v6(0x100 << 112, 64, 6666),
    v6(0x100_0000_0000_0001 << 64, 64, 9780),
    v6(0x2001 << 112, 23, 2928),
    v6(0x2001_0db8 << 96, 32, 3849),
    v6(0x2002 << 112, 16, 3056),
    v6(0x2620_004f_8000 << 80, 48, 7534),
    v6(0x3fff << 112, 20, 9637),
    v6(0x5f00 << 112, 16, 9602),
    v6(0xfc00 << 112, 7, 4193),
    v6(0xfe80 << 112, 10, 4291),
    v6(0xff00 << 112, 8, 4291),
];

/// The range set apart that an address lies in: a *Reserved IP Address* of the CA/Browser Forum's Baseline Requirements,
/// §1.6.1, for which no public certificate may be issued.
///
/// ```
/// use whylock::name::reserved_range;
///
/// let router = reserved_range("192.168.0.1".parse().unwrap());
/// assert_eq!(router.map(|range| range.rfc), Some(1918));
/// assert_eq!(reserved_range("1.1.1.1".parse().unwrap()), None);
/// ```
#[must_use]
pub fn reserved_range(address: IpAddr) -> Option<ReservedRange> {
    let mut ranges = RESERVED.into_iter();
    ranges.find(|reserved| reserved.range.contains(address))
}

const fn v4(address: [u8; 4], bits: u32, rfc: u16) -> ReservedRange {
    let range = IpRange::v4(u32::from_be_bytes(address), bits);
    ReservedRange { range, rfc }
}

const fn v6(address: u128, bits: u32, rfc: u16) -> ReservedRange {
    let range = IpRange::v6(address, bits);
    ReservedRange { range, rfc }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{IpAddr, reserved_range};

    /// The address just below each range, its first and last one, and the one just above.
    #[test]
    fn ranges_begin_and_end_where_the_registries_say() {
        for (below, first, last, above, rfc) in [
            (
                "9.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "11.0.0.0",
                1918,
            ),
            (
                "100.63.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "100.128.0.0",
                6598,
            ),
            (
                "126.255.255.255",
                "127.0.0.0",
                "127.255.255.255",
                "128.0.0.0",
                1122,
            ),
            (
                "172.15.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "172.32.0.0",
                1918,
            ),
            (
                "192.167.255.255",
                "192.168.0.0",
                "192.168.255.255",
                "192.169.0.0",
                1918,
            ),
            (
                "198.17.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.20.0.0",
                2544,
            ),
            (
                "64:ff9b::ffff:ffff",
                "64:ff9b:1::",
                "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
                "64:ff9b:2::",
                8215,
            ),
            (
                "2001:db7:ffff::",
                "2001:db8::",
                "2001:db8:ffff:ffff::",
                "2001:db9::",
                3849,
            ),
            (
                "2620:4f:7fff::",
                "2620:4f:8000::",
                "2620:4f:8000:ffff::",
                "2620:4f:8001::",
                7534,
            ),
            (
                "3ffe:ffff::",
                "3fff::",
                "3fff:fff:ffff::",
                "3fff:1000::",
                9637,
            ),
            ("fbff:ffff::", "fc00::", "fdff:ffff::", "fe00::", 4193),
            ("fe7f:ffff::", "fe80::", "febf:ffff::", "fec0::", 4291),
        ] {
            let found = |text: &str| {
                let address: IpAddr = text.parse().unwrap();
                reserved_range(address).map(|reserved| reserved.rfc)
            };
            assert_eq!(
                (found(first), found(last)),
                (Some(rfc), Some(rfc)),
                "{first}"
            );
            assert_ne!(found(below), Some(rfc), "{first}");
            assert_ne!(found(above), Some(rfc), "{first}");
        }
    }

    #[test]
    fn public_addresses_are_not_reserved() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00::1",
        ] {
            assert_eq!(reserved_range(address.parse().unwrap()), None, "{address}");
        }
        for address in [
            "0.0.0.0",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:8.8.8.8",
            "ff02::1",
        ] {
            assert!(
                reserved_range(address.parse().unwrap()).is_some(),
                "{address}"
            );
        }
    }
}
