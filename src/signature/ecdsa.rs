//! From the ECDSA signature that X.509 uses to the one that hosts take.

use der::{Decode, Encode, Sequence, asn1::UintRef};

use super::{Curve, Unverifiable};

/// `Ecdsa-Sig-Value` (RFC 3279 §2.2.3).
#[derive(Sequence)]
struct Value<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

/// *r* and *s* side by side, each as wide as the curve's order (IEEE P1363).
///
/// Only DER will do: with BER, anybody could make a second signature out of a valid one.
pub(super) fn fixed_width(der: &[u8], curve: Curve) -> Result<Vec<u8>, Unverifiable> {
    let value = Value::from_der(der).map_err(|_| Unverifiable::Malformed)?;
    if value.to_der().ok().as_deref() != Some(der) {
        return Err(Unverifiable::Malformed);
    }
    let mut fixed = Vec::with_capacity(2 * curve.width());
    for integer in [value.r, value.s] {
        let octets = integer.as_bytes();
        let zeros = curve
            .width()
            .checked_sub(octets.len())
            .ok_or(Unverifiable::KeyDoesNotFit)?;
        fixed.extend(std::iter::repeat_n(0, zeros));
        fixed.extend(octets);
    }
    Ok(fixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn malformed(der: &[u8]) -> bool {
        fixed_width(der, Curve::P256) == Err(Unverifiable::Malformed)
    }

    #[test]
    fn numbers_are_padded_to_the_width_of_the_curve() {
        let mut fixed = [0; 64];
        [fixed[31], fixed[63]] = [0x80, 1];
        let der = [0x30, 7, 2, 2, 0, 0x80, 2, 1, 1];
        assert_eq!(fixed_width(&der, Curve::P256), Ok(fixed.to_vec()));
    }

    #[test]
    fn anything_but_der_is_malformed() {
        assert!(!malformed(&[0x30, 6, 2, 1, 1, 2, 1, 1]));
        assert!(malformed(&[]));
        assert!(malformed(&[0x30, 7, 2, 2, 0, 1, 2, 1, 1]), "not minimal");
        assert!(malformed(&[0x30, 6, 2, 1, 0x80, 2, 1, 1]), "negative");
        assert!(malformed(&[0x30, 5, 2, 0, 2, 1, 1]), "without an octet");
        assert!(malformed(&[0x30, 0x81, 6, 2, 1, 1, 2, 1, 1]), "long length");
        assert!(malformed(&[0x30, 6, 2, 1, 1, 2, 1, 1, 0]), "more behind it");
        assert!(malformed(&[0x30, 8, 2, 1, 1, 2, 1, 1, 5, 0]), "a third");
        assert!(malformed(&[0x30, 3, 2, 1, 1]), "only one");
        assert!(malformed(&[0x30, 0x80, 2, 1, 1, 2, 1, 1, 0, 0]), "BER");
    }

    #[test]
    fn a_number_wider_than_the_curve_is_no_signature_by_it() {
        let wide = |octets: u8| {
            let mut der = vec![0x30, octets + 5, 2, octets];
            der.push(0x7f);
            der.extend(std::iter::repeat_n(0, usize::from(octets) - 1));
            der.extend([2, 1, 1]);
            der
        };
        assert!(fixed_width(&wide(32), Curve::P256).is_ok());
        let result = fixed_width(&wide(33), Curve::P256);
        assert_eq!(result, Err(Unverifiable::KeyDoesNotFit));
        assert!(fixed_width(&wide(33), Curve::P384).is_ok());
    }
}
