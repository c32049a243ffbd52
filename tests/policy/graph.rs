//! Which policies are valid: RFC 5280 §6.1.3 (d), §6.1.4 (a) and (b), §6.1.5 (g).

use super::*;

#[test]
fn a_policy_is_valid_that_every_certificate_names() {
    let authority = certificate(&[policies(&[RED, BLUE])]);
    let end = certificate(&[policies(&[BLUE, GREEN])]);
    let outcome = explicit(&[&authority, &end]);
    assert_eq!(outcome.authority_constrained, [BLUE]);
    assert_eq!(outcome.user_constrained, [BLUE]);
    assert_eq!(broken(&outcome), []);
}

#[test]
fn the_first_certificate_that_leaves_none_is_to_blame() {
    let authority = certificate(&[policies(&[RED])]);
    let none = certificate(&[]);
    let outcome = explicit(&[&authority, &none, &authority, &authority]);
    assert_eq!(broken(&outcome), [(2, PolicyRule::NoValidPolicy)]);
    assert_eq!(outcome.failures[0].bytes, None);

    let other = certificate(&[policies(&[BLUE])]);
    let outcome = explicit(&[&authority, &other]);
    assert_eq!(broken(&outcome), [(0, PolicyRule::NoValidPolicy)]);
    assert_eq!(
        outcome.failures[0].bytes,
        Some(other.extensions[0].bytes),
        "the extension is shown that does not name the policy"
    );
}

#[test]
fn any_policy_lets_every_policy_through() {
    let any = certificate(&[policies(&[ANY_POLICY])]);
    let red = certificate(&[policies(&[RED])]);
    assert_eq!(explicit(&[&any, &red]).authority_constrained, [RED]);
    assert_eq!(explicit(&[&red, &any]).authority_constrained, [RED]);
    assert_eq!(explicit(&[&any, &any]).authority_constrained, [ANY_POLICY]);
}

#[test]
fn the_caller_accepts_some_policies() {
    let both = certificate(&[policies(&[RED, BLUE])]);
    let any = certificate(&[policies(&[ANY_POLICY])]);
    let accepting = |initial: &[&str]| PolicyInputs {
        initial: Some(initial.iter().map(|policy| (*policy).to_owned()).collect()),
        explicit: true,
        ..PolicyInputs::default()
    };
    let outcome = run(&[&both], &accepting(&[BLUE, GREEN]));
    assert_eq!(outcome.user_constrained, [BLUE]);
    assert_eq!(outcome.authority_constrained, [RED, BLUE]);
    assert_eq!(broken(&outcome), []);

    let outcome = run(&[&both], &accepting(&[GREEN]));
    assert_eq!(broken(&outcome), [(0, PolicyRule::NoAcceptedPolicy)]);

    let outcome = run(&[&any], &accepting(&[GREEN]));
    assert_eq!(outcome.user_constrained, [GREEN]);
    assert_eq!(broken(&outcome), []);

    let outcome = run(&[&both], &accepting(&[GREEN, ANY_POLICY]));
    assert_eq!(outcome.user_constrained, [RED, BLUE]);

    let not_required = PolicyInputs {
        explicit: false,
        ..accepting(&[GREEN])
    };
    assert_eq!(broken(&run(&[&both], &not_required)), []);
}

#[test]
fn policies_are_told_in_the_anchors_terms() {
    let authority = certificate(&[policies(&[RED]), mappings(&[(RED, BLUE), (RED, GREEN)])]);
    let blue = certificate(&[policies(&[BLUE])]);
    let red = certificate(&[policies(&[RED])]);
    assert_eq!(explicit(&[&authority, &blue]).authority_constrained, [RED]);
    assert_eq!(
        broken(&explicit(&[&authority, &red])),
        [(0, PolicyRule::NoValidPolicy)]
    );
}

#[test]
fn a_policy_under_any_policy_can_be_mapped() {
    let authority = certificate(&[policies(&[ANY_POLICY]), mappings(&[(RED, BLUE)])]);
    let blue = certificate(&[policies(&[BLUE])]);
    let red = certificate(&[policies(&[RED])]);
    assert_eq!(explicit(&[&authority, &blue]).authority_constrained, [RED]);
    assert_eq!(
        explicit(&[&authority, &red]).authority_constrained,
        [RED],
        "the other node, of any policy, lets it through"
    );
}

#[test]
fn mappings_in_the_end_entity_count_for_nothing() {
    let end = certificate(&[
        policies(&[RED]),
        mappings(&[(RED, BLUE), (ANY_POLICY, RED)]),
    ]);
    let outcome = explicit(&[&end]);
    assert_eq!(outcome.authority_constrained, [RED]);
    assert_eq!(broken(&outcome), []);
}

#[test]
fn any_policy_is_not_mapped() {
    let end = certificate(&[policies(&[ANY_POLICY])]);
    let from = certificate(&[policies(&[ANY_POLICY]), mappings(&[(ANY_POLICY, RED)])]);
    let to = certificate(&[policies(&[RED]), mappings(&[(RED, ANY_POLICY)])]);
    let outcome = run(&[&from, &end], &PolicyInputs::default());
    assert_eq!(broken(&outcome), [(1, PolicyRule::MappedFromAnyPolicy)]);
    assert_eq!(outcome.failures[0].bytes, Some(from.extensions[1].bytes));
    let outcome = run(&[&to, &end], &PolicyInputs::default());
    assert_eq!(broken(&outcome), [(1, PolicyRule::MappedToAnyPolicy)]);
}

/// CVE-2023-0464: as a tree, this has 2⁶⁴ nodes.
#[test]
fn many_ways_to_the_same_policy_are_one_node() {
    let crossed = [(RED, RED), (RED, BLUE), (BLUE, RED), (BLUE, BLUE)];
    let authority = certificate(&[policies(&[RED, BLUE]), mappings(&crossed)]);
    let path = [&authority; 64];
    assert_eq!(explicit(&path).authority_constrained, [RED, BLUE]);
}

/// Where the anchor's own key is in question, nothing limits it.
#[test]
fn a_path_of_nothing_is_valid_for_any_policy() {
    let outcome = explicit(&[]);
    assert_eq!(outcome.authority_constrained, [ANY_POLICY]);
    assert_eq!(broken(&outcome), []);
}

#[test]
fn the_graph_is_bounded() {
    let all: Vec<String> = (1..=4_000)
        .map(|number| format!("1.3.6.{number}"))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let many = certificate(&[policies(&all)]);
    let any = certificate(&[policies(&[ANY_POLICY])]);
    let outcome = |length| {
        let mut path = vec![&any; length];
        path[0] = &many;
        run(&path, &PolicyInputs::default())
    };
    let fits = outcome(16);
    assert_eq!(broken(&fits), []);
    assert_eq!(fits.authority_constrained.len(), 4_000);
    assert_eq!(
        broken(&outcome(17)),
        [(0, PolicyRule::TooManyPolicies)],
        "17 times 4,000 is more than 65,536"
    );
}
