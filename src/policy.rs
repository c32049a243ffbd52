//! The certificate policies of a path (RFC 5280 §6.1.1 to §6.1.5).
//!
//! RFC 5280 keeps the policies in a tree, which an attacker can make grow exponentially
//! (CVE-2023-0464). Here they stand in the graph by which RFC 9618 replaces it.

mod extensions;
mod graph;
mod validation_kind;

use serde::{Deserialize, Serialize};

use crate::certificate::{Certificate, bytes::ByteRange};

pub use self::graph::MAX_NODES;
pub use self::validation_kind::{ValidationKind, reserved_policies, validation_kind};
use self::{extensions::PolicyExtensions, graph::PolicyGraph};

/// `anyPolicy` (RFC 5280 §4.2.1.4): stands for every policy there is.
pub const ANY_POLICY: &str = "2.5.29.32.0";

/// What the caller asks of a path's policies (RFC 5280 §6.1.1 (c), (e), (f) and (g)). The default
/// asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyInputs {
    /// user-initial-policy-set: the policies that the caller accepts, as dotted object identifiers.
    /// None stands for any policy, and so does [`ANY_POLICY`] among them.
    pub initial: Option<Vec<String>>,
    /// initial-policy-mapping-inhibit: no policy may be mapped to another one.
    pub inhibit_mapping: bool,
    /// initial-explicit-policy: the path must be valid for a policy that the caller accepts.
    pub explicit: bool,
    /// initial-any-policy-inhibit: `anyPolicy` in a certificate counts for nothing.
    pub inhibit_any: bool,
}

/// What came out of a path's policies (RFC 5280 §6.1.6).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyOutcome {
    /// Where the path breaks a rule, from the anchor's end downwards; empty when it breaks none.
    pub failures: Vec<PolicyFailure>,
    /// Who asks that the path be valid for some policy; none when nobody does.
    pub required_by: Option<RequiredBy>,
    /// The authority-constrained-policy-set: the policies, in the anchor's terms, that the
    /// authorities issued the end entity's certificate under; [`ANY_POLICY`] where they set no limit.
    pub authority_constrained: Vec<String>,
    /// The user-constrained-policy-set: those of them that the caller accepts.
    pub user_constrained: Vec<String>,
    /// How many nodes the graph of policies took: at most [`MAX_NODES`] and those of one more certificate.
    pub nodes: usize,
}

/// Who asks that a path be valid for some policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "certificate", rename_all = "kebab-case")]
pub enum RequiredBy {
    /// The caller, by [`PolicyInputs::explicit`].
    Caller,
    /// The certificate with this place in the path, by its policy constraints.
    Certificate(usize),
}

/// A rule about policies that a path breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyFailure {
    /// The place in the path of the certificate that breaks it, the end entity's being 0.
    pub certificate: usize,
    /// The rule.
    pub rule: PolicyRule,
    /// The extension in that certificate; none when it is the lack of one that breaks the rule.
    pub bytes: Option<ByteRange>,
}

/// The rules that a path's policies can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PolicyRule {
    /// A policy is required, and down to this certificate none is valid (RFC 5280 §6.1.3 (f)).
    NoValidPolicy,
    /// A policy is required, and the caller accepts none of the valid ones (RFC 5280 §6.1.5 (g)).
    NoAcceptedPolicy,
    /// `anyPolicy` is mapped to another policy (RFC 5280 §6.1.4 (a)).
    MappedFromAnyPolicy,
    /// A policy is mapped to `anyPolicy` (RFC 5280 §6.1.4 (a)).
    MappedToAnyPolicy,
    /// An extension about policies could not be read whole, so what it asks for is not known.
    Unreadable,
    /// The path holds more policies than are followed: [`MAX_NODES`].
    TooManyPolicies,
}

/// Processes the policies of a path, from the end entity's certificate to the one that the anchor
/// issued. Nothing else about the path is looked at. The caller bounds the path's length.
///
/// Once a certificate broke a rule the rest is processed all the same, as far as it can be.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::policy::{ANY_POLICY, PolicyInputs, PolicyRule, process};
///
/// // A root's own certificate names no policies. That breaks no rule, unless one is required.
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert!(process(&[&root], &PolicyInputs::default()).failures.is_empty());
///
/// let inputs = PolicyInputs { explicit: true, ..PolicyInputs::default() };
/// assert_eq!(process(&[&root], &inputs).failures[0].rule, PolicyRule::NoValidPolicy);
/// ```
#[must_use]
pub fn process(path: &[&Certificate], inputs: &PolicyInputs) -> PolicyOutcome {
    let mut state = State::new(path.len(), inputs);
    for (place, certificate) in path.iter().enumerate().rev() {
        let extensions = PolicyExtensions::of(certificate);
        state.process(place, &extensions);
        if place > 0 {
            state.prepare_for_next(place, &extensions);
        } else {
            state.wrap_up(&extensions);
        }
    }
    state.into_outcome(inputs)
}

/// The state variables of RFC 5280 §6.1.2 that are about policies.
struct State<'a> {
    graph: PolicyGraph<'a>,
    explicit_policy: usize,
    policy_mapping: usize,
    inhibit_any_policy: usize,
    required_by: Option<RequiredBy>,
    /// The certificate policies of the end entity.
    last_policies: Option<ByteRange>,
    failures: Vec<PolicyFailure>,
}

