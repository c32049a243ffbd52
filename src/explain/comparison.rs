//! What stands in a file of certificates, and what it has to do with another one.

use super::{Catalogue, Sentence};
use crate::comparison::{Comparison, Listed, Twins};

impl Catalogue {
    /// How many certificates a file holds, and whose the first one is.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::comparison::Listed;
    /// use whylock::connection::Der;
    /// use whylock::explain::Catalogue;
    ///
    /// let root = [Der::from(webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].to_vec())];
    /// let told = Catalogue::of("en").opened(&Listed::of(&root)).to_string();
    /// assert_eq!(told, "One certificate: DigiCert TLS ECC P384 Root G5");
    /// ```
    #[must_use]
    pub fn opened(&self, certificates: &Listed<'_>) -> Sentence {
        let Some(first) = certificates.first() else {
            return self.say("opened-none", &[]);
        };
        let address = first.dns_names().chain(first.ip_addresses()).next();
        let count = ("count", certificates.count().into());
        match address.map(str::to_owned).or_else(|| first.subject_name()) {
            Some(name) => self.say("opened", &[count, ("name", name.into())]),
            None => self.say("identity-certificates", &[count]),
        }
    }

    /// What the certificates of a file have to do with those of another one, which is named.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::comparison::Comparison;
    /// use whylock::explain::Catalogue;
    ///
    /// let told = Catalogue::of("en").compared(&Comparison::Same, "chain.pem");
    /// assert_eq!(told.to_string(), "The same certificates as in chain.pem.");
    /// ```
    #[must_use]
    pub fn compared(&self, comparison: &Comparison, file: &str) -> Sentence {
        let file = [("file", file.into())];
        match comparison {
            Comparison::Same => self.say("compared-same", &file),
            Comparison::Within => self.say("compared-within", &file),
            Comparison::Beyond => self.say("compared-beyond", &file),
            Comparison::Twins(twins) => {
                let [file] = file;
                self.twins(twins, file)
            }
        }
    }

    fn twins(&self, twins: &Twins, file: (&str, super::catalogue::Argument)) -> Sentence {
        let key = if twins.same_key { "same" } else { "other" };
        let issuer = if twins.same_issuer { "same" } else { "other" };
        let name = ("name", twins.name.as_str().into());
        let mut told = self.say(
            &format!("compared-{key}-key-{issuer}-issuer"),
            &[file, name],
        );
        let (Some(own), Some(other)) = (twins.ends, twins.other_ends) else {
            return told;
        };
        let ends = if own == other {
            self.say("compared-ends-together", &[])
        } else {
            let dates = [
                ("own", self.date(own).into()),
                ("other", self.date(other).into()),
            ];
            self.say("compared-ends", &dates)
        };
        told.push_words(" ");
        ends.0.into_iter().for_each(|part| told.push(part));
        told
    }
}
