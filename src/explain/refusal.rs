//! Why no certificate came out of a file or a paste.

use super::writer::tag;
use super::{Catalogue, Sentence};
use crate::certificate::input::{InputError, MAX_CERTIFICATES, MAX_INPUT};

impl Catalogue {
    /// An error of [`read_certificates`](crate::certificate::input::read_certificates) in words.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::certificate::input::read_certificates;
    /// use whylock::explain::Catalogue;
    ///
    /// let error = read_certificates(b"").unwrap_err();
    /// assert_eq!(Catalogue::of("en").refusal(&error).to_string(), "There is nothing in it.");
    /// ```
    #[must_use]
    pub fn refusal(&self, error: &InputError) -> Sentence {
        let id = format!("input-{}", tag(error.kind));
        let line = error.line.unwrap_or_default();
        let arguments = [
            ("line", line.into()),
            ("mebibytes", (MAX_INPUT >> 20).into()),
            ("most", MAX_CERTIFICATES.into()),
        ];
        self.say(&id, &arguments)
    }
}
