//! How far a search goes: certificates are written by attackers, and paths multiply.

/// How many candidate issuers one search looks at: Chromium's `kPathBuilderIterationLimit`
/// (`net/cert/cert_verify_proc_builtin.cc`).
pub const MAX_STEPS: usize = 20_000;

/// How many whole paths are checked. Public hierarchies have a handful of cross-signs; a check of one
/// path takes well under a millisecond, so this keeps the worst case within a blink.
pub const MAX_PATHS: usize = 250;
