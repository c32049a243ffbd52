// What Node tells of a TLS connection that is open. Written against the shape of its socket, so that nothing of Node is
// imported where there is none.

import { toBase64 } from "./base64.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */

/**
 * Node's `X509Certificate`, as far as it is looked at.
 *
 * @typedef {object} NodeCertificate
 * @property {Uint8Array} raw its DER
 * @property {NodeCertificate | undefined} [issuerCertificate] the next one that came along
 */

/**
 * An entry of Node's older form of a chain, in which a root names itself as its issuer.
 *
 * @typedef {object} PeerCertificate
 * @property {Uint8Array} raw
 * @property {PeerCertificate} issuerCertificate
 */

/**
 * Node's `tls.TLSSocket`, as far as it is looked at.
 *
 * @typedef {object} NodeSocket
 * @property {boolean} authorized
 * @property {Error | string | null | undefined} [authorizationError]
 * @property {string | false | null} alpnProtocol
 * @property {string | undefined} [remoteAddress]
 * @property {number | undefined} [remotePort]
 * @property {string | false | null | undefined} [servername]
 * @property {() => NodeCertificate | undefined} getPeerX509Certificate
 * @property {(detailed?: boolean) => Partial<PeerCertificate> | null} getPeerCertificate
 * @property {() => string | null} getProtocol
 * @property {() => { standardName: string } | undefined} getCipher
 * @property {() => object | null} getEphemeralKeyInfo
 */

/**
 * What the socket does not tell by itself.
 *
 * @typedef {object} SocketFacts
 * @property {URL} url whose connection it is
 * @property {Uint8Array} [stapled] the server's answer about revocation; empty where it sent none
 * @property {readonly string[]} [rootCertificates] Node's own roots in PEM, where they are at hand
 */

/**
 * The message about an open connection.
 *
 * @param {NodeSocket} socket
 * @param {SocketFacts} facts
 * @returns {Connection}
 */
export function connectionOf(socket, { url, stapled, rootCertificates }) {
  const validationError = socket.authorizationError ? String(socket.authorizationError) : undefined;
  // The name is compared only after the path to a root has been found good.
  const verified = socket.authorized || validationError === "ERR_TLS_CERT_ALTNAME_INVALID";
  const { linked, sent } = chainsOf(socket);
  // what Node left out although it was sent may belong to another path
  const isWhole = sent.every((certificate, place) => certificate === linked[place]);
  const path = verified && isWhole ? linked : undefined;
  return {
    version: 1,
    observer: "node",
    observerVersion: globalThis.process?.version?.slice(1),
    url: `${url.origin}/`,
    sight: "seen",
    observedAt: Date.now(),
    httpVersion: socket.alpnProtocol || undefined,
    remoteAddress: socket.remoteAddress,
    tls: {
      protocolVersion: socket.getProtocol() ?? undefined,
      cipherSuite: socket.getCipher()?.standardName,
      keyExchangeGroup: group(socket),
      builtInRoot: path && rootCertificates && isBuiltIn(path.at(-1), rootCertificates),
      validationError,
      ocspResponse: stapled && toBase64(stapled),
    },
    certificates: path ?? sent,
    certificatesAre: path ? "verified-path" : verified ? undefined : "as-sent",
  };
}

/**
 * What Node tells of the certificates that came, as base64.
 *
 * @typedef {object} Chains
 * @property {string[]} linked the server's own first, then what was sent and the root from Node's store, linked by their names:
 *   the path, where Node found one
 * @property {string[]} sent in the server's order
 */

/** Node 20 tells what was sent once only, and nothing of the peer from then on. @type {WeakMap<NodeSocket, Chains>} */
const told = new WeakMap();

/**
 * @param {NodeSocket} socket
 * @returns {Chains} empty while no certificate has come
 */
export function chainsOf(socket) {
  const known = told.get(socket);
  if (known) return known;
  const linked = linkedOf(socket);
  const chains = { linked, sent: linked.length > 0 ? sentOf(socket) : [] };
  if (chains.sent.length > 0) told.set(socket, chains);
  return chains;
}

/** A root is its own issuer. @param {NodeSocket} socket */
function linkedOf(socket) {
  /** @type {Set<PeerCertificate>} */
  const linked = new Set();
  let next = /** @type {PeerCertificate | null} */ (socket.getPeerCertificate(true));
  for (; next?.raw && !linked.has(next); next = next.issuerCertificate) linked.add(next);
  return [...linked].map(({ raw }) => toBase64(raw));
}

/**
 * Behind this list Node's `issuerCertificate` is the next one, whoever signed. Measured in Node 20 and 26.
 *
 * @param {NodeSocket} socket
 */
function sentOf(socket) {
  const certificates = [];
  for (let next = socket.getPeerX509Certificate(); next; next = next.issuerCertificate) {
    certificates.push(toBase64(next.raw));
  }
  return certificates;
}

/**
 * The name of the group in which keys were agreed, where Node tells one.
 *
 * @param {NodeSocket} socket
 * @returns {string | undefined}
 */
function group(socket) {
  const { name } = /** @type {{ name?: string }} */ (socket.getEphemeralKeyInfo() ?? {});
  return name;
}

/**
 * @param {string | undefined} certificate base64
 * @param {readonly string[]} roots in PEM
 */
function isBuiltIn(certificate, roots) {
  return roots.some((pem) => pem.replace(/-----[^-]+-----|\s/g, "") === certificate);
}
