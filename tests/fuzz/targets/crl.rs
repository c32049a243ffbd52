//! The bytes of a revocation list.
#![no_main]

use libfuzzer_sys::fuzz_target;
use whylock::certificate::crl::Crl;
use whylock_fuzz::memory;

const PER_OCTET: usize = 1_024;
const BESIDE: usize = 4 << 20;

fuzz_target!(|input: &[u8]| {
    memory::within(BESIDE + PER_OCTET * input.len(), || {
        match Crl::read(input) {
            Err(refused) => assert!(refused.bytes.of(input).is_some(), "{refused:?}"),
            Ok(crl) => {
                assert_eq!(crl.der(), input);
                assert!(crl.signed().len() < input.len());
                assert!(
                    crl.issuer.bytes.of(input).is_some()
                        && crl.this_update.bytes.of(input).is_some()
                );
                for extension in &crl.extensions {
                    assert!(
                        extension.bytes.of(input).is_some()
                            && extension.value.value.of(input).is_some()
                    );
                }
                assert!(
                    crl.revoked_certificates
                        .is_none_or(|list| list.of(input).is_some())
                );
                // an entry takes at least ten octets
                assert!(crl.entry_count() * 10 <= input.len());
                let _ = crl.in_force(1_795_392_000);
                let _ = crl.entry(&[1]);
            }
        }
    });
});
