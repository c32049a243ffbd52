//! The handshake was signed in a way that the certificate's key can sign.
//!
//! RFC 8446 §4.4.3, §4.2.3. Where it does not fit, what the observer tells is not of one connection.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::public_key::KeyKind;
use crate::finding::{Evidence, Outcome, Source};
use crate::tls::SignatureKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::HandshakeSignatureKey,
    citations: &[rfc("RFC 8446", "4.4.3"), rfc("RFC 8446", "4.2.3")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let scheme = subject.tls.and_then(|tls| tls.signature_scheme.as_ref());
    let key = subject
        .place(0)
        .and_then(|it| it.certificate.public_key.as_ref());
    let (Some(scheme), Some(key)) = (scheme.filter(|_| subject.has_tls()), key) else {
        return Conclusion::not_applicable();
    };
    let Some(known) = &scheme.known else {
        return Conclusion::not_applicable();
    };
    // delegated credentials sign with a key of their own (RFC 9345)
    let tls = subject.connection.tls.as_ref();
    if tls.is_some_and(|tls| tls.used_delegated_credentials == Some(true)) {
        return Conclusion::not_applicable();
    }
    let fits = match key.value.kind {
        KeyKind::Rsa => matches!(known.kind, SignatureKind::RsaPkcs1 | SignatureKind::RsaPss),
        KeyKind::RsaPss => known.kind == SignatureKind::RsaPss,
        KeyKind::Ec => known.kind == SignatureKind::Ecdsa,
        KeyKind::Ed25519 | KeyKind::Ed448 => known.kind == SignatureKind::Eddsa,
        KeyKind::MlDsa => known.kind == SignatureKind::MlDsa,
        KeyKind::Dh
        | KeyKind::Dsa
        | KeyKind::MlKem
        | KeyKind::SlhDsa
        | KeyKind::Unknown
        | KeyKind::X25519
        | KeyKind::X448 => return Conclusion::not_applicable(),
    };
    let outcome = if fits { Outcome::Pass } else { Outcome::Warn };
    Conclusion::new(outcome, Source::Checked)
        .about(0)
        .at(key.bytes)
        .with(Evidence::Named {
            name: scheme.named.clone(),
        })
}
