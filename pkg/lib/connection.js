// A connection in the forms that callers have it in: the message, or a socket of Node's.

import { toBase64 } from "./base64.js";
import { certificatesOf, opened } from "./certificates.js";
import { InputError } from "./errors.js";
import { failureInWords } from "./handshake-failure.js";
import { areOctets, isEmpty, kindOf, octets } from "./octets.js";
import { defined, moment } from "./options.js";
import { quoted } from "./quoted.js";
import { checkRecord } from "./shape.js";
import { chainsOf, connectionOf } from "./socket.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */
/** @typedef {import("../dist/whylock.js").TlsFacts} TlsFacts */
/** @typedef {import("./certificates.js").CertificateInput} CertificateInput */
/** @typedef {import("./octets.js").Octets} Octets */
/** @typedef {import("./socket.js").NodeSocket} NodeSocket */
/** @typedef {import("./engine.js").Engine} Engine */

/** @typedef {Omit<TlsFacts, "ocspResponse" | "signedCertificateTimestamps"> & { ocspResponse?: string | Octets, signedCertificateTimestamps?: string | Octets }} TlsInput */

/**
 * A `Connection` with certificates in any form, octets as octets and a `Date` for the moment.
 *
 * @typedef {Omit<Connection, "certificates" | "observedAt" | "tls"> & { certificates?: CertificateInput, observedAt?: import("./options.js").Moment, tls?: TlsInput }} ConnectionMessage
 */

/**
 * What was seen of a connection: the message, or Node's `tls.TLSSocket`, whose handshake is waited for.
 *
 * @typedef {ConnectionMessage | NodeSocket} ConnectionInput
 */

/**
 * @param {Engine} engine
 * @param {unknown} input
 * @param {AbortSignal} [signal]
 * @returns {Promise<Connection>}
 * @throws {InputError}
 */
export async function message(engine, input, signal) {
  if (isSocket(input)) return ofSocket(input, signal);
  if (isEmitter(input)) {
    const message = `connection has to be a tls.TLSSocket or a message, and not ${kindOf(input)}`;
    throw new InputError(message, { code: "wrong-type", field: "connection" });
  }
  checkRecord(input, "connection", "a message or a tls.TLSSocket");
  const { certificates, observedAt, tls, ...rest } = /** @type {ConnectionMessage} */ (input);
  return defined({
    ...rest,
    certificates: certificates && (await derOf(engine, certificates, "connection.certificates")),
    observedAt: moment(observedAt, "connection.observedAt"),
    tls: typeof tls === "object" && tls ? facts(tls) : tls,
  });
}

/**
 * Refuses the option `host` where it names none of the page's other hosts: whoever means the host that a chain is for means
 * that of `verify`.
 *
 * @param {Connection} connection
 * @param {{ host?: unknown } | null | undefined} options
 * @throws {InputError}
 */
export function checkHost(connection, options) {
  const host = options?.host;
  if (typeof host !== "string" || connection?.hosts?.some?.(({ url }) => url === host)) return;
  throw new InputError(
    `options.host is the url of one of the connection's hosts, which has no ${quoted(host)}; verify holds a chain against a host`,
    { code: "unreadable", field: "options.host" },
  );
}

/**
 * Certificates of a message. Base64 stays as it is: whatever it holds is explained, if it is a certificate or not.
 *
 * @param {Engine} engine
 * @param {unknown} given
 * @param {string} field
 * @returns {Promise<string[]>}
 */
async function derOf(engine, given, field) {
  if (!Array.isArray(given)) return certificatesOf(engine, await opened(given, field), field);
  const each = given.map(async (one, place) => {
    if (typeof one === "string" && !one.includes("-----BEGIN ")) return [one];
    const name = `${field}[${place}]`;
    return certificatesOf(engine, await opened(one, name), name);
  });
  return (await Promise.all(each)).flat();
}

/**
 * @param {unknown} input
 * @returns {input is NodeSocket}
 */
export function isSocket(input) {
  const socket = /** @type {Partial<NodeSocket> | null | undefined} */ (input);
  return typeof socket?.getPeerX509Certificate === "function" && typeof socket.getProtocol === "function";
}

