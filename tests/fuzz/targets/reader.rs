//! The bytes of a certificate: the view, the tree, what a file may be, and `x509-cert`'s reading beside ours.
#![no_main]

use libfuzzer_sys::fuzz_target;
use whylock::certificate::input::read_certificates;
use whylock::certificate::tree::{MAX_DEPTH, MAX_NODES, Tree};
use whylock::certificate::view::View;
use whylock::certificate::{Certificate, MAX_MALFORMED};
use whylock_fuzz::{invariants, memory};

/// What a view takes at most for each octet, and beside that. A list's entry is the most that one octet becomes: two
/// octets of an empty name are an enum of some hundred.
const PER_OCTET: usize = 1_024;
const BESIDE: usize = 4 << 20;

fuzz_target!(|input: &[u8]| {
    let most = BESIDE + PER_OCTET * input.len();
    memory::within(most, || {
        view(input);
        flat(input);
        tree(input);
        if let Ok(found) = read_certificates(input) {
            let octets: usize = found.certificates.iter().map(Vec::len).sum();
            assert!(!found.certificates.is_empty() && octets <= input.len());
        }
        // the strict reader alone may take forty times the octets, twice: before and after it was written again
        let found = whylock_fuzz::disagreements(input);
        assert!(found.is_empty(), "{found:#?}");
    });
});

fn view(input: &[u8]) {
    let certificate = Certificate::read(input);
    assert!(certificate.malformed.len() <= MAX_MALFORMED);
    assert_eq!(certificate, Certificate::read(input));
    let json = invariants::visible_json(&certificate);
    assert!(json.len() <= BESIDE + 64 * input.len(), "{}", json.len());
    let value = serde_json::from_str(&json).expect("it is JSON");
    invariants::ranges_lie_within(input.len(), &value);
    let again: Certificate = serde_json::from_value(value).expect("a view is read back");
    assert_eq!(certificate, again);
}

/// The flat view says the same where neither finds anything amiss, and reads no further than there are octets.
fn flat(input: &[u8]) {
    if let (Some(flat), Some(whole)) = whylock_fuzz::views(input) {
        assert_eq!(flat, whole);
    }
    let mut view = View::default();
    assert!(view.read_names_and_expiry(input) <= input.len());
    invariants::lines_are_visible(view.text());
}

fn tree(input: &[u8]) {
    let tree = Tree::read(input);
    // behind the last value stands what is left out, once for each level that is still open
    assert!(tree.nodes.len() <= MAX_NODES + MAX_DEPTH + 2);
    for (place, node) in tree.nodes.iter().enumerate() {
        assert!(node.bytes.of(input).is_some() && node.content.of(input).is_some());
        assert!(node.depth <= MAX_DEPTH + 1);
        assert!(node.parent.is_none_or(|parent| parent < place));
        invariants::lines_are_visible(&node.value);
        if let Some(parent) = node.parent.and_then(|parent| tree.nodes.get(parent)) {
            assert_eq!(node.depth, parent.depth + 1);
            assert!(
                parent.bytes.offset <= node.bytes.offset && node.bytes.end() <= parent.bytes.end()
            );
        }
    }
}
