//! One certificate that holds everything that is read into fields.

use crate::der::{Fields, alternative_names, dns_name, extension, oid, sequence, tlv};

/// A certificate with every extension that is read into fields.
pub(crate) fn everything() -> Vec<u8> {
    let uri = tlv(0x86, b"http://a.example/");
    let point = sequence(&[
        &tlv(0xa0, &tlv(0xa0, &uri)),
        &tlv(0x81, &[1, 2]),
        &tlv(0xa2, &tlv(0x82, b"b")),
    ]);
    let notice = sequence(&[
        &sequence(&[&tlv(0x0c, b"Us"), &sequence(&[&tlv(2, &[1])])]),
        &tlv(0x1e, &[0, 65, 0x20, 0x2e]),
    ]);
    let qualifiers = sequence(&[
        &sequence(&[&oid("1.3.6.1.5.5.7.2.1"), &tlv(0x16, b"http://a.example/")]),
        &sequence(&[&oid("1.3.6.1.5.5.7.2.2"), &notice]),
    ]);
    let policies = sequence(&[&sequence(&[&oid("2.23.140.1.2.1"), &qualifiers])]);
    let timestamp = [
        &[0_u8, 50, 0, 48, 0][..],
        &[1; 32],
        &[0; 8],
        &[0, 0, 4, 3, 0, 1, 9],
    ]
    .concat();
    Fields {
        unique_ids: [tlv(0x81, &[0, 1]), tlv(0x82, &[0, 2])].concat(),
        extensions: vec![
            alternative_names(&[
                &dns_name("*.a.example"),
                &tlv(0x81, b"a@a.example"),
                &uri,
                &tlv(0x87, &[192, 0, 2, 1]),
                &tlv(0x87, &[0x20; 16]),
                &tlv(0x88, &[42, 3]),
                &tlv(0xa4, &Fields::default().issuer),
                &tlv(
                    0xa0,
                    &[
                        &oid("1.3.6.1.5.5.7.8.9")[..],
                        &tlv(0xa0, &tlv(0x0c, "ö@a.example".as_bytes())),
                    ]
                    .concat(),
                ),
            ]),
            extension("2.5.29.19", &sequence(&[&tlv(1, &[0xff]), &tlv(2, &[1])])),
            extension("2.5.29.15", &tlv(3, &[5, 0xa0])),
            extension("2.5.29.37", &sequence(&[&oid("1.3.6.1.5.5.7.3.1")])),
            extension("2.5.29.14", &tlv(4, &[7; 20])),
            extension(
                "2.5.29.35",
                &sequence(&[&tlv(0x80, &[7; 20]), &tlv(0xa1, &uri), &tlv(0x82, &[1])]),
            ),
            extension("2.5.29.32", &policies),
            extension(
                "2.5.29.33",
                &sequence(&[&sequence(&[&oid("1.2.3"), &oid("1.2.4")])]),
            ),
            extension(
                "2.5.29.36",
                &sequence(&[&tlv(0x80, &[0]), &tlv(0x81, &[1])]),
            ),
            extension("2.5.29.54", &tlv(2, &[0])),
            extension(
                "2.5.29.30",
                &sequence(&[&tlv(
                    0xa0,
                    &sequence(&[&dns_name("a.example"), &tlv(0x80, &[1])]),
                )]),
            ),
            extension("2.5.29.31", &sequence(&[&point])),
            extension("2.5.29.46", &sequence(&[&point])),
            extension("2.5.29.18", &sequence(&[&uri])),
            extension("2.5.29.16", &sequence(&[&tlv(0x80, b"20260101000000Z")])),
            extension(
                "2.5.29.9",
                &sequence(&[&sequence(&[
                    &oid("1.3.6.1.5.5.7.9.4"),
                    &tlv(0x31, &tlv(0x13, b"DE")),
                ])]),
            ),
            extension(
                "1.3.6.1.5.5.7.1.1",
                &sequence(&[&sequence(&[&oid("1.3.6.1.5.5.7.48.1"), &uri])]),
            ),
            extension(
                "1.3.6.1.5.5.7.1.3",
                &sequence(&[&sequence(&[&oid("0.4.0.1862.1.1")])]),
            ),
            extension("1.3.6.1.5.5.7.1.24", &sequence(&[&tlv(2, &[5])])),
            extension("1.3.6.1.4.1.11129.2.4.2", &tlv(4, &timestamp)),
            extension("1.3.6.1.4.1.11129.2.4.3", &[5, 0]),
            extension("2.16.840.1.113730.1.1", &tlv(3, &[4, 0xf0])),
            extension("2.16.840.1.113730.1.13", &tlv(0x16, b"a comment")),
            extension("1.3.6.1.4.1.311.20.2", &tlv(0x1e, &[0, 65])),
            extension("1.3.6.1.4.1.311.21.1", &tlv(2, &[0])),
        ],
        ..Fields::default()
    }
    .der()
}
