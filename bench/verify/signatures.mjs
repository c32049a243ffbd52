// The floor under a verification: the same signatures by WebCrypto alone, whose keys and octets are at hand already.

/**
 * @typedef {Parameters<SubtleCrypto["importKey"]>} Import
 * @typedef {Parameters<SubtleCrypto["verify"]>} Verification
 *
 * @typedef {object} Signature
 * @property {Import} key how it is imported
 * @property {Verification[0]} algorithm
 * @property {Verification[2]} signature
 * @property {Verification[3]} data
 */

/** A copy, as a module's memory may hold other octets later. @param {unknown} value */
const own = (value) => {
  if (value instanceof ArrayBuffer) return Buffer.from(value.slice(0));
  return value instanceof Uint8Array ? Buffer.from(value) : value;
};

/**
 * What a verifier asks of WebCrypto: listened to once, to be asked again without the verifier.
 *
 * @param {() => Promise<boolean>} verifies
 * @returns {Promise<Signature[]>}
 */
export async function signaturesOf(verifies) {
  const { subtle } = globalThis.crypto;
  /** @type {Map<CryptoKey, Import>} */
  const keys = new Map();
  /** @type {Signature[]} */
  const signatures = [];
  const prototype = Object.getPrototypeOf(subtle);
  const { importKey, verify } = prototype;
  prototype.importKey = async (/** @type {Import} */ ...asked) => {
    const told = /** @type {Import} */ (asked.map(own));
    const key = await importKey.apply(subtle, asked);
    keys.set(key, told);
    return key;
  };
  prototype.verify = (/** @type {Verification} */ ...asked) => {
    const [algorithm, key, signature, data] = /** @type {Verification} */ ([
      asked[0],
      asked[1],
      ...asked.slice(2).map(own),
    ]);
    signatures.push({ key: /** @type {Import} */ (keys.get(key)), algorithm, signature, data });
    return verify.apply(subtle, asked);
  };
  try {
    await verifies();
  } finally {
    Object.assign(prototype, { importKey, verify });
  }
  return signatures;
}

/** All at once, as nothing has to wait for another. @param {Signature[]} signatures */
export async function verifyBare(signatures) {
  const { subtle } = globalThis.crypto;
  const answers = signatures.map(async ({ key, algorithm, signature, data }) =>
    subtle.verify(algorithm, await subtle.importKey(...key), signature, data),
  );
  return (await Promise.all(answers)).every(Boolean);
}
