import * as pkijs from "pkijs";
import { standsFor } from "./host.mjs";

/**
 * Its engine checks all but the host.
 *
 * @type {import("../verifiers.mjs").Verifier["verify"]}
 */
export async function verify({ host, leaf, issuer, root }) {
  const [first, second, trusted] = [leaf, issuer, root].map((der) => pkijs.Certificate.fromBER(der));
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [trusted],
    // whose path is asked for stands last
    certs: [second, first],
    checkDate: new Date(),
  });
  const { result } = await engine.verify();
  if (!result) return false;
  const names = first.extensions?.find(({ extnID }) => extnID === "2.5.29.17")?.parsedValue;
  return (
    names instanceof pkijs.AltName &&
    names.altNames.some(({ type, value }) => type === 2 && standsFor(value, host))
  );
}
