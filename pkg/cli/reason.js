// Why no connection came about, in a sentence.

/**
 * @param {URL} url
 * @param {NodeJS.ErrnoException} error
 * @param {number} timeout in milliseconds
 */
export function reason(url, error, timeout) {
  const host = url.hostname;
  const port = url.port || "443";
  switch (error.code) {
    case "ENOTFOUND":
      return `no file and no host is called ${host}`;
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
    default:
      return `no TLS connection to ${host} on port ${port} came about: ${error.code ?? error.message}`;
  }
}
