// A live connection: a TLS handshake as a browser would make it, looked at and closed. Nothing is asked of the server.

import { isIP } from "node:net";
import { version } from "node:process";
import { connect as connectTls, rootCertificates } from "node:tls";
import { reason } from "./reason.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */
/** @typedef {import("node:tls").TLSSocket} TLSSocket */

/** How long a server may take to finish the handshake. */
const TIMEOUT_MS = 10_000;

/** What browsers and Node have given up, to look at servers that never did. */
const OUTDATED = { minVersion: /** @type {const} */ ("TLSv1"), ciphers: "DEFAULT:@SECLEVEL=0" };

/**
 * @param {URL} url
 * @returns {Promise<Connection>}
 * @throws {Error} with a sentence for the person
 */
export async function connect(url) {
  try {
    const socket = await handshake(url, {}).catch((error) => {
      // Only a server that refuses today's TLS is asked again with yesterday's, so a good one never falls back.
      if (!error.code?.startsWith("ERR_SSL_")) throw error;
      return handshake(url, OUTDATED).catch(() => Promise.reject(error));
    });
    try {
      return observe(url, socket);
    } finally {
      socket.destroy();
    }
  } catch (error) {
    throw new Error(reason(url, /** @type {NodeJS.ErrnoException} */ (error), TIMEOUT_MS));
  }
}

/**
 * @param {URL} url
 * @param {import("node:tls").ConnectionOptions} options
 * @returns {Promise<TLSSocket>}
 */
function handshake(url, options) {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    const socket = connectTls({
      host,
      port: Number(url.port || 443),
      // A name is sent, an address never (RFC 6066 §3).
      servername: isIP(host) ? "" : host,
      ALPNProtocols: ["h2", "http/1.1"],
      // What is wrong with the certificate is for the report to tell, so the handshake goes on.
      rejectUnauthorized: false,
      ...options,
    });
    const late = setTimeout(
      () => socket.destroy(Object.assign(new Error("timed out"), { code: "ETIMEDOUT" })),
      TIMEOUT_MS,
    );
    socket.once("secureConnect", () => resolve(socket));
    socket.once("error", reject);
    socket.once("close", () => clearTimeout(late));
  });
}

/**
 * What Node tells of an open connection.
 *
 * @param {URL} url
 * @param {TLSSocket} socket
 * @returns {Connection}
 */
function observe(url, socket) {
  const certificates = chain(socket);
  const validationError = socket.authorizationError ? String(socket.authorizationError) : undefined;
  // The name is compared only after the path to a root has been found good.
  const verified = socket.authorized || validationError === "ERR_TLS_CERT_ALTNAME_INVALID";
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
      builtInRoot: verified ? isBuiltIn(certificates.at(-1)) : undefined,
      validationError,
    },
    certificates,
    certificatesAre: verified ? "verified-path" : "as-sent",
  };
}

/**
 * The certificates as base64, the server's own first. Node links each to its issuer, and the root to itself.
 *
 * @param {TLSSocket} socket
 */
function chain(socket) {
  const seen = new Set();
  for (
    let next = socket.getPeerCertificate(true);
    next?.raw && !seen.has(next);
    next = next.issuerCertificate
  ) {
    seen.add(next);
  }
  return [...seen].map((certificate) => certificate.raw.toString("base64"));
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
