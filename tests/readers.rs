//! Two readers, one truth: the tolerant reading of every certificate at hand beside `x509-cert`'s.
//!
//! `READERS=FOLDER:FOLDER cargo test --test readers` reads whatever lies in those folders as well: a suite of certificates, or
//! what the fuzzers found. Files are DER, or PEM with any number of certificates.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "readers/agreement.rs"]
mod agreement;
#[path = "certificate/der.rs"]
mod der;
#[path = "certificate/everything.rs"]
mod everything;
#[path = "readers/extensions.rs"]
mod extensions;
#[path = "readers/view.rs"]
mod view;

use std::path::Path;

use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::Certificate;
use whylock::certificate::input::read_certificates;

use crate::der::Fields;
use agreement::disagreements;
use everything::everything;

/// What lies in the project itself.
fn own() -> Vec<Vec<u8>> {
    let pems = [
        &include_bytes!("web/good.pem")[..],
        include_bytes!("web/hostile.pem"),
        include_bytes!("web/names.pem"),
    ];
    let pems = pems
        .iter()
        .flat_map(|pem| read_certificates(pem).unwrap().certificates);
    pems.chain([Fields::default().der(), everything()])
        .collect()
}

fn assert_agreed(name: &str, der: &[u8]) {
    let found = disagreements(der);
    assert!(found.is_empty(), "{name}: {found:#?}");
}

#[test]
fn of_sound_certificates_nothing_is_malformed_and_both_agree() {
    let roots = TLS_SERVER_ROOT_CERTS.iter().map(|der| der.to_vec());
    for der in roots.chain(own()) {
        assert_agreed("sound", &der);
    }
}

#[test]
fn of_sound_certificates_the_flat_view_says_the_same() {
    let roots = TLS_SERVER_ROOT_CERTS.iter().map(|der| der.to_vec());
    for der in roots.chain(own()) {
        let certificate = Certificate::read(&der);
        let flat = view::flat(&der);
        assert_eq!(
            flat,
            Some(view::whole(&certificate)),
            "{:?}",
            certificate.common_name()
        );
    }
}

#[test]
fn of_changed_octets_the_flat_view_says_the_same_or_that_something_is_amiss() {
    let mut agreed = 0;
    for der in [own()[0].clone(), everything()] {
        for bit in (0..der.len() * 8).step_by(5) {
            let mut changed = der.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let certificate = Certificate::read(&changed);
            let Some(flat) = view::flat(&changed) else {
                assert!(
                    !certificate.malformed.is_empty(),
                    "bit {bit}: only the view complains"
                );
                continue;
            };
            if certificate.malformed.is_empty() {
                assert_eq!(flat, view::whole(&certificate), "bit {bit}");
                agreed += 1;
            }
        }
    }
    assert!(agreed > 500, "{agreed}");
}

/// A tag of a form of name that the tolerant reader knows and `x509-cert` does not: `x400Address`.
const KNOWN_TO_ONE: u8 = 0xa3;

#[test]
fn of_changed_octets_both_say_the_same_or_one_says_why() {
    for der in [own()[0].clone(), everything()] {
        let bits = (0..der.len() * 8).step_by(7);
        let flipped = bits.map(|bit| (bit / 8, der[bit / 8] ^ 1 << (bit % 8)));
        let replaced = (0..der.len()).map(|place| (place, KNOWN_TO_ONE));
        for (place, octet) in flipped.chain(replaced) {
            let mut changed = der.clone();
            changed[place] = octet;
            assert_agreed(&format!("{octet:#x} at {place}"), &changed);
        }
    }
}

#[test]
fn of_what_lies_in_the_folders_named_too() {
    let folders = std::env::var("READERS").unwrap_or_default();
    let (mut read, mut clean) = (0, 0);
    let mut differing = Vec::new();
    for folder in folders.split(':').filter(|folder| !folder.is_empty()) {
        visit(Path::new(folder), &mut |name, der| {
            let found = disagreements(der);
            differing.extend((!found.is_empty()).then(|| format!("{name}: {found:#?}")));
            read += 1;
            clean += usize::from(Certificate::read(der).malformed.is_empty());
        });
    }
    println!("{read} certificates, nothing malformed in {clean}");
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

fn visit(path: &Path, look: &mut impl FnMut(&str, &[u8])) {
    if path.is_dir() {
        let mut entries: Vec<_> = path
            .read_dir()
            .unwrap()
            .map(|it| it.unwrap().path())
            .collect();
        entries.sort();
        return entries.iter().for_each(|entry| visit(entry, look));
    }
    let bytes = std::fs::read(path).unwrap();
    let name = path.display().to_string();
    match read_certificates(&bytes) {
        Ok(input) => input.certificates.iter().for_each(|der| look(&name, der)),
        Err(_) => look(&name, &bytes),
    }
}
