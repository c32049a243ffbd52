//! Signatures, as the native host verifies them.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use whylock::certificate::Certificate;
use whylock::signature::{Answer, SignatureCheck, rustcrypto};

#[test]
fn every_root_signed_itself() {
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = Certificate::read(der);
        let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
        assert_eq!(
            rustcrypto::verify(&check),
            Answer::Valid,
            "{:?}",
            root.common_name()
        );
    }
}
