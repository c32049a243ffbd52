//! Google's signed list of logs, `log_list.json`, of its third version.
//!
//! <https://googlechrome.github.io/CertificateTransparency/log_lists.html> says where it lies, and that its signature is
//! RSA over SHA-256. It is read only when the signature holds; what is not known in it is skipped.

mod json;

use std::borrow::Cow;

use base64ct::{Base64, Encoding};

use self::json::Json;
use super::list::{milliseconds, moment};
use super::{Interval, Log, LogFormat, LogList, LogListError, LogState, MAX_LIST};
use crate::signature::{Answer, SignatureCheck, Unverifiable};

/// The key that Google signs `log_list.json` with, as base64 of its `SubjectPublicKeyInfo`.
///
/// Published as <https://www.gstatic.com/ct/log_list/v3/log_list_pubkey.pem>; typed from Google's own
/// certificate-transparency-go (`submission/loglist_refresher.go`, `chromeLogListPublicKeyPEM`), and found the same in
/// six other projects' copies in November 2026.
pub const GOOGLE_KEY: &str = concat!(
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsu0BHGnQ++W2CTdyZyxv",
    "HHRALOZPlnu/VMVgo2m+JZ8MNbAOH2cgXb8mvOj8flsX/qPMuKIaauO+PwROMjiq",
    "fUpcFm80Kl7i97ZQyBDYKm3MkEYYpGN+skAR2OebX9G2DfDqFY8+jUpOOWtBNr3L",
    "rmVcwx+FcFdMjGDlrZ5JRmoJ/SeGKiORkbbu9eY1Wd0uVhz/xI5bQb0OgII7hEj+",
    "i/IPbJqOHgB8xQ5zWAJJ0DmG+FM6o7gk403v6W3S8qRYiR84c50KppGwe4YqSMkF",
    "bLDleGQWLoaDSpEWtESisb4JiLaY4H+Kk0EyAhPSb+49JfUozYl+lf7iFN3qRq/S",
    "IXXTh6z0S7Qa8EYDhKGCrpI03/+qprwy+my6fpWHi6aUIk4holUCmWvFxZDfixox",
    "K0RlqbFDl2JXMBquwlQpm8u5wrsic1ksIv9z8x9zh4PJqNpCah0ciemI3YGRQqSe",
    "/mRRXBiSn9YQBUPcaeqCYan+snGADFwHuXCd9xIAdFBolw9R9HTedHGUfVXPJDiF",
    "4VusfX6BRR/qaadB+bqEArF/TzuDUr6FvOR4o8lUUxgLuZ/7HO+bHnaPFKYHHSm+",
    "+z1lVDhhYuSZ8ax3T0C3FZpb7HMjZtpEorSV5ElKJEJwrhrBCMOD8L01EoSPrGlS",
    "1w22i9uGHMn/uGQKo28u7AsCAwEAAQ==",
);

/// A signed list that nobody believes yet: the host verifies its signature first.
#[derive(Clone, Debug)]
pub struct SignedLogList<'a> {
    json: &'a [u8],
    check: SignatureCheck,
}

impl<'a> SignedLogList<'a> {
    /// Takes `log_list.json` and `log_list.sig` as they were published. `key` is DER of the `SubjectPublicKeyInfo` that
    /// has to have signed it, [`GOOGLE_KEY`] unless told.
    ///
    /// # Errors
    ///
    /// [`LogListError`], where no host has to be asked.
    ///
    /// ```
    /// use whylock::signature::{Answer, rustcrypto};
    /// use whylock::transparency::{LogListError, SignedLogList};
    ///
    /// let signed = SignedLogList::new(b"{}", &[0; 512], None)?;
    /// assert_eq!(rustcrypto::verify(signed.check()), Answer::Invalid);
    /// assert_eq!(signed.settle(Answer::Invalid), Err(LogListError::Signature));
    /// # Ok::<(), LogListError>(())
    /// ```
    pub fn new(json: &'a [u8], signature: &[u8], key: Option<&[u8]>) -> Result<Self, LogListError> {
        if json.len() > MAX_LIST {
            return Err(LogListError::TooLong);
        }
        let key = match key {
            Some(key) => Cow::Borrowed(key),
            None => {
                Cow::Owned(Base64::decode_vec(GOOGLE_KEY).map_err(|_| LogListError::Unverifiable)?)
            }
        };
        let check = SignatureCheck::with_sha256(&key, json, signature);
        Ok(Self {
            json,
            check: check.map_err(|why| match why {
                // what the key could not have made, the key did not make
                Unverifiable::KeyDoesNotFit => LogListError::Signature,
                _ => LogListError::Unverifiable,
            })?,
        })
    }

