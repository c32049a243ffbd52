import { inspect } from "../../../pkg/index.js";
import { constraints, trimmed, usesOfNames } from "../fields.mjs";

/** @typedef {import("../../../pkg/index.js").Certificate} Certificate */

/** @param {Buffer<ArrayBuffer>} der */
const view = (der) => inspect(der).certificates[0].certificate;

/** @param {Certificate["issuer"]} name @returns {import("../fields.mjs").Attribute[]} */
const attributes = (name) =>
  (name?.value.rdns.items ?? []).flatMap(({ value: { attributes } }) =>
    attributes.items.map(({ value }) => /** @type {const} */ ([value.oid.dotted, value.text?.value ?? ""])),
  );

/** @param {{ value: { unix?: number } } | undefined} time */
const moment = (time) => new Date((time?.value.unix ?? Number.NaN) * 1000);

/** @param {{ value: import("../../../pkg/index.js").GeneralName }} name */
function general({ value: name }) {
  if (name.kind === "dns-name") return `dns:${name.value.value}`;
  if (name.kind === "rfc822-name") return `email:${name.value.value}`;
  if (name.kind === "ip-address") return `ip:${name.value.text}`;
  return name.kind === "uri" ? `uri:${name.value.value}` : "other";
}

/** `digital-signature` as the standard writes it. @param {string} use */
const camel = (use) => use.replace("crl", "cRL").replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @type {import("../fields.mjs").Viewer} */
export const whylock = {
  name: "whylock",
  view,
  /** @param {Certificate} told */
  normal(told) {
    /** @param {string} kind what stands in the extension of that kind @returns {any} */
    const find = (kind) => {
      const values = told.extensions.items.map(({ value }) => value.value.value);
      return /** @type {{ value?: unknown } | undefined} */ (values.find((value) => value.kind === kind))
        ?.value;
    };
    /** @param {string} kind @returns {any[]} */
    const list = (kind) => (find(kind)?.items ?? []).map((/** @type {any} */ { value }) => value);
    const key = told.publicKey?.value;
    const basic = find("basic-constraints");
    return {
      version: told.version.number,
      serialNumber: trimmed(told.serialNumber?.value.octets.hex ?? ""),
      signatureAlgorithm: told.signatureAlgorithm?.value.identifier.oid.dotted,
      issuer: attributes(told.issuer),
      subject: attributes(told.subject),
      notBefore: moment(told.validity?.value.notBefore),
      notAfter: moment(told.validity?.value.notAfter),
      publicKey: {
        algorithm: key?.algorithm.value.oid.dotted ?? "",
        size: key?.bits ?? 0,
        ...(key?.curve && { curve: key.curve.dotted }),
      },
      names: (find("subject-alternative-name")?.items ?? []).map(general),
      keyUsage: usesOfNames((find("key-usage")?.usages ?? []).map(camel)),
      extendedKeyUsage: list("extended-key-usage").map(({ dotted }) => dotted),
      basicConstraints: basic && constraints(basic.ca, basic.pathLength),
      subjectKeyIdentifier: find("subject-key-identifier")?.hex,
      authorityKeyIdentifier: find("authority-key-identifier")?.keyIdentifier?.value.hex,
      revocationLists: list("crl-distribution-points").flatMap(({ name }) =>
        (name?.value.items ?? [])
          .filter((/** @type {any} */ { value }) => value.kind === "uri")
          .map((/** @type {any} */ { value }) => value.value.value),
      ),
      authorityAccess: list("authority-information-access").map(
        ({ method, location }) => `${method.dotted} ${location.value.value.value}`,
      ),
      policies: list("certificate-policies").map(({ policy }) => policy.dotted),
      sha256: told.fingerprints.sha256,
    };
  },
};
