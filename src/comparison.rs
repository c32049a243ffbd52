//! What several files of certificates have in common, and how two certificates for one name differ.

use crate::certificate::Certificate;
use crate::connection::Der;

/// What one list of certificates has to do with another one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Comparison {
    /// The same certificates, octet for octet, in whatever order.
    Same,
    /// The other one has these, and more.
    Within,
    /// These, and more than the other one has.
    Beyond,
    /// The first certificate of each is for the same name.
    Twins(Twins),
}

/// How two certificates for one name differ.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Twins {
    /// The name that both are for.
    pub name: String,
    /// They hold the same key.
    pub same_key: bool,
    /// The same name stands for their issuer.
    pub same_issuer: bool,
    /// When the one ends, in seconds since 1970.
    pub ends: Option<i64>,
    /// When the other one ends, the same.
    pub other_ends: Option<i64>,
}

/// The certificates of one file, the first of which was read.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    certificates: &'a [Der],
    first: Option<Certificate>,
}

impl<'a> Listed<'a> {
    /// Of certificates in the order of their file, the site's own first.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::comparison::Listed;
    ///
    /// assert!(Listed::of(&[]).first().is_none());
    /// ```
    #[must_use]
    pub fn of(certificates: &'a [Der]) -> Self {
        let first = certificates.first();
        Self {
            certificates,
            first: first.map(|first| Certificate::read(first.as_bytes())),
        }
    }

    /// The first certificate.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::comparison::Listed;
    /// use whylock::connection::Der;
    ///
    /// let root = [Der::from(webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].to_vec())];
    /// assert!(Listed::of(&root).first().is_some_and(|root| root.is_ca()));
    /// ```
    #[must_use]
    pub fn first(&self) -> Option<&Certificate> {
        self.first.as_ref()
    }

    /// How many there are.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(whylock::comparison::Listed::of(&[]).count(), 0);
    /// ```
    #[must_use]
    pub fn count(&self) -> usize {
        self.certificates.len()
    }

    fn is_within(&self, other: &Self) -> bool {
        let mut own = self.certificates.iter();
        own.all(|der| other.certificates.contains(der))
    }

    /// What these certificates have to do with those of another file; nothing where either holds none.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::comparison::{Comparison, Listed};
    /// use whylock::connection::Der;
    ///
    /// let roots = [0, 1].map(|index| Der::from(webpki_root_certs::TLS_SERVER_ROOT_CERTS[index].to_vec()));
    /// let (both, one) = (Listed::of(&roots), Listed::of(&roots[..1]));
    /// assert_eq!(one.compare(&both), Some(Comparison::Within));
    /// ```
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Comparison> {
        let (first, others) = (self.first()?, other.first()?);
        match (self.is_within(other), other.is_within(self)) {
            (true, true) => Some(Comparison::Same),
            (true, false) => Some(Comparison::Within),
            (false, true) => Some(Comparison::Beyond),
            (false, false) if first.fingerprints == others.fingerprints => None,
            (false, false) => twins(first, others).map(Comparison::Twins),
        }
    }
}

fn twins(one: &Certificate, other: &Certificate) -> Option<Twins> {
    let key = |it: &Certificate| it.fingerprints.spki_sha256.clone();
    let same_issuer = match (&one.issuer, &other.issuer) {
        (Some(one), Some(other)) => one.value.matches(&other.value),
        _ => false,
    };
    Some(Twins {
        name: shared_name(one, other)?,
        same_key: key(one).is_some() && key(one) == key(other),
        same_issuer,
        ends: one.not_after(),
        other_ends: other.not_after(),
    })
}

/// How many addresses of a certificate are compared: as many as the largest public ones name, which are fewer than 300.
const MAX_COMPARED: usize = 300;

/// The first address that both are for; where neither is for one, the name of both.
fn shared_name(one: &Certificate, other: &Certificate) -> Option<String> {
    let mut held = addresses(other).peekable();
    if held.peek().is_some() || addresses(one).next().is_some() {
        let held: Vec<&str> = held.collect();
        let is_held = |name: &&str| held.iter().any(|other| other.eq_ignore_ascii_case(name));
        return addresses(one).find(is_held).map(str::to_ascii_lowercase);
    }
    let (subject, held) = (one.subject.as_ref()?, other.subject.as_ref()?);
    let is_same = subject.value.matches(&held.value);
    is_same.then(|| one.subject_name()).flatten()
}

fn addresses(certificate: &Certificate) -> impl Iterator<Item = &str> {
    let all = certificate.dns_names().chain(certificate.ip_addresses());
    all.take(MAX_COMPARED)
}
