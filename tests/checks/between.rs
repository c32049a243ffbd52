//! What a person is told where a root that no public list has vouches for the site: who may be in between, what they can
//! read, how much that should worry, and whom to ask.

use whylock::explain::{Catalogue, Explanation, QuestionId, explain};
use whylock::finding::Evidence;
use whylock::report::{ActionId, Report, Shape, VerdictState};
use whylock::trust::{InterceptionHint, InterceptionKind, LeakedRoot, LeakedRootKind};

use crate::der::{dns_name, sequence, tlv};
use crate::key_secrecy::page_at;
use crate::keys::Key;
use crate::pki::{Certificate, Chain, HOST, attribute};

/// A name with an organization, in DER.
fn name(common_name: &str, organization: &str) -> Vec<u8> {
    let part = |oid, value| tlv(0x31, &attribute(oid, 0x0c, value));
    sequence(&[
        &part("2.5.4.10", organization),
        &part("2.5.4.3", common_name),
    ])
}

fn called(common_name: &str, organization: &str) -> impl FnOnce(&mut Certificate) {
    let name = name(common_name, organization);
    move |it| it.subject = name
}

/// A page of this host, vouched for by a root of this name.
fn vouched_by(common_name: &str, organization: &str, host: &str) -> Report {
    let chain = Chain::good()
        .root(called(common_name, organization))
        .end_entity(|it| it.alternative_names(&[&dns_name(host)]));
    page_at(host, &chain, false)
}

fn hint(report: &Report) -> Option<InterceptionHint> {
    let decisive = &report.findings[report.verdict.decided_by.unwrap()];
    match &decisive.evidence {
        Some(Evidence::Anchor { hint, .. }) => hint.clone(),
        other => panic!("{other:?}"),
    }
}

fn words(report: &Report) -> Explanation {
    explain(report, &Catalogue::of("en"))
}

/// The answers of the section that is never folded.
fn answers(page: &Explanation, id: QuestionId) -> String {
    let between = page.between.as_ref().unwrap();
    let question = between.items.iter().find(|it| it.id == id).unwrap();
    let answers: Vec<String> = question
        .answers
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    answers.join(" ")
}

#[test]
fn each_kind_is_told_by_its_own_words() {
    let own_site = "shop.test";
    for (common_name, organization, host, headline, caveat, advice) in [
        (
            "Zscaler Root CA",
            "Zscaler Inc.",
            HOST,
            "A filter in between can probably read this",
            "At work or at school this is common",
            "Ask your IT department",
        ),
        (
            "avast! Web/Mail Shield Root",
            "avast! Web/Mail Shield",
            HOST,
            "A program on this computer",
            "If you know this program",
            "Look in the settings of Avast",
        ),
        (
            "mitmproxy",
            "mitmproxy",
            HOST,
            "A developer’s tool",
            "If you use this tool yourself",
            "If you do not know mitmproxy",
        ),
        (
            "mkcert somebody@laptop",
            "mkcert development CA",
            HOST,
            "Somebody in between may",
            "If you use this tool yourself",
            "If you do not know mkcert",
        ),
        (
            "mkcert somebody@laptop",
            "mkcert development CA",
            own_site,
            "This looks like a site that somebody is building",
            "nothing is wrong",
            "If you do not know this site",
        ),
        (
            "BadSSL MITM Software Test",
            "BadSSL",
            HOST,
            "Somebody in between may",
            "If you opened a test page",
            "Ask whoever set up this computer",
        ),
        (
            "Our own root",
            "Ourselves",
            HOST,
            "Somebody in between may",
            "At work or at school this is common",
            "belongs there. Virus scanners, firms and schools",
        ),
        (
            "Our own root",
            "Ourselves",
            own_site,
            "Somebody in between may",
            "For a device or site in a home",
            "Ask whoever set up this device",
        ),
    ] {
        let report = vouched_by(common_name, organization, host);
        assert_eq!(
            report.verdict.state,
            VerdictState::InBetween,
            "{common_name}"
        );
        assert_eq!(report.verdict.action, Some(ActionId::AskOwner));
        assert_eq!(report.verdict.shape, Shape::Information);
        let page = words(&report);
        let told = page.verdict.headline.to_string();
        assert!(told.starts_with(headline), "{told}");
        let told = page.verdict.caveat.as_ref().unwrap().to_string();
        assert!(told.contains(caveat), "{told}");
        let told = page.action.as_ref().unwrap().advice.to_string();
        assert!(told.contains(advice), "{told}");
        for id in [
            QuestionId::BetweenWho,
            QuestionId::BetweenReads,
            QuestionId::BetweenReasons,
            QuestionId::BetweenAsk,
        ] {
            assert!(!answers(&page, id).is_empty(), "{common_name}: {id:?}");
        }
    }
}

#[test]
fn passwords_are_named_wherever_they_can_be_read() {
    for host in [HOST, "shop.test"] {
        for name in ["Zscaler Inc.", "Ourselves"] {
            let page = words(&vouched_by("Root", name, host));
            let reads = answers(&page, QuestionId::BetweenReads);
            assert!(reads.contains("passwords and card numbers"), "{reads}");
            assert!(reads.contains("cannot be seen from here"), "{reads}");
        }
    }
}

#[test]
fn of_a_name_that_nobody_knows_nothing_is_guessed() {
    let report = vouched_by("Our own root", "Ourselves", HOST);
    assert_eq!(hint(&report), None);
    let who = answers(&words(&report), QuestionId::BetweenWho);
    assert!(who.starts_with("That is not known."), "{who}");
}

