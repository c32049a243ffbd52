//! When a policy is required, mapped, or any: RFC 5280 §6.1.2, §6.1.4 (h) to (j), §6.1.5 (a), (b).

use super::*;
use whylock::policy::RequiredBy;

#[test]
fn nothing_is_required_unless_somebody_asks() {
    let outcome = run(&[&certificate(&[])], &PolicyInputs::default());
    let nothing = PolicyOutcome {
        nodes: 1,
        ..PolicyOutcome::default()
    };
    assert_eq!(outcome, nothing);
    assert_eq!(
        explicit(&[&certificate(&[])]).required_by,
        Some(RequiredBy::Caller)
    );
}

#[test]
fn policy_constraints_require_a_policy_after_so_many_certificates() {
    let none = certificate(&[]);
    let required_after = |skip| {
        let authority = certificate(&[policies(&[RED]), require_explicit_policy(skip)]);
        run(&[&authority, &none, &none], &PolicyInputs::default())
    };
    assert_eq!(broken(&required_after(0)), [(1, PolicyRule::NoValidPolicy)]);
    assert_eq!(
        required_after(0).required_by,
        Some(RequiredBy::Certificate(2))
    );
    assert_eq!(broken(&required_after(1)), [(0, PolicyRule::NoValidPolicy)]);
    // The end entity's own decrement, §6.1.5 (a), still reaches zero.
    assert_eq!(broken(&required_after(2)), [(0, PolicyRule::NoValidPolicy)]);
    assert_eq!(broken(&required_after(3)), []);
    assert_eq!(required_after(3).required_by, None);
}

#[test]
fn the_lowest_count_holds() {
    let none = certificate(&[]);
    let strict = certificate(&[policies(&[RED]), require_explicit_policy(0)]);
    let lax = certificate(&[policies(&[RED]), require_explicit_policy(9)]);
    let outcome = run(&[&strict, &lax, &none], &PolicyInputs::default());
    assert_eq!(broken(&outcome), [(0, PolicyRule::NoValidPolicy)]);
    assert_eq!(outcome.required_by, Some(RequiredBy::Certificate(2)));
}

#[test]
fn whoever_asked_first_is_named() {
    let too = certificate(&[policies(&[RED]), require_explicit_policy(0)]);
    let red = certificate(&[policies(&[RED])]);
    let outcome = explicit(&[&too, &red]);
    assert_eq!(outcome.required_by, Some(RequiredBy::Caller));
    let outcome = explicit(&[&too]);
    assert_eq!(outcome.required_by, Some(RequiredBy::Caller));
}

#[test]
fn the_end_entity_can_require_a_policy_of_itself() {
    let of_itself = |skip| {
        let end = certificate(&[require_explicit_policy(skip)]);
        run(&[&end], &PolicyInputs::default())
    };
    assert_eq!(broken(&of_itself(0)), [(0, PolicyRule::NoValidPolicy)]);
    assert_eq!(of_itself(0).required_by, Some(RequiredBy::Certificate(0)));
    assert_eq!(broken(&of_itself(1)), []);
}

#[test]
fn self_issued_certificates_are_not_counted() {
    let authority = certificate(&[policies(&[RED]), require_explicit_policy(2)]);
    let none = certificate(&[]);
    let rollover = self_issued(&[]);
    let counted = run(&[&authority, &none, &none, &none], &PolicyInputs::default());
    assert_eq!(broken(&counted), [(0, PolicyRule::NoValidPolicy)]);
    let outcome = run(
        &[&authority, &rollover, &rollover, &none],
        &PolicyInputs::default(),
    );
    assert_eq!(broken(&outcome), []);
}

#[test]
fn mapping_can_be_inhibited() {
    let mapping = certificate(&[policies(&[RED]), mappings(&[(RED, BLUE)])]);
    let blue = certificate(&[policies(&[BLUE])]);
    let inputs = PolicyInputs {
        inhibit_mapping: true,
        explicit: true,
        ..PolicyInputs::default()
    };
    assert_eq!(
        broken(&run(&[&mapping, &blue], &inputs)),
        [(0, PolicyRule::NoValidPolicy)]
    );

    let red = certificate(&[policies(&[RED])]);
    assert_eq!(
        broken(&run(&[&mapping, &red], &inputs)),
        [(0, PolicyRule::NoValidPolicy)],
        "nor is the policy valid that should have been mapped"
    );

    let inhibited_after = |skip| {
        let authority = certificate(&[policies(&[RED]), inhibit_policy_mapping(skip)]);
        explicit(&[&authority, &mapping, &blue])
    };
    assert_eq!(
        broken(&inhibited_after(0)),
        [(0, PolicyRule::NoValidPolicy)]
    );
    assert_eq!(broken(&inhibited_after(1)), []);
}

#[test]
fn any_policy_can_be_inhibited() {
    let any = certificate(&[policies(&[ANY_POLICY])]);
    let inputs = PolicyInputs {
        inhibit_any: true,
        explicit: true,
        ..PolicyInputs::default()
    };
    assert_eq!(
        broken(&run(&[&any], &inputs)),
        [(0, PolicyRule::NoValidPolicy)]
    );

    let inhibited_after = |skip| {
        let authority = certificate(&[policies(&[RED]), inhibit_any_policy(skip)]);
        explicit(&[&authority, &any])
    };
    assert_eq!(
        broken(&inhibited_after(0)),
        [(0, PolicyRule::NoValidPolicy)]
    );
    assert_eq!(broken(&inhibited_after(1)), []);
}

/// §6.1.3 (d)(2)(b).
#[test]
fn any_policy_counts_in_a_self_issued_authority_though_inhibited() {
    let authority = certificate(&[policies(&[RED]), inhibit_any_policy(0)]);
    let rollover = self_issued(&[policies(&[ANY_POLICY])]);
    let red = certificate(&[policies(&[RED])]);
    assert_eq!(broken(&explicit(&[&authority, &rollover, &red])), []);
    assert_eq!(
        broken(&explicit(&[&authority, &rollover])),
        [(0, PolicyRule::NoValidPolicy)],
        "but not in an end entity"
    );
}
