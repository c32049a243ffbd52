//! Writes `data/revoked-authorities.bin`: Mozilla's `OneCRL`, as Firefox brings it.
//!
//! All entries are taken, as Firefox enforces all of them: `RemoteSecuritySettings.sys.mjs` does not look at `enabled`.

use std::{collections::BTreeSet, error::Error, fs, path::Path};

use base64ct::{Base64, Encoding};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ONECRL;

pub fn write(data: &Path, list: &Path) -> Result<(), Box<dyn Error>> {
    let list: Value = serde_json::from_slice(&fs::read(list)?)?;
    let changed = list["timestamp"].as_u64();
    if changed != Some(ONECRL_CHANGED) {
        let message = format!("the list was changed at {changed:?}, main.rs names another one: set version and date");
        return Err(message.into());
    }
    let entries = list["data"].as_array().ok_or("no entries")?;
    let hashes: BTreeSet<[u8; 8]> = entries.iter().map(hash).collect::<Result<_, _>>()?;
    let mut file = format!("{}\n", ONECRL.line()).into_bytes();
    file.extend(hashes.iter().flatten());
    fs::write(data.join("revoked-authorities.bin"), file)?;
    Ok(())
}

/// When the list was last changed, in milliseconds since 1970: its version.
const ONECRL_CHANGED: u64 = 1_794_348_206_673;

/// By issuer and serial number, or by subject and key.
fn hash(entry: &Value) -> Result<[u8; 8], Box<dyn Error>> {
    let field = |name: &str| entry[name].as_str().filter(|text| !text.is_empty());
    let pair = field("issuerName").zip(field("serialNumber"));
    let pair = pair.or(field("subject").zip(field("pubKeyHash")));
    let (name, rest) = pair.ok_or_else(|| format!("an entry of another kind: {entry}"))?;
    let digest = Sha256::new()
        .chain_update(Base64::decode_vec(name)?)
        .chain_update(Base64::decode_vec(rest)?)
        .finalize();
    Ok(digest[..8].try_into()?)
}
