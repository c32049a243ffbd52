// The pages of the findings: what the rule says, why it matters, what to do, where it stands written, and what breaks it.

import { explain, words as explained } from "../../pkg/dist/whylock.js";
import { cited } from "./citations.mjs";
import { html } from "./html.mjs";
import { hexadecimal, pem } from "./octets.mjs";

/**
 * @typedef {import("./checks.mjs").Check} Check
 * @typedef {import("./checks.mjs").Example} Example
 * @typedef {import("./page.mjs").Page} Page
 * @typedef {import("./words.mjs").Words} Words
 * @typedef {import("../../pkg/dist/whylock.js").Sentence} Sentence
 *
 * @typedef {object} Finding what is told of a check in a language
 * @property {string} id
 * @property {string} rule
 * @property {string} whose
 * @property {string} why
 * @property {string} visitor what somebody can do who visits the site
 * @property {string} mend what somebody can do who runs it
 * @property {string} enforced empty where nobody enforces anything
 * @property {{ text: string, url: string }[]} citations
 * @property {Shown} [shown]
 *
 * @typedef {object} Shown what the example comes to
 * @property {string} found
 * @property {string} about the certificate's name
 * @property {{ certificate: number, offset: number, length: number, words: string }} [bytes]
 */

/** What is named in the examples that the package cannot be asked about. */
const NAMED = { about: "www.example.com", expected: "keyEncipherment", name: "ada@www.example.com" };

/**
 * @param {Check} check
 * @param {Words} words
 * @returns {Promise<Finding>}
 * @throws {Error} where the example of a chain breaks nothing
 */
export async function finding(check, words) {
  const { id, example } = check;
  const told = example && (await lookAt(check, example, words.tag));
  const shown = told?.shown ?? shownInWords(id, words);
  if (example?.kind === "chain" && !shown) throw new Error(`the example of ${id} breaks nothing`);
  const say = (/** @type {string} */ message) => words.say(`${message}-${id}`);
  return {
    id,
    rule: told?.rule ?? say("check"),
    whose: words.say(`rules-${check.rules}`),
    why: told?.why || say("why"),
    visitor: words.sayFirst(`visitor-${id}`, `visitor-${visitorOf(check)}`),
    mend: told?.mend || words.say(`mend-${id}`, NAMED),
    enforced: told?.enforced ?? enforced(check, words),
    citations: check.citations.map(cited),
    shown,
  };
}

/** What the package says of the example; undefined where it cannot be asked. @param {Check} check @param {Example} example @param {string} language */
async function lookAt({ id }, { outcome, connection, options }, language) {
  const report = await explain(connection, { ...options, language });
  const found = report.findings.find(
    (finding) => finding.check === id && (outcome ? finding.outcome === outcome : isTold(finding.outcome)),
  );
  if (!found) return undefined;
  const { checks, verdict } = await explained(report, { ...options, language });
  const told = checks.items.find((item) => item.check === id && item.outcome === found.outcome);
  const reason = plain(verdict.reason.text);
  if (!told) return { shown: { found: reason, about: "" } };
  const { rule, why, mend, enforced, bytes, certificate, place, about = "" } = told;
  return {
    rule: plain(rule),
    why: plain(why),
    mend: plain(mend),
    enforced: plain(enforced),
    shown: {
      found: told.found ? plain(told.found.text) : plain(rule),
      about,
      ...(bytes && certificate !== undefined && { bytes: { ...bytes, certificate, words: plain(place) } }),
    },
  };
}

/** @param {string} outcome */
const isTold = (outcome) => outcome !== "pass" && outcome !== "not-applicable";

/** What the examples are about that only the crate can be asked for, or that are too long. @param {string} id @param {Words} words */
function shownInWords(id, words) {
  const message = `example-${id}`;
  return words.has(message) ? { found: words.say(message), about: "" } : undefined;
}

/** Which kind of advice a visitor needs. @param {Check} check */
function visitorOf({ rules, enforcedBy }) {
  if (enforcedBy.includes("chrome") && enforcedBy.includes("firefox")) return "refused";
  if (enforcedBy.length > 0) return "some";
  return rules === "connection" ? "connection" : "nobody";
}

/** @param {Check} check @param {Words} words */
function enforced({ enforcedBy }, words) {
  const browsers = enforcedBy.map((browser) => words.say(`browser-${browser}`)).join(", ");
  return browsers && words.say("enforced-by", { browsers });
}

/** A sentence of the package as plain text. @param {Sentence} sentence */
const plain = (sentence) => sentence.map((part) => ("words" in part ? part.words : part.value)).join("");

/**
 * @param {Finding} finding
 * @param {Check} check
 * @param {Words} words
 * @returns {Page}
 */
