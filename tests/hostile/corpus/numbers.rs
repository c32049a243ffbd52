//! Keys, serial numbers and dates beyond what anybody computes with.

use super::Case;
use super::issued::{rsa_key, site};
use crate::der::{Fields, tlv};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "long-rsa-key",
            about: "An RSA key of a million bits, and an exponent as long",
            certificates: || vec![long_key()],
            told: &["has 1048576 bits"],
        },
        Case {
            name: "long-serial",
            about: "A serial number of a megabyte",
            certificates: || vec![serial(&vec![0x5a; 1 << 20])],
            told: &["20 bytes", "very large"],
        },
        Case {
            name: "negative-serial",
            about: "A serial number below zero, and padded",
            certificates: || vec![serial(&[0xff, 0xff, 0x80, 0x01])],
            told: &["negative", "more bytes than it needs"],
        },
        Case {
            name: "impossible-dates",
            about: "Valid from the year 0000, until the 31st of February",
            certificates: || vec![dates(b"00000000000000Z", b"20260231250061Z")],
            told: &["A date in the first date is no date"],
        },
        Case {
            name: "odd-dates",
            about: "Dates with fractions of a second and offsets, until the year 9999",
            certificates: || vec![dates(b"20261001000000.5+0130", b"99991231235959Z")],
            told: &["with fractions of them"],
        },
    ]
}

fn long_key() -> Vec<u8> {
    let number = [vec![0], vec![0xc1; 1 << 17]].concat();
    Fields {
        public_key: rsa_key(&number, &number),
        ..site()
    }
    .der()
}

fn serial(number: &[u8]) -> Vec<u8> {
    Fields {
        serial_number: tlv(0x02, number),
        ..site()
    }
    .der()
}

fn dates(not_before: &[u8], not_after: &[u8]) -> Vec<u8> {
    Fields {
        not_before: tlv(0x18, not_before),
        not_after: tlv(0x18, not_after),
        ..site()
    }
    .der()
}
