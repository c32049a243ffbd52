//! A name as an observer spelled it, with the facts if a registry knows it.

use serde::{Deserialize, Serialize};

use super::{CipherSuite, Group, LONGEST_NAME, ProtocolVersion, SignatureScheme};

/// What an observer called something, and what it is.
///
/// An unknown name is kept as spelled, so that it can be shown as unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Reading<T> {
    /// The observer's spelling: at most 64 characters, and none that is invisible. Everything but printable ASCII is
    /// written as an escape, for no registered name has anything else.
    pub named: String,
    /// The facts, if the name is in the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<T>,
}

/// An entry of a registry.
pub trait Registered {
    /// The registry's name for it.
    fn name(&self) -> &'static str;
}

impl<T> Reading<T> {
    /// Reads a name with the registry's look-up. Nothing, if the name says that there is nothing: empty, or Firefox's
    /// `none`.
    ///
    /// ```
    /// use whylock::tls::{ProtocolVersion, Reading};
    ///
    /// let known = Reading::of("TLSv1.3", ProtocolVersion::from_name).ok_or("absent")?;
    /// assert_eq!(known.known.map(|version| version.code), Some(0x0304));
    ///
    /// let unknown = Reading::of("TLSv9\u{200b}", ProtocolVersion::from_name).ok_or("absent")?;
    /// assert_eq!(unknown.named, r"TLSv9\u{200b}");
    /// assert!(unknown.known.is_none());
    ///
    /// assert!(Reading::of("none", ProtocolVersion::from_name).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(name: &str, look_up: impl Fn(&str) -> Option<&'static T>) -> Option<Self>
    where
        T: Copy + 'static,
    {
        let name = name.trim_matches(' ');
        if name.is_empty() || name == "none" {
            return None;
        }
        Some(Self {
            named: visible(name),
            known: look_up(name).copied(),
        })
    }
}

impl<T: Registered> Reading<T> {
    /// The registry's name where it has one, the observer's spelling otherwise.
    ///
    /// ```
    /// use whylock::tls::{Group, Reading};
    ///
    /// let group = Reading::of("mlkem768x25519", Group::from_name).ok_or("absent")?;
    /// assert_eq!(group.name(), "X25519MLKEM768");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        match &self.known {
            Some(entry) => entry.name(),
            None => &self.named,
        }
    }
}

macro_rules! registered {
    ($($entry:ty),*) => {$(
        impl Registered for $entry {
            fn name(&self) -> &'static str {
                self.name
            }
        }
    )*};
}

registered!(CipherSuite, Group, ProtocolVersion, SignatureScheme);

/// The name's first characters, everything but printable ASCII escaped.
fn visible(name: &str) -> String {
    let printable = |letter: char| letter == ' ' || letter.is_ascii_graphic();
    name.chars()
        .take(LONGEST_NAME)
        .map(|letter| {
            if printable(letter) {
                letter.to_string()
            } else {
                letter.escape_unicode().to_string()
            }
        })
        .collect()
}
