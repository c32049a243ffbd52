//! One reading of a certificate: what was found malformed so far, and how much more may be shown.

use der::{Decode, Encode, ErrorKind};

use super::{
    bytes::{ByteRange, List, Octets, hex},
    element::{Element, Elements},
    malformed::{Field, Malformed, MalformedKind, Refusal},
};

/// The longest certificate that `x509-cert` is given: 1 MiB, ten times the 100 KiB at which
/// OpenSSL by default refuses a whole chain (`SSL_MAX_CERT_LIST_DEFAULT`). Its typed lists may
/// take forty times the octets that they are read from.
pub const MAX_STRICT: usize = 1 << 20;

/// How much of one certificate is shown, in octets of its strings and numbers: as [`MAX_STRICT`].
pub const MAX_SHOWN: usize = 1 << 20;

/// How much is shown of all certificates of one connection, in the same measure: four of the largest, as a chain has
/// three or four. Each one's view takes memory, and a hundred may be sent.
pub const MAX_SHOWN_TOGETHER: usize = 4 * MAX_SHOWN;

/// How much is shown of a certificate when the others have used up what they share: 32 KiB, twice what an ordinary one
/// takes with its lists of some fifty entries.
pub const MIN_SHOWN: usize = 1 << 15;

/// What an entry of a list counts in [`MAX_SHOWN`]: about the memory that its view takes. A list
/// holds at most 4,096 entries so; certificates of content networks have some hundred names.
pub const ENTRY_COST: usize = 256;

/// How many malformed places are listed; more say nothing new.
pub const MAX_MALFORMED: usize = 100;

/// How much of the certificates that are still to come may be shown.
#[derive(Debug)]
pub(crate) struct Allowance(usize);

impl Default for Allowance {
    fn default() -> Self {
        Self(MAX_SHOWN_TOGETHER)
    }
}

impl Allowance {
    fn for_one(&self) -> usize {
        self.0.clamp(MIN_SHOWN, MAX_SHOWN)
    }

    /// Takes away what a reading used.
    pub(super) fn take(&mut self, reading: &Reading) {
        let used = self.for_one().saturating_sub(reading.budget);
        self.0 = self.0.saturating_sub(used);
    }
}

/// The state of a reading.
#[derive(Debug)]
pub(super) struct Reading {
    malformed: List<Malformed>,
    budget: usize,
    /// Octets that were passed over, as the budget had run out.
    left_out: usize,
    field: Field,
    extension: Option<String>,
}

impl Reading {
    pub(super) fn new() -> Self {
        Self::of(&Allowance::default())
    }

    /// The reading of one of several certificates.
    pub(super) fn of(allowance: &Allowance) -> Self {
        Self {
            malformed: List::default(),
            budget: allowance.for_one(),
            left_out: 0,
            field: Field::default(),
            extension: None,
        }
    }

    /// What was found.
    pub(super) fn into_malformed(self) -> List<Malformed> {
        self.malformed
    }

    /// Notes something malformed in the field that is being read.
    pub(super) fn note(&mut self, kind: MalformedKind, bytes: ByteRange) {
        self.push(kind, None, bytes);
    }

    fn push(&mut self, kind: MalformedKind, refusal: Option<Refusal>, bytes: ByteRange) {
        if self.malformed.len() < MAX_MALFORMED {
            let (field, extension) = (self.field, self.extension.clone());
            self.malformed.items.push(Malformed {
                kind,
                field,
                extension,
                refusal,
                bytes,
            });
        } else {
            self.malformed.omitted = self.malformed.omitted.saturating_add(1);
        }
    }

    /// Whether nothing malformed was found so far.
    pub(super) fn is_clean(&self) -> bool {
        self.noted() == 0
    }

    /// How often something was noted.
    fn noted(&self) -> usize {
        self.malformed.len().saturating_add(self.malformed.omitted)
    }

