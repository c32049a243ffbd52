/** Paths with exactly one thing wrong, and odd ones with nothing wrong: each is made by one entry. */
import { DAY } from "./certificate.mjs";
import * as extensions from "./extensions.mjs";
import { issueAuthority, issueLeaf } from "./issuing.mjs";
import { newKey } from "./keys.mjs";
import { RETIRED } from "./logs.mjs";
import { proof } from "./sct.mjs";

/**
 * @typedef {import("./certificate.mjs").Certificate} Certificate
 *
 * @typedef {object} Pki what a path is made from
 * @property {{ecdsa: Certificate, rsa: Certificate}} authorities
 * @property {{ecdsa: Certificate, rsa: Certificate}} roots
 * @property {import("./logs.mjs").Logs} logs
 * @property {import("./sct.mjs").Proof[]} proofs that it stands in two of them
 * @property {Date} now
 *
 * @typedef {object} Workbench
 * @property {string[]} names
 * @property {Pki} pki
 * @property {(changes?: Omit<Partial<import("./issuing.mjs").LeafRequest>, "names">) => Certificate} leaf below the
 *   usual authority, unless told otherwise
 * @property {(commonName: string, changes?: Partial<import("./issuing.mjs").AuthorityRequest>) => Certificate} authority
 *   below the usual root, unless told otherwise
 */

/** @typedef {keyof typeof makers} Fault */

/** Where a browser's clock is two years behind, everybody else lives then. @param {Date} now */
export const twoYearsOn = (now) => new Date(now.getTime() + 730 * DAY);

/** @type {(fault: Fault, names: string[], pki: Pki) => Certificate} */
export function issueFaulty(fault, names, pki) {
  return makers[fault]({
    names,
    pki,
    leaf: (changes) =>
      issueLeaf({ names, issuer: pki.authorities.ecdsa, proofs: pki.proofs, ...changes }, pki.now),
    authority: (commonName, changes) => {
      const subject = { organization: "Whylock Lab", commonName };
      return issueAuthority({ subject, kind: "p384", issuer: pki.roots.ecdsa, ...changes }, pki.now);
    },
  });
}

