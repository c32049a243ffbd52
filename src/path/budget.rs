//! How far a validation goes: certificates are written by attackers, and paths multiply.

/// How many candidate issuers one validation looks at: Chromium's `kPathBuilderIterationLimit`
/// (`net/cert/cert_verify_proc_builtin.cc`).
pub const MAX_STEPS: usize = 20_000;

/// How many paths to an anchor are checked. Public hierarchies have a handful of cross-signs; a check of one
/// path takes well under a millisecond, so this keeps the worst case within a blink.
pub const MAX_PATHS: usize = 250;

/// How many octets of certificates are checked, all paths together: as many as [`MAX_PATHS`] chains hold that
/// fill a record of TLS each (RFC 8446 §5.1), which public chains do not. The first path is always checked whole.
pub const MAX_OCTETS: usize = MAX_PATHS << 14;

/// How many times one validation holds a name against a subtree: as often as rustls-webpki does
/// (`Budget::default` in `verify_cert.rs`).
pub const MAX_NAME_COMPARISONS: usize = 250_000;
