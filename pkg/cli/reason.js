// Why no connection came about, in a sentence.

import { failureOf } from "../lib/handshake-failure.js";

/**
 * @param {import("./connect.js").Place} place
 * @param {NodeJS.ErrnoException} error
 * @param {{ timeout: number, named: boolean }} attempt how many milliseconds it may take, and whether the place is the target
 *   that the person named, which could have been a file as well
 */
export function reason({ host, port: written }, error, { timeout, named }) {
  const port = written || "443";
  switch (error.code) {
    case "ENOTFOUND":
      return `${named ? "no file and no host" : "no host"} is called ${host}`;
    case "EAI_AGAIN":
      return `the name ${host} could not be looked up: the name server does not answer`;
    case "ECONNREFUSED":
      return `${host} refuses connections on port ${port}`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return `${host} cannot be reached from this machine`;
    case "ETIMEDOUT":
      return `${host} did not finish a TLS handshake on port ${port} within ${timeout / 1000} seconds`;
    case "ECONNRESET":
    case "EPIPE":
      return `${host} closed the connection on port ${port} before TLS was agreed on`;
  }
  switch (failureOf(error.code)) {
    case "no-tls":
      return `what answers at ${host} on port ${port} does not speak TLS`;
    // The chain that came before the alert is no answer: whoever sends it need not have its key.
    case "broken-off":
      return `${host} on port ${port} broke the handshake off: it shares no cipher suite with Node, or asks for a client’s certificate`;
    case "no-version":
      return `${host} on port ${port} and Node have no version of TLS or cipher suite in common`;
    case "no-protocol":
      return `${host} on port ${port} speaks neither HTTP/2 nor HTTP/1.1 over TLS`;
    case "unknown-name":
      return `the server at ${host} on port ${port} knows no site of the name that it was asked for`;
    default:
      return `no TLS connection to ${host} on port ${port} came about: ${error.code ?? error.message}`;
  }
}