    /// What the host has to verify.
    ///
    /// ```
    /// use whylock::transparency::SignedLogList;
    ///
    /// let signed = SignedLogList::new(b"{}", &[0; 512], None)?;
    /// assert_eq!(signed.check().message(), b"{}");
    /// # Ok::<(), whylock::transparency::LogListError>(())
    /// ```
    #[must_use]
    pub fn check(&self) -> &SignatureCheck {
        &self.check
    }

    /// The list, if the host's answer is that the signature holds.
    ///
    /// # Errors
    ///
    /// [`LogListError`] says why the list is not taken.
    ///
    /// ```
    /// use whylock::signature::Answer;
    /// use whylock::transparency::{LogListError, SignedLogList};
    ///
    /// let signed = SignedLogList::new(b"{}", &[0; 512], None)?;
    /// assert_eq!(signed.settle(Answer::Valid), Err(LogListError::OtherVersion));
    /// # Ok::<(), LogListError>(())
    /// ```
    pub fn settle(&self, answer: Answer) -> Result<LogList, LogListError> {
        match answer {
            Answer::Valid => read(self.json),
            Answer::Invalid => Err(LogListError::Signature),
            Answer::Unsupported => Err(LogListError::Unverifiable),
        }
    }
}

fn read(json: &[u8]) -> Result<LogList, LogListError> {
    let text = std::str::from_utf8(json).map_err(|_| LogListError::Unreadable)?;
    let json = Json::read(text).ok_or(LogListError::Unreadable)?;
    // the first version has operators without logs, and none before the third has this date
    let published = json.text("log_list_timestamp").and_then(moment);
    let (Some(published), Some(operators)) = (published, json.list("operators")) else {
        return Err(LogListError::OtherVersion);
    };
    let source = format!("log_list.json {}", json.text("version").unwrap_or_default());
    let mut list = LogList::new(Some(published), &source);
    for operator in operators {
        let name = operator.text("name").ok_or(LogListError::OtherVersion)?;
        for (format, member) in [
            (LogFormat::Rfc6962, "logs"),
            (LogFormat::Tiled, "tiled_logs"),
        ] {
            for log in operator.list(member).unwrap_or_default() {
                if let Some(log) = read_log(log, name, format) {
                    list.push(log)?;
                }
            }
        }
    }
    Ok(list)
}

/// None for a log whose timestamps do not count, which are pending and rejected ones, and for one that cannot be read.
fn read_log(log: &Json, operator: &str, format: LogFormat) -> Option<Log> {
    let states = log.get("state")?;
    let is_usable = ["qualified", "usable", "readonly"]
        .iter()
        .any(|state| states.get(state).is_some());
    let state = match states.get("retired") {
        Some(retired) => LogState::Retired {
            since: milliseconds(retired.text("timestamp")?)?,
        },
        None if is_usable => LogState::Usable,
        None => return None,
    };
    let interval = match log.get("temporal_interval") {
        Some(bounds) => Some(Interval {
            start: milliseconds(bounds.text("start_inclusive")?)?,
            end: milliseconds(bounds.text("end_exclusive")?)?,
        }),
        None => None,
    };
    Some(Log {
        name: log.text("description").unwrap_or_default().to_owned(),
        operator: operator.to_owned(),
        key: Base64::decode_vec(log.text("key")?).ok()?,
        format,
        state,
        interval,
    })
}
