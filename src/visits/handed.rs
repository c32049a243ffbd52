//! Reads what a store hands over.

use serde::{Deserialize, Deserializer};

use super::{Observation, Store, Visits};

/// What is handed over: a store may be damaged, and one bad entry takes no other one with it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Handed {
    #[serde(deserialize_with = "entries")]
    observations: Vec<Entry>,
    store: Store,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Entry {
    Observation(Observation),
    Other(serde::de::IgnoredAny),
}

/// The entries of a list; none of what is no list.
fn entries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Entry>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum List {
        Entries(Vec<Entry>),
        Other(serde::de::IgnoredAny),
    }
    Ok(match List::deserialize(deserializer)? {
        List::Entries(entries) => entries,
        List::Other(other) => vec![Entry::Other(other)],
    })
}

impl From<Handed> for Visits {
    fn from(handed: Handed) -> Self {
        let given = handed.observations.len();
        let observations = handed.observations.into_iter().filter_map(|it| match it {
            Entry::Observation(observation) => Some(observation),
            Entry::Other(_) => None,
        });
        let observations: Vec<_> = observations.collect();
        Self {
            unreadable: given.saturating_sub(observations.len()),
            observations,
            store: handed.store,
        }
    }
}
