// Roots of the person's own, for Whylock and for Node.

import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { env } from "node:process";
import tls from "node:tls";
import { trusting } from "./connect.js";
import { each } from "./each.js";
import { pem } from "./pem.js";

/** As many as the crate takes. */
const MOST = 1_000;

/**
 * @typedef {object} Roots
 * @property {{ der: string }[]} anchors in base64
 * @property {import("./connect.js").Contexts} [contexts] in which Node trusts them too
 * @property {string[]} leftOut what was not taken, each in a sentence
 */

/**
 * @param {string[]} paths
 * @param {string} language
 * @returns {Promise<Roots>}
 * @throws {Error} with a sentence for the person, where a file holds no root at all
 */
export async function readRoots(paths, language) {
  /** @type {Roots} */
  const roots = { anchors: [], leftOut: [] };
  for (const path of paths) {
    const before = roots.anchors.length;
    let reason;
    for await (const one of each({ path }, language)) {
      reason = one.error ?? unfit(one.inspected);
      if (reason === undefined && one.inspected) roots.anchors.push({ der: one.inspected.der });
      else roots.leftOut.push(`${path}: certificate ${one.number}${place(one)} is left out: ${reason}`);
    }
    if (roots.anchors.length === before) {
      throw new Error(
        `${path} holds no root${reason === undefined ? "" : `; of the last certificate: ${reason}`}`,
      );
    }
    if (roots.anchors.length > MOST) throw new Error(`${path}: with it there are more than ${MOST} roots`);
  }
  if (paths.length > 0) roots.contexts = trusting([...known(), ...roots.anchors.map(({ der }) => pem(der))]);
  return roots;
}

/** @param {import("./each.js").One} one */
const place = ({ line }) => (line === undefined ? "" : ` (line ${line})`);

/**
 * Why a certificate cannot be a root, whatever it says of itself: nothing can be held against it.
 *
 * @param {import("./each.js").One["inspected"]} one
 */
function unfit(one) {
  if (!one?.certificate.subject || !one.certificate.publicKey) return "its name or its key cannot be read";
  try {
    new X509Certificate(Buffer.from(one.der, "base64"));
    return undefined;
  } catch {
    return "Node cannot read it";
  }
}

/** The roots that Node trusts anyway, which a list of one's own would replace. */
function known() {
  // newer than Node 20, and with what the system and NODE_EXTRA_CA_CERTS add
  if (tls.getCACertificates) return tls.getCACertificates("default");
  return [...tls.rootCertificates, ...added(env.NODE_EXTRA_CA_CERTS)];
}

/** What is added to them; a file that cannot be read Node leaves aside. @param {string} [path] */
function added(path) {
  try {
    return path ? [readFileSync(path, "utf8")] : [];
  } catch {
    return [];
  }
}