#[test]
fn a_hint_is_called_a_guess() {
    let who = |common_name, organization| {
        let page = words(&vouched_by(common_name, organization, HOST));
        answers(&page, QuestionId::BetweenWho)
    };
    let confirmed = who("Zscaler Root CA", "Zscaler Inc.");
    assert!(
        confirmed.contains("Anyone can choose a name."),
        "{confirmed}"
    );
    assert!(!confirmed.contains("hearsay"), "{confirmed}");
    let hearsay = who("Charles Proxy CA (laptop)", "XK72");
    assert!(hearsay.contains("hearsay"), "{hearsay}");
}

#[test]
fn a_name_below_the_root_tells_too() {
    let chain = Chain::good()
        .root(called("Company Root", "Company"))
        .intermediate(called("Zscaler Intermediate Root CA", "Zscaler Inc."));
    let found = hint(&page_at(HOST, &chain, false)).unwrap();
    assert_eq!(
        (found.product.as_str(), found.kind),
        ("Zscaler", InterceptionKind::CompanyFilter)
    );
    // under a root that everybody knows, no name of an authority matters
    let public = page_at(HOST, &chain, true);
    assert_eq!(public.verdict.state, VerdictState::Private);
    assert!(words(&public).between.is_none());
}

#[test]
fn a_hostile_name_is_no_product_and_changes_no_words() {
    for (common_name, organization) in [
        ("\u{202e}mitmproxy", "mitmproxy"),
        ("<b>mitmproxy</b>", "mitmproxy"),
        ("mitmproxy\u{200b}", "mitmproxy"),
        ("mitmproxy\n", "x"),
    ] {
        let report = vouched_by(common_name, organization, HOST);
        assert_eq!(hint(&report), None, "{common_name:?}");
        let page = words(&report);
        let who = answers(&page, QuestionId::BetweenWho);
        assert!(!who.contains(['\u{202e}', '\u{200b}', '\n']), "{who:?}");
        let reason = page.verdict.reason.text.to_string();
        assert!(
            !reason.contains(['\u{202e}', '\u{200b}', '\n']),
            "{reason:?}"
        );
    }
}

#[test]
fn a_leaked_root_is_dangerous_on_the_first_screen() {
    let chain = Chain::good().root(|it| it.key = Key::TestEccP256);
    let report = page_at(HOST, &chain, false);
    assert_eq!(report.verdict.shape, Shape::Caution);
    assert_eq!(report.verdict.action, Some(ActionId::EnterNothing));
    let page = words(&report);
    assert_eq!(
        page.verdict.headline.to_string(),
        "Anyone on the way can read and change this"
    );
    assert_eq!(
        page.verdict.caveat.as_ref().unwrap().to_string(),
        "This is a danger, at work as much as at home."
    );
    let advice = page.action.as_ref().unwrap().advice.to_string();
    assert!(advice.starts_with("Type nothing here."), "{advice}");
    assert!(advice.contains("to remove “Good Root”"), "{advice}");
    assert!(answers(&page, QuestionId::BetweenWho).starts_with("Anyone in your network"));
    let promises: Vec<String> = page
        .promises
        .items
        .iter()
        .map(|it| it.title.to_string())
        .collect();
    assert_eq!(promises[0], "Anyone on the way can read it");
    assert_eq!(promises[1], format!("Anyone can pretend to be {HOST}"));
    assert_eq!(promises[2], "Anyone on the way can change it");
}

/// The report of a leaked root, as if that were another case: its certificate cannot be had here.
fn told_as(case: &str, kind: LeakedRootKind) -> Explanation {
    let chain = Chain::good().root(|it| it.key = Key::TestEccP256);
    let mut report = page_at(HOST, &chain, false);
    let decisive = report.verdict.decided_by.unwrap();
    let Some(Evidence::Anchor { notorious, .. }) = &mut report.findings[decisive].evidence else {
        panic!("no anchor");
    };
    *notorious = Some(LeakedRoot {
        name: case.to_owned(),
        kind,
    });
    words(&report)
}

#[test]
fn known_cases_have_their_story() {
    for (case, story) in [
        ("Superfish", "laptops of Lenovo"),
        ("Dell", "Laptops of Dell"),
        ("Sennheiser", "headsets of Sennheiser"),
        ("Mitel", "telephones of Mitel"),
        ("Cyberoam", "Cyberoam’s filters"),
        (
            "RFC 6979 §A.2.5",
            "The key became public here: RFC 6979 §A.2.5.",
        ),
    ] {
        let page = told_as(case, LeakedRootKind::PublicKeyPair);
        let reasons = answers(&page, QuestionId::BetweenReasons);
        assert!(reasons.contains(story), "{case}: {reasons}");
    }
}

#[test]
fn the_root_of_a_state_is_told_apart_from_a_leaked_one() {
    let page = told_as("Qaznet", LeakedRootKind::StateInterception);
    assert_eq!(
        page.verdict.headline.to_string(),
        "A government can probably read this"
    );
    let reason = page.verdict.reason.text.to_string();
    assert!(reason.starts_with("A state told its people"), "{reason}");
    let advice = page.action.as_ref().unwrap().advice.to_string();
    assert!(advice.contains("update your browser"), "{advice}");
    let reasons = answers(&page, QuestionId::BetweenReasons);
    assert!(reasons.contains("Kazakhstan"), "{reasons}");
}
