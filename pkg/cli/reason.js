// Why no connection came about, in a sentence.

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
    case "ERR_SSL_WRONG_VERSION_NUMBER":
    case "ERR_SSL_PACKET_LENGTH_TOO_LONG":
    case "ERR_SSL_HTTP_REQUEST":
      return `what answers at ${host} on port ${port} does not speak TLS`;
    // One alert for many reasons (RFC 8446 §6.2). The chain that came before it is no answer: whoever sends it need not have its key.
    case "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE":
    case "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE":
      return `${host} on port ${port} broke the handshake off: it shares no cipher suite with Node, or asks for a client’s certificate`;
    case "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION":
    case "ERR_SSL_UNSUPPORTED_PROTOCOL":
      return `${host} on port ${port} and Node have no version of TLS or cipher suite in common`;
    case "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL":
      return `${host} on port ${port} speaks neither HTTP/2 nor HTTP/1.1 over TLS`;
    case "ERR_SSL_TLSV1_UNRECOGNIZED_NAME":
    case "ERR_SSL_SSL/TLS_ALERT_UNRECOGNIZED_NAME":
      return `the server at ${host} on port ${port} knows no site of the name that it was asked for`;
    default:
      return `no TLS connection to ${host} on port ${port} came about: ${error.code ?? error.message}`;
  }
}
