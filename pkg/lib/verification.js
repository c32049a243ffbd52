// Is this chain good for that host? The same checks and the same report as for a connection, by whichever module is at hand.

import { abortable } from "./abort.js";
import { asked } from "./asked.js";
import { base64Of } from "./base64.js";
import { certificatesOf, opened } from "./certificates.js";
import { isSocket, ofSocket } from "./connection.js";
import { InputError } from "./errors.js";
import { addressOf } from "./host.js";
import { defined, moduleOptions } from "./options.js";
import { checkOptions } from "./shape.js";

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("../dist/whylock.js").Report} Report */
/** @typedef {import("./certificates.js").CertificateInput} CertificateInput */
/** @typedef {import("./octets.js").Octets} Octets */
/** @typedef {import("./options.js").ExplainOptions} ExplainOptions */
/** @typedef {import("./socket.js").NodeSocket} NodeSocket */

/**
 * @typedef {object} VerifyOnly
 * @property {string | URL} [host] whom the certificate has to be for: `example.com`, `example.com:8443`, an IP address or
 *   an address of https; nobody in particular, unless told. Of a socket, the name that was asked for
 * @property {Octets | string} [stapled] the answer about revocation that the server stapled, an `OCSPResponse`
 * @property {Octets | string} [signedCertificateTimestamps] those that came with the handshake: a
 *   `SignedCertificateTimestampList` (RFC 6962 §3.3). Those in the certificate are looked at anyway
 */

/** @typedef {Omit<ExplainOptions, keyof VerifyOnly> & VerifyOnly} VerifyOptions */

/** What only `verify` is told, and whoever makes words of its report may be told again. */
export const HANDSHAKE = /** @type {const} */ (["stapled", "signedCertificateTimestamps"]);

/**
 * @param {Engine} engine
 * @param {CertificateInput | NodeSocket} chain
 * @param {VerifyOptions} [options]
 * @returns {Promise<Report>}
 * @throws {InputError | ShapeError}
 */
export function verifyWith(engine, chain, options) {
  return abortable(options?.signal, async () => {
    checkOptions(options, HANDSHAKE);
    const { host, stapled, signedCertificateTimestamps, ...rest } = options ?? {};
    const url = addressOf(host);
    const tls = defined({
      ocspResponse: base64Of(stapled, "options.stapled"),
      signedCertificateTimestamps: base64Of(
        signedCertificateTimestamps,
        "options.signedCertificateTimestamps",
      ),
    });
    const chosen = await moduleOptions(engine, rest);
    if (isSocket(chain)) {
      const seen = await ofSocket(chain, options?.signal, url);
      const observedAt = chosen.time ?? seen.observedAt;
      const told = { ...seen, observedAt, tls: { ...seen.tls, ...tls } };
      return asked(engine, () => engine.explain(told, chosen));
    }
    const certificates = certificatesOf(engine, await opened(chain, "chain"), "chain");
    if (certificates.length === 0) {
      throw new InputError("chain holds no certificate", { code: "empty", field: "chain" });
    }
    const connection = defined({
      version: 1,
      observer: "caller",
      url: url ? `${url.origin}/` : "",
      // No connection was seen, only what it would be judged by.
      sight: "certificates",
      certificates,
      certificatesAre: "as-sent",
      tls: Object.keys(tls).length > 0 ? tls : undefined,
    });
    return asked(engine, () => engine.explain(connection, chosen));
  });
}
