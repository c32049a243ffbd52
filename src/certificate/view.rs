//! The fields that viewers show, flat: for whoever reads many certificates, each of which would cost more as a whole
//! [`Certificate`](super::Certificate) than is asked for.
//!
//! A view is one list of numbers and one text. JavaScript takes both over at once, and cuts what it is asked for out of
//! them (pkg/lib/read/certificate.js), so that nothing but what is looked at ever becomes an object.

mod extension;
mod identifier;
mod name;
mod names_and_expiry;
mod plain;
mod problem;
pub mod slot;
mod value;

pub use self::identifier::known_identifiers;
use self::{
    identifier::Identifiers,
    plain::is_plain,
    problem::{Field, Problem},
    value::{Value, Values},
};
use super::element::{GENERALIZED_TIME, INTEGER, OBJECT_IDENTIFIER, SEQUENCE, UTC_TIME};
use super::public_key::KeyKind;
use super::text::StringType;
use super::time::calendar::{generalized_time, utc_time};

/// Where nothing stands.
const ABSENT: u32 = 0;

/// Reads one certificate behind the other into the same memory.
///
/// The first numbers are the fields, each at its place (see [`slot`]). A list stands at the place that its slot names:
/// its length, then its entries, each of as many numbers as its slot says. A text is the place of its first UTF-16 unit in
/// [`text`](Self::text) and its length in these units; octets are their place in the certificate and their length; an
/// object identifier is its place in [`known_identifiers`] from one on, or, with the highest bit set, the place of its
/// content in the certificate.
///
/// All text is safe to show, as that of a [`Certificate`](super::Certificate) is, and is the same.
///
/// ```
/// use whylock::certificate::view::{View, slot};
///
/// let root = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
/// let mut view = View::default();
/// view.read(root);
/// assert_eq!(view.numbers()[slot::VERSION], 3);
/// assert!(view.text().contains("DigiCert TLS ECC P384 Root G5"));
/// ```
#[derive(Debug, Default)]
pub struct View {
    numbers: Vec<u32>,
    /// Characters in UTF-8, whole ones only. To verify that anew with each piece would take longer than to read it.
    text: Vec<u8>,
    /// The length of `text` in UTF-16 units.
    units: usize,
    problems: Vec<Problem>,
    identifiers: Identifiers,
}

impl View {
    /// The fields of the certificate that was read last.
    ///
    /// ```
    /// assert!(whylock::certificate::view::View::default().numbers().is_empty());
    /// ```
    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// All text of the certificate that was read last, without anything between its pieces.
    ///
    /// ```
    /// assert!(whylock::certificate::view::View::default().text().is_empty());
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    /// The same as octets of UTF-8.
    #[cfg(feature = "read")]
    pub(crate) fn text_octets(&self) -> &[u8] {
        &self.text
    }

    /// Reads a certificate (RFC 5280 §4.1). Any octets give a view: what cannot be read is absent from it, and
    /// [`slot::PROBLEMS`] names its field and its place.
    ///
    /// ```
    /// use whylock::certificate::view::{View, slot};
    ///
    /// let mut view = View::default();
    /// view.read(b"no certificate");
    /// assert_eq!(view.numbers()[slot::VERSION], 0);
    /// let problems = usize::try_from(view.numbers()[slot::PROBLEMS]).unwrap();
    /// assert_eq!(view.numbers()[problems], 1);
    /// ```
    pub fn read(&mut self, der: &[u8]) {
        self.clear();
        self.numbers.resize(slot::FIELDS, ABSENT);
        if self.read_certificate(der).is_none() {
            self.note(Field::Certificate, 0);
        }
        let problems = std::mem::take(&mut self.problems);
        let entries = problems
            .iter()
            .flat_map(|problem| [problem.field.number(), problem.offset]);
        let list = self.begin_list(slot::PROBLEMS);
        self.numbers.extend(entries);
        self.end_list(list, 2);
        self.problems = problems;
    }

    fn clear(&mut self) {
        self.numbers.clear();
        self.text.clear();
        self.units = 0;
        self.problems.clear();
    }

