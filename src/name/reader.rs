//! Which scripts a person reads, by the languages that the person reads.

use super::Script;
use super::script::SCRIPTS;

/// Languages that are looked at; a person has told a browser of a few.
const MOST_LANGUAGES: usize = 50;

/// Languages, by the script in which most of their readers read them (CLDR's likely subtags). All others are written in
/// Latin letters, which whoever uses the web reads.
const LANGUAGES: &[(Script, &str)] = &[
    (
        Script::Arabic,
        "ar arz azb ckb fa ks lrc mzn pnb ps sd skr ug ur",
    ),
    (Script::Armenian, "hy hyw"),
    (Script::Bengali, "as bn bpy mni syl"),
    (Script::Bopomofo, "zh"),
    (
        Script::Cyrillic,
        "ab av ba be bg ce cv kk ky mk mn myv os ru rue sah sr tg tt tyv udm uk",
    ),
    (
        Script::Devanagari,
        "anp awa bho brx doi gom hi kok mag mai mr ne new sa",
    ),
    (Script::Ethiopic, "am gez ti tig"),
    (Script::Georgian, "ka xmf"),
    (Script::Greek, "el"),
    (Script::Gujarati, "gu"),
    (Script::Gurmukhi, "pa"),
    (Script::Han, "gan hak hsn ja ko lzh nan wuu yue zh"),
    (Script::Hangul, "ko"),
    (Script::Hebrew, "he iw yi"),
    (Script::Hiragana, "ja"),
    (Script::Kannada, "kn tcy"),
    (Script::Katakana, "ja"),
    (Script::Khmer, "km"),
    (Script::Lao, "lo"),
    (Script::Malayalam, "ml"),
    (Script::Myanmar, "ksw mnw my shn"),
    (Script::Oriya, "or"),
    (Script::Sinhala, "si"),
    (Script::Tamil, "ta"),
    (Script::Telugu, "te"),
    (Script::Thaana, "dv"),
    (Script::Thai, "th"),
    (Script::Tibetan, "bo dz"),
];

/// What one code of a tag stands for beside scripts of their own (ISO 15924).
const COMBINED: &[(&str, &[Script])] = &[
    ("Hanb", &[Script::Han, Script::Bopomofo]),
    ("Hans", &[Script::Han]),
    ("Hant", &[Script::Han, Script::Bopomofo]),
    ("Jpan", &[Script::Han, Script::Hiragana, Script::Katakana]),
    ("Kore", &[Script::Hangul, Script::Han]),
];

impl Script {
    /// The scripts in which these languages, given as BCP 47 tags, are read. Latin is always among them.
    ///
    /// ```
    /// use whylock::name::Script;
    ///
    /// assert_eq!(Script::read_in(["de", "uk-UA"]), [Script::Latin, Script::Cyrillic]);
    /// assert_eq!(Script::read_in(["sr-Latn"]), [Script::Latin]);
    /// ```
    #[must_use]
    pub fn read_in<'a>(languages: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        let mut scripts = vec![Self::Latin];
        for tag in languages.into_iter().take(MOST_LANGUAGES) {
            scripts.extend(scripts_of(tag));
        }
        let mut known = Vec::new();
        scripts.retain(|script| {
            let is_new = !known.contains(script);
            known.push(*script);
            is_new
        });
        scripts
    }
}

/// The scripts of a language: the one that its tag names, else those that are likely.
fn scripts_of(tag: &str) -> Vec<Script> {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    // a script stands right behind its language, and has four letters (RFC 5646 §2.2.3)
    let is_script =
        |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|it| it.is_ascii_alphabetic());
    if let Some(code) = subtags.next().filter(is_script) {
        let combined = COMBINED.iter().find(|it| it.0.eq_ignore_ascii_case(code));
        let alone = SCRIPTS.iter().filter(|it| it.1.eq_ignore_ascii_case(code));
        return match combined {
            Some((_, scripts)) => scripts.to_vec(),
            None => alone.map(|it| it.0).collect(),
        };
    }
    let likely = LANGUAGES.iter().filter(|(_, languages)| {
        let mut languages = languages.split_whitespace();
        languages.any(|it| it.eq_ignore_ascii_case(language))
    });
    likely.map(|(script, _)| *script).collect()
}
