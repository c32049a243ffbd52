/** As it is shipped. @type {typeof import("../../../pkg/index.js")} */
const { explain } = await import(new URL("../../../pkg/entry/index.js", import.meta.url).href);

/** @type {import("../verifiers.mjs").Verifier["verify"]} */
export async function verify({ host, leaf, issuer, root }) {
  const certificates = [leaf, issuer, root].map((der) => der.toString("base64"));
  const report = await explain(
    {
      version: 1,
      observer: "caller",
      url: `https://${host}/`,
      sight: "seen",
      certificates,
      certificatesAre: "as-sent",
    },
    { anchors: [{ der: certificates[2] }] },
  );
  return report.path?.anchored === true && report.findings.every(({ outcome }) => outcome !== "fail");
}