    /// Reads a field; what is noted meanwhile is noted for it.
    pub(super) fn within<T>(&mut self, field: Field, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.field, field);
        let value = read(self);
        self.field = before;
        value
    }

    /// Reads an extension's value; what is noted meanwhile is noted for it.
    pub(super) fn within_extension<T>(
        &mut self,
        dotted: &str,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.extension = Some(dotted.to_owned());
        let value = self.within(Field::Extension, read);
        self.extension = None;
        value
    }

    /// Reads a value with `x509-cert`'s or `der`'s type; where it refuses, or where it would write
    /// the value differently, tolerantly. A refusal for which the tolerant reading finds no reason
    /// is noted as such.
    pub(super) fn read<'a, T, V>(
        &mut self,
        element: Element<'a>,
        strict: impl FnOnce(T) -> V,
        tolerant: impl FnOnce(&mut Self) -> V,
    ) -> V
    where
        T: Decode<'a, Error = der::Error> + Encode,
    {
        match T::from_der(element.der) {
            Ok(value) if value.to_der().is_ok_and(|der| der == element.der) => strict(value),
            result => self.judged(element.range(), || result.map(drop), tolerant),
        }
    }

    /// Reads a value, and asks the strict reader about it as well. A refusal for which the reading
    /// found no reason is noted as such.
    pub(super) fn judged<V>(
        &mut self,
        bytes: ByteRange,
        judge: impl FnOnce() -> der::Result<()>,
        read: impl FnOnce(&mut Self) -> V,
    ) -> V {
        let before = self.noted();
        let value = read(self);
        if self.noted() == before
            && let Err(error) = judge()
        {
            let position = error
                .position()
                .and_then(|position| usize::try_from(position).ok());
            let skipped = position.unwrap_or(0).min(bytes.length);
            let place = ByteRange {
                offset: bytes.offset.saturating_add(skipped),
                length: bytes.length.saturating_sub(skipped),
            };
            self.push(MalformedKind::Refused, Some(refusal(error.kind())), place);
        }
        value
    }

    /// Whether one more entry of a list, of so many octets, may be shown.
    pub(super) fn afford_entry(&mut self, octets: usize) -> bool {
        let left = self.budget.checked_sub(ENTRY_COST);
        self.budget = left.unwrap_or(self.budget);
        if left.is_none() {
            self.left_out = self.left_out.saturating_add(octets);
        }
        left.is_some()
    }

    /// How many octets were passed over for want of budget.
    pub(super) fn left_out(&self) -> usize {
        self.left_out
    }

    /// As many of the octets as may be shown.
    pub(super) fn afford<'a>(&mut self, octets: &'a [u8]) -> &'a [u8] {
        let shown = octets.get(..self.budget).unwrap_or(octets);
        self.budget = self.budget.saturating_sub(shown.len());
        let cut = octets.len().saturating_sub(shown.len());
        self.left_out = self.left_out.saturating_add(cut);
        shown
    }

    /// Octets, shown as they are.
    pub(super) fn octets(&mut self, octets: &[u8]) -> Octets {
        Octets {
            hex: hex(self.afford(octets)),
            length: octets.len(),
        }
    }
}

/// Reads what is not there to be shown, but to be relied upon: nothing longer than `most` octets, and nothing malformed
/// that leaves doubt about what it says.
///
/// # Errors
///
/// What is wrong, and where.
pub(super) fn read_without_doubt<T>(
    der: &[u8],
    most: usize,
    read: impl FnOnce(&mut Reading, Element<'_>, &[u8]) -> Option<T>,
) -> Result<T, (MalformedKind, ByteRange)> {
    let whole = ByteRange {
        offset: 0,
        length: der.len(),
    };
    if der.len() > most {
        return Err((MalformedKind::TooLong, whole));
    }
    let mut reading = Reading::new();
    let mut outside = Elements::new(der, 0);
    let value = outside.required(&mut reading).and_then(|element| {
        outside.finish(&mut reading);
        read(&mut reading, element, der)
    });
    let malformed = reading.into_malformed();
    let is_doubtful = |kind: MalformedKind| malformed.omitted > 0 || !kind.is_form_alone();
    match malformed.iter().find(|noted| is_doubtful(noted.kind)) {
        Some(doubt) => Err((doubt.kind, doubt.bytes)),
        None => value.ok_or((MalformedKind::MissingField, whole)),
    }
}

fn refusal(kind: ErrorKind) -> Refusal {
    match kind {
        ErrorKind::DateTime => Refusal::DateTime,
        ErrorKind::Incomplete { .. } => Refusal::Incomplete,
        ErrorKind::IndefiniteLength => Refusal::IndefiniteLength,
        ErrorKind::Length { .. } => Refusal::Length,
        ErrorKind::NestingDepth => Refusal::NestingDepth,
        ErrorKind::Noncanonical { .. } => Refusal::Noncanonical,
        ErrorKind::OidMalformed | ErrorKind::OidUnknown { .. } => Refusal::Oid,
        ErrorKind::Overflow | ErrorKind::Overlength => Refusal::Overflow,
        ErrorKind::SetOrdering => Refusal::SetOrdering,
        ErrorKind::TagModeUnknown
        | ErrorKind::TagNumberInvalid
        | ErrorKind::TagUnexpected { .. }
        | ErrorKind::TagUnknown { .. } => Refusal::Tag,
        ErrorKind::TrailingData { .. } => Refusal::TrailingData,
        ErrorKind::Utf8(_) => Refusal::Utf8,
        ErrorKind::Value { .. } => Refusal::Value,
        _ => Refusal::Other,
    }
}
