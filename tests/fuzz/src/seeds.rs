//! What the fuzzers start from: real certificates out of a package, the project's own, and the words of each format.

mod words;

use std::fs;
use std::io::Result;
use std::path::Path;

use serde_json::Value;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::input::read_certificates;

use crate::chain::{Chain, NOW};
use crate::connections::{certificates, good, of_every_verdict};
use crate::der::{Fields, extension, oid, sequence, tlv};
use crate::envelope::{Kind, put};

/// Writes a folder of seeds for each target, and `der.dict` and `message.dict` beside them.
///
/// # Errors
///
/// As the file system has them.
pub fn write(folder: &Path) -> Result<()> {
    let certificates = certificate_seeds();
    let crls = crl_seeds();
    put_all(&folder.join("crl"), &crls)?;
    put_all(&folder.join("message"), &messages())?;
    put_all(&folder.join("path"), &storms())?;
    put_all(&folder.join("report"), &envelopes(&certificates, &crls))?;
    put_all(&folder.join("reader"), &certificates)?;
    fs::write(folder.join("der.dict"), words::of_der())?;
    fs::write(folder.join("message.dict"), words::of_messages(&messages()))
}

fn put_all(folder: &Path, seeds: &[Vec<u8>]) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:03}")), seed)?;
    }
    Ok(())
}

const PEMS: [&[u8]; 3] = [
    include_bytes!("../../web/good.pem"),
    include_bytes!("../../web/hostile.pem"),
    include_bytes!("../../web/names.pem"),
];

fn certificate_seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = TLS_SERVER_ROOT_CERTS
        .iter()
        .map(|der| der.to_vec())
        .collect();
    for pem in PEMS {
        seeds.extend(
            read_certificates(pem)
                .expect("the project's own")
                .certificates,
        );
        seeds.push(pem.to_vec());
    }
    seeds.push(crate::everything::everything());
    seeds.push(Fields::default().der());
    seeds.push(signed_data(&seeds[..2]));
    for storm in random_chains() {
        seeds.extend(storm.ders().into_iter().take(8));
    }
    seeds
}

/// A file of PKCS #7 that signs nothing (RFC 5652 §5.1).
fn signed_data(certificates: &[Vec<u8>]) -> Vec<u8> {
    let signed_data = sequence(&[
        &tlv(2, &[1]),
        &tlv(0x31, &[]),
        &sequence(&[&oid("1.2.840.113549.1.7.1")]),
        &tlv(0xa0, &certificates.concat()),
        &tlv(0x31, &[]),
    ]);
    sequence(&[&oid("1.2.840.113549.1.7.2"), &tlv(0xa0, &signed_data)])
}

fn crl_seeds() -> Vec<Vec<u8>> {
    let algorithm = sequence(&[&oid("1.3.101.112")]);
    let date = tlv(0x17, b"260115000000Z");
    let reason = sequence(&[&extension("2.5.29.21", &tlv(0x0a, &[1]))]);
    let entries = sequence(&[
        &sequence(&[&tlv(2, &[1, 2, 3]), &date]),
        &sequence(&[&tlv(2, &[4]), &date, &reason]),
    ]);
    let scope = sequence(&[
        &tlv(0xa0, &tlv(0xa0, &tlv(0x86, b"http://a.example/"))),
        &tlv(0x81, &[0xff]),
    ]);
    let extensions = sequence(&[
        &extension("2.5.29.20", &tlv(2, &[7])),
        &extension("2.5.29.35", &sequence(&[&tlv(0x80, &[2; 20])])),
        &extension("2.5.29.28", &scope),
    ]);
    let list = |entries: &[u8], extensions: &[u8]| {
        let signed = sequence(&[
            &tlv(2, &[1]),
            &algorithm,
            &Fields::default().issuer,
            &tlv(0x17, b"261001000000Z"),
            &tlv(0x18, b"20271001000000Z"),
            entries,
            extensions,
        ]);
        sequence(&[&signed, &algorithm, &tlv(3, &[&[0][..], &[9; 64]].concat())])
    };
    vec![
        list(&[], &[]),
        list(&entries, &[]),
        list(&entries, &tlv(0xa0, &extensions)),
    ]
}

