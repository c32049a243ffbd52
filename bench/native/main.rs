//! How long the crate takes natively to read certificates, beside x509-parser, x509-cert alone and rustls-webpki.
//!
//! `cargo bench --bench native` prints it for the public roots; `npm run bench -- native` gives a file of certificates, the
//! number of rounds and the milliseconds of a turn, and takes the lines of JSON.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]

mod fields;
mod with_x509_cert;
mod with_x509_parser;

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ProcessTime;
use der::{Reader, SliceReader};
use rustls::pki_types::CertificateDer;
use sha2::{Digest, Sha256};
use whylock::certificate::view::View;

/// One after the other.
const PUBLIC_ROOTS: &[u8] = include_bytes!("../../data/roots.der");

/// A name, and the whole corpus read once.
type Candidate = (&'static str, fn(&[Vec<u8>]));

/// What is compared with what: `read` looks at a certificate, `view` makes all that a viewer shows, with SHA-256.
const CANDIDATES: [Candidate; 8] = [
    ("read by whylock", |corpus| {
        let mut view = View::default();
        for der in corpus {
            view.read(black_box(der));
            black_box(view.numbers());
        }
    }),
    ("read by x509-parser", |corpus| {
        each(corpus, with_x509_parser::read);
    }),
    ("read by x509-cert", |corpus| {
        each(corpus, with_x509_cert::read);
    }),
    ("read by rustls-webpki", |corpus| {
        for der in corpus {
            let der = CertificateDer::from(der.as_slice());
            black_box(webpki::EndEntityCert::try_from(&der).is_ok());
        }
    }),
    ("view by whylock", |corpus| {
        let mut view = View::default();
        for der in corpus {
            view.read(black_box(der));
            black_box((view.numbers(), view.text(), Sha256::digest(der)));
        }
    }),
    ("view by x509-parser", |corpus| {
        each(corpus, with_x509_parser::view);
    }),
    ("view by x509-cert", |corpus| {
        each(corpus, with_x509_cert::view);
    }),
    ("copy", |corpus| each(corpus, <[u8]>::to_vec)),
];

fn each<T>(corpus: &[Vec<u8>], read: impl Fn(&[u8]) -> T) {
    for der in corpus {
        black_box(read(black_box(der)));
    }
}

/// Cuts certificates that stand one behind the other.
fn cut(concatenated: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = SliceReader::new(concatenated).unwrap();
    let mut corpus = Vec::new();
    while !reader.is_finished() {
        corpus.push(reader.tlv_bytes().unwrap().to_vec());
    }
    corpus
}

/// Both make the same of every certificate, so neither has less to do. x509-parser does not keep the order of uses.
fn assert_agreement(corpus: &[Vec<u8>]) {
    for der in corpus {
        let views = [with_x509_parser::view(der), with_x509_cert::view(der)];
        let [parser, cert] = views.map(|mut view| {
            view.extended_key_usage.sort();
            view
        });
        assert_eq!(parser, cert);
    }
}

fn time(run: impl Fn()) -> Duration {
    let start = ProcessTime::now();
    run();
    start.elapsed()
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut own = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"));
    let corpus = own.next().map(|file| std::fs::read(file).unwrap());
    let corpus = cut(corpus.as_deref().unwrap_or(PUBLIC_ROOTS));
    let rounds: usize = own.next().map_or(11, |rounds| rounds.parse().unwrap());
    let turn = Duration::from_millis(own.next().map_or(50, |turn| turn.parse().unwrap()));
    assert_agreement(&corpus);
    let runs = CANDIDATES.map(|(_, run)| {
        let mut runs = 1;
        while time(|| (0..runs).for_each(|_| run(&corpus))) < turn {
            runs *= 2;
        }
        runs
    });
    for round in 0..rounds {
        let turns = CANDIDATES.iter().zip(runs).cycle().skip(round);
        for (&(name, run), runs) in turns.take(CANDIDATES.len()) {
            let taken = time(|| (0..runs).for_each(|_| run(&corpus)));
            let microseconds = taken.as_secs_f64() * 1e6 / f64::from(runs);
            println!(
                "{{\"round\":{round},\"name\":\"{name}\",\"microseconds\":{microseconds:.3}}}"
            );
        }
    }
}
