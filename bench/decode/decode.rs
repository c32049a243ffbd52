//! The reading of the small module, natively: `npm run bench -- decode` compares both.
//!
//! Reads the file that it is given, then, for each number on its standard input, reads all certificates in it that many times and
//! prints the microseconds that took.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]

use std::hint::black_box;

use cpu_time::ProcessTime;
use der::{Reader, SliceReader};
use whylock::certificate::view::View;

fn main() {
    let file = std::env::args().nth(1).unwrap();
    let concatenated = std::fs::read(file).unwrap();
    let mut reader = SliceReader::new(&concatenated).unwrap();
    let mut certificates = Vec::new();
    while !reader.is_finished() {
        certificates.push(reader.tlv_bytes().unwrap());
    }
    let mut view = View::default();
    let mut input = Vec::new();
    for line in std::io::stdin().lines() {
        let times: u32 = line.unwrap().parse().unwrap();
        let start = ProcessTime::now();
        for _ in 0..times {
            for der in &certificates {
                // the module is handed a copy, too
                input.clear();
                input.extend_from_slice(black_box(der));
                view.read(&input);
                black_box(view.numbers());
            }
        }
        println!("{}", start.elapsed().as_secs_f64() * 1e6);
    }
}
