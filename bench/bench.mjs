// Measures in both browsers how long the popup takes to its first text, beside one that parses a certificate with
// pkijs, and how long a page takes to load with Whylock and without.

import { kinds, startSession } from "../tests/browsers/session.mjs";
import { makePki } from "../tests/lab/pki.mjs";
import { median } from "./median.mjs";
import { pageLoad } from "./page-load.mjs";
import { measure, POPUPS, popupSite } from "./popup/site.mjs";

/** How often each popup is opened. */
const RUNS = 21;

const SITE = "https://www.bench.example/";

/** Two certificates, as a server would send them. @returns {import("../pkg/dist/whylock.js").Connection} */
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
 * The popups' median times in one browser, opened in turns so that both meet the same machine.
 *
 * @param {import("../tests/browsers/browser.mjs").Browser} browser
 * @returns {Promise<number[]>} in milliseconds, in the order of `POPUPS`
 */
async function popupTimes(browser) {
  const tab = await browser.openTab(SITE);
  /** @type {number[][]} */
  const times = POPUPS.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, name] of POPUPS.entries()) times[index].push(await tab.inPage(measure, name));
  }
  return times.map(median);
}

const sites = [{ host: new URL(SITE).host, certificate: {}, answer: await popupSite(connection()) }];
console.log(`\nFrom the first script to the first text, median of ${RUNS}:`);
for (const kind of kinds) {
  const session = await startSession(kind, { sites, edition: "release" });
  const [whylock, unprepared, pkijs] = await popupTimes(session.browser).finally(session.close);
  print(kind, { whylock, pkijs });
  print(`${kind}, nothing prepared`, { whylock: unprepared, pkijs });
}

console.log("\nLoad of a page of 40 hosts and 400 requests:");
for (const kind of kinds) print(kind, await pageLoad(kind));

/**
 * @param {string} kind
 * @param {Record<string, number>} times Whylock's, and what it is compared to, in milliseconds
 */
function print(kind, times) {
  const [whylock, other] = Object.values(times);
  const cells = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
  console.log(`  ${kind}: ${cells.join(", ")}, ratio ${(whylock / other).toFixed(2)}`);
}
