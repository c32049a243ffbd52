//! Files that try to look like others end in certificates or in a sentence.

use whylock::certificate::input::{MAX_INPUT, read_certificates};
use whylock::explain::Catalogue;

use crate::corpus::files;
use crate::{ALONE, MEMORY};

/// What is allocated to read a file, beside the file: once as base64 without its blanks, once as bytes, and the copies
/// that growing makes.
const PEAK: usize = 4 * MAX_INPUT;

#[test]
fn every_file_ends_in_certificates_or_a_sentence() {
    let _alone = ALONE.lock();
    for file in files() {
        let bytes = (file.bytes)();
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let read = read_certificates(&bytes);
        let peak = MEMORY.peak_usage() - before;
        let said = read
            .as_ref()
            .err()
            .map(|error| Catalogue::of("en").refusal(error).to_string());
        println!("| {} | {} | {peak} | {said:?} |", file.name, bytes.len());
        assert!(peak <= PEAK, "{}, {}: {peak} bytes", file.name, file.about);
        let count = read.ok().map(|read| read.certificates.len());
        assert_eq!(count, file.certificates, "{}", file.name);
        assert!(
            said.unwrap_or_default().contains(file.told),
            "{}",
            file.name
        );
    }
}