/** Another socket of Node's, or what has one in it. @param {unknown} input */
const isEmitter = (input) =>
  typeof (/** @type {{ on?: unknown } | null | undefined} */ (input)?.on) === "function";

/**
 * @param {NodeSocket} socket
 * @param {AbortSignal} [signal]
 * @param {URL} [url] whose connection it is; the name that was asked for, unless told
 * @returns {Promise<Connection>}
 * @throws {InputError}
 */
export async function ofSocket(socket, signal, url) {
  const stapled = await handshake(socket, signal);
  if (chainsOf(socket).sent.length === 0) {
    throw new InputError("the socket's peer showed no certificate", {
      code: "not-connected",
      field: "socket",
    });
  }
  const { rootCertificates } = globalThis.process?.getBuiltinModule?.("node:tls") ?? {};
  return connectionOf(socket, { url: url ?? addressOf(socket), stapled, rootCertificates });
}

/**
 * Waits until the handshake is done.
 *
 * @param {NodeSocket & { readonly destroyed?: boolean, readonly secureConnecting?: boolean, once?: Function, off?: Function }} socket
 * @param {AbortSignal} [signal]
 * @returns {Promise<Uint8Array | undefined>} the server's answer about revocation, where it was asked for and heard
 */
async function handshake(socket, signal) {
  signal?.throwIfAborted();
  if (socket.destroyed) {
    throw new InputError("the socket is closed: hand it over while it is open", {
      code: "not-connected",
      field: "socket",
    });
  }
  if (chainsOf(socket).sent.length > 0 || socket.secureConnecting === false || !socket.once) return undefined;
  /** @type {[event: string, listener: (value: any) => void][]} */
  let listeners = [];
  /** @type {() => void} */
  let forget = () => {};
  try {
    return await new Promise((resolve, reject) => {
      /** @type {Uint8Array | undefined} */
      let stapled;
      const lost = (/** @type {unknown} */ told) => {
        // "close" tells whether there was an error
        const cause = told instanceof Error ? told : undefined;
        const reason = cause ? failureInWords(cause) : "it was closed before";
        const details = /** @type {const} */ ({ code: "not-connected", field: "socket", cause });
        reject(new InputError(`the socket's handshake did not come about: ${reason}`, details));
      };
      listeners = [
        [
          "OCSPResponse",
          (answer) => {
            stapled = answer ?? new Uint8Array();
          },
        ],
        ["secureConnect", () => resolve(stapled)],
        ["error", lost],
        ["close", lost],
      ];
      for (const [event, listener] of listeners) socket.once?.(event, listener);
      const give = () => reject(signal?.reason);
      signal?.addEventListener("abort", give, { once: true });
      forget = () => signal?.removeEventListener("abort", give);
    });
  } finally {
    for (const [event, listener] of listeners) socket.off?.(event, listener);
    forget();
  }
}

/** @param {NodeSocket} socket */
function addressOf({ servername, remoteAddress, remotePort = 443 }) {
  const host = servername || remoteAddress || "";
  try {
    return new URL(`https://${host.includes(":") ? `[${host}]` : host}:${remotePort}/`);
  } catch (cause) {
    throw new InputError("the socket tells no name or address of its peer", {
      code: "not-connected",
      field: "socket",
      cause,
    });
  }
}

/** @param {TlsInput} tls */
function facts({ ocspResponse, signedCertificateTimestamps, ...rest }) {
  return defined({
    ...rest,
    ocspResponse: heard(ocspResponse, "ocspResponse"),
    signedCertificateTimestamps: heard(signedCertificateTimestamps, "signedCertificateTimestamps"),
  });
}

/**
 * Base64 stays. Empty octets say that the server was asked, and sent none.
 *
 * @param {string | Octets | undefined} value
 * @param {string} name
 */
function heard(value, name) {
  if (!areOctets(value)) return value;
  return isEmpty(value) ? "" : toBase64(octets(value, `connection.tls.${name}`));
}