impl<'a> State<'a> {
    /// RFC 5280 §6.1.2 (a), (d), (e) and (f).
    fn new(length: usize, inputs: &PolicyInputs) -> Self {
        let counter = |inhibit: bool| if inhibit { 0 } else { length.saturating_add(1) };
        Self {
            graph: PolicyGraph::new(),
            explicit_policy: counter(inputs.explicit),
            policy_mapping: counter(inputs.inhibit_mapping),
            inhibit_any_policy: counter(inputs.inhibit_any),
            required_by: inputs.explicit.then_some(RequiredBy::Caller),
            last_policies: None,
            failures: Vec::new(),
        }
    }

    /// RFC 5280 §6.1.3 (d) to (f).
    fn process(&mut self, place: usize, extensions: &PolicyExtensions<'a>) {
        if let Some(bytes) = extensions.unreadable {
            self.fail(place, PolicyRule::Unreadable, Some(bytes));
        }
        let any_counts = self.inhibit_any_policy > 0 || (place > 0 && extensions.self_issued);
        let policies = extensions.policies.as_ref();
        self.last_policies = policies.map(|policies| policies.bytes);
        let fits = self.graph.descend(
            policies.map_or(&[], |policies| policies.value.as_slice()),
            any_counts,
        );
        if !fits {
            self.fail(place, PolicyRule::TooManyPolicies, self.last_policies);
        }
        self.require_valid(place);
    }

    /// RFC 5280 §6.1.3 (f). The first certificate that leaves no policy valid is to blame for all
    /// below it.
    fn require_valid(&mut self, place: usize) {
        let is_known = |failure: &PolicyFailure| failure.rule == PolicyRule::NoValidPolicy;
        if self.explicit_policy == 0 && self.graph.is_null() && !self.failures.iter().any(is_known)
        {
            self.fail(place, PolicyRule::NoValidPolicy, self.last_policies);
        }
    }

    /// RFC 5280 §6.1.4 (a), (b), (h), (i) and (j).
    fn prepare_for_next(&mut self, place: usize, extensions: &PolicyExtensions<'a>) {
        if let Some(mappings) = &extensions.mappings {
            let any = |policy: &str| policy == ANY_POLICY;
            if mappings.value.iter().any(|(issuer, _)| any(issuer)) {
                self.fail(place, PolicyRule::MappedFromAnyPolicy, Some(mappings.bytes));
            }
            if mappings.value.iter().any(|(_, subject)| any(subject)) {
                self.fail(place, PolicyRule::MappedToAnyPolicy, Some(mappings.bytes));
            }
            let mappings = mappings.value.iter().copied();
            let mappings = mappings.filter(|(issuer, subject)| !any(issuer) && !any(subject));
            self.graph.map(mappings, self.policy_mapping > 0);
        }
        if !extensions.self_issued {
            self.explicit_policy = self.explicit_policy.saturating_sub(1);
            self.policy_mapping = self.policy_mapping.saturating_sub(1);
            self.inhibit_any_policy = self.inhibit_any_policy.saturating_sub(1);
        }
        if let Some(skip) = extensions.require_explicit_policy
            && skip < self.explicit_policy
        {
            self.explicit_policy = skip;
            self.required_by = Some(RequiredBy::Certificate(place));
        }
        let lower = |counter: &mut usize, skip: Option<usize>| {
            *counter = skip.map_or(*counter, |skip| skip.min(*counter));
        };
        lower(&mut self.policy_mapping, extensions.inhibit_policy_mapping);
        lower(&mut self.inhibit_any_policy, extensions.inhibit_any_policy);
    }

    /// RFC 5280 §6.1.5 (a) and (b).
    fn wrap_up(&mut self, extensions: &PolicyExtensions<'a>) {
        self.explicit_policy = self.explicit_policy.saturating_sub(1);
        if extensions.require_explicit_policy == Some(0) && self.explicit_policy > 0 {
            self.explicit_policy = 0;
            self.required_by = Some(RequiredBy::Certificate(0));
        }
    }

    /// RFC 5280 §6.1.5 (g), in the words of RFC 9618 §5.5.
    fn into_outcome(mut self, inputs: &PolicyInputs) -> PolicyOutcome {
        let authority_constrained = self.graph.authority_constrained();
        let accepted = inputs.initial.as_deref().filter(|accepted| {
            let any = |policy: &String| policy == ANY_POLICY;
            !accepted.iter().any(any)
        });
        let user_constrained = match accepted {
            None => authority_constrained.clone(),
            Some(accepted) => {
                let is_valid = |policy: &str| authority_constrained.binary_search(&policy).is_ok();
                let any_is_valid = is_valid(ANY_POLICY);
                let accepted = accepted.iter().map(String::as_str);
                accepted
                    .filter(|policy| any_is_valid || is_valid(policy))
                    .collect()
            }
        };
        let is_required = self.explicit_policy == 0;
        if is_required && user_constrained.is_empty() && !self.graph.is_null() {
            self.fail(0, PolicyRule::NoAcceptedPolicy, self.last_policies);
        } else if is_required {
            self.require_valid(0);
        }
        let owned = |policies: Vec<&str>| policies.into_iter().map(str::to_owned).collect();
        PolicyOutcome {
            authority_constrained: owned(authority_constrained),
            user_constrained: owned(user_constrained),
            required_by: self.required_by.filter(|_| is_required),
            failures: self.failures,
            nodes: self.graph.nodes(),
        }
    }

    fn fail(&mut self, certificate: usize, rule: PolicyRule, bytes: Option<ByteRange>) {
        self.failures.push(PolicyFailure {
            certificate,
            rule,
            bytes,
        });
    }
}
