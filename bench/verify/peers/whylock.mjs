/** As it is shipped. @type {{ verify: typeof import("../../../pkg/index.js").verify }} */
const { verify: verifyChain } = await import(new URL("../../../pkg/entry/verify.js", import.meta.url).href);

/** @type {import("../verifiers.mjs").Verifier["verify"]} */
export async function verify({ host, leaf, issuer, root }) {
  const report = await verifyChain([leaf, issuer, root], { host, anchors: [{ der: root }] });
  return report.path?.anchored === true && report.findings.every(({ outcome }) => outcome !== "fail");
}