export function findingPage(finding, { example }, words) {
  const { id, rule, whose, why, visitor, mend, enforced, citations, shown } = finding;
  const say = (/** @type {string} */ message) => words.say(`finding-${message}`);
  const body = html`<p class="quiet"><a href="index.html">${say("list")}</a></p>
      <h1>${rule}</h1>
      <p class="quiet">${say("name")} <code>${id}</code></p>
      <h2 id="rule">${say("rule")}</h2>
      <p>${whose}</p>
      <h2 id="why">${say("why")}</h2>
      <p>${why}</p>
      <h2 id="do">${say("do")}</h2>
      <h3>${say("visitor")}</h3>
      <p>${visitor}</p>
      <h3>${say("mend")}</h3>
      <p>${mend}</p>
      ${
        enforced &&
        html`<h2 id="enforced">${say("enforced")}</h2>
      <p>${enforced}</p>`
      }
      <h2 id="written">${say("written")}</h2>
      ${
        citations.length > 0
          ? html`<ul>${citations.map(({ text, url }) => html`<li><a href="${url}" rel="external">${text}</a></li>`)}</ul>`
          : html`<p>${say("unwritten")}</p>`
      }
      <h2 id="example">${say("example")}</h2>
      ${example && html`<p>${say(`example-${kindOf(example)}`)} ${words.say("finding-time", { date: date(example, words) })}</p>`}
      ${
        shown &&
        html`<h3>${say("found")}</h3>
      <blockquote><p>${shown.found}</p></blockquote>
      ${example && octetsOf(shown, example, words)}`
      }
      ${example && files(example, words)}`;
  return { path: `findings/${id}.html`, title: rule, body };
}

/** The same for the command line (RFC 3339). @param {{ time?: number }} options */
const moment = ({ time = NaN }) => new Date(time).toISOString().replace(".000", "");

/** The moment that an example was looked at. @param {Example} example @param {Words} words */
function date({ connection: { observedAt }, options: { time } }, words) {
  const form = new Intl.DateTimeFormat(words.tag, { dateStyle: "long", timeZone: "UTC" });
  return form.format(observedAt ?? time);
}

/** @param {Example} example */
function kindOf({ kind, outcome }) {
  return kind === "connection" && outcome === "pass" ? "keeps" : kind;
}

/** The bytes that a finding points at. @param {Shown} shown @param {Example} example @param {Words} words */
function octetsOf({ bytes, about }, { connection }, words) {
  const der = bytes && connection.certificates?.[bytes.certificate];
  if (!bytes || !der) return undefined;
  const { offset, length } = bytes;
  return html`<h3>${words.say("finding-bytes")}</h3>
      <p>${about && html`<bdi>${about}</bdi>: `}${bytes.words}</p>
      <pre tabindex="0"><code>${hexadecimal(Buffer.from(der, "base64").subarray(offset, offset + length))}</code></pre>`;
}

/** The certificates and the connection to try it with. @param {Example} example @param {Words} words */
function files({ kind, connection, options }, words) {
  const { certificates: sent = [], ...rest } = connection;
  const roots = (options.anchors ?? []).flatMap(({ der }) => der ?? []);
  const certificates = sent.length > 0 ? [...new Set([...sent, ...roots])] : [];
  const told = JSON.stringify(rest, null, 2);
  const lists = (options.crls ?? []).map((crl) =>
    Buffer.from(/** @type {Uint8Array} */ (crl)).toString("base64"),
  );
  return html`${
    (kind === "connection" || connection.tls) &&
    html`<details open>
        <summary>${words.say("finding-connection")}</summary>
        <pre tabindex="0"><code>${told}</code></pre>
      </details>`
  }
      ${
        certificates.length > 0 &&
        html`<details>
        <summary>${words.say("finding-certificates")}</summary>
        <p>${words.say("finding-try")} <code>npx whylock --time ${moment(options)} chain.pem</code></p>
        <pre tabindex="0"><code>${certificates.map((der) => pem("CERTIFICATE", der)).join("")}</code></pre>
      </details>`
      }
      ${
        lists.length > 0 &&
        html`<details>
        <summary>${words.say("finding-lists")}</summary>
        <pre tabindex="0"><code>${lists.map((der) => pem("X509 CRL", der)).join("")}</code></pre>
      </details>`
      }`;
}

/**
 * The list of all findings, by whose rules they are.
 *
 * @param {Finding[]} findings
 * @param {Words} words
 * @returns {Page}
 */
export function findingsPage(findings, words) {
  const groups = [...new Set(findings.map(({ whose }) => whose))];
  const body = html`<h1>${words.say("docs-findings")}</h1>
      <p>${words.say("docs-findings-about")} ${words.say("finding-count", { count: findings.length })}.</p>
      ${groups.map(
        (group) => html`<section>
        <h2>${group}</h2>
        <ul class="findings">
          ${findings.filter(({ whose }) => whose === group).map(({ id, rule }) => html`<li><a href="${id}.html">${rule}</a> <code>${id}</code></li>`)}
        </ul>
      </section>`,
      )}`;
  return { path: "findings/index.html", title: words.say("docs-findings"), body };
}
