//! The same octet again and again, which no chance makes.

/// How many equal octets in a row are told: so many stand in a random modulus of 2048 bits once in 10^34 keys. The number
/// is that of badkeys (`rsakeys/pattern.py` in its version 0.0.21, Hanno Böck).
pub const MIN_REPETITION: usize = 16;

/// Where the first such row begins, counted in octets from the modulus's first one, and how long it is.
///
/// ```
/// use whylock::weakness::repetition;
///
/// let modulus = [&[0xc3, 7][..], &[0; 16], &[9]].concat();
/// assert_eq!(repetition(&modulus), Some((2, 16)));
/// assert_eq!(repetition(&modulus[1..17]), None);
/// ```
#[must_use]
pub fn repetition(modulus: &[u8]) -> Option<(usize, usize)> {
    let mut offset = 0;
    for row in modulus.chunk_by(|one, next| one == next) {
        if row.len() >= MIN_REPETITION {
            return Some((offset, row.len()));
        }
        offset += row.len();
    }
    None
}
