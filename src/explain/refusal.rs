//! Why no certificate came out of a file or a paste, and why a list of logs is not taken.

use super::writer::tag;
use super::{Catalogue, Sentence};
use crate::certificate::input::{InputError, MAX_CERTIFICATES, MAX_INPUT};
use crate::transparency::LogListError;

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

    /// Why a list of logs is not taken, in words.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::Catalogue;
    /// use whylock::transparency::LogListError;
    ///
    /// let refused = Catalogue::of("en").refused_logs(LogListError::Signature);
    /// assert!(refused.to_string().ends_with("its signature does not fit it."));
    /// ```
    #[must_use]
    pub fn refused_logs(&self, error: LogListError) -> Sentence {
        let why = self.say(&format!("refused-logs-{}", error.word()), &[]);
        self.say("found-log-list-import-warn", &[("why", why.into())])
    }
}
