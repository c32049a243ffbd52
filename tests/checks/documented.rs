//! The table of checks, and of each the first chain that breaks it as a caller of the package can hand it over: the pages of
//! the documentation are made from `docs/checks.json`. `UPDATE=1 cargo test --test checks documented` writes it anew.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::certificate::crl::Crl;
use whylock::check::{CHECKS, CheckId};
use whylock::connection::{Connection, Der, Sight};
use whylock::finding::Outcome;
use whylock::inputs::ReferenceName;
use whylock::report::{Options, report};
use whylock::revocation::RevokedAuthorities;
use whylock::transparency::LogList;
use whylock::trust::Trust;

use crate::anchor_terms::{IZENPE, at, issued_by, root};
use crate::pki::{Certificate, Chain, NOW};
use crate::responder::{list_of_authorities, number_under_root};
use crate::timestamps::{ISSUED, logs};
use crate::{Case, TESTED_ELSEWHERE, all_cases};

const FILE: &str = "docs/checks.json";

/// What only the crate can be asked for, not the package: so many intermediates, a mailbox, a use of the key, a policy.
const ASKED_OF_THE_CRATE: &[CheckId] = &[
    CheckId::CertificatePolicies,
    CheckId::ChainDepth,
    CheckId::MailboxName,
    CheckId::RequiredKeyUsage,
];

/// A chain that breaks it takes a mebibyte.
const TOO_LONG_TO_SHOW: CheckId = CheckId::ReadWhole;

/// What the package's `explain` takes, and a rule that is broken there.
struct Example {
    check: CheckId,
    outcome: Outcome,
    connection: Connection,
    time: i64,
    anchor: Option<Vec<u8>>,
    logs: Option<String>,
    crls: Vec<Vec<u8>>,
    revoked_authorities: Option<Vec<u8>>,
}

impl Example {
    fn of(case: &Case) -> Self {
        let chain = &case.breaks;
        let inputs = chain.inputs();
        let mut connection = chain.connection(&[]);
        if let Some(ReferenceName::Server(host)) = inputs.names.first() {
            connection.url = format!("https://{host}/");
            connection.sight = Sight::Seen;
        }
        Self {
            check: case.check,
            outcome: case.outcome,
            connection,
            time: inputs.time,
            anchor: chain.anchor(),
            logs: chain.known_logs().map(LogList::to_text),
            crls: inputs.crls.iter().map(|crl| crl.der().to_vec()).collect(),
            revoked_authorities: None,
        }
    }

    /// The good chain, which breaks the rule by what is held against it.
    fn of_good_chain(check: CheckId) -> Self {
        let chain = Chain::good();
        Self {
            check,
            outcome: Outcome::Fail,
            connection: chain.connection(&[]),
            time: NOW,
            anchor: chain.anchor(),
            logs: None,
            crls: Vec::new(),
            revoked_authorities: None,
        }
    }

    fn is_found(&self) -> bool {
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "exact")]
        let mut options = Options::at(self.time as f64 * 1000.0);
        options.trust = Trust::public();
        if let Some(root) = &self.anchor {
            options.trust = options.trust.with_anchor_certificate(root, None).unwrap();
        }
        if let Some(logs) = &self.logs {
            let logs = LogList::read(logs.as_bytes()).unwrap();
            options.trust = options.trust.with_logs(logs);
        }
        let crls = self.crls.iter();
        options.crls = crls.map(|der| Crl::read(der).unwrap()).collect();
        let listed = self.revoked_authorities.as_ref();
        options.revoked_authorities = listed.map(|it| RevokedAuthorities::read(it).unwrap());
        let findings = report(&self.connection, &options).findings;
        let mut own = findings.iter().filter(|it| it.check == self.check);
        own.any(|finding| finding.outcome == self.outcome)
    }

    fn to_json(&self, values: &mut Values) -> Value {
        let mut connection = self.connection.clone();
        let certificates = std::mem::take(&mut connection.certificates);
        let certificates = certificates.iter().map(Der::as_bytes);
        let certificates: Vec<usize> = certificates.map(|der| values.der(der)).collect();
        json!({
            "outcome": self.outcome,
            "connection": connection,
            "certificates": certificates,
            "time": self.time * 1000,
            "anchor": self.anchor.as_ref().map(|der| values.der(der)),
            "logs": self.logs.as_ref().map(|text| values.place(text.clone())),
            "crls": self.crls.iter().map(|der| values.der(der)).collect::<Vec<_>>(),
            "revokedAuthorities": self.revoked_authorities.as_ref().map(|it| values.der(it)),
        })
    }
}

/// Texts and octets (in base64), each once, and where it stands among them.
#[derive(Default)]
struct Values {
    all: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Values {
    fn der(&mut self, octets: &[u8]) -> usize {
        self.place(Base64::encode_string(octets))
    }

    fn place(&mut self, value: String) -> usize {
        let next = self.all.len();
        let place = *self.places.entry(value.clone()).or_insert(next);
        if place == next {
            self.all.push(value);
        }
        place
    }
}

/// None where a chain alone breaks nothing: `docs/connections.json` has examples of what is told of connections.
fn example(check: CheckId, cases: &[Case]) -> Option<Example> {
    let special = match check {
        TOO_LONG_TO_SHOW => return None,
        CheckId::AnchorDistrustChrome | CheckId::AnchorDistrustMozilla => {
            let late = issued_by(root(IZENPE), b"260416000000Z", &at(ISSUED, &[0, 1]));
            Some(Example {
                connection: Connection::of_certificates(vec![late]),
                anchor: None,
                logs: Some(logs(2).to_text()),
                ..Example::of_good_chain(check)
            })
        }
        CheckId::RevokedAuthority => {
            let identifier = number_under_root(&Certificate::intermediate());
            Some(Example {
                revoked_authorities: Some(list_of_authorities(&identifier)),
                ..Example::of_good_chain(check)
            })
        }
        _ if ASKED_OF_THE_CRATE.contains(&check) => return Some(Example::of_good_chain(check)),
        _ => None,
    };
    let own = cases.iter().filter(|case| case.check == check);
    let mut examples = special.into_iter().chain(own.map(Example::of));
    let example = examples.find(Example::is_found);
    let has_one = example.is_some() || TESTED_ELSEWHERE.contains(&check);
    assert!(has_one, "{check:?} has no example");
    example
}

#[test]
fn every_check_has_an_example_in_the_documentation() {
    let cases = all_cases();
    let mut values = Values::default();
    let checks = CHECKS.iter().map(|check| {
        let example = example(check.id, &cases);
        json!({
            "id": check.id,
            "rules": check.rules,
            "citations": check.citations,
            "enforcedBy": check.enforced.browsers(),
            "since": check.since,
            "example": example.map(|it| it.to_json(&mut values)),
        })
    });
    let checks: Vec<Value> = checks.collect();
    let good = Example::of_good_chain(CheckId::Agreement).to_json(&mut values);
    let made = json!({"checks": checks, "good": good, "values": values.all});
    let mut made = serde_json::to_string_pretty(&made).unwrap();
    made.push('\n');
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        made == written,
        "{FILE} is old: UPDATE=1 cargo test --test checks documented"
    );
}
