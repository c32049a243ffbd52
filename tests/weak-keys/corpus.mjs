/**
 * Weak keys and sound ones, each made to have one property. `node tests/weak-keys/corpus.mjs` writes corpus.json, which
 * lies beside this file so that no test has to search for primes; corpus.test.mjs makes it again.
 */
import { createECDH, createPublicKey } from "node:crypto";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { bitString, integer, nothing, oid, sequence } from "../lab/der.mjs";
import { chance, closePrimes, isPrime, nextPrime, prime, rocaPrime } from "./primes.mjs";

/**
 * @typedef {object} Key
 * @property {string} name
 * @property {string} [modulus] hexadecimal
 * @property {string} [exponent] hexadecimal
 * @property {string} spki the SubjectPublicKeyInfo in DER, in hexadecimal
 * @property {Record<string, "fail" | "warn" | "unknown">} finds what Whylock has to find: checks with their outcomes
 *
 * @typedef {object} Corpus
 * @property {Key[]} keys
 * @property {string[]} primes of 1024 bits, as chance makes them: each two make a sound key
 * @property {string[]} rocaPrimes of 1024 bits, in the form of Infineon's RSALib: each two make a key that shows it
 */

/** @param {bigint} number */
const hex = (number) => {
  const digits = number.toString(16);
  return digits.length % 2 ? `0${digits}` : digits;
};

/** @param {bigint} number */
const derInteger = (number) => integer(Buffer.from(number === 0n ? "00" : hex(number), "hex"));

/**
 * @param {string} name
 * @param {bigint} modulus
 * @param {Key["finds"]} [finds]
 * @param {bigint} [exponent]
 * @returns {Key}
 */
function rsa(name, modulus, finds = {}, exponent = 65537n) {
  const key = sequence(derInteger(modulus), derInteger(exponent));
  const spki = sequence(sequence(oid("1.2.840.113549.1.1.1"), nothing), bitString(key));
  return { name, modulus: hex(modulus), exponent: hex(exponent), spki: spki.toString("hex"), finds };
}

/**
 * @param {string} name
 * @param {"P-256" | "P-384"} crv
 * @param {string} label of the private key
 * @param {Key["finds"]} [finds]
 * @returns {Key}
 */
function elliptic(name, crv, label, finds = {}) {
  const [curve, bits] = crv === "P-256" ? ["prime256v1", 256] : ["secp384r1", 384];
  const pair = createECDH(/** @type {string} */ (curve));
  // one bit less than the order, and never zero
  const secret = label === "one" ? 1n : chance(label, Number(bits) - 1);
  pair.setPrivateKey(secret.toString(16).padStart(Number(bits) / 4, "0"), "hex");
  const [x, y] = [1, 1 + Number(bits) / 8].map((start) =>
    pair
      .getPublicKey()
      .subarray(start, start + Number(bits) / 8)
      .toString("base64url"),
  );
  const key = createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" });
  return { name, spki: key.export({ type: "spki", format: "der" }).toString("hex"), finds };
}

const weak = (/** @type {string} */ check) => /** @type {Key["finds"]} */ ({ [check]: "fail" });
const TOO_SMALL = weak("rsa-key-size");

/** @param {string} label @param {number} bits of the key */
const sound = (label, bits) => prime(`${label} p`, bits / 2) * prime(`${label} q`, bits / 2);

/** A key of 2048 bits whose n begins with these octets, and the two primes. */
/** @param {string} label @param {string} octets in hexadecimal */
function beginning(label, octets) {
  const p = prime(`${label} p`, 1024);
  const rest = 2048 - octets.length * 4;
  const target = (BigInt(`0x${octets}`) << BigInt(rest)) | chance(`${label} rest`, rest);
  return p * nextPrime(target / p);
}

/** A prime of 1024 bits whose digits to the base 2^128 are small, so that those of products are, too. */
/** @param {string} label */
function sparsePrime(label) {
  for (let attempt = 0; ; attempt += 1) {
    const digits = Array.from({ length: 8 }, (_, place) => chance(`${label} ${attempt} ${place}`, 6));
    const number =
      digits.reduce((sum, digit, place) => sum + (digit << BigInt(128 * place)), 3n << 1022n) | 1n;
    if (isPrime(number)) return number;
  }
}

