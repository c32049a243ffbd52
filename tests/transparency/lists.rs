//! The built-in list, and the text that lists are kept in.

use std::collections::HashSet;

use base64ct::{Base64, Encoding};
use whylock::certificate::public_key::{KeyKind, PublicKey};
use whylock::transparency::{
    Interval, Log, LogFormat, LogList, LogListError, LogState, MAX_LIST, MAX_LOGS,
};

fn log(name: &str) -> Log {
    Log {
        name: name.to_owned(),
        operator: "We".to_owned(),
        key: name.as_bytes().to_vec(),
        format: LogFormat::Rfc6962,
        state: LogState::Usable,
        interval: None,
    }
}

#[test]
fn the_built_in_list_is_firefoxs() {
    let list = LogList::built_in();
    let count = |holds: fn(&&Log) -> bool| list.logs().filter(holds).count();
    assert_eq!(list.logs().count(), 87);
    assert_eq!(count(|log| log.format == LogFormat::Tiled), 63);
    assert_eq!(count(|log| log.state != LogState::Usable), 1);
    assert_eq!(count(|log| log.operator == "Google"), 10);
    for log in list.logs() {
        let key = PublicKey::from_der(&log.key).unwrap();
        assert_eq!(
            (key.kind, key.bits),
            (KeyKind::Ec, Some(256)),
            "{}",
            log.name
        );
    }
    let ids: HashSet<_> = list.logs().map(Log::id).collect();
    assert_eq!(ids.len(), 87);
    // as Google's own list writes it
    let argon = Base64::decode_vec("1219ENGn9XfCx+lf1wC/+YLJM1pl4dCzAXMXwMjFaXc=").unwrap();
    let found = list.find(&argon.try_into().unwrap()).unwrap();
    assert_eq!(found.name, "Google Argon2026h2");
    let oak = list
        .logs()
        .find(|log| log.name.contains("Oak2026h2"))
        .unwrap();
    let february = 1_772_236_800_000;
    assert_eq!(oak.state, LogState::Retired { since: february });
}

#[test]
fn a_list_survives_being_written() {
    let mut list = LogList::new(Some(1_795_392_000), "a laboratory");
    list.push(log("One")).unwrap();
    list.push(Log {
        format: LogFormat::Tiled,
        state: LogState::Retired {
            since: 1_795_392_000_000,
        },
        interval: Some(Interval {
            start: 0,
            end: 1_000,
        }),
        operator: "They".to_owned(),
        ..log("Two, of a longer name")
    })
    .unwrap();
    assert_eq!(LogList::read(list.to_text().as_bytes()).unwrap(), list);
    let undated = LogList::new(None, "-");
    assert_eq!(
        LogList::read(undated.to_text().as_bytes()).unwrap(),
        undated
    );
}

#[test]
fn what_is_no_such_text_is_refused() {
    let refused = |text: &[u8]| LogList::read(text).unwrap_err();
    assert_eq!(refused(b"\xff"), LogListError::Unreadable);
    assert_eq!(refused(&vec![b'#'; MAX_LIST + 1]), LogListError::TooLong);
    for text in [
        "",
        "{}",
        "# roots 2026-11-11 a file",
        "# logs yesterday a file",
        "# logs 2026-11-11 a file\nWe\n  rfc6962 usable MAA=",
        "# logs 2026-11-11 a file\nWe\n  rfc9162 usable MAA= Our log",
        "# logs 2026-11-11 a file\nWe\n  rfc6962 retired MAA= Our log",
        "# logs 2026-11-11 a file\nWe\n  rfc6962 usable %%% Our log",
    ] {
        assert_eq!(
            refused(text.as_bytes()),
            LogListError::OtherVersion,
            "{text}"
        );
    }
    let line = |number| {
        format!(
            "  rfc6962 usable {} Log\n",
            Base64::encode_string(&u32::to_be_bytes(number))
        )
    };
    let many: String = (0..=u32::try_from(MAX_LOGS).unwrap()).map(line).collect();
    let many = format!("# logs 2026-11-11 a file\nWe\n{many}");
    assert_eq!(refused(many.as_bytes()), LogListError::TooManyLogs);
}

#[test]
fn a_name_cannot_pass_for_another_line() {
    let mut list = LogList::new(None, "a\nb");
    list.push(log("One\n  rfc6962 usable MAA= Two\u{202e}"))
        .unwrap();
    let read = LogList::read(list.to_text().as_bytes()).unwrap();
    assert_eq!(read, list);
    assert_eq!(read.logs().count(), 1);
    let shown = &read.logs().next().unwrap().name;
    assert_eq!(shown, "One�  rfc6962 usable MAA= Two�");
}
