// Why a TLS handshake did not come about, as the codes of Node's errors tell.

/**
 * @typedef {"no-tls" | "broken-off" | "no-version" | "no-protocol" | "unknown-name"} HandshakeFailure
 */

/** @type {Record<string, HandshakeFailure>} */
const FAILURES = {
  ERR_SSL_WRONG_VERSION_NUMBER: "no-tls",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "no-tls",
  ERR_SSL_HTTP_REQUEST: "no-tls",
  // one alert for many reasons (RFC 8446 §6.2)
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: "broken-off",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": "broken-off",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "no-version",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "no-version",
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: "no-protocol",
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: "unknown-name",
  "ERR_SSL_SSL/TLS_ALERT_UNRECOGNIZED_NAME": "unknown-name",
};

/** In words for a developer, who knows what the socket was opened for. @type {Record<HandshakeFailure, string>} */
const SENTENCES = {
  "no-tls": "what answers does not speak TLS",
  "broken-off":
    "the peer broke it off, as it shares no cipher suite with Node, or asks for a client's certificate",
  "no-version": "the peer and Node have no version of TLS or cipher suite in common",
  "no-protocol": "the peer speaks none of the protocols that were offered by ALPN",
  "unknown-name": "the peer knows no site of the name that it was asked for",
};

/** @param {string | undefined} code of Node's error */
export const failureOf = (code = "") => (Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined);

/**
 * @param {Error & { code?: string, reason?: string }} error Node's
 * @returns {string}
 */
export function failureInWords(error) {
  const failure = failureOf(error.code);
  if (failure) return SENTENCES[failure];
  // OpenSSL's own line names its files, and the reason alone stands beside it
  return error.code?.startsWith("ERR_SSL_") ? (error.reason ?? error.code) : error.message;
}
