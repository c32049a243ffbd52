//! Reads a connection as a collector tells it from standard input, and prints its report, both as JSON:
//! `cargo run --example explain < connection.json`. An argument is the moment to hold dates against, in milliseconds
//! since 1970, where the connection does not tell when it was seen.

use std::error::Error;
use std::io::{Read, stdin, stdout};
use std::time::{SystemTime, UNIX_EPOCH};

use whylock::connection::Connection;
use whylock::report::{Options, report};

fn main() -> Result<(), Box<dyn Error>> {
    let time = match std::env::args().nth(1) {
        Some(time) => time.parse()?,
        None => SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1_000.0,
    };
    let mut json = String::new();
    stdin().read_to_string(&mut json)?;
    let options = Options {
        reader_languages: vec!["en".to_owned()],
        ..Options::at(time)
    };
    let report = report(&Connection::from_json(&json)?, &options);
    serde_json::to_writer(stdout(), &report)?;
    Ok(())
}
