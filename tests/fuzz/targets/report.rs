//! A whole connection with several certificates and revocation lists, in every language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use whylock::inputs::Inputs;
use whylock::report::Options;
use whylock::trust::Trust;
use whylock::validation::{Step, Validation};
use whylock_fuzz::envelope::Envelope;
use whylock_fuzz::host::Host;
use whylock_fuzz::{chain, memory, told};

const MOST: usize = 256 << 20;

fuzz_target!(|input: &[u8]| {
    memory::within(MOST, || {
        let envelope = Envelope::open(input);
        let mut options = Options::at(chain::NOW as f64 * 1000.0);
        let ders = envelope.connection.certificates.iter();
        let ders: Vec<&[u8]> = ders.map(|der| der.as_bytes()).collect();
        for place in &envelope.anchors {
            let anchor = ders.get(*place).and_then(|der| {
                options
                    .trust
                    .clone()
                    .with_anchor_certificate(der, None)
                    .ok()
            });
            options.trust = anchor.unwrap_or(options.trust);
        }
        options.reader_languages = envelope.languages.clone();
        options.lab_edition = !envelope.anchors.is_empty();
        let report = told::report(&envelope.connection, &options, &envelope.answers);
        assert_eq!(
            report,
            told::report(&envelope.connection, &options, &envelope.answers)
        );
        told::survives(&report);
        for language in ["en", "de", "en-XA"] {
            told::words(&report, language, envelope.octets);
        }
        if !envelope.crls.is_empty() {
            revoked(&envelope, options.trust);
        }
    });
});

/// The same certificates looked up in the lists that came with them.
fn revoked(envelope: &Envelope, trust: Trust) {
    let mut inputs = Inputs::at(chain::NOW);
    inputs.crls.clone_from(&envelope.crls);
    inputs.revocation_required = envelope.answers.len() % 2 == 1;
    let mut validation = Validation::new(envelope.connection.clone(), inputs, trust);
    let mut host = Host::new(&envelope.answers);
    while let Step::Verify(batch) = validation.step() {
        validation.answer(host.answer(&batch));
    }
}
