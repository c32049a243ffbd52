// What became of the lists and answers about revocation that the person gave.

import { words } from "../index.js";
import { said } from "./sentence.js";

/** @typedef {import("./judge.js").Judged} Judged */
/** @typedef {import("../dist/whylock.js").Finding} Finding */
/** @typedef {"--crl" | "--ocsp"} Option */

/**
 * Whether a list or an answer that the person gave is about a certificate, and says nothing of it.
 *
 * @param {Finding} finding
 */
export function isUnusable({ outcome, evidence }) {
  if (outcome === "pass" || outcome === "fail") return false;
  if (evidence?.kind === "unusable-list") return evidence.why !== "other-issuer";
  return (
    evidence?.kind === "unusable-answer" &&
    evidence.medium === "given" &&
    evidence.why !== "other-certificate"
  );
}

/**
 * Of what was given about revocation what could not be used, each in a sentence.
 *
 * @param {Judged} judged
 * @param {import("../dist/whylock.js").Options} options
 */
export async function unused({ name, report }, options) {
  if (!report.findings.some(isUnusable)) return [];
  const { checks } = await words(report, options);
  return report.findings.filter(isUnusable).map((finding) => {
    const { check, certificate } = finding;
    const item = checks.items.find((one) => one.check === check && one.certificate === certificate);
    return `${name}: ${optionOf(finding)} could not be used. ${said(item?.found?.text)}`;
  });
}

/**
 * Notes of which options something is about a certificate that was looked at. What a server stapled counts as well: it says
 * more than what was given about the same certificate.
 *
 * @param {Pick<import("./arguments.js").Request, "crls" | "ocsp">} given
 */
export function watchGiven({ crls, ocsp }) {
  /** @type {Set<Option>} */
  const idle = new Set();
  if (crls.length > 0) idle.add("--crl");
  if (ocsp.length > 0) idle.add("--ocsp");
  let isAnyJudged = false;
  return {
    /** @param {Judged} target */
    note({ report }) {
      isAnyJudged = true;
      for (const finding of report.findings.filter(isAbout)) idle.delete(optionOf(finding));
    },
    /** What was about nothing, each in a sentence; where nothing could be looked at, nobody knows. */
    complaints: () =>
      [...(isAnyJudged ? idle : [])].map(
        (option) => `${option}: nothing in it is about a certificate that was looked at`,
      ),
  };
}

/** @param {Finding} finding */
const isAbout = (finding) =>
  finding.evidence?.kind === "revoked" || finding.evidence?.kind === "not-revoked" || isUnusable(finding);

/** @param {Finding} finding @returns {Option} */
const optionOf = ({ check }) => (check === "revocation-answer" ? "--ocsp" : "--crl");
