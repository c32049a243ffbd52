// How long popups take to their first text in one browser.

import { startSession } from "../../tests/browsers/session.mjs";
import { makePki } from "../../tests/lab/pki.mjs";
import { measure, POPUPS, popupSite } from "./site.mjs";

const SITE = "https://www.bench.example/";

/** Two certificates, as a server would send them. @returns {import("../../pkg/dist/whylock.js").Connection} */
function connection() {
  const pki = makePki();
  const certificates = [pki.issue({ names: ["www.bench.example"] }), pki.authorities.ecdsa];
  return {
    version: 1,
    observer: "firefox",
    url: SITE,
    sight: "seen",
    delivery: "network",
    tls: {
      state: "secure",
      protocolVersion: "TLSv1.3",
      cipherSuite: "TLS_AES_128_GCM_SHA256",
      keyExchangeGroup: "x25519",
      signatureScheme: "ECDSA-P256-SHA256",
    },
    certificates: certificates.map(({ der }) => der.toString("base64")),
    certificatesAre: "verified-path",
  };
}

/**
 * They are opened in turns, so that all meet the same machine.
 *
 * @param {"firefox" | "chromium"} kind
 * @param {number} runs
 * @returns {Promise<Record<string, number[]>>} in milliseconds, by the popups' names
 */
export async function times(kind, runs) {
  const sites = [{ host: new URL(SITE).host, certificate: {}, answer: await popupSite(connection()) }];
  const session = await startSession(kind, { sites, edition: "release" });
  try {
    const tab = await session.browser.openTab(SITE);
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(POPUPS.map((name) => [name, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const name of POPUPS) times[name].push(await tab.inPage(measure, name));
    }
    return times;
  } finally {
    await session.close();
  }
}
