//! A range of IP addresses that share a prefix (RFC 4632 §3.1).

use std::net::IpAddr;

use super::MalformedName;

/// All addresses of one family that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IpRange {
    /// A prefix of IPv4 and its mask.
    V4(u32, u32),
    /// A prefix of IPv6 and its mask.
    V6(u128, u128),
}

impl IpRange {
    /// Reads an address and its mask, as a name constraint holds them: 8 octets for IPv4, 32 for IPv6
    /// (RFC 5280 §4.2.1.10). Bits of the address beyond the mask do not count.
    ///
    /// ```
    /// use whylock::name::{IpRange, MalformedName};
    ///
    /// let range = IpRange::read(&[192, 0, 2, 0, 255, 255, 255, 0])?;
    /// assert!(range.contains("192.0.2.77".parse().unwrap()));
    /// assert_eq!(IpRange::read(&[192, 0, 2, 0, 255, 0, 255, 0]), Err(MalformedName::Mask));
    /// # Ok::<(), MalformedName>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MalformedName::IpLength`] and [`MalformedName::Mask`].
    pub fn read(octets: &[u8]) -> Result<Self, MalformedName> {
        let (address, mask) = octets.split_at(octets.len() / 2);
        let (range, is_prefix) = if let Some((address, mask)) = both::<4>(address, mask) {
            let mask = u32::from_be_bytes(mask);
            let range = Self::V4(u32::from_be_bytes(address) & mask, mask);
            (range, mask.leading_ones() == mask.count_ones())
        } else if let Some((address, mask)) = both::<16>(address, mask) {
            let mask = u128::from_be_bytes(mask);
            let range = Self::V6(u128::from_be_bytes(address) & mask, mask);
            (range, mask.leading_ones() == mask.count_ones())
        } else {
            return Err(MalformedName::IpLength);
        };
        is_prefix.then_some(range).ok_or(MalformedName::Mask)
    }

    /// The addresses of IPv4 that begin with as many bits of this one, at most 32.
    pub(super) const fn v4(address: u32, bits: u32) -> Self {
        // A shift by all 32 bits has no result: then no bit is free.
        let mask = match u32::MAX.checked_shr(bits) {
            Some(free) => !free,
            None => u32::MAX,
        };
        Self::V4(address & mask, mask)
    }

    /// The addresses of IPv6 that begin with as many bits of this one, at most 128.
    pub(super) const fn v6(address: u128, bits: u32) -> Self {
        let mask = match u128::MAX.checked_shr(bits) {
            Some(free) => !free,
            None => u128::MAX,
        };
        Self::V6(address & mask, mask)
    }

    /// Whether the address lies in the range. An IPv4 address lies in no range of IPv6, however it is written.
    ///
    /// ```
    /// use whylock::name::IpRange;
    ///
    /// let range = IpRange::read(&[192, 0, 2, 0, 255, 255, 255, 0])?;
    /// assert!(!range.contains("192.0.3.1".parse().unwrap()));
    /// assert!(!range.contains("::ffff:192.0.2.1".parse().unwrap()));
    /// # Ok::<(), whylock::name::MalformedName>(())
    /// ```
    #[must_use]
    pub const fn contains(&self, address: IpAddr) -> bool {
        match (*self, address) {
            (Self::V4(prefix, mask), IpAddr::V4(address)) => address.to_bits() & mask == prefix,
            (Self::V6(prefix, mask), IpAddr::V6(address)) => address.to_bits() & mask == prefix,
            (Self::V4(..), IpAddr::V6(_)) | (Self::V6(..), IpAddr::V4(_)) => false,
        }
    }
}

/// An address and a mask, if both are of the length.
fn both<const LENGTH: usize>(address: &[u8], mask: &[u8]) -> Option<([u8; LENGTH], [u8; LENGTH])> {
    Some((address.try_into().ok()?, mask.try_into().ok()?))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{IpRange, MalformedName};

    fn contains(octets: &[u8], address: &str) -> bool {
        let range = IpRange::read(octets).unwrap();
        range.contains(address.parse().unwrap())
    }

    #[test]
    fn ranges_begin_and_end_where_their_mask_says() {
        let range = [192, 0, 2, 128, 255, 255, 255, 192];
        assert!(!contains(&range, "192.0.2.127"));
        assert!(contains(&range, "192.0.2.128"));
        assert!(contains(&range, "192.0.2.191"));
        assert!(!contains(&range, "192.0.2.192"));
        // Bits of the address beyond the mask do not count.
        assert!(contains(&[10, 1, 2, 3, 255, 0, 0, 0], "10.0.0.0"));
        assert!(contains(&[0; 8], "203.0.113.9"));
        assert!(!contains(&[0; 8], "2001:db8::1"));
        assert!(contains(&[0; 32], "2001:db8::1"));
        assert!(!contains(&[0; 32], "203.0.113.9"));
        let mut host = [0; 32];
        host[15] = 1;
        host[16..].fill(255);
        assert!(contains(&host, "::1"));
        assert!(!contains(&host, "::2"));
    }

    #[test]
    fn only_two_lengths_and_unbroken_masks_are_ranges() {
        for length in (0..40).filter(|length| ![8, 32].contains(length)) {
            assert_eq!(
                IpRange::read(&vec![0; length]),
                Err(MalformedName::IpLength)
            );
        }
        for mask in [[255, 0, 255, 0], [0, 0, 0, 1], [127, 255, 255, 255]] {
            let octets = [[192, 0, 2, 0], mask].concat();
            assert_eq!(IpRange::read(&octets), Err(MalformedName::Mask));
        }
        let mut octets = [0; 32];
        octets[31] = 1;
        assert_eq!(IpRange::read(&octets), Err(MalformedName::Mask));
    }

    #[test]
    fn ranges_of_our_own_have_their_masks() {
        assert_eq!(
            IpRange::v4(0x0a01_0203, 8),
            IpRange::V4(0x0a00_0000, 0xff00_0000)
        );
        assert_eq!(IpRange::v4(7, 32), IpRange::V4(7, u32::MAX));
        assert_eq!(IpRange::v6(7, 128), IpRange::V6(7, u128::MAX));
        assert_eq!(
            IpRange::v6(u128::MAX, 7),
            IpRange::V6(0xfe << 120, 0xfe << 120)
        );
    }
}
