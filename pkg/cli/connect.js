// A live connection: a TLS handshake as a browser would make it, looked at and closed. Nothing is asked of the server.

import { isIP } from "node:net";
import { version } from "node:process";
import { checkServerIdentity, connect as connectTls, createSecureContext, rootCertificates } from "node:tls";
import { reason } from "./reason.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */
/** @typedef {import("node:tls").TLSSocket} TLSSocket */

/** How long a server may take to finish the handshake. */
const TIMEOUT_MS = 10_000;

/** What is offered to a server: today's TLS, or what browsers and Node have given up, to look at servers that never did. */
const MANNERS = {
  today: {},
  outdated: { minVersion: /** @type {const} */ ("TLSv1"), ciphers: "DEFAULT:@SECLEVEL=0" },
};

/** @typedef {Record<keyof typeof MANNERS, import("node:tls").SecureContext>} Contexts */

/**
 * @typedef {object} Place
 * @property {string} host as in an address
 * @property {string} port empty for that of https
 *
 * @typedef {object} Way how a host is reached, where it is not as usual
 * @property {Place} [place] where to connect to
 * @property {string} [servername] the name to ask for; empty for none
 * @property {Contexts} [contexts] whom Node trusts, where that is not as usual
 */

/**
 * @param {URL} url
 * @param {Way} [way]
 * @returns {Promise<Connection>}
 * @throws {Error} with a sentence for the person
 */
export function connect(url, way = {}) {
  return look(url, way, (socket, stapled) => observe(url, socket, stapled));
}

/**
 * The chain alone, without what Node thinks of it now.
 *
 * @param {URL} url
 * @param {Way} [way]
 * @returns {Promise<Connection>}
 * @throws {Error} with a sentence for the person
 */
export function fetchChain(url, way = {}) {
  return look(url, way, (socket) => ({
    version: 1,
    observer: "node",
    observerVersion: version.slice(1),
    url: `${url.origin}/`,
    sight: "certificates",
    certificates: sent(socket),
    certificatesAre: "as-sent",
  }));
}

/**
 * @param {URL} url
 * @param {Way} way
 * @param {(socket: TLSSocket, stapled?: Buffer) => Connection} tell
 */
async function look(url, way, tell) {
  const place = way.place ?? { host: url.hostname, port: url.port };
  try {
    const { socket, stapled } = await handshake(url, place, way, "today").catch((error) => {
      // Only a server that refuses today's TLS is asked again with yesterday's, so a good one never falls back.
      if (!error.code?.startsWith("ERR_SSL_")) throw error;
      return handshake(url, place, way, "outdated").catch(() => Promise.reject(error));
    });
    try {
      return tell(socket, stapled);
    } finally {
      socket.destroy();
    }
  } catch (error) {
    const attempt = { timeout: TIMEOUT_MS, named: !way.place };
    throw new Error(reason(place, /** @type {NodeJS.ErrnoException} */ (error), attempt));
  }
}

/**
 * Contexts in which Node trusts these roots and no others.
 *
 * @param {string[]} ca in PEM
 * @returns {Contexts}
 */
export function trusting(ca) {
  const context = (/** @type {keyof typeof MANNERS} */ manner) =>
    createSecureContext({ ca, ...MANNERS[manner] });
  return { today: context("today"), outdated: context("outdated") };
}

/** A host as Node wants it. @param {string} host as in an address */
const bare = (host) => host.replace(/^\[|\]$/g, "");

/**
 * @param {URL} url
 * @param {Place} place
 * @param {Way} way
 * @param {keyof typeof MANNERS} manner
 * @returns {Promise<{ socket: TLSSocket, stapled?: Buffer }>}
 */
