/** The lab's certification authorities and certificates: made anew at every run, kept nowhere. */
import { issueFaulty } from "./faults.mjs";
import { issueAuthority, issueLeaf, issueRoot } from "./issuing.mjs";
import { newListKey } from "./log-list.mjs";
import { makeLogs } from "./logs.mjs";
import { proof } from "./sct.mjs";

/**
 * @typedef {import("./certificate.mjs").Certificate} Certificate
 *
 * @typedef {object} Wish what a scenario asks of its certificate
 * @property {string[]} names host names in ASCII, the first becomes the common name
 * @property {"ecdsa" | "rsa" | "private" | "unknown" | "seldom" | "self" | Added} [issuer] "ecdsa" unless said otherwise
 * @property {import("./keys.mjs").KeyKind} [key] "p256" unless said otherwise
 * @property {number} [startsInDays] -10 unless said otherwise
 * @property {number} [days] 90 unless said otherwise
 * @property {boolean} [mustStaple] it promises that its server sends its issuer's answer about revocation along
 * @property {import("./faults.mjs").Fault} [fault] what is wrong, or at least odd, about its path
 */

/**
 * @typedef {"companyFilter" | "localFilter" | "trafficTool" | "trafficToolOnWindows" | "ownSites" | "ownDevices" | "leaked"} Added
 */

/**
 * Roots that products or people add to a computer. Those of products are called as the products call theirs, which anyone
 * can.
 *
 * @type {Record<Added, import("./issuing.mjs").Name & { kind?: import("./keys.mjs").KeyKind }>}
 */
const ADDED = {
  companyFilter: { organization: "Zscaler Inc.", commonName: "Zscaler Root CA" },
  localFilter: { organization: "avast! Web/Mail Shield", commonName: "avast! Web/Mail Shield Root" },
  trafficTool: { organization: "mitmproxy", commonName: "mitmproxy" },
  trafficToolOnWindows: { organization: "DO_NOT_TRUST", commonName: "DO_NOT_TRUST_FiddlerRoot" },
  ownSites: { organization: "mkcert development CA", commonName: "mkcert somebody@laptop" },
  ownDevices: { organization: "Hilltop Storage", commonName: "Hilltop Storage Box" },
  leaked: { organization: "Harbour Shopping", commonName: "Harbour Shopping Helper", kind: "p256-printed" },
};

/** The names that products give their own roots, which the crate knows them by. */
export const NAMES_OF_PRODUCTS = [
  ADDED.companyFilter,
  ADDED.localFilter,
  ADDED.trafficTool,
  ADDED.trafficToolOnWindows,
].map(({ commonName }) => commonName);

/** A PKI whose certificates look like public ones of today. @param {Date} [now] */
export function makePki(now = new Date()) {
  const lab = { organization: "Whylock Lab" };
  const publicRoots = {
    ecdsa: issueRoot({ ...lab, commonName: "Whylock Lab Root E1" }, "p384", now),
    rsa: issueRoot({ ...lab, commonName: "Whylock Lab Root R1" }, "rsa", now),
  };
  const privateRoot = issueRoot(
    { organization: "Harbour Web Filter", commonName: "Harbour Web Filter Root" },
    "p256",
    now,
  );
  const added = Object.fromEntries(
    Object.entries(ADDED).map(([name, { kind = "p256", ...subject }]) => [
      name,
      issueRoot(subject, kind, now),
    ]),
  );
  const unknownRoot = issueRoot({ organization: "Wayside", commonName: "Wayside Root" }, "p256", now);
  /** @param {string} commonName @param {"p384" | "rsa"} kind @param {Certificate} issuer */
  const intermediate = (commonName, kind, issuer) =>
    issueAuthority({ subject: { ...lab, commonName }, kind, issuer }, now);
  const authorities = {
    ecdsa: intermediate("Lab Issuer E7", "p384", publicRoots.ecdsa),
    rsa: intermediate("Lab Issuer R12", "rsa", publicRoots.rsa),
    /** Nobody else's server sends this one, so that no browser can remember it. */
    seldom: intermediate("Lab Issuer S1", "p384", publicRoots.ecdsa),
    private: privateRoot,
    unknown: unknownRoot,
    .../** @type {Record<Added, Certificate>} */ (added),
  };
  const logs = makeLogs(now);
  /** Two, of two operators: what browsers ask of a certificate for up to 180 days. */
  const proofs = [proof(logs.alder), proof(logs.birch)];
  return {
    now,
    authorities,
    logs,
    /** Signs the lab's own lists of logs. */
    listKey: newListKey(),
    /** The roots that stand for the public ones. */
    publicRoots: Object.values(publicRoots),
    /** Every root that the browsers are told to trust. */
    trustedRoots: [...Object.values(publicRoots), privateRoot, ...Object.values(added)],
    /** @param {Wish} wish */
    issue({ fault, issuer = "ecdsa", ...wish }) {
      if (fault)
        return issueFaulty(fault, wish.names, { authorities, roots: publicRoots, logs, proofs, now });
      const by = issuer === "self" ? undefined : authorities[issuer];
      return issueLeaf({ ...wish, issuer: by, proofs: isPublic(issuer) ? proofs : [] }, now);
    },
  };
}

/** @typedef {ReturnType<typeof makePki>} Pki */

/** A private authority or an unknown one does not log. @param {string} issuer */
const isPublic = (issuer) => ["ecdsa", "rsa", "seldom"].includes(issuer);
