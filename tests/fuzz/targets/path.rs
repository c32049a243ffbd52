//! Certificates of few names and keys, and a host that answers as the input says: the search, every check, the end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use whylock::connection::Connection;
use whylock::signature::MAX_SIGNATURES;
use whylock::validation::{MAX_CERTIFICATES, MAX_TRIED, Step, Validated, Validation};
use whylock_fuzz::chain::Chain;
use whylock_fuzz::host::Host;
use whylock_fuzz::{invariants, memory};

/// As many views as are read at most, and what is found on the paths that are told of.
const MOST: usize = 256 << 20;

fuzz_target!(|chain: Chain| {
    memory::within(MOST, || {
        let (first, again) = (validate(&chain), validate(&chain));
        assert_eq!((first.stands, first.search), (again.stands, again.search));
        assert_eq!(first.path, again.path);
        assert_eq!(first.findings, again.findings);
        assert_eq!(first.tried, again.tried);
    });
});

fn validate(chain: &Chain) -> Validated {
    let ders = chain.ders();
    let trust = chain.trust(&ders);
    let connection = Connection::of_certificates(ders.clone());
    let mut validation = Validation::new(connection, chain.question.inputs(), trust);
    let mut host = Host::new(&chain.answers);
    // each round but the last asks something, and nothing is asked twice
    for _ in 0..=MAX_SIGNATURES {
        match validation.step() {
            Step::Verify(batch) => validation.answer(host.answer(&batch)),
            Step::Done(validated) => {
                bounds(&validated, &ders);
                return *validated;
            }
        }
    }
    panic!("a validation that does not end");
}

fn bounds(validated: &Validated, ders: &[Vec<u8>]) {
    assert_eq!(
        ders.len(),
        ders.len().min(MAX_CERTIFICATES) + validated.left_out
    );
    assert!(validated.tried.len() <= MAX_TRIED);
    let paths = validated.tried.iter().map(|tried| &tried.path);
    for path in paths.chain([&validated.path]) {
        let mut seen = path.certificates.clone();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), path.certificates.len());
        assert!(
            seen.iter()
                .all(|index| *index < validated.certificates.len())
        );
    }
    invariants::visible_json(&(&validated.findings, &validated.tried));
}