function handshake(url, place, { servername, contexts }, manner) {
  const host = bare(url.hostname);
  return new Promise((resolve, reject) => {
    const socket = connectTls({
      host: bare(place.host),
      port: Number(place.port || 443),
      // A name is sent, an address never (RFC 6066 §3).
      servername: servername ?? (isIP(host) ? "" : host),
      // Whoever is asked for, and wherever: this is who has to answer.
      checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
      ALPNProtocols: ["h2", "http/1.1"],
      // What is wrong with the certificate is for the report to tell, so the handshake goes on.
      rejectUnauthorized: false,
      // A server may send its issuer's answer about revocation along (RFC 6066 §8); nobody else is asked.
      requestOCSP: true,
      secureContext: contexts?.[manner],
      ...MANNERS[manner],
    });
    const late = setTimeout(
      () => socket.destroy(Object.assign(new Error("timed out"), { code: "ETIMEDOUT" })),
      TIMEOUT_MS,
    );
    /** @type {Buffer | undefined} */
    let stapled;
    // Node says so as well when none came.
    socket.once("OCSPResponse", (response) => {
      stapled = response ?? Buffer.alloc(0);
    });
    socket.once("secureConnect", () => resolve({ socket, stapled }));
    socket.once("error", reject);
    socket.once("close", () => clearTimeout(late));
  });
}

/**
 * What Node tells of an open connection.
 *
 * @param {URL} url
 * @param {TLSSocket} socket
 * @param {Buffer} [stapled] the server's answer about revocation; empty where it sent none
 * @returns {Connection}
 */
function observe(url, socket, stapled) {
  const validationError = socket.authorizationError ? String(socket.authorizationError) : undefined;
  // The name is compared only after the path to a root has been found good.
  const verified = socket.authorized || validationError === "ERR_TLS_CERT_ALTNAME_INVALID";
  const path = verified ? verifiedPath(socket) : undefined;
  return {
    version: 1,
    observer: "node",
    observerVersion: version.slice(1),
    url: `${url.origin}/`,
    sight: "seen",
    observedAt: Date.now(),
    httpVersion: socket.alpnProtocol || undefined,
    remoteAddress: socket.remoteAddress,
    tls: {
      protocolVersion: socket.getProtocol() ?? undefined,
      cipherSuite: socket.getCipher().standardName,
      keyExchangeGroup: group(socket),
      builtInRoot: path && isBuiltIn(path.at(-1)),
      validationError,
      ocspResponse: stapled?.toString("base64"),
    },
    certificates: path ?? sent(socket),
    certificatesAre: path ? "verified-path" : verified ? undefined : "as-sent",
  };
}

/**
 * What the server sent, in its order, as base64: behind this list Node's `issuerCertificate` is the next one, whoever
 * signed. Measured in Node 20 and 26.
 *
 * @param {TLSSocket} socket
 */
function sent(socket) {
  const certificates = [];
  for (let next = socket.getPeerX509Certificate(); next; next = next.issuerCertificate) {
    certificates.push(next.raw.toString("base64"));
  }
  return certificates;
}

/**
 * The path up to the root, the server's own certificate first. Node does not tell it, but links what was sent, and the
 * root from its store, by their names; where that leaves out something that was sent, the path may be another one.
 *
 * @param {TLSSocket} socket
 */
function verifiedPath(socket) {
  /** @type {Set<import("node:tls").DetailedPeerCertificate>} */
  const linked = new Set();
  let next = socket.getPeerCertificate(true);
  for (; next?.raw && !linked.has(next); next = next.issuerCertificate) linked.add(next);
  const path = [...linked].map((certificate) => certificate.raw.toString("base64"));
  return sent(socket).every((certificate, place) => certificate === path[place]) ? path : undefined;
}

/**
 * The name of the group in which keys were agreed, where Node tells one.
 *
 * @param {TLSSocket} socket
 * @returns {string | undefined}
 */
function group(socket) {
  const info = socket.getEphemeralKeyInfo();
  return info && "name" in info ? info.name : undefined;
}

/** @param {string} [certificate] base64 */
function isBuiltIn(certificate) {
  return rootCertificates.some((pem) => pem.replace(/-----[^-]+-----|\s/g, "") === certificate);
}
