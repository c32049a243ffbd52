//! A whole connection as octets: letters behind each other, each with its kind and its length before it. So what libFuzzer
//! cuts, copies and swaps is still a connection.

use whylock::certificate::crl::Crl;
use whylock::connection::{
    CertificatesAre, Connection, ConnectionError, Delivery, Der, InsecureRequest, NameOrCode,
    Observer, Redirect, RequestOutcome, Sight, TlsFacts,
};

/// What was in an envelope.
#[derive(Debug, Default)]
pub struct Envelope {
    /// The connection.
    pub connection: Connection,
    /// The revocation lists that could be read.
    pub crls: Vec<Crl>,
    /// What the host says to signatures, in turn.
    pub answers: Vec<u8>,
    /// The anchors, by the place of their certificates.
    pub anchors: Vec<usize>,
    /// What the reader reads.
    pub languages: Vec<String>,
    /// How many octets of the input became a part of the connection.
    pub octets: usize,
}

/// The kinds of letters.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// DER of a certificate.
    Certificate,
    /// DER of a revocation list.
    Crl,
    /// The address.
    Url,
    /// One octet each for what is one of a few.
    Choices,
    /// An octet that names the field, and its text.
    Tls,
    /// The header `Strict-Transport-Security`.
    StrictTransport,
    /// The header `Alt-Svc`.
    AltSvc,
    /// The header `Date`.
    Date,
    /// The code of an error.
    Error,
    /// An address that led here.
    Redirect,
    /// An address asked for over plain http.
    Insecure,
    /// What a collector's call said.
    Failure,
    /// The address of the server, and the version of HTTP.
    Remote,
    /// When it was seen, in milliseconds, eight octets.
    Time,
    /// The host's answers.
    Answers,
    /// The place of a certificate that is an anchor.
    Anchor,
    /// A tag of a language.
    Language,
}

const KINDS: [Kind; 17] = [
    Kind::Certificate,
    Kind::Crl,
    Kind::Url,
    Kind::Choices,
    Kind::Tls,
    Kind::StrictTransport,
    Kind::AltSvc,
    Kind::Date,
    Kind::Error,
    Kind::Redirect,
    Kind::Insecure,
    Kind::Failure,
    Kind::Remote,
    Kind::Time,
    Kind::Answers,
    Kind::Anchor,
    Kind::Language,
];

/// Puts a letter into an envelope, for a seed.
pub fn put(envelope: &mut Vec<u8>, kind: Kind, content: &[u8]) {
    let place = KINDS.iter().position(|it| *it == kind).unwrap_or_default();
    envelope.push(u8::try_from(place).unwrap_or_default());
    envelope.extend(
        u16::try_from(content.len())
            .unwrap_or(u16::MAX)
            .to_be_bytes(),
    );
    envelope.extend(content);
}

impl Envelope {
    /// Opens one. Whatever it holds is taken for letters.
    pub fn open(mut input: &[u8]) -> Self {
        let mut envelope = Self::default();
        envelope.connection.version = 1;
        while let [kind, high, low, rest @ ..] = input {
            let length = usize::from(u16::from_be_bytes([*high, *low])).min(rest.len());
            let (content, behind) = rest.split_at(length);
            envelope.take(KINDS[usize::from(*kind) % KINDS.len()], content);
            input = behind;
        }
        envelope
    }

