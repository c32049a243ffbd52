// A live connection: a TLS handshake as a browser would make it, looked at and closed. Nothing is asked of the server.

import { isIP } from "node:net";
import { version } from "node:process";
import { checkServerIdentity, connect as connectTls, createSecureContext, rootCertificates } from "node:tls";
import { chainsOf, connectionOf } from "../lib/socket.js";
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
  return look(url, way, (socket, stapled) => connectionOf(socket, { url, stapled, rootCertificates }));
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
    certificates: chainsOf(socket).sent,
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
      // A name is sent without the dot of its root, an address never (RFC 6066 §3).
      servername: (servername ?? (isIP(host) ? "" : host)).replace(/\.$/, ""),
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