const makers = {
  /** One bit of the signature is another. @param {Workbench} bench */
  "wrong-signature": ({ leaf }) => {
    const certificate = leaf();
    const der = Buffer.from(certificate.der);
    der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
    return { ...certificate, der };
  },

  /** The server sends an intermediate of the right name, with another key. @param {Workbench} bench */
  "swapped-intermediate": ({ leaf, authority }) => {
    const certificate = leaf({ issuer: authority("Lab Issuer W1") });
    return { ...certificate, sent: [certificate, authority("Lab Issuer W1")] };
  },

  /** The authority may not name this host. @param {Workbench} bench */
  "excluded-name": ({ leaf, authority, names }) =>
    leaf({ issuer: authority("Lab Issuer N1", { more: [extensions.nameConstraints(names)] }) }),

  /** The intermediate ended ten days ago. @param {Workbench} bench */
  "expired-intermediate": ({ leaf, authority }) =>
    leaf({ issuer: authority("Lab Issuer X1", { days: 390 }) }),

  /** Its authorities live in a time that this machine's clock has not reached. @param {Workbench} bench */
  future: ({ names, pki }) => {
    const then = twoYearsOn(pki.now);
    const subject = { organization: "Whylock Lab", commonName: "Lab Issuer F1" };
    const issuer = issueAuthority({ subject, kind: "p384", issuer: pki.roots.ecdsa }, then);
    return issueLeaf({ names, issuer, proofs: pki.proofs }, then);
  },

  /** The authority's key may sign, but no certificates. @param {Workbench} bench */
  "no-certificate-signing": ({ leaf, authority }) =>
    leaf({ issuer: authority("Lab Issuer K1", { uses: ["digitalSignature", "crlSign"] }) }),

  /** Whoever signed is no authority, and says nothing of what its key is for. @param {Workbench} bench */
  "no-authority": ({ leaf, authority }) =>
    leaf({ issuer: authority("Lab Issuer B1", { basicConstraints: extensions.endEntity(), uses: [] }) }),

  /** The first authority may have none below it. @param {Workbench} bench */
  "path-too-long": ({ leaf, authority }) => {
    const first = authority("Lab Issuer L1", { basicConstraints: extensions.authority(0) });
    return leaf({ issuer: authority("Lab Issuer L2", { issuer: first }) });
  },

  /** The server leaves the intermediate out, and nobody has it elsewhere. @param {Workbench} bench */
  "missing-intermediate": ({ leaf, authority }) => {
    const certificate = leaf({ issuer: authority("Lab Issuer M1") });
    return { ...certificate, sent: [certificate] };
  },

  /** The intermediates come the wrong way round, behind one that has no business here. @param {Workbench} bench */
  disorder: ({ leaf, authority, pki }) => {
    const upper = authority("Lab Issuer D1");
    const lower = authority("Lab Issuer D2", { issuer: upper });
    const certificate = leaf({ issuer: lower });
    return { ...certificate, sent: [certificate, pki.authorities.rsa, upper, lower] };
  },

  /** Two ways lead up: to the root, and over a cross-certificate that has ended to another one. @param {Workbench} bench */
  "cross-signed": ({ leaf, authority, pki }) => {
    const { ecdsa, rsa } = pki.roots;
    const ended = authority(ecdsa.subject.commonName, { key: ecdsa.key, issuer: rsa, days: 390 });
    const certificate = leaf();
    return { ...certificate, sent: [certificate, pki.authorities.ecdsa, ended] };
  },

  /** Signed by way of a hash that can be forged. @param {Workbench} bench */
  sha1: ({ leaf, pki }) => leaf({ issuer: pki.authorities.rsa, signed: "sha1" }),

  /** A key that can be found. @param {Workbench} bench */
  "small-key": ({ leaf }) => leaf({ key: "rsa1024" }),

  /** An extension that has to be understood, and nobody does. @param {Workbench} bench */
  "unknown-extension": ({ leaf }) => leaf({ more: [extensions.unknownCritical()] }),

  /** A certificate for visitors, not for sites. @param {Workbench} bench */
  "client-only": ({ leaf }) => leaf({ purpose: extensions.clientAuthentication() }),

  /** Valid for twice as long as a public certificate may be; more logs have it than need a shorter one. @param {Workbench} bench */
  "long-lived": ({ leaf, pki }) => leaf({ days: 400, proofs: [...pki.proofs, proof(pki.logs.cedar)] }),

  /** Meant for logs alone, and served as if it were a certificate. @param {Workbench} bench */
  precertificate: ({ leaf }) => leaf({ proofs: [], more: [extensions.poison()] }),

  /** Somebody else signed a promise in the name of a log. @param {Workbench} bench */
  "sct-forged": ({ leaf, pki: { logs } }) =>
    leaf({ proofs: [proof(logs.alder), proof(logs.birch, { by: newKey("p256") })] }),

  /** A log promised what it did, of its authority's certificate. @param {Workbench} bench */
  "sct-other-certificate": ({ leaf, pki: { logs, authorities } }) => {
    const over = { certificate: authorities.ecdsa.der };
    return leaf({ proofs: [proof(logs.alder), proof(logs.birch, { over })] });
  },

  /** A log that nobody lists. @param {Workbench} bench */
  "sct-unknown-log": ({ leaf, pki: { logs } }) => leaf({ proofs: [proof(logs.alder), proof(logs.fir)] }),

  /** A log made a promise after it was retired. @param {Workbench} bench */
  "sct-retired-log": ({ leaf, pki: { logs } }) => leaf({ proofs: [proof(logs.birch), proof(logs.elm)] }),

  /** A log made a promise, and was retired afterwards. @param {Workbench} bench */
  "sct-log-retired-since": ({ leaf, pki: { logs } }) =>
    leaf({ startsInDays: RETIRED - 10, proofs: [proof(logs.birch), proof(logs.elm)] }),

  /** A log promises something tomorrow. @param {Workbench} bench */
  "sct-future": ({ leaf, pki: { logs, now } }) =>
    leaf({
      proofs: [proof(logs.alder), proof(logs.birch, { at: new Date(now.getTime() + DAY) })],
    }),

  /** In fewer logs than browsers ask for. @param {Workbench} bench */
  "one-sct": ({ leaf, pki: { logs } }) => leaf({ proofs: [proof(logs.alder)] }),

  /** In two logs, and one operator runs both. @param {Workbench} bench */
  "one-operator": ({ leaf, pki: { logs } }) => leaf({ proofs: [proof(logs.alder), proof(logs.ash)] }),

  /** One of the logs is read as files, and tells where in it the certificate stands. @param {Workbench} bench */
  "static-ct": ({ leaf, pki: { logs } }) => leaf({ proofs: [proof(logs.alder), proof(logs.cedar)] }),

  /** Signed by RSA with the newer padding. @param {Workbench} bench */
  pss: ({ leaf, pki }) => leaf({ issuer: pki.authorities.rsa, signed: "pss" }),

  /** Signed by an Edwards curve. @param {Workbench} bench */
  ed25519: ({ leaf, authority }) => leaf({ issuer: authority("Lab Issuer Q1", { kind: "ed25519" }) }),
};
