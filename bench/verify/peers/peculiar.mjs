import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { standsFor } from "./host.mjs";

/**
 * Its builder follows names and signatures, and asks neither for a time nor for a right to issue.
 *
 * @type {import("../verifiers.mjs").Verifier["verify"]}
 */
export async function verify({ host, leaf, issuer, root }) {
  const [first, ...others] = [leaf, issuer, root].map((der) => new x509.X509Certificate(der));
  const path = await new x509.X509ChainBuilder({ certificates: others }).build(first);
  const now = new Date();
  if (!path.every(({ notBefore, notAfter }) => notBefore <= now && now <= notAfter)) return false;
  if (!path.slice(1).every(mayIssue)) return false;
  if (!Buffer.from(path[path.length - 1].rawData).equals(root)) return false;
  const names = first.getExtension(x509.SubjectAlternativeNameExtension)?.names.items ?? [];
  return names.some(({ type, value }) => type === "dns" && standsFor(value, host));
}

/** @param {x509.X509Certificate} authority */
function mayIssue(authority) {
  const constraints = authority.getExtension(x509.BasicConstraintsExtension);
  const usage = authority.getExtension(x509.KeyUsagesExtension);
  return constraints?.ca === true && (!usage || (usage.usages & x509.KeyUsageFlags.keyCertSign) !== 0);
}
