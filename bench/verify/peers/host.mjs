/**
 * Whether a name in a certificate stands for the host (RFC 9525 §6.3): itself, or with a wildcard for the first label.
 *
 * @param {string} name
 * @param {string} host
 */
export const standsFor = (name, host) =>
  name.toLowerCase() === host ||
  (name.startsWith("*.") && name.slice(1).toLowerCase() === host.slice(host.indexOf(".")));
