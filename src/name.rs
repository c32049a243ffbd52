//! Names: the tab's address, the server's name, what a certificate's names cover, and whose a domain is.
//!
//! Everything here reads text from strangers: a name is one only after it has been checked.
//!
//! The readers are small and their own. Browsers and Node hand over addresses that are already normalised by the
//! [URL standard](https://url.spec.whatwg.org/), so the crate `url`, whose tables for international names weigh 47 KiB
//! in the WebAssembly module, would repeat work that is done. The crate `psl`, as compiled code, weighs 151 KiB; the
//! same list as sorted text 37.

mod address;
mod alternative_name;
pub mod constraint;
mod dns_name;
mod dns_pattern;
mod domain_parts;
mod ip_range;
mod label;
mod letters;
mod look_alike;
mod mailbox;
pub(crate) mod public_suffix;
mod punycode;
mod reader;
mod reserved;
mod reserved_address;
mod script;
mod server_name;
mod uri;

pub use self::address::{Address, AddressKind};
pub use self::alternative_name::{AlternativeName, MalformedName, NameForm};
pub use self::dns_name::{DnsName, DnsNameError, to_unicode};
pub use self::dns_pattern::DnsPattern;
pub use self::domain_parts::{DomainParts, SuffixKind};
pub use self::ip_range::IpRange;
pub use self::label::LabelKind;
pub use self::letters::{Disguise, Letters};
pub use self::mailbox::{MailHost, Mailbox};
pub use self::public_suffix::{NoPublicSuffixes, use_public_suffixes};
pub use self::reserved::ReservedName;
pub use self::reserved_address::{ReservedRange, reserved_range};
pub use self::script::Script;
pub use self::server_name::ServerName;
