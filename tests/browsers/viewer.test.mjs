/** The page that opens certificates and reports: from a paste and from files, in both browsers. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { explicit, integer, oid, sequence, set } from "../lab/der.mjs";
import { page, paths } from "../lab/pages.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

const HERE = "https://www.here.example/";
const UNKNOWN = "https://www.unknown.example/";
const answer = paths({ "/": page("An ordinary page") });
const sites = [
  { host: new URL(HERE).host, certificate: {}, answer },
  { host: new URL(UNKNOWN).host, certificate: { issuer: /** @type {const} */ ("unknown") }, answer },
];

/** @param {Buffer} der @param {string} [label] */
const pem = (der, label = "CERTIFICATE") =>
  `-----BEGIN ${label}-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END ${label}-----\n`;

/** A `.p7b` file: SignedData without a signature (RFC 5652 §5.1). @param {Buffer[]} certificates */
function p7b(certificates) {
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

for (const kind of kinds) {
  describe(`The page that opens certificates in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {Buffer[]} the site's own, its issuer's and the root's */
    let chain;
    const folder = mkdtempSync(join(tmpdir(), "whylock-"));
    before(async () => {
      session = await startSession(kind, { sites });
      const { driver } = session.browser;
      await driver.switchTo().newWindow("window");
      const leaf = session.lab.pki.issue({ names: ["www.pasted.example"] });
      chain = [leaf.der];
      for (let next = leaf.issuer; next; next = next.issuer) chain.push(next.der);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      const { driver, origin } = session.browser;
      await driver.get(`${origin}/viewer/viewer.html`);
      await driver.wait(until.elementLocated(By.css("html[data-theme]")), PATIENCE);
    });

    /** @param {string} text */
    async function paste(text) {
      const { driver } = session.browser;
      await driver.executeScript((/** @type {string} */ text) => {
        /** @type {HTMLTextAreaElement} */ (document.getElementById("text")).value = text;
      }, text);
      await driver.findElement(By.css("#paste button")).click();
    }

    /** @param {Record<string, string | Buffer>} files */
    async function choose(files) {
      const { driver } = session.browser;
      const written = Object.entries(files).map(([name, content]) => {
        const path = join(folder, name);
        writeFileSync(path, content);
        return path;
      });
      await driver.findElement(By.id("files")).sendKeys(written.join("\n"));
    }

    /** @param {string} selector @param {RegExp} expected */
    async function untilSays(selector, expected) {
      const { driver } = session.browser;
      let last = "";
      const says = async () => {
        const [found] = await driver.findElements(By.css(selector));
        last = (await found?.getText().catch(() => "")) ?? "";
        return expected.test(last);
      };
      await driver.wait(says, PATIENCE).catch(() => assert.match(last, expected));
    }

    test("a pasted chain is explained", async () => {
      await paste(`Somebody wrote this.\n${chain.map((der) => pem(der)).join("\n")}`);
      await untilSays("#popup h1", /^3 certificates$/);
      await untilSays("#verdict", /just certificates/);
      await untilSays("#popup", /www\.pasted\.example/);
    });

    test("a .p7b file is explained, the site's certificate first", async () => {
      await choose({ "chain.p7b": p7b(chain) });
      await untilSays("#popup h1", /^3 certificates$/);
      await choose({ "text.p7b": pem(p7b(chain.slice(0, 2)), "PKCS7") });
      await untilSays("#popup h1", /^2 certificates$/);
      await untilSays("#opened", /text\.p7b\nchain\.p7b/);
      await session.browser.driver.findElement(By.css("#opened label:last-child input")).click();
      await untilSays("#popup h1", /^3 certificates$/);
    });

    test("what holds no certificate is refused, and what was shown stays", async () => {
      const [leaf] = chain;
      assert.ok(leaf);
      await paste(pem(leaf));
      await untilSays("#popup h1", /^One certificate$/);
      await choose({
        "picture.png": Buffer.from("89504e470d0a1a0a", "hex"),
        "huge.pem": Buffer.alloc(50 << 20, "A"),
        "key.pem": pem(leaf, "PRIVATE KEY"),
        "lie.json": '{"verdict": {"state": "private"}, "findings": []}',
        "broken.json": "{",
      });
      await untilSays("#refused p:nth-of-type(5)", /./);
      const refused = await session.browser.driver.findElement(By.id("refused")).getText();
      assert.match(refused, /picture\.png – It is not a certificate/);
      assert.match(refused, /huge\.pem – It is longer than the 16 MiB/);
      assert.match(refused, /key\.pem – It holds a private key/);
      assert.match(refused, /lie\.json – This is JSON, but no report/);
      assert.match(refused, /broken\.json – This is JSON, but no report/);
      await untilSays("#popup h1", /^One certificate$/);
    });

    test("a private key beside a certificate is pointed out", async () => {
      const [leaf] = chain;
      assert.ok(leaf);
      await paste(`${pem(Buffer.of(48, 0), "PRIVATE KEY")}${pem(leaf)}`);
      await untilSays("#remark", /private key/);
    });

    test("a saved report is told as what a file says, and checked anew", async () => {
      const stranger = session.lab.pki.issue({ names: ["www.here.example"], issuer: "unknown" });
      const lie = {
        version: 1,
        time: Date.now(),
        connection: {
          version: 1,
          observer: "firefox",
          url: HERE,
          sight: "seen",
          certificatesAre: "verified-path",
          certificates: [stranger.der, stranger.issuer?.der].map((der) => der?.toString("base64")),
          tls: {
            state: "secure",
            protocolVersion: "TLSv1.3",
            cipherSuite: "TLS_AES_128_GCM_SHA256",
            builtInRoot: true,
          },
        },
        verdict: { state: "private", shape: "circle" },
        findings: [{ check: "anchor", outcome: "pass", source: "checked" }],
      };
      await choose({ "report.json": JSON.stringify(lie) });
      await untilSays("#verdict h2", /^This file tells of a connection that someone may sit in between$/);
      await untilSays("#verdict", /only what the file says/);
      await untilSays("#verdict", /Wayside Root/);
    });

    test("the chain that the browser's warning shows can be pasted", async () => {
      const { driver } = session.browser;
      const page = await driver.getWindowHandle();
      const tab = await session.browser.openTab(UNKNOWN);
      await tab.show();
      const shown = await (kind === "firefox" ? shownByFirefox(driver) : shownByChromium(driver));
      await tab.close();
      await driver.switchTo().window(page);
      await paste(shown);
      await untilSays("#popup", /www\.unknown\.example/);
      await untilSays("#verdict", /just certificates/);
    });

    test("nobody is asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}

/** What Chromium's warning shows behind its error code. @param {import("selenium-webdriver").WebDriver} driver */
async function shownByChromium(driver) {
  await driver.wait(until.elementLocated(By.id("error-code")), PATIENCE).click();
  return driver.findElement(By.id("error-debugging-info")).getText();
}

/** The same in Firefox. @param {import("selenium-webdriver").WebDriver} driver */
async function shownByFirefox(driver) {
  const card = await driver.wait(until.elementLocated(By.css("net-error-card")), PATIENCE);
  return driver.executeAsyncScript(
    async (/** @type {HTMLElement} */ card, /** @type {(text: string) => void} */ done) => {
      const shadow = /** @type {ShadowRoot} */ (card.shadowRoot);
      /** @type {HTMLElement} */ (shadow.querySelector("#advanced-button")).click();
      for (let turn = 0; turn < 50; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        /** @type {HTMLElement | null} */ (shadow.querySelector("#errorCode"))?.click();
        const text = shadow.querySelector("#certificateErrorText")?.textContent ?? "";
        if (text.includes("BEGIN CERTIFICATE")) return done(text);
      }
      done(shadow.innerHTML);
    },
    card,
  );
}
