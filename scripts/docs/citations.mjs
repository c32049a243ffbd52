// Where what a check cites can be read.

/** @typedef {{ document: string, section: string }} Citation */

/** Documents whose sections have no addresses of their own, or none that lasts. @type {Record<string, string>} */
const WHOLE = {
  "Apple's Certificate Transparency policy": "https://support.apple.com/en-us/103214",
  "Baseline Requirements": "https://cabforum.org/working-groups/server/baseline-requirements/requirements/",
  "CA/Browser Forum ballot SC-081":
    "https://cabforum.org/2025/04/11/ballot-sc081v3-introduce-schedule-of-reducing-validity-and-data-reuse-periods/",
  "CA/Browser Forum ballot SC-63":
    "https://cabforum.org/2023/07/14/ballot-sc-063-v4-make-ocsp-optional-require-crls-and-incentivize-automation/",
  "Chrome Certificate Transparency Policy":
    "https://googlechrome.github.io/CertificateTransparency/ct_policy.html",
  "Chrome Root Program Policy": "https://googlechrome.github.io/chromerootprogram/",
  "EV Guidelines": "https://cabforum.org/working-groups/server/extended-validation/guidelines/",
  "ITU-T X.690": "https://www.itu.int/rec/T-REC-X.690",
  "Mozilla OneCRL": "https://wiki.mozilla.org/CA/Revocation_Checking_in_Firefox#OneCRL",
  "Mozilla Root Store Policy":
    "https://www.mozilla.org/en-US/about/governance/policies/security-group/certs/policy/",
  "Mozilla, SecurityEngineering/Certificate Transparency":
    "https://wiki.mozilla.org/SecurityEngineering/Certificate_Transparency",
  "NIST SP 800-89": "https://csrc.nist.gov/pubs/sp/800/89/final",
  "W3C Mixed Content Level 2": "https://www.w3.org/TR/mixed-content/",
  badkeys: "https://badkeys.info/",
};

/** Documents that are found by their number. @type {[RegExp, (number: string, section: string) => string][]} */
const NUMBERED = [
  [/^RFC (\d+)$/, (number, section) => `https://www.rfc-editor.org/rfc/rfc${number}.html${anchor(section)}`],
  [/^UTS #(\d+)$/, (number) => `https://www.unicode.org/reports/tr${number}/`],
  [/^DOI (.+)$/, (number) => `https://doi.org/${number}`],
  [/^IACR ePrint (.+)$/, (number) => `https://eprint.iacr.org/${number}`],
  [/^(CVE-.+)$/, (number) => `https://www.cve.org/CVERecord?id=${number}`],
];

/** @param {string} section */
const anchor = (section) => (section ? `#section-${section}` : "");

/**
 * @param {Citation} citation
 * @returns {{ text: string, url: string }}
 * @throws {Error} where nobody wrote down where the document is
 */
export function cited({ document, section }) {
  const text = section ? `${document} §${section}` : document;
  for (const [form, address] of NUMBERED) {
    const number = form.exec(document)?.[1];
    if (number) return { text, url: address(number, section) };
  }
  const url = Object.entries(WHOLE).find(([name]) => document === name || begins(document, name))?.[1];
  if (!url) throw new Error(`scripts/docs/citations.mjs does not say where “${document}” is to be read`);
  return { text, url };
}

/** Whether a document is an edition or a part of the one with this name. @param {string} document @param {string} name */
const begins = (document, name) => [" ", ","].some((end) => document.startsWith(name + end));
