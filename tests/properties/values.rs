//! Values that are written and read again: moments, object identifiers, texts.

use time::OffsetDateTime;
use whylock::certificate::Certificate;
use whylock::certificate::extension::ExtensionValue;
use whylock::certificate::text::visible;
use whylock::connection::Connection;
use whylock::report::{Options, Report, report};

use crate::always;
use crate::der::{Fields, alternative_names, oid, sequence, tlv};

#[test]
fn a_moment_is_read_as_the_calendar_has_it() {
    always(|number: u64| {
        // from 1950 to 9999
        let unix = -631_152_000 + i64::try_from(number % 254_000_000_000).unwrap();
        let moment = OffsetDateTime::from_unix_timestamp(unix.min(253_402_300_799)).unwrap();
        let (year, month, day) = (moment.year(), u8::from(moment.month()), moment.day());
        let (hour, minute, second) = moment.to_hms();
        let rest = format!("{month:02}{day:02}{hour:02}{minute:02}{second:02}Z");
        let not_before = if (1950..2050).contains(&year) {
            tlv(0x17, format!("{:02}{rest}", year % 100).as_bytes())
        } else {
            tlv(0x18, format!("{year:04}{rest}").as_bytes())
        };
        let fields = Fields {
            not_before,
            ..Fields::default()
        };
        let validity = Certificate::read(&fields.der()).validity.unwrap().value;
        let read = validity.not_before.unwrap().value;
        assert_eq!(read.unix, Some(moment.unix_timestamp()));
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
        assert_eq!(read.text, text);
    });
}

#[test]
fn an_object_identifier_is_read_as_it_was_written() {
    always(|(arcs, first, second): (Vec<u32>, u8, u8)| {
        let dotted = [u32::from(first % 3), u32::from(second % 40)];
        let arcs = dotted
            .into_iter()
            .chain(arcs.into_iter().map(|arc| arc >> 4));
        let dotted: Vec<String> = arcs.map(|arc| arc.to_string()).collect();
        let dotted = dotted.join(".");
        let purpose = crate::der::extension("2.5.29.37", &sequence(&[&oid(&dotted)]));
        let fields = Fields {
            extensions: vec![purpose],
            ..Fields::default()
        };
        let extensions = Certificate::read(&fields.der()).extensions;
        let ExtensionValue::ExtendedKeyUsage(list) = &extensions[0].value.value.value else {
            panic!("{dotted}");
        };
        assert_eq!(list[0].value.dotted, dotted);
    });
}

#[test]
fn what_is_shown_holds_nothing_invisible_and_stands_for_one_text_alone() {
    always(|text: String| {
        let shown = visible(&text);
        let is_seen = |it: char| !it.is_control() && (it == ' ' || !it.is_whitespace());
        assert!(shown.chars().all(is_seen), "{shown:?}");
        assert_eq!(read_back(&shown), text);
        // a name is shown by the same rule, as far as its type allows the octets
        let name = text.replace(|it: char| !it.is_ascii(), "");
        let fields = Fields {
            extensions: vec![alternative_names(&[&tlv(0x82, name.as_bytes())])],
            ..Fields::default()
        };
        let certificate = Certificate::read(&fields.der());
        assert_eq!(certificate.dns_names().next(), Some(&*visible(&name)));
    });
}

#[test]
fn a_moment_comes_out_of_a_message_and_of_a_saved_report_as_it_went_in() {
    always(|bits: u64| {
        let time = f64::from_bits(bits);
        let message = Connection {
            observed_at: time.is_finite().then_some(time),
            ..Connection::default()
        };
        let json = serde_json::to_string(&message).unwrap();
        assert_eq!(Connection::from_json(&json).unwrap(), message);
    });
    // read by rounding twice, it was the number beside it
    let message = Connection {
        observed_at: Some(1.220_553_789_324_828_1e-197),
        ..Connection::default()
    };
    let report = report(&message, &Options::at(0.0));
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
}

/// The text that marks stand in.
fn read_back(shown: &str) -> String {
    let mut parts = shown.split('⟨');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (mark, rest) = part.split_once('⟩').unwrap();
        let number = u32::from_str_radix(mark.strip_prefix("U+").unwrap(), 16).unwrap();
        text.push(char::from_u32(number).unwrap());
        text.push_str(rest);
    }
    text
}
