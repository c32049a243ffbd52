//! How much a validation took, counted.

/// What one validation did, each in steps that have a bound of their own. The same input takes the same on every machine.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Work {
    /// Candidate issuers that were looked at: at most [`MAX_STEPS`](super::MAX_STEPS) and those of one more certificate.
    pub candidates: usize,
    /// Paths that were checked: at most [`MAX_PATHS`](super::MAX_PATHS).
    pub paths: usize,
    /// Octets of the certificates on them: at most [`MAX_OCTETS`](super::MAX_OCTETS) and those of one more path.
    pub octets: usize,
    /// Signatures that the host was asked for: at most [`MAX_SIGNATURES`](crate::signature::MAX_SIGNATURES).
    pub signatures: usize,
    /// How often a name was held against a constraint: at most
    /// [`MAX_NAME_COMPARISONS`](super::MAX_NAME_COMPARISONS).
    pub name_comparisons: usize,
}
