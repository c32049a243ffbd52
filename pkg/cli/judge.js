// One target judged: seen, and explained by all that the person gave.

import { explain } from "../index.js";
import { connect, fetchChain } from "./connect.js";
import { expiring, isBad } from "./expiry.js";
import { inspected } from "./inspected.js";
import { readLogs } from "./logs.js";
import { pem } from "./pem.js";
import { carried, readCertificates, readRevocation } from "./read.js";
import { readRoots } from "./roots.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */
/** @typedef {import("../dist/whylock.js").Options} Options */
/** @typedef {import("./arguments.js").Request} Request */
/** @typedef {import("./targets.js").Target} Target */
/** @typedef {import("./targets.js").FileTarget} FileTarget */
/** @typedef {import("./targets.js").HostTarget} HostTarget */

/**
 * @typedef {object} Judged
 * @property {string} name of the target
 * @property {import("../dist/whylock.js").Report} report
 * @property {import("./expiry.js").Expiring[]} expiring what ends too soon
 * @property {import("../dist/whylock.js").Report[]} others of each bad certificate that stands in a file beside its path
 *
 * @typedef {object} Judge
 * @property {Options} options that reports are made with
 * @property {string[]} remarks what has to be said of the files that were given, in sentences
 * @property {<T extends FileTarget | HostTarget>(target: T) => T} allowed refuses options that say nothing of the target
 * @property {(target: Target) => Promise<Connection | undefined>} see without judging; nothing where a folder's file holds
 *   no certificate
 * @property {(name: string, connection: Connection) => Promise<Judged>} judge
 */

/**
 * Reads what the person gave to judge by.
 *
 * @param {Request} request
 * @param {string} language
 * @returns {Promise<Judge>}
 * @throws {Error} with a sentence for the person
 */
export async function makeJudge(request, language) {
  const roots = await readRoots(request.roots, language);
  const logs = await readLogs(request.logList, language);
  const [crls, answers] = await Promise.all([request.crls, request.ocsp].map(readRevocation));
  /** @type {Options} */
  const options = {
    time: request.time,
    anchors: roots.anchors,
    // what a server sends ends below its root
    roots: carried("roots.der"),
    logs,
    revokedAuthorities: carried("revoked-authorities.bin"),
    crls: crls.map(({ der }) => der),
    ocspResponses: answers.map(({ der }) => der),
    language,
  };
  // what cannot be used is told once, before anything is looked at
  await explain(certificates(request, []), options).catch((error) => {
    throw named(error, { crls, ocspResponses: answers });
  });
  const { place, servername, time, expiresIn } = request;
  const look = time === undefined ? connect : fetchChain;
  /** @type {Judge["allowed"]} */
  const allowed = (target) => {
    refuse(target, request);
    return target;
  };
  return {
    options,
    remarks: roots.leftOut,
    allowed,
    async see(target) {
      if ("error" in target) throw target.error;
      allowed(target);
      if ("url" in target) return look(target.url, { place, servername, contexts: roots.contexts });
      const read = await readCertificates(target, language);
      return read && certificates(request, read);
    },
    async judge(name, connection) {
      const report = await explain(connection, options);
      const path = report.path.certificates.map((index) => report.certificates[index]);
      const all = isNarrowed(connection) ? [] : contents(connection);
      const counted = all.length > 0 ? all.map(({ certificate }) => certificate) : path;
      const soon =
        expiresIn === undefined ? [] : counted.flatMap((one) => expiring(one, report.time, expiresIn) ?? []);
      const judged = new Set(path.map(({ fingerprints }) => fingerprints.sha256));
      const others = [];
      for (const { der, certificate } of all) {
        if (judged.has(certificate.fingerprints.sha256) || !isBad(certificate, report.time)) continue;
        others.push(await explain({ ...connection, certificates: [der] }, options));
      }
      return { name, report, expiring: soon, others };
    },
  };
}

/**
 * Certificates without a connection. A file says not whether it is all that a server sends; whoever names the host or the
 * roots says so.
 *
 * @param {Request} request
 * @param {string[]} der in base64
 * @returns {Connection}
 */
function certificates({ host, roots }, der) {
  return {
    version: 1,
    observer: "caller",
    url: host === undefined ? "" : `https://${host}/`,
    sight: "certificates",
    certificates: der,
    certificatesAre: host !== undefined || roots.length > 0 ? "as-sent" : undefined,
  };
}

/** Whether only a path counts: of a connection, or where the person named whose chain it is. @param {Connection} connection */
const isNarrowed = ({ certificatesAre, tls }) => Boolean(certificatesAre || tls);

/** A report leaves out what is too many. In PEM, since octets alone may be too broken to be known for DER. @param {Connection} connection */
const contents = ({ certificates = [] }) => certificates.flatMap((der) => inspected(Buffer.from(pem(der))));

/**
 * An option that says nothing of a target is refused rather than overheard.
 *
 * @param {FileTarget | HostTarget} target
 * @param {Request} request
 * @throws {Error} with a sentence for the person
 */
function refuse({ name, ...target }, { form, host, place, servername, ...given }) {
  if ("url" in target && host !== undefined) {
    throw new Error(
      `--host is for files; to reach ${host} at ${name}, say: whylock --connect ${name} ${host}`,
    );
  }
  if ("path" in target && (place || servername !== undefined)) {
    throw new Error(`${name} is a file, and --${place ? "connect" : "servername"} is for hosts`);
  }
  if ("path" in target && form === "ndjson") {
    const { roots, crls, ocsp, logList } = given;
    const judging = { roots: roots[0], crl: crls[0], ocsp: ocsp[0], "log-list": logList };
    const idle = Object.entries(judging).find(([, value]) => value !== undefined);
    if (idle)
      throw new Error(
        `${name} is a file: --${idle[0]} says nothing of it beside --ndjson, which judges no files`,
      );
  }
}

/**
 * An error about a file's content, with the name of that file.
 *
 * @param {Error} error
 * @param {Record<string, { path: string }[]>} given
 */
function named(error, given) {
  const [, list = "", place, reason] =
    /^options\.(\w+)\[(\d+)\] is of the wrong shape: (.*)$/s.exec(error.message) ?? [];
  const path = given[list]?.[Number(place)]?.path;
  if (!path) return error;
  const what = list === "crls" ? "revocation list" : "responder's answer";
  return new Error(`${path}: this is no ${what} that can be read: ${reason}`);
}
