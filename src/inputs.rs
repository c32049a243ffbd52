//! What a path is validated for: the inputs of RFC 5280 §6.1.1, and whom the end entity has to name.

use serde::{Deserialize, Serialize};

use crate::certificate::crl::Crl;
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::certificate::ocsp::OcspResponse;
use crate::name::ServerName;
use crate::policy::PolicyInputs;
use crate::revocation::RevokedAuthorities;

/// The question that a validation answers.
///
/// # Examples
///
/// ```
/// use whylock::inputs::{Inputs, Profile, ReferenceName};
///
/// let mut inputs = Inputs::at(1_795_392_000);
/// inputs.names.push(ReferenceName::parse("example.com"));
/// assert_eq!(inputs.profile, Profile::Browser);
/// ```
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The moment that dates are held against, in seconds since 1970.
    pub time: i64,
    /// Whose certificate the end entity's is.
    pub purpose: Purpose,
    /// What the end entity's key has to be meant for, as dotted object identifiers of RFC 5280 §4.2.1.12;
    /// every one of them. Unless told, what the purpose asks for.
    pub extended_key_usage: Vec<String>,
    /// How the end entity's key has to be usable; every one of them.
    pub key_usage: Vec<KeyUsageBit>,
    /// Whom the end entity's certificate has to name; every one of them.
    pub names: Vec<ReferenceName>,
    /// How many intermediates may stand between the end entity and the anchor, self-issued ones not
    /// counted; any number, unless told.
    pub max_intermediates: Option<usize>,
    /// What is asked of the path's policies.
    pub policies: PolicyInputs,
    /// Revocation lists, by which the certificates of the path are looked up.
    pub crls: Vec<Crl>,
    /// Responders' answers, by which the certificates of the path are looked up.
    pub ocsp_responses: Vec<OcspResponse>,
    /// Mozilla's list of revoked authorities.
    pub revoked_authorities: Option<RevokedAuthorities>,
    /// Whether every certificate of the path has to be shown not to be revoked. If not, one whose issuer
    /// has no list here and no answer passes.
    pub revocation_required: bool,
    /// Whose rules decide whether a path stands.
    pub profile: Profile,
}

/// Whose certificate is validated.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A client's.
    Client,
    /// A server's.
    #[default]
    Server,
}

/// Whom an end entity has to be (RFC 9525 §1.2: the reference identifier).
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReferenceName {
    /// A server by its name or address.
    Server(ServerName),
    /// A mailbox (RFC 5280 §4.2.1.6, `rfc822Name`).
    Email(String),
    /// A text that is no name; no certificate can name it.
    Unreadable(String),
}

/// Whose rules decide whether a path stands. Every rule is looked at in every profile.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// What Chrome is known to enforce.
    #[default]
    Browser,
    /// What a reader has to do: RFC 5280 §6 and RFC 9525.
    Path,
    /// That, and what RFC 5280 §4 and §5 ask of whoever issues.
    Rfc5280,
    /// That, and the CA/Browser Forum's rules.
    Webpki,
}

impl Inputs {
    /// Any server, at a moment in seconds since 1970, by what browsers enforce.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::inputs::Inputs;
    ///
    /// assert!(Inputs::at(1_795_392_000).names.is_empty());
    /// ```
    #[must_use]
    pub fn at(time: i64) -> Self {
        Self {
            time,
            purpose: Purpose::default(),
            extended_key_usage: Vec::new(),
            key_usage: Vec::new(),
            names: Vec::new(),
            max_intermediates: None,
            policies: PolicyInputs::default(),
            crls: Vec::new(),
            ocsp_responses: Vec::new(),
            revoked_authorities: None,
            revocation_required: false,
            profile: Profile::default(),
        }
    }

    /// What the end entity's key has to be meant for.
    pub(crate) fn purposes(&self) -> impl Iterator<Item = &str> {
        let own = match self.purpose {
            Purpose::Client => CLIENT_AUTH,
            Purpose::Server => SERVER_AUTH,
        };
        let told = self.extended_key_usage.iter().map(String::as_str);
        told.chain(self.extended_key_usage.is_empty().then_some(own))
    }
}

/// `id-kp-serverAuth` and `id-kp-clientAuth` (RFC 5280 §4.2.1.12).
const SERVER_AUTH: &str = "1.3.6.1.5.5.7.3.1";
const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";

impl ReferenceName {
    /// A server's name or address.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::inputs::ReferenceName;
    ///
    /// assert!(matches!(ReferenceName::parse("192.0.2.1"), ReferenceName::Server(_)));
    /// assert!(matches!(ReferenceName::parse(""), ReferenceName::Unreadable(_)));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        ServerName::parse(text).map_or_else(|| Self::Unreadable(text.to_owned()), Self::Server)
    }
}
