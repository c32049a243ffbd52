//! Keys whose private half anybody can read: of products that shipped it, and of standards that print it as an example.
//!
//! The products' are the public keys that Chromium blocks under "Private Key Leakages" in
//! `net/data/ssl/blocklist/README.md`, with the hashes of `net/cert/cert_verify_proc_blocklist.inc` (read on 2026-11-29).
//! The examples' hashes were computed from the keys that the RFCs print; `tests/checks/weak_keys.rs` computes those of the elliptic
//! curves and of testRSA2048 again.
//!
//! There are many more, and no list of all. That of Debian's OpenSSL of 2008 has some hundred thousand for each size and is
//! not here, nor are the hashes that badkeys collects.

use serde::{Deserialize, Serialize};

use super::Sha256Fingerprint;
use crate::certificate::bytes::hex;

/// A public key whose private one is public, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LeakedKey {
    /// Under what name the case is known, or where the key is printed.
    pub name: String,
}

impl LeakedKey {
    /// The case of the key with this fingerprint, if there is one: SHA-256 of the `SubjectPublicKeyInfo` in DER (RFC 5280
    /// §4.1.2.7). The same key in another encoding has another fingerprint.
    ///
    /// ```
    /// use whylock::trust::{LeakedKey, fingerprint};
    ///
    /// let superfish = fingerprint("4bb8f35ba1e126f8dde1b0c420625ed86dce61a7bddadbdea9aba578ff13145e").ok_or("hex")?;
    /// assert_eq!(LeakedKey::find(&superfish).map(|key| key.name).as_deref(), Some("Superfish"));
    /// assert_eq!(LeakedKey::find(&[0; 32]), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn find(spki_sha256: &Sha256Fingerprint) -> Option<Self> {
        let spki_sha256 = hex(spki_sha256);
        let (_, name) = ROWS.iter().find(|(row, _)| *row == spki_sha256)?;
        Some(Self {
            name: (*name).to_owned(),
        })
    }
}

/// SHA-256 of the public key in lower-case hexadecimal, name.
#[rustfmt::skip]
static ROWS: [(&str, &str); 27] = [
    // https://www.eff.org/deeplinks/2015/02/how-remove-superfish-adware-your-lenovo-computer
    ("4bb8f35ba1e126f8dde1b0c420625ed86dce61a7bddadbdea9aba578ff13145e", "Superfish"),
    // http://www.dell.com/support/article/us/en/19/SLN300321
    ("130ad4e0633521290531b6651f5759b0bc7bc656709ff8f365c2143b0389b6f6", "Dell"),
    ("cdee9f3305572a677e1a6c82dc1e02a35b11cae6a684338c9f37fe1ac8daec23", "Dell"),
    // https://www.mitel.com/support/security-advisories/mitel-product-security-advisory-17-0001
    ("490b6ec6beb2d6034720b5149b6b29cd35515988cc16af854148b07b9b1f8a11", "Mitel"),
    ("6adb8e3e055460922d1501cb97f94c6a02e39c8f2774ca408825b7b58379dc14", "Mitel"),
    ("707d364e72ae521431dd953897f9c4846d5b8c324298fe53fbd4ada1f2d1157f", "Mitel"),
    ("ef551284715232de92e246c323329362b132493bb16b589e4775520beb871a56", "Mitel"),
    // HeadSetup
    ("0c43ea8bcde9fc3bca165664ac8215567e3489d5393a0c81e1a79141992e1953", "Sennheiser"),
    ("8f591f7aa4dc3efe9490c38a4692c9011ed128f1de595569406d77b6fa1f6b4c", "Sennheiser"),
    // CVE-2012-3372
    ("1af56c98ff043ef92bebff54cebb4dd67a25ba956c817f3e6dd3c1e52eb584c1", "Cyberoam"),
    // https://blog.pivotal.io/labs/labs/sslip-io-a-valid-ssl-certificate-for-every-ip-address
    ("7d5e3f50508197b9a478b11340b7dce20a3c4de49c48c9a294158a895c44a21b", "sslip.io"),
    // https://raymii.org/s/blog/How_I_got_a_valid_SSL_certificate_for_my_ISPs_main_website.html
    ("f2bbe04c5dc70d763e89c5a0527048cd9ecd39eb621e2072ff9a5f8432571aa0", "xs4all.nl"),
    // "Standard Public Key Cryptography (PKC) Test Keys"
    ("9a9e5b0f404f4e2d4386e38b04ac91e535946dc2a7f8d84a31404b476e5c35e1", "RFC 9500 §2.1, testRSA1024"),
    ("8fb6bad671cfe698393c453357da61b56d757ab8c0f3fb9c87f2849e63131878", "RFC 9500 §2.1, testRSA2048"),
    ("96465ea5dc9bb2da7b351d808a7196e5761f2412a5040131c68d719aaba28fb9", "RFC 9500 §2.1, testRSA4096"),
    ("b2b04340cfaee616ec9c2c62d261b208e54bb197498df52e8cadede23ac0ba5e", "RFC 9500 §2.3, testECCP256"),
    ("c4c10105a0be0ed4dd3354428dc38a9bfee64da141ce16e75c94eda272f9dd3a", "RFC 9500 §2.3, testECCP384"),
    ("acb1b8327fef995e2458fdf5e3c33b2dc0749feabd6a894cb9bda9d70ac06c24", "RFC 9500 §2.3, testECCP521"),
    ("5a7a78cca4a0f420d9bc62bb669c3c2759e39f723d3ae10dcbe0f0815a07ecd4", "RFC 6979 §A.2.5"),
    ("2f95601fa82060b909bfc6b979dbd303d34d34e0afb27ea496beac362f242a4b", "RFC 6979 §A.2.6"),
    ("2fb6d46385242ea4ad431f7175e7014eb74a5fc60f65b50ca54cc23c5b08de38", "RFC 6979 §A.2.7"),
    ("2bd1bb0c44a897c30a7aa0991cde38d8062fe441de50da0f46825344f602e827", "RFC 7515 §A.3"),
    ("51b944cdfa544d4c3273aa6bf350625a7dd53bbb6a71723274f538b19a207760", "RFC 7517 §A.2"),
    ("ad32320cf6c596d884b05381ba573aba8ddd5749b4de8f4a23a79f9a89ddaeb2", "RFC 7517 §A.2"),
    // the private key is the number one, and the public key the generator of P-256, P-384, P-521 (SEC 2 §2)
    ("5cd252fb0ce8932436faf8ccd1040981b89ee4ad6b9fe9e2a2b7e71aacb27cd3", "d = 1"),
    ("29f8fe74f38c49d49810cec736a26732a30bff2e64827b709a1c63340d4f7181", "d = 1"),
    ("dcaa139396632a8daba1ba49ceccce0c417786f014698a06221b083d77754bda", "d = 1"),
];
