//! Writes certificates that nobody would issue to a folder: `cargo run --example hostile -- FOLDER`.
//!
//! `NAME.json` is a connection as a browser would tell it, `NAME.pem` its certificates; what else is there tries to pass
//! for such a file. `index.json` tells what each of them does.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "whoever runs it reads what failed"
)]

#[path = "../tests/hostile/corpus.rs"]
mod corpus;
#[path = "../tests/certificate/der.rs"]
mod der;

use std::fs::{create_dir_all, write};
use std::path::PathBuf;

use base64ct::{Base64, Encoding};
use serde_json::json;

fn main() {
    let folder = std::env::args().nth(1).map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| "target/hostile".into());
    create_dir_all(&folder).unwrap();
    let mut index = Vec::new();
    for case in corpus::cases() {
        let certificates = (case.certificates)();
        let pem: Vec<String> = certificates.iter().map(|der| pem(der)).collect();
        write(folder.join(format!("{}.pem", case.name)), pem.concat()).unwrap();
        let message = corpus::message(certificates).to_string();
        write(folder.join(format!("{}.json", case.name)), message).unwrap();
        index.push(json!({"name": case.name, "about": case.about, "told": case.told}));
    }
    for file in corpus::files() {
        write(folder.join(file.name), (file.bytes)()).unwrap();
        index.push(json!({
            "name": file.name, "about": file.about, "told": [file.told], "certificates": file.certificates,
        }));
    }
    write(folder.join("index.json"), json!(index).to_string()).unwrap();
}

fn pem(der: &[u8]) -> String {
    let base64 = Base64::encode_string(der);
    format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n")
}
