/** Web servers on the loopback interface, on ports that the system gives. */
import { createServer as createHttpServer } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createHttps1Server } from "node:https";
import { pem, sent } from "./certificate.mjs";
import { listen } from "./listen.mjs";
import { respond } from "./responder.mjs";

/**
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler
 *
 * @typedef {object} Tls how a server negotiates; what is left out is OpenSSL's default
 * @property {import("node:tls").SecureVersion} [minVersion]
 * @property {import("node:tls").SecureVersion} [maxVersion]
 * @property {string} [ciphers] OpenSSL's spelling
 * @property {string} [ecdhCurve] OpenSSL's spelling of the only key-exchange group
 *
 * @typedef {object} Handshake what one connection agreed on
 * @property {string} protocol "TLSv1.3"
 * @property {string} cipher the suite in IANA's spelling
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {Handshake[]} handshakes in the order in which they came about
 * @property {string[]} requests "GET /path", in the order in which they came
 * @property {() => Promise<void>} close
 */

/**
 * @param {Handler} handler
 * @returns {Promise<Server>}
 */
export async function serveHttp(handler) {
  const { requests, answer } = counted(handler);
  return { ...(await listen(createHttpServer(answer))), handshakes: [], requests };
}

/**
 * @param {Handler} handler
 * @param {import("./certificate.mjs").Certificate} certificate
 * @param {{tls?: Tls, sends?: "chain" | "leaf", http?: 1 | 2, staples?: import("./responder.mjs").Word}} [options]
 * @returns {Promise<Server>}
 */
export async function serveHttps(
  handler,
  certificate,
  { tls = {}, sends = "chain", http = 2, staples } = {},
) {
  const certificates = sends === "leaf" ? [certificate] : sent(certificate);
  const options = {
    key: certificate.key.export({ type: "pkcs8", format: "pem" }),
    cert: certificates.map(pem).join(""),
    ...tls,
  };
  const { requests, answer } = counted(handler);
  const server =
    http === 1
      ? createHttps1Server(options, answer)
      : createSecureServer({ ...options, allowHTTP1: true }, /** @type {any} */ (answer));
  if (staples) {
    server.on(
      "OCSPRequest",
      (_certificate, _issuer, /** @type {(error: null, response: Buffer) => void} */ answer) =>
        answer(null, respond(certificate, staples)),
    );
  }
  /** @type {Handshake[]} */
  const handshakes = [];
  server.on("secureConnection", (/** @type {import("node:tls").TLSSocket} */ socket) => {
    handshakes.push({ protocol: socket.getProtocol() ?? "", cipher: socket.getCipher().standardName });
  });
  server.on("tlsClientError", () => {}); // browsers hang up on certificates that they do not like
  return { ...(await listen(server)), handshakes, requests };
}

/** @param {Handler} handler */
function counted(handler) {
  /** @type {string[]} */
  const requests = [];
  /** @type {Handler} */
  const answer = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  };
  return { requests, answer };
}
