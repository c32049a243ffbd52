//! rustls-webpki, which verifies for rustls.

use std::time::Duration;

use ::webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use whylock::check::CheckId;
use whylock::inputs::{Purpose, ReferenceName};

use super::{Difference, Says, accepts, compare, refuses};
use crate::pki::Chain;

const ANCHOR: &str =
    "it takes the anchor's name, key and name constraints, and nothing else of its certificate";
const CALLER: &str = "its caller cannot ask that";
const KEY: &str =
    "it reads a key only to verify a signature, and none is verified by the end entity's";
const POLICIES: &str = "it does not look at policies";
const STRICTER: &str = "it holds certificates to this rule for issuers, too";
const UNASKED: &str = "its caller gave it no revocation list";

const DIFFERENCES: &[Difference] = &[
    accepts(CheckId::AnchorBasicConstraints, ANCHOR),
    accepts(CheckId::AnchorCertificateSignUsage, ANCHOR),
    refuses(
        CheckId::AnchorNameConstraints,
        "it compares no directory names, and refuses wherever one is excluded",
    ),
    accepts(CheckId::AnchorValidity, ANCHOR),
    accepts(CheckId::CertificatePolicies, POLICIES),
    accepts(
        CheckId::CertificateSignUsage,
        "it leaves key usage to whoever made the certificate",
    ),
    accepts(CheckId::ChainDepth, CALLER),
    accepts(
        CheckId::CriticalExtension,
        "it passes over timestamps of logs, critical or not",
    ),
    refuses(
        CheckId::CriticalExtension,
        "it does not know certificate policies, which are critical here",
    ),
    accepts(
        CheckId::DuplicateExtension,
        "it passes over extensions that it does not know",
    ),
    accepts(CheckId::ExtendedKeyUsage, CALLER),
    refuses(CheckId::IssuerMatch, "it compares names octet by octet"),
    accepts(CheckId::MailboxName, CALLER),
    accepts(CheckId::NamedCurve, KEY),
    accepts(CheckId::PathLength, ANCHOR),
    refuses(
        CheckId::PolicyMappings,
        "it does not know the extension, which is critical here",
    ),
    refuses(
        CheckId::PolicyMappingsCritical,
        "it does not know the extension, which is critical here",
    ),
    accepts(CheckId::PublicKeyReadable, KEY),
    refuses(CheckId::ReadWhole, "it reads no value of 64 KiB or more"),
    accepts(CheckId::RequiredKeyUsage, CALLER),
    accepts(CheckId::Revocation, UNASKED),
    accepts(CheckId::RevocationAnswer, "it knows no OCSP"),
    refuses(
        CheckId::RocaKey,
        "it takes no certificate of more than 64 KiB, and a key of a megabit makes a larger one",
    ),
    accepts(CheckId::RsaKeyBroken, KEY),
    refuses(
        CheckId::SignatureAlgorithmAgreement,
        "it compares the two octet by octet",
    ),
    refuses(
        CheckId::SubscriberBasicConstraints,
        "it takes no authority for an end entity",
    ),
    refuses(CheckId::TimeForm, STRICTER),
    refuses(CheckId::UniqueIdentifiers, STRICTER),
    refuses(CheckId::Version, STRICTER),
    refuses(CheckId::VersionThree, STRICTER),
    accepts(
        CheckId::WellFormed,
        "it reads serial numbers leniently, as certificates in use break the rule",
    ),
];

#[test]
fn agrees_but_for_what_is_listed() {
    compare(|chain| Says::of(verify(chain).is_ok()), DIFFERENCES);
}

fn verify(chain: &Chain) -> Result<(), Box<dyn std::error::Error>> {
    let ders = chain.issue();
    let certificates: Vec<_> = ders
        .iter()
        .map(|der| CertificateDer::from_slice(der))
        .collect();
    let anchor = certificates.last().filter(|_| chain.is_trusted());
    let anchors = anchor.map(anchor_from_trusted_cert).transpose()?;
    let anchors: Vec<_> = anchors.into_iter().collect();
    let end_entity = EndEntityCert::try_from(&certificates[0])?;
    let inputs = chain.inputs();
    end_entity.verify_for_usage(
        ALL_VERIFICATION_ALGS,
        &anchors,
        &certificates[1..],
        UnixTime::since_unix_epoch(Duration::from_secs(inputs.time.try_into()?)),
        match inputs.purpose {
            Purpose::Client => KeyUsage::client_auth(),
            Purpose::Server => KeyUsage::server_auth(),
        },
        None,
        None,
    )?;
    for name in &inputs.names {
        match name {
            ReferenceName::Server(name) => {
                let name = ServerName::try_from(name.to_string())?;
                end_entity.verify_is_valid_for_subject_name(&name)?;
            }
            // it knows servers alone
            ReferenceName::Email(_) => {}
            ReferenceName::Unreadable(text) => return Err(text.clone().into()),
        }
    }
    Ok(())
}
