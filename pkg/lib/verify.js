// Is this chain good for that host? By the module that does nothing else.

import { verifyWith } from "./verification.js";
import { verifier } from "./verifier.js";

export { InputError, ShapeError, WhylockError } from "./errors.js";
export { init } from "./verifier.js";

/** @typedef {import("./certificates.js").CertificateInput} CertificateInput */
/** @typedef {import("./socket.js").NodeSocket} NodeSocket */
/** @typedef {import("./verification.js").Report} Report */
/** @typedef {import("./verification.js").VerifyOptions} VerifyOptions */

/**
 * Verifies a chain: builds the paths, verifies the signatures, and holds host, moment, names, revocation and timestamps
 * against the rules. A chain that does not stand is no error: the report says what speaks against it.
 *
 * @example
 * import { publicRoots } from "whylock/roots";
 * const report = await verify(pem, { host: "example.com", roots: publicRoots });
 * console.log(report.search, report.concern); // "found" false
 *
 * @param {CertificateInput | NodeSocket} chain the site's own certificate first, or Node's socket
 * @param {VerifyOptions} [options]
 * @returns {Promise<Report>}
 * @throws {InputError | ShapeError}
 */
export function verify(chain, options) {
  return verifyWith(verifier, chain, options);
}
