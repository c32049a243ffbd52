/** Files of certificates and reports, as people save them and hand them on. */
import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chain } from "./certificate.mjs";
import { explicit, integer, oid, sequence, set } from "./der.mjs";

/** RFC 7468. @param {Buffer} der @param {string} [label] */
export const pemOf = (der, label = "CERTIFICATE") =>
  `-----BEGIN ${label}-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END ${label}-----\n`;

/** A `.p7b` file: SignedData without a signature (RFC 5652 §5.1). @param {Buffer[]} certificates */
export function p7b(certificates) {
  const ordered = [...certificates].sort(Buffer.compare);
  const signed = sequence(
    integer(Buffer.of(1)),
    set(),
    sequence(oid("1.2.840.113549.1.7.1")),
    explicit(0, ...ordered),
    set(),
  );
  return sequence(oid("1.2.840.113549.1.7.2"), explicit(0, signed));
}

/** Stands in each claim of the report that lies, so that a test can look for it. */
export const LIE = "LIE-";

/** What the report that lies claims to be of. */
export const LIED_ABOUT = "https://www.bank.example/";

/**
 * A report of a private connection to a bank, as somebody has changed it: the chain is a stranger's, the root is called
 * public, and all that was found says that Whylock checked it.
 *
 * @param {import("./pki.mjs").Pki} pki
 */
export function lyingReport(pki) {
  const stranger = pki.issue({ names: [new URL(LIED_ABOUT).host], issuer: "unknown" });
  const checked = (/** @type {string} */ check) => ({ check, outcome: "pass", source: "checked" });
  return {
    version: 1,
    time: Date.now(),
    labEdition: false,
    connection: {
      version: 1,
      observer: "firefox",
      observerVersion: "153.7",
      url: LIED_ABOUT,
      sight: "seen",
      delivery: "network",
      certificatesAre: "verified-path",
      certificates: chain(stranger).map(({ der }) => der.toString("base64")),
      tls: {
        state: "secure",
        protocolVersion: "TLSv1.3",
        cipherSuite: "TLS_AES_128_GCM_SHA256",
        keyExchangeGroup: "mlkem768x25519",
        builtInRoot: true,
      },
    },
    address: { host: { dns: `${LIE}host` } },
    verdict: { state: "private", shape: "circle", note: `${LIE}verdict` },
    concern: false,
    promises: ["encryption", "authentication", "integrity"].map((id) => ({ id, state: "kept" })),
    journey: [{ id: "authorities", course: "done", source: "observer", note: `${LIE}journey` }],
    chain: [{ role: "root", certificate: 0, publicity: "built-in", known: { name: `${LIE}Root` } }],
    findings: [
      ...["anchor", "signature", "server-name", "validity"].map(checked),
      { ...checked("agreement"), evidence: { kind: "text", text: `${LIE}finding` } },
    ],
    certificates: [{ subject: `${LIE}subject`, issuer: `${LIE}issuer` }],
    rootLists: [{ name: `${LIE}list`, date: "2030-01-01" }],
  };
}

const TYPES = /** @type {Record<string, string>} */ ({
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
});

/**
 * Serves a folder as any server of files does, under a path of the site.
 *
 * @param {() => string} folder asked for at each request
 * @param {string} under "/tools/viewer/"
 * @returns {import("./servers.mjs").Handler}
 */
export const servesFolder = (folder, under) => (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "https://any.invalid");
  const path = pathname.startsWith(under) ? normalize(pathname.slice(under.length) || "index.html") : "..";
  try {
    if (path.startsWith("..")) throw new Error(path);
    const content = readFileSync(join(folder(), path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
};
