//! Two fields of many certificates: the names of a host, and when they end.

use super::extension::parts;
use super::name::{DNS_NAME, IP_ADDRESS};
use super::problem::Field;
use super::value::{Value, Values};
use super::{ABSENT, View, halves, moment, place};
use crate::certificate::element::{SEQUENCE, SET};
use crate::certificate::extension::general_name::address;
use crate::certificate::text::StringType;

/// id-ce-subjectAltName.
const ALTERNATIVE_NAMES: &[u8] = &[0x55, 0x1d, 17];
/// id-at-commonName.
const COMMON_NAME: &[u8] = &[0x55, 4, 3];

/// How many numbers stand before the names.
const HEAD: usize = 6;

impl View {
    /// Reads certificates that stand one behind the other, and gives how many octets they are: what is left is no
    /// certificate, or not whole.
    ///
    /// Of each, the numbers are: its length in octets; 1 if all of it could be read; the end of its validity, as seconds
    /// in two halves and 1 where it is there; how many names it has, and each as text. The names are the host names and
    /// addresses of the subject's alternative names; where there are none, its common name.
    ///
    /// ```
    /// use whylock::certificate::view::View;
    ///
    /// let root = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let mut view = View::default();
    /// assert_eq!(view.read_names_and_expiry(root), root.len());
    /// assert_eq!(view.text(), "DigiCert TLS ECC P384 Root G5");
    /// // a line's end is no certificate
    /// let interrupted = [root.as_ref(), b"\n", root].concat();
    /// assert_eq!(view.read_names_and_expiry(&interrupted), root.len());
    /// ```
    pub fn read_names_and_expiry(&mut self, certificates: &[u8]) -> usize {
        self.clear();
        let mut read = 0;
        while let Some(certificate) = certificates
            .get(read..)
            .and_then(|rest| Values::new(rest, read).next())
            .filter(|certificate| certificate.identifier == SEQUENCE)
        {
            let start = self.numbers.len();
            self.numbers.extend([ABSENT; HEAD]);
            self.set(start, place(certificate.der.len()));
            let whole = self.push_names_and_expiry(certificate, start).is_some();
            // counted behind it: those before a fault count too
            let names = (self.numbers.len() - start - HEAD) / 2;
            self.set(start + 5, place(names));
            self.set(start + 1, u32::from(whole && self.problems.is_empty()));
            self.problems.clear();
            read += certificate.der.len();
        }
        read
    }

    fn push_names_and_expiry(&mut self, certificate: Value<'_>, start: usize) -> Option<()> {
        let signed = certificate.children_of(SEQUENCE)?.next()?;
        let mut fields = signed.children_of(SEQUENCE)?;
        if fields.next()?.context() == Some(0) {
            fields.next()?;
        }
        let (_algorithm, _issuer) = (fields.next()?, fields.next()?);
        let mut times = fields.next()?.children_of(SEQUENCE)?;
        let (_, end) = (times.next()?, times.next()?);
        match moment(end) {
            Some(seconds) => {
                let [low, high] = halves(seconds);
                self.set(start + 2, low);
                self.set(start + 3, high);
                self.set(start + 4, 1);
            }
            None => self.note(Field::Validity, end.offset),
        }
        let subject = fields.next()?;
        fields.next()?;
        let mut names = None;
        while !fields.is_finished() {
            let field = fields.next()?;
            if field.context() == Some(3) {
                names = self.find_alternative_names(field);
            }
        }
        match names {
            Some(names) => self.push_host_names(names),
            None => self.push_common_name(subject),
        }
    }

    fn push_host_names(&mut self, names: Value<'_>) -> Option<()> {
        let mut names = names.children_of(SEQUENCE)?;
        while !names.is_finished() {
            let name = names.next()?;
            match name.context() {
                Some(DNS_NAME) => self.host_name(name),
                Some(IP_ADDRESS) => self.push_ascii(&address(name.content)?),
                _ => {}
            }
        }
        Some(())
    }

    fn host_name(&mut self, name: Value<'_>) {
        if self.string_of(StringType::Ia5, name).is_none() {
            self.note(Field::Extension, name.offset);
        }
    }

    /// The last common name, which is the most exact.
    fn push_common_name(&mut self, subject: Value<'_>) -> Option<()> {
        let mut sets = subject.children_of(SEQUENCE)?;
        let mut last = None;
        while !sets.is_finished() {
            let mut attributes = sets.next()?.children_of(SET)?;
            while !attributes.is_finished() {
                let mut parts = attributes.next()?.children_of(SEQUENCE)?;
                let (kind, value) = parts.next().zip(parts.next())?;
                if kind.content == COMMON_NAME {
                    last = Some(value);
                }
            }
        }
        if let Some(name) = last
            && self.string(name).is_none()
        {
            self.note(Field::Subject, name.offset);
        }
        Some(())
    }

    /// The subject's alternative names among the extensions.
    fn find_alternative_names<'a>(&mut self, field: Value<'a>) -> Option<Value<'a>> {
        let outline = field.children().next();
        let mut extensions = outline.and_then(|outline| outline.children_of(SEQUENCE))?;
        while !extensions.is_finished() {
            let Some((identifier, _, value)) = extensions.next().and_then(parts) else {
                self.note(Field::Extensions, field.offset);
                return None;
            };
            if identifier.content == ALTERNATIVE_NAMES {
                return value.children().next();
            }
        }
        None
    }
}
