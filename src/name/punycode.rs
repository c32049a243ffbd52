//! Punycode: how an international label is written in ASCII.
//!
//! RFC 3492. Forty lines of arithmetic; the crate `idna` brings tables that are not wanted here.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;

/// Longest label that is decoded. Insertion into the text is quadratic, and a label of the DNS has at most 63 octets.
const LONGEST_LABEL: usize = 63;

/// Decodes what follows `xn--` (RFC 3492 §6.2). None, if it does not decode, or if all of it is ASCII.
pub(super) fn decode(label: &str) -> Option<String> {
    let (basic, extended) = label.rsplit_once('-').unwrap_or(("", label));
    if extended.is_empty() || label.len() > LONGEST_LABEL {
        return None;
    }
    let mut output: Vec<char> = basic.chars().collect();
    let mut digits = extended.chars();
    let (mut n, mut i, mut bias) = (INITIAL_N, 0_u32, INITIAL_BIAS);
    while !digits.as_str().is_empty() {
        let old_i = i;
        i = i.checked_add(delta(&mut digits, bias)?)?;
        let points = u32::try_from(output.len()).ok()?.checked_add(1)?;
        bias = adapt(i - old_i, points, old_i == 0);
        n = n.checked_add(i / points)?;
        i %= points;
        output.insert(usize::try_from(i).ok()?, char::from_u32(n)?);
        i += 1;
    }
    Some(output.into_iter().collect())
}

/// Reads one generalised variable-length integer (§3.3).
fn delta(digits: &mut std::str::Chars<'_>, bias: u32) -> Option<u32> {
    let (mut value, mut weight, mut k) = (0_u32, 1_u32, BASE);
    loop {
        let digit = match digits.next()?.to_ascii_lowercase() {
            letter @ 'a'..='z' => u32::from(letter) - u32::from('a'),
            letter @ '0'..='9' => u32::from(letter) - u32::from('0') + 26,
            _ => return None,
        };
        value = value.checked_add(digit.checked_mul(weight)?)?;
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if digit < threshold {
            return Some(value);
        }
        weight = weight.checked_mul(BASE - threshold)?;
        k += BASE;
    }
}

/// Adapts the bias to what came last (§6.1).
const fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn decodes_the_rfc_samples() {
        // RFC 3492 §7.1 (A), (B), (L) and (S), in lower case as the DNS has them.
        for (encoded, decoded) in [
            ("egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"),
            ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ("3b-ww4c5e180e575a65lsy2b", "3年b組金八先生"),
            ("-> $1.00 <--", "-> $1.00 <-"),
        ] {
            let expected = (!decoded.is_ascii()).then(|| decoded.to_owned());
            assert_eq!(decode(encoded), expected, "{encoded}");
        }
    }

    #[test]
    fn refuses_what_does_not_decode() {
        for label in [
            "",
            "-",
            "99999999",
            "a-",
            "ü",
            "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
            &"a".repeat(64),
        ] {
            assert_eq!(decode(label), None, "{label}");
        }
    }
}
