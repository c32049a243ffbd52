// Certificates as PEM.

/**
 * One block (RFC 7468 §5).
 *
 * @param {string} der in base64
 */
export function pem(der) {
  const lines = der.match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
