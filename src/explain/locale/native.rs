//! Where there is no `Intl`.

use std::fmt;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// The plural rules of one language (CLDR).
#[derive(Clone)]
pub(in crate::explain) struct Locale {
    plural: Option<PluralRules>,
}

impl Locale {
    /// The locale of a tag; `language` is the catalogue's own, for a tag that is not known.
    pub(in crate::explain) fn new(tag: &str, language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or_default();
        let rules = [tag, language, primary].into_iter().find_map(|tag| {
            let language = tag.parse().ok();
            PluralRules::create::<unic_langid::LanguageIdentifier>(
                language?,
                PluralRuleType::CARDINAL,
            )
            .ok()
        });
        Self { plural: rules }
    }

    /// The plural category of a whole number.
    pub(in crate::explain) fn plural(&self, count: u64) -> String {
        let category = self.plural.as_ref().map(|rules| rules.select(count));
        let category = match category {
            Some(Ok(PluralCategory::ZERO)) => "zero",
            Some(Ok(PluralCategory::ONE)) => "one",
            Some(Ok(PluralCategory::TWO)) => "two",
            Some(Ok(PluralCategory::FEW)) => "few",
            Some(Ok(PluralCategory::MANY)) => "many",
            Some(Ok(PluralCategory::OTHER) | Err(_)) | None => "other",
        };
        category.to_owned()
    }

    #[expect(
        clippy::unused_self,
        reason = "the engines' locale writes numbers in its own way"
    )]
    pub(in crate::explain) fn number(&self, count: u64) -> String {
        count.to_string()
    }

    /// None: the catalogue's own words have to do.
    #[expect(
        clippy::unused_self,
        reason = "the engines' locale writes dates in its own way"
    )]
    pub(in crate::explain) fn date(&self, _seconds: i64) -> Option<String> {
        None
    }

    /// None: the catalogue's own words have to do.
    #[expect(
        clippy::unused_self,
        reason = "the engines' locale writes dates in its own way"
    )]
    pub(in crate::explain) fn moment(&self, _seconds: i64) -> Option<String> {
        None
    }

    /// None: the code has to do.
    #[expect(
        clippy::unused_self,
        reason = "the engines' locale knows the names of countries"
    )]
    pub(in crate::explain) fn country(&self, _code: &str) -> Option<String> {
        None
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locale = self.plural.as_ref().map(PluralRules::get_locale);
        f.debug_struct("Locale").field("plural", &locale).finish()
    }
}
