//! What must hold whatever comes in. A target makes something of its input, and asserts it with these.

pub mod chain;
pub mod envelope;
pub mod host;
pub mod invariants;
pub mod memory;
pub mod seeds;
pub mod told;

#[path = "../../certificate/der.rs"]
pub mod der;

#[path = "../../web/connections.rs"]
mod connections;

#[path = "../../certificate/everything.rs"]
mod everything;

#[path = "../../readers/agreement.rs"]
pub(crate) mod agreement;

#[path = "../../readers/extensions.rs"]
pub(crate) mod extensions;

#[path = "../../readers/view.rs"]
mod view;

/// The fields of the flat view where nothing in it is amiss, and those of the whole reading where nothing is malformed.
pub fn views(der: &[u8]) -> (Option<Vec<String>>, Option<Vec<String>>) {
    let whole = whylock::certificate::Certificate::read(der);
    let is_sound = whole.malformed.is_empty();
    (view::flat(der), is_sound.then(|| view::whole(&whole)))
}

/// What the tolerant reading and `x509-cert` say differently of these bytes.
pub fn disagreements(der: &[u8]) -> Vec<String> {
    agreement::disagreements(der)
}
