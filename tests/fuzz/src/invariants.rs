//! What a report, a view or an explanation must be, however it came about.

use serde::Serialize;
use serde_json::Value;

/// Something as JSON, in which no text holds anything invisible, or what turns round what stands beside it.
pub fn visible_json(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).expect("everything is written as JSON");
    let mut characters = json.chars();
    while let Some(character) = characters.next() {
        // JSON writes controls as escapes, and two signs that are none
        let is_escape = character == '\\' && !matches!(characters.next(), Some('"' | '\\'));
        assert!(!is_escape && !is_dangerous(character), "{json}");
    }
    json
}

/// Every range in it lies within so many octets.
pub fn ranges_lie_within(length: usize, value: &Value) {
    visit(value, &mut |it| {
        let number = |key| it.get(key).and_then(Value::as_u64);
        let is_range = it.as_object().is_some_and(|it| it.len() == 2);
        if let (true, Some(offset), Some(range)) = (is_range, number("offset"), number("length")) {
            let end = offset.checked_add(range).expect("a range ends");
            assert!(end <= length as u64, "{offset} + {range} > {length}");
        }
    });
}

/// The same of a text for a terminal, which has lines.
pub fn lines_are_visible(text: &str) {
    let dangerous = |character| character != '\n' && is_dangerous(character);
    assert!(!text.chars().any(dangerous), "{text:?}");
}

/// Controls, marks of direction, what has no width: written down from UAX #9 and UAX #44, and not from the crate's list.
fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

fn visit(value: &Value, look: &mut impl FnMut(&Value)) {
    look(value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| visit(item, look)),
        Value::Object(members) => members.values().for_each(|member| visit(member, look)),
        _ => {}
    }
}
