//! The certificate's key may do what the handshake has it do.
//!
//! RFC 5280 §4.2.1.3: digitalSignature where the server signs, keyEncipherment where the secret is sent under its
//! key; RFC 8446 §4.4.2.2.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::finding::{Evidence, Outcome, Source};
use crate::tls::KeyExchange;

pub(super) const CHECK: Check = Check {
    id: CheckId::HandshakeKeyUsage,
    citations: &[rfc("RFC 5280", "4.2.1.3"), rfc("RFC 8446", "4.4.2.2")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let suite = subject
        .tls
        .and_then(|tls| tls.cipher_suite.as_ref()?.known.as_ref());
    let end_entity = subject.place(0);
    let usage = end_entity.as_ref().and_then(super::Place::key_usage);
    let (Some(suite), Some((usage, bytes))) = (suite.filter(|_| subject.has_tls()), usage) else {
        return Conclusion::not_applicable();
    };
    let needed = match suite.key_exchange {
        KeyExchange::Rsa | KeyExchange::RsaExport => KeyUsageBit::KeyEncipherment,
        KeyExchange::Ecdh => KeyUsageBit::KeyAgreement,
        KeyExchange::Dhe | KeyExchange::Ecdhe | KeyExchange::Tls13 => KeyUsageBit::DigitalSignature,
    };
    let outcome = if usage.usages.contains(&needed) {
        Outcome::Pass
    } else {
        Outcome::Warn
    };
    Conclusion::new(outcome, Source::Checked)
        .about(0)
        .at(bytes)
        .with(Evidence::Named {
            name: needed.name().to_owned(),
        })
}
