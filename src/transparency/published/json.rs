//! A small reader of JSON (RFC 8259), for the one file that is read of it in the module: to link a full one would weigh more
//! than all else that reads the list. What is not JSON is refused; numbers, truth values and null are not kept.

/// How deep values may lie in each other. A list of logs has seven levels.
const MAX_DEPTH: usize = 32;

/// A value.
#[derive(Debug)]
pub(super) enum Json {
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
    /// A number, a truth value or null.
    Other,
}

impl Json {
    /// Reads a text that is one value.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(MAX_DEPTH)?;
        reader.skip_space();
        reader.rest.is_empty().then_some(value)
    }

    /// The member of an object; the last one of that name, as engines take it.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut members = members.iter().rev();
        members.find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// The text of a member.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of a member that is a list; none where there is no such list.
    pub(super) fn list(&self, name: &str) -> Option<&[Self]> {
        match self.get(name)? {
            Self::List(entries) => Some(entries),
            _ => None,
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.skip_space();
        match self.rest.chars().next()? {
            '"' => self.string().map(Json::Text),
            '[' => {
                let mut entries = Vec::new();
                self.members('[', ']', |reader| {
                    entries.push(reader.value(depth)?);
                    Some(())
                })?;
                Some(Json::List(entries))
            }
            '{' => {
                let mut members = Vec::new();
                self.members('{', '}', |reader| {
                    reader.skip_space();
                    let name = reader.string()?;
                    reader.skip_space();
                    reader.take(":")?;
                    members.push((name, reader.value(depth)?));
                    Some(())
                })?;
                Some(Json::Object(members))
            }
            _ => {
                let is_part =
                    |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
                let end = self.rest.find(|letter| !is_part(letter));
                let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
                self.rest = rest;
                let is_value = matches!(word, "true" | "false" | "null") || is_number(word);
                is_value.then_some(Json::Other)
            }
        }
    }

    /// What stands between two brackets, with commas between.
    fn members(
        &mut self,
        open: char,
        close: char,
        mut read: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.rest = self.rest.strip_prefix(open)?;
        self.skip_space();
        if let Some(rest) = self.rest.strip_prefix(close) {
            self.rest = rest;
            return Some(());
        }
        loop {
            read(self)?;
            self.skip_space();
            if let Some(rest) = self.rest.strip_prefix(close) {
                self.rest = rest;
                return Some(());
            }
            self.take(",")?;
        }
    }

    fn string(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(['"', '\\'])?;
            let (plain, rest) = self.rest.split_at(end);
            // RFC 8259 §7: control characters have to be escaped
            plain.bytes().all(|octet| octet >= 0x20).then_some(())?;
            text.push_str(plain);
            self.rest = rest;
            if self.take("\"").is_some() {
                return Some(text);
            }
            text.push(self.escaped()?);
        }
    }

    /// The character that an escape stands for; half a pair of surrogates is none.
    fn escaped(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        letters.next();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        Some(match letter {
            '"' | '\\' | '/' => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                let second = (0xd800..0xdc00).contains(&first).then(|| {
                    self.take("\\u")?;
                    self.unit()
                });
                let units = std::iter::once(first).chain(second.flatten());
                let mut read = char::decode_utf16(units);
                let character = read.next()?.unwrap_or(char::REPLACEMENT_CHARACTER);
                read.next().is_none().then_some(character)?
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        let all = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        all.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
    }

    fn take(&mut self, prefix: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(prefix)?;
        Some(())
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }
}

/// RFC 8259 §6.
fn is_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let (number, exponent) = match word.split_once(['e', 'E']) {
        Some((number, exponent)) => (
            number,
            exponent.strip_prefix(['+', '-']).unwrap_or(exponent),
        ),
        None => (word, "0"),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    digits(whole)
        && digits(fraction)
        && digits(exponent)
        && (whole.len() == 1 || !whole.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn what_is_json_is_read_and_nothing_else() {
        let long = format!("{}{}", "[".repeat(31), "]".repeat(31));
        let deep = format!("{}{}", "[".repeat(33), "]".repeat(33));
        for text in [
            "{}",
            "[]",
            " [ 1 , 2 ] ",
            r#"{"a":{"b":[null,true,false,-0.5e+7]}}"#,
            r#""\u00e4\ud83d\ude00\"\\\/\b\f\n\r\t""#,
            "0",
            "-1",
            "1.0",
            "\"\u{7f}\u{e4}\"",
            &long,
        ] {
            assert!(Json::read(text).is_some(), "{text}");
            assert!(
                serde_json::from_str::<serde_json::Value>(text).is_ok(),
                "{text}"
            );
        }
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "{a:1}",
            "'a'",
            "01",
            "1.",
            ".5",
            "+1",
            "tru",
            "nul",
            "1 2",
            "\"\n\"",
            r#""\x""#,
            r#""\u12""#,
            r#""\u+123""#,
            "[1 2]",
            "NaN",
            "\"a",
            "[}",
            "--1",
            "1e",
            "\u{a0}1",
        ] {
            assert!(Json::read(text).is_none(), "{text}");
            assert!(
                serde_json::from_str::<serde_json::Value>(text).is_err(),
                "{text}"
            );
        }
        assert!(Json::read(&deep).is_none());
    }

    #[test]
    fn members_are_found() {
        let value = Json::read(r#"{"a": "b", "a": "\u00e4\ud83d\ude00", "c": ["d"], "e": 1}"#);
        let value = value.as_ref();
        assert_eq!(value.and_then(|it| it.text("a")), Some("ä😀"));
        assert_eq!(value.and_then(|it| it.list("c")).map(<[_]>::len), Some(1));
        assert_eq!(value.and_then(|it| it.text("e")), None);
        assert!(value.and_then(|it| it.list("a")).is_none());
    }
}