/** @param {bigint} number @param {bigint} modulus */
function inverse(number, modulus) {
  let [a, b, x, y] = [modulus, number % modulus, 0n, 1n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

/** A key whose private exponent is a prime of so many bits (Wiener). @param {string} label @param {number} bits */
function smallPrivateExponent(label, bits) {
  const [p, q] = [prime(`${label} p`, 1024), prime(`${label} q`, 1024)];
  const d = prime(`${label} d`, bits);
  return { modulus: p * q, exponent: inverse(d, (p - 1n) * (q - 1n)) };
}

/** @returns {Corpus} */
export function corpus() {
  const plain = sound("plain", 2048);
  const roca = (/** @type {number} */ bits) =>
    rocaPrime(`roca p ${bits}`, bits) * rocaPrime(`roca q ${bits}`, bits);
  const fermat = (/** @type {number} */ round) => {
    const [p, q] = closePrimes(`fermat ${round}`, 1024, round);
    return p * q;
  };
  const times = (/** @type {bigint} */ factor) => {
    const bits = 2048 - factor.toString(2).length + 1;
    let rest = prime(`times ${factor}`, bits);
    while ((factor * rest).toString(2).length > 2048) rest = nextPrime(rest - (rest >> 2n));
    return factor * rest;
  };
  const near = prime("square", 1024);
  const wiener = smallPrivateExponent("small d", 500);
  const sparse = sparsePrime("sparse p") * sparsePrime("sparse q");
  return {
    keys: [
      rsa("sound RSA of 2048 bits", plain),
      rsa("sound RSA of 3072 bits", sound("3072", 3072)),
      rsa("sound RSA of 4096 bits", sound("4096", 4096)),
      rsa("RSA of 1024 bits", sound("1024", 1024), TOO_SMALL),
      rsa("RSA of 768 bits", sound("768", 768), { ...TOO_SMALL, ...weak("rsa-key-broken") }),
      rsa("RSA of 2056 bits", sound("2056", 2056)),
      rsa("RSA of 2050 bits", sound("2050", 2050), weak("rsa-modulus-octets")),
      rsa("ROCA of 512 bits", roca(512), {
        ...weak("roca-key"),
        ...TOO_SMALL,
        ...weak("rsa-key-broken"),
      }),
      rsa("ROCA of 1024 bits", roca(1024), { ...weak("roca-key"), ...TOO_SMALL }),
      rsa("ROCA of 2048 bits", roca(2048), weak("roca-key")),
      rsa("ROCA of 3072 bits", roca(3072), weak("roca-key")),
      rsa("ROCA of 4096 bits", roca(4096), weak("roca-key")),
      rsa("one prime of ROCA's form", rocaPrime("roca half", 2048) * prime("roca other half", 1024)),
      rsa("the next prime behind p", near * nextPrime(near + 2n), weak("close-primes")),
      rsa("Fermat, round 1", fermat(1), weak("close-primes")),
      rsa("Fermat, round 50", fermat(50), weak("close-primes")),
      rsa("Fermat, round 99", fermat(99), weak("close-primes")),
      rsa("Fermat, round 100", fermat(100), weak("close-primes")),
      rsa("Fermat, round 101", fermat(101)),
      rsa("Fermat, round 1000", fermat(1000)),
      rsa("the square of a prime", near * near, weak("close-primes")),
      rsa("an even modulus", times(2n), weak("small-factor")),
      rsa("a factor of 3", times(3n), weak("small-factor")),
      rsa("a factor of 751", times(751n), weak("small-factor")),
      rsa("a factor of 65521", times(65521n), weak("small-factor")),
      rsa("a factor of 65537", times(65537n), weak("small-factor")),
      rsa("a factor of 65539", times(65539n)),
      rsa("a bit that fell over", damaged(plain), weak("small-factor")),
      rsa("sixteen equal octets", beginning("16", `c1${"5a".repeat(16)}c2`), {
        "repeated-key-bytes": "warn",
      }),
      rsa("fifteen equal octets", beginning("15", `c1${"5a".repeat(15)}c2`)),
      rsa("sixteen zero octets", beginning("zeros", `c1${"00".repeat(16)}c2`), {
        "repeated-key-bytes": "warn",
      }),
      rsa(
        "octets that spell a name",
        beginning("vanity", `c0${Buffer.from("CN=Whylock, the lab".repeat(3)).toString("hex")}`),
      ),
      rsa("ones in most places", beginning("ones", "fefdfbf7".repeat(30))),
      rsa("digits that are mostly zero", sparse),
      rsa("an exponent of 1", plain, weak("rsa-exponent"), 1n),
      rsa("an exponent of 2", plain, weak("rsa-exponent"), 2n),
      rsa("an exponent of 3", plain, { "rsa-exponent": "warn" }, 3n),
      rsa("an exponent of 17", plain, { "rsa-exponent": "warn" }, 17n),
      rsa("an exponent of 65536", plain, weak("rsa-exponent"), 65536n),
      rsa("an exponent of 65539", plain, {}, 65539n),
      rsa("an exponent of 257 bits", plain, { "rsa-exponent": "warn" }, (1n << 256n) + 1n),
      rsa("an exponent two below the modulus", plain, { "rsa-exponent": "warn" }, plain - 2n),
      rsa("an exponent equal to the modulus", plain, weak("rsa-exponent"), plain),
      rsa("an exponent above the modulus", plain, weak("rsa-exponent"), plain + 2n),
      rsa("a small private exponent", wiener.modulus, { "rsa-exponent": "warn" }, wiener.exponent),
      elliptic("sound P-256", "P-256", "p256"),
      elliptic("sound P-384", "P-384", "p384"),
      elliptic("P-256 with the private key 1", "P-256", "one", weak("leaked-key")),
      elliptic("P-384 with the private key 1", "P-384", "one", weak("leaked-key")),
    ],
    primes: Array.from({ length: 16 }, (_, index) => hex(prime(`sound ${index}`, 1024))),
    rocaPrimes: Array.from({ length: 4 }, (_, index) => hex(rocaPrime(`roca ${index}`, 2048))),
  };
}

/** The first number that a fallen bit makes, of those that 7 divides. @param {bigint} modulus */
function damaged(modulus) {
  for (let bit = 1n; ; bit += 1n) {
    const number = modulus ^ (1n << bit);
    if (number % 7n === 0n) return number;
  }
}

/**
 * The private key of two primes, for a server of the lab.
 *
 * @param {bigint} p
 * @param {bigint} q
 */
export function privateJwk(p, q) {
  const d = inverse(65537n, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: 65537n, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const encoded = Object.entries(numbers).map(([name, number]) => [
    name,
    Buffer.from(hex(number), "hex").toString("base64url"),
  ]);
  return { kty: "RSA", ...Object.fromEntries(encoded) };
}

/** As it lies in corpus.json. */
const text = () => `${JSON.stringify(corpus(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("corpus.json", import.meta.url), text());
}