    fn take(&mut self, kind: Kind, content: &[u8]) {
        self.octets += content.len() + 3;
        let connection = &mut self.connection;
        let text = || String::from_utf8_lossy(content).into_owned();
        match kind {
            Kind::Certificate => connection.certificates.push(Der::from(content.to_vec())),
            Kind::Crl => self.crls.extend(Crl::read(content)),
            Kind::Url => connection.url = text(),
            Kind::Choices => choose(connection, content),
            Kind::Tls => tls(connection.tls.get_or_insert_default(), content),
            Kind::StrictTransport => connection.headers.strict_transport_security = Some(text()),
            Kind::AltSvc => connection.headers.alt_svc = Some(text()),
            Kind::Date => connection.headers.date = Some(text()),
            Kind::Error => connection.error = Some(ConnectionError { code: text() }),
            Kind::Redirect => connection.redirects.push(Redirect {
                url: text(),
                status: content.first().map(|octet| 200 + u16::from(*octet)),
            }),
            Kind::Insecure => connection.insecure_requests.push(InsecureRequest {
                url: text(),
                kind: text().chars().take(5).collect(),
                outcome: RequestOutcome::Loaded,
            }),
            Kind::Failure => connection.failure = Some(text()),
            Kind::Remote => {
                connection.remote_address = Some(text());
                connection.http_version = Some(text());
                connection.observer_version = Some(text());
            }
            Kind::Time => {
                let octets: Vec<u8> = content.iter().copied().chain([0; 8]).take(8).collect();
                let octets = octets.try_into().unwrap_or_default();
                connection.observed_at =
                    Some(f64::from_be_bytes(octets)).filter(|time| time.is_finite());
            }
            Kind::Answers => self.answers.extend(content),
            Kind::Anchor => self
                .anchors
                .extend(content.iter().map(|place| usize::from(*place))),
            Kind::Language => self.languages.push(text()),
        }
    }
}

fn choose(connection: &mut Connection, content: &[u8]) {
    let mut octets = content.iter().copied();
    let mut next = || usize::from(octets.next().unwrap_or_default());
    connection.observer = of(
        &[
            Observer::Caller,
            Observer::Chromium,
            Observer::Firefox,
            Observer::Node,
        ],
        next(),
    );
    connection.sight = of(
        &[
            Sight::Seen,
            Sight::Certificates,
            Sight::Accepted,
            Sight::Error,
            Sight::Evicted,
            Sight::Failed,
            Sight::NoAccess,
            Sight::NotRecorded,
            Sight::Pending,
            Sight::Unanswered,
        ],
        next(),
    );
    connection.delivery = of(
        &[
            None,
            Some(Delivery::Network),
            Some(Delivery::BackForwardCache),
            Some(Delivery::HttpCache),
            Some(Delivery::NewConnection),
            Some(Delivery::ServiceWorker),
        ],
        next(),
    );
    connection.certificates_are = of(
        &[
            None,
            Some(CertificatesAre::AsSent),
            Some(CertificatesAre::EndEntityOnly),
            Some(CertificatesAre::VerifiedPath),
        ],
        next(),
    );
    connection.private_window = next() % 2 == 1;
    connection.other_hosts = u32::try_from(next()).ok().filter(|hosts| *hosts > 0);
}

fn of<T: Clone>(list: &[T], number: usize) -> T {
    list[number % list.len()].clone()
}

fn tls(facts: &mut TlsFacts, content: &[u8]) {
    let Some((field, text)) = content.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(text).into_owned();
    let yes = Some(text.len().is_multiple_of(2));
    match field % 19 {
        0 => facts.state = Some(text),
        1 => facts.protocol_version = Some(text),
        2 => facts.cipher_suite = Some(text),
        3 => facts.key_exchange = Some(text),
        4 => facts.mac = Some(text),
        5 => facts.key_exchange_group = Some(text),
        6 => facts.signature_scheme = Some(NameOrCode::Name(text)),
        7 => facts.signature_scheme = text.parse().ok().map(NameOrCode::Code),
        8 => facts.secret_key_length = text.parse().ok(),
        9 => facts.error_category = Some(text),
        10 => facts.weakness_reasons.push(text),
        11 => facts.extended_validation = yes,
        12 => facts.certificate_transparency = Some(text),
        13 => facts.hsts = yes,
        14 => (facts.used_ech, facts.used_ocsp) = (yes, yes),
        15 => facts.used_delegated_credentials = yes,
        16 => facts.used_private_dns = yes,
        17 => facts.built_in_root = yes,
        _ => facts.validation_error = Some(text),
    }
}