fn messages() -> Vec<Vec<u8>> {
    let mut messages: Vec<Value> = of_every_verdict()
        .into_iter()
        .map(|(_, message)| message)
        .collect();
    for (pem, url) in PEMS
        .iter()
        .skip(1)
        .zip(["https://hostile.example/", "https://a.wildcard.example/"])
    {
        let mut message = good();
        message["certificates"] = serde_json::json!(certificates(pem));
        message["certificatesAre"] = "as-sent".into();
        message["url"] = url.into();
        message["observer"] = "chromium".into();
        message["headers"] = serde_json::json!({
            "strictTransportSecurity": "max-age=31536000; includeSubDomains; preload",
            "altSvc": "h3=\":443\"; ma=86400", "date": "Mon, 23 Nov 2026 00:00:00 GMT",
        });
        message["redirects"] =
            serde_json::json!([{"url": "http://hostile.example/", "status": 301}]);
        message["insecureRequests"] =
            serde_json::json!([{"url": "http://a.example/", "kind": "image", "outcome": "loaded"}]);
        message["delivery"] = "new-connection".into();
        messages.push(message);
    }
    messages
        .iter()
        .map(|message| message.to_string().into_bytes())
        .collect()
}

fn envelopes(certificates: &[Vec<u8>], crls: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let good = read_certificates(PEMS[0])
        .expect("the project's own")
        .certificates;
    let mut envelopes = Vec::new();
    let mut add = |chain: &[Vec<u8>], sight: u8, number: usize| {
        let mut envelope = Vec::new();
        put(
            &mut envelope,
            Kind::Choices,
            &[
                u8::try_from(number % 4).unwrap_or_default(),
                sight,
                1,
                1,
                0,
                3,
            ],
        );
        put(&mut envelope, Kind::Url, b"https://www.good.example/");
        for (field, text) in ["secure", "TLSv1.3", "TLS_AES_256_GCM_SHA384"]
            .iter()
            .enumerate()
        {
            put(
                &mut envelope,
                Kind::Tls,
                format!(
                    "{}{text}",
                    char::from(19 * 3 + u8::try_from(field).unwrap_or_default())
                )
                .as_bytes(),
            );
        }
        for der in chain {
            put(&mut envelope, Kind::Certificate, der);
        }
        put(&mut envelope, Kind::Crl, &crls[number % crls.len()]);
        put(&mut envelope, Kind::Answers, &[0]);
        put(
            &mut envelope,
            Kind::Anchor,
            &[u8::try_from(chain.len().saturating_sub(1)).unwrap_or_default()],
        );
        put(
            &mut envelope,
            Kind::Time,
            &(NOW as f64 * 1000.0).to_be_bytes(),
        );
        put(&mut envelope, Kind::Date, b"Mon, 23 Nov 2026 00:00:00 GMT");
        put(
            &mut envelope,
            Kind::StrictTransport,
            b"max-age=31536000; includeSubDomains",
        );
        put(&mut envelope, Kind::Language, b"de-DE");
        envelopes.push(envelope);
    };
    for sight in 0..10 {
        add(&good, sight, usize::from(sight));
    }
    for (number, der) in certificates.iter().enumerate().step_by(9) {
        add(std::slice::from_ref(der), 0, number);
    }
    for (number, chain) in random_chains().iter().enumerate() {
        add(
            &chain.ders().into_iter().take(12).collect::<Vec<_>>(),
            0,
            number,
        );
    }
    envelopes
}

/// Octets of a fixed sequence: seeds are the same on every machine.
fn storms() -> Vec<Vec<u8>> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state >> 56).unwrap_or_default()
    };
    let lengths = [64, 128, 256, 512, 1_024, 2_048, 4_096];
    let lengths = lengths.iter().cycle().take(56);
    lengths
        .map(|length| (0..*length).map(|_| next()).collect())
        .collect()
}

fn random_chains() -> Vec<Chain> {
    use arbitrary::{Arbitrary, Unstructured};
    let storms = storms();
    storms
        .iter()
        .filter_map(|octets| Chain::arbitrary_take_rest(Unstructured::new(octets)).ok())
        .collect()
}
