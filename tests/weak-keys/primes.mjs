/** Numbers that look like chance and are the same in every run, and the primes near them. */
import { checkPrimeSync, createHash } from "node:crypto";

/** The primes up to 1429: as many as the faulty generator's largest keys take, and enough to sort out most candidates. */
export const SMALL_PRIMES = Array.from({ length: 1430 }, (_, number) => BigInt(number)).filter(isSmallPrime);

/** @param {bigint} number */
function isSmallPrime(number) {
  if (number < 2n) return false;
  for (let factor = 2n; factor * factor <= number; factor += 1n) if (number % factor === 0n) return false;
  return true;
}

/**
 * A number below 2^bits, by SHA-256 of a label and a count.
 *
 * @param {string} label
 * @param {number} bits
 */
export function chance(label, bits) {
  let digits = "";
  for (let count = 0; digits.length * 4 < bits; count += 1) {
    digits += createHash("sha256").update(`whylock ${label} ${count}`).digest("hex");
  }
  return BigInt.asUintN(bits, BigInt(`0x${digits}`));
}

/** A number of exactly so many bits, the two highest set: two such make a product of twice as many. */
/** @param {string} label @param {number} bits */
const large = (label, bits) => chance(label, bits) | (3n << BigInt(bits - 2));

/** Whether a number is prime; with so many rounds, no other one passes. @param {bigint} number */
export const isPrime = (number) =>
  SMALL_PRIMES.every((factor) => number % factor !== 0n || number === factor) && checkPrimeSync(number);

/** The first prime from a number on. @param {bigint} number */
export function nextPrime(number) {
  let candidate = number | 1n;
  while (!isPrime(candidate)) candidate += 2n;
  return candidate;
}

/** A prime of exactly so many bits. @param {string} label @param {number} bits */
export const prime = (label, bits) => nextPrime(large(label, bits));

/** The square root, rounded down, by Newton. @param {bigint} number */
export function squareRoot(number) {
  if (number < 2n) return number;
  let root = 1n << BigInt((number.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + number / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** @param {bigint} base @param {bigint} exponent @param {bigint} modulus */
export function power(base, exponent, modulus) {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** How many primes make the faulty generator's M, by the bits of the key (Nemec et al., table 1). */
/** @param {number} bits */
const factorsOfM = (bits) => (bits <= 960 ? 39 : bits <= 1952 ? 71 : bits <= 3936 ? 126 : 225);

/**
 * A prime of half a key's bits, k·M + (65537^a mod M), as Infineon's RSALib made them.
 *
 * @param {string} label
 * @param {number} keyBits
 */
export function rocaPrime(label, keyBits) {
  const m = SMALL_PRIMES.slice(0, factorsOfM(keyBits)).reduce((product, factor) => product * factor, 1n);
  const start = large(label, keyBits / 2);
  for (let attempt = 0; ; attempt += 1) {
    const a = chance(`${label} exponent ${attempt}`, 60);
    const candidate = (start / m + BigInt(attempt)) * m + power(65537n, a, m);
    if (candidate % 2n === 1n && isPrime(candidate)) return candidate;
  }
}

/**
 * In which round Fermat's method finds p·q: how far (p + q) / 2 lies above the square root.
 *
 * @param {bigint} p
 * @param {bigint} q
 */
export const fermatRound = (p, q) => (p + q) / 2n - squareRoot(p * q);

/**
 * Two primes that Fermat's method finds in exactly this round.
 *
 * @param {string} label
 * @param {number} bits of each
 * @param {number} round
 * @returns {[bigint, bigint]}
 */
export function closePrimes(label, bits, round) {
  const p = prime(label, bits);
  // a² − n = ((q − p) / 2)², which is about 2·√n times the distance
  const half = squareRoot(p * BigInt(2 * round - 1));
  const q = nextPrime(p + 2n * half);
  if (fermatRound(p, q) !== BigInt(round)) throw new Error(`${label}: round ${fermatRound(p, q)}`);
  return [p, q];
}