    /// `Certificate`. None where not even the outline can be read.
    fn read_certificate(&mut self, der: &[u8]) -> Option<()> {
        let mut outside = Values::new(der, 0);
        let certificate = outside.next()?;
        if !outside.is_finished() {
            self.note(Field::Certificate, outside.offset());
        }
        let mut parts = certificate.children_of(SEQUENCE)?;
        let signed = parts.next()?;
        if self.read_signed(signed, der).is_none() {
            self.note(Field::TbsCertificate, signed.offset);
        }
        // a certificate that ends here has all of its fields but the signature's
        let Some((algorithm, signature)) = parts.next().zip(parts.next()) else {
            self.note(Field::Signature, parts.offset());
            return Some(());
        };
        match algorithm_identifier(algorithm) {
            Some((identifier, _)) => {
                let number = self.identifier(Field::SignatureAlgorithm, identifier);
                self.set(slot::SIGNATURE_ALGORITHM, number);
            }
            None => self.note(Field::SignatureAlgorithm, algorithm.offset),
        }
        match signature.bit_string() {
            Some((octets, offset)) => self.set_octets(slot::SIGNATURE, offset, octets),
            None => self.note(Field::Signature, signature.offset),
        }
        if !parts.is_finished() {
            self.note(Field::Certificate, parts.offset());
        }
        Some(())
    }

    /// `TBSCertificate`. None where its outline breaks off.
    fn read_signed(&mut self, signed: Value<'_>, der: &[u8]) -> Option<()> {
        let mut fields = signed.children_of(SEQUENCE)?;
        let mut field = fields.next()?;
        let version = match field.context() {
            Some(0) => {
                let version = field.children().next();
                field = fields.next()?;
                version.and_then(|version| version.small())
            }
            _ => Some(0),
        };
        match version {
            Some(version @ 0..=2) => self.set(slot::VERSION, version + 1),
            _ => self.note(Field::Version, signed.content_offset),
        }
        match field.identifier {
            INTEGER => {
                self.set_octets(slot::SERIAL_NUMBER, field.content_offset, field.content);
            }
            _ => self.note(Field::SerialNumber, field.offset),
        }
        // the algorithm stands beside the signature too, where a viewer reads it
        fields.next()?;
        let issuer = fields.next()?;
        self.read_name(slot::ISSUER, Field::Issuer, issuer);
        let validity = fields.next()?;
        if self.read_validity(validity).is_none() {
            self.note(Field::Validity, validity.offset);
        }
        let subject = fields.next()?;
        self.read_name(slot::SUBJECT, Field::Subject, subject);
        let key = fields.next()?;
        if self.read_public_key(key).is_none() {
            self.note(Field::PublicKey, key.offset);
        }
        while !fields.is_finished() {
            let field = fields.next()?;
            match field.context() {
                // unique identifiers, long out of use (RFC 5280 §4.1.2.8)
                Some(1 | 2) => {}
                Some(3) => {
                    if self.read_extensions(field, der).is_none() {
                        self.note(Field::Extensions, field.offset);
                    }
                }
                _ => self.note(Field::TbsCertificate, field.offset),
            }
        }
        Some(())
    }

    /// `Validity` (RFC 5280 §4.1.2.5).
    fn read_validity(&mut self, validity: Value<'_>) -> Option<()> {
        let mut times = validity.children_of(SEQUENCE)?;
        for slot in [slot::NOT_BEFORE, slot::NOT_AFTER] {
            let time = times.next()?;
            self.set_moment(slot, moment(time)?);
        }
        times.is_finished().then_some(())
    }

    /// `SubjectPublicKeyInfo` (RFC 5280 §4.1.2.7).
    fn read_public_key(&mut self, key: Value<'_>) -> Option<()> {
        self.set_octets(slot::PUBLIC_KEY, key.offset, key.der);
        let mut fields = key.children_of(SEQUENCE)?;
        let (identifier, parameters) = algorithm_identifier(fields.next()?)?;
        let number = self.identifier(Field::PublicKey, identifier);
        self.set(slot::KEY_ALGORITHM, number);
        let (octets, offset) = fields.next()?.bit_string()?;
        let kind = KeyKind::of(self.identifiers.dotted(number).unwrap_or_default());
        if matches!(kind, KeyKind::Rsa | KeyKind::RsaPss) {
            return self.read_rsa_key(octets, offset);
        }
        let mut curve = None;
        if let Some(named) = parameters.filter(|_| kind == KeyKind::Ec) {
            let number = self.identifier(Field::PublicKey, named);
            self.set(slot::CURVE, number);
            curve = self.identifiers.dotted(number);
        }
        let bits = kind.bits(curve).and_then(|bits| u32::try_from(bits).ok());
        self.set(slot::KEY_SIZE, bits.unwrap_or(ABSENT));
        Some(())
    }

    /// `RSAPublicKey` (RFC 8017 §A.1.1).
    fn read_rsa_key(&mut self, octets: &[u8], offset: usize) -> Option<()> {
        let key = Values::new(octets, offset).next()?;
        let mut numbers = key.children_of(SEQUENCE)?;
        let (modulus, _) = numbers.next()?.positive()?;
        let (exponent, offset) = numbers.next()?.positive()?;
        let leading = modulus.first().map_or(0, |octet| octet.leading_zeros());
        let bits = u32::try_from(modulus.len()).ok()?.checked_mul(8)?;
        self.set(slot::KEY_SIZE, bits.saturating_sub(leading));
        self.set_octets(slot::EXPONENT, offset, exponent);
        Some(())
    }

    /// The text of a string of whatever type, or the DER in hexadecimal behind `#` of what is none (RFC 4514 §2.4). None where
    /// some octets are no character.
    fn string(&mut self, value: Value<'_>) -> Option<()> {
        let string_type = StringType::of(value.identifier);
        self.string_of(string_type, value)
    }

    /// The text of octets that are a string of this type. None where some of them are no character of it; the text holds
    /// marks in their place.
    fn string_of(&mut self, string_type: StringType, value: Value<'_>) -> Option<()> {
        if is_plain(string_type, value.content) {
            self.push_units(value.content, value.content.len());
            return Some(());
        }
        if string_type == StringType::Other {
            let text = format!("#{}", super::bytes::hex(value.der));
            self.push_ascii(&text);
            return Some(());
        }
        let text = string_type.decode(value.content);
        self.push_text(&text);
        string_type.allows(value.content).then_some(())
    }

    fn push_ascii(&mut self, text: &str) {
        self.push_units(text.as_bytes(), text.len());
    }

    fn push_text(&mut self, text: &str) {
        self.push_units(text.as_bytes(), text.encode_utf16().count());
    }

    /// Text in UTF-8, and its length in UTF-16 units.
    fn push_units(&mut self, text: &[u8], units: usize) {
        self.numbers.extend([place(self.units), place(units)]);
        self.text.extend_from_slice(text);
        self.units += units;
    }

    /// Begins the list that a slot names; the slot stays empty until it ends.
    fn begin_list(&mut self, slot: usize) -> (usize, usize) {
        let start = self.numbers.len();
        self.numbers.push(0);
        (slot, start)
    }

    /// Ends a list whose entries are so many numbers wide.
    fn end_list(&mut self, (slot, start): (usize, usize), width: usize) {
        let entries = (self.numbers.len() - start - 1) / width;
        if let Some(count) = self.numbers.get_mut(start) {
            *count = place(entries);
        }
        self.set(slot, place(start));
    }

    /// The number of an object identifier; what is none is noted, and has the number of an unknown one.
    fn identifier(&mut self, field: Field, identifier: Value<'_>) -> u32 {
        let number = self.identifiers.number(identifier);
        if !self.identifiers.is_sound(number, identifier) {
            self.note(field, identifier.offset);
        }
        number
    }

    fn set(&mut self, slot: usize, number: u32) {
        if let Some(field) = self.numbers.get_mut(slot) {
            *field = number;
        }
    }

    fn set_octets(&mut self, slot: usize, offset: usize, octets: &[u8]) {
        self.set(slot, place(offset));
        self.set(slot + 1, place(octets.len()));
    }

    /// Seconds since 1970 in two's complement of 64 bits, and whether they are there.
    fn set_moment(&mut self, slot: usize, seconds: i64) {
        let [low, high] = halves(seconds);
        self.set(slot, low);
        self.set(slot + 1, high);
        self.set(slot + 2, 1);
    }

    fn push_place(&mut self, number: usize) {
        self.numbers.push(place(number));
    }

    fn note(&mut self, field: Field, offset: usize) {
        self.problems.push(Problem {
            field,
            offset: place(offset),
        });
    }
}

/// `AlgorithmIdentifier` (RFC 5280 §4.1.1.2): the identifier, and what stands behind it.
fn algorithm_identifier(value: Value<'_>) -> Option<(Value<'_>, Option<Value<'_>>)> {
    let mut fields = value.children_of(SEQUENCE)?;
    let identifier = fields
        .next()
        .filter(|it| it.identifier == OBJECT_IDENTIFIER)?;
    let named = fields
        .next()
        .filter(|it| it.identifier == OBJECT_IDENTIFIER);
    Some((identifier, named))
}

/// Seconds since 1970 (RFC 5280 §4.1.2.5); `der` refuses years before it.
fn moment(time: Value<'_>) -> Option<i64> {
    let moment = match time.identifier {
        UTC_TIME => utc_time(time.content),
        GENERALIZED_TIME => generalized_time(time.content),
        _ => None,
    };
    moment.map(|moment| moment.unix)
}

/// The lower and the upper half of a number in two's complement.
fn halves(number: i64) -> [u32; 2] {
    let low = number & i64::from(u32::MAX);
    let high = i32::try_from(number >> 32).unwrap_or_default();
    [u32::try_from(low).unwrap_or_default(), high.cast_unsigned()]
}

/// No certificate is as long as this number tells: `der` reads 256 MiB at most.
fn place(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
