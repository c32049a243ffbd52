/** The lab's list of logs, in the manner of the one that Chrome's makers sign (version 3 of log_list.json). */
import { generateKeyPairSync, sign } from "node:crypto";
import { publicKeyInfo } from "./keys.mjs";
import { logId } from "./logs.mjs";

/** Signs the lab's lists, as Google's key signs its own. */
export const newListKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/**
 * @param {import("./logs.mjs").Log[]} logs
 * @param {object} about
 * @param {Date} about.at when it was made
 * @param {string} about.version
 * @param {import("node:crypto").KeyObject} about.by who signs it
 */
export function logList(logs, { at, version, by }) {
  const operators = [...new Set(logs.map(({ operator }) => operator))].map((name) => {
    const own = logs.filter(({ operator }) => operator === name);
    return {
      name,
      email: ["logs@whylock-lab.example"],
      logs: own.filter(({ format }) => format === "rfc6962").map(entry),
      tiled_logs: own.filter(({ format }) => format === "static-ct").map(entry),
    };
  });
  const list = { version, log_list_timestamp: seconds(at), operators };
  return signedList(Buffer.from(`${JSON.stringify(list, null, 2)}\n`), by);
}

/** @param {Buffer} file @param {import("node:crypto").KeyObject} by */
export const signedList = (file, by) => ({ file, signature: sign("sha256", file, by) });

/** @param {import("./logs.mjs").Log} log */
const entry = (log) => ({
  description: log.name,
  log_id: logId(log).toString("base64"),
  key: publicKeyInfo(log.key).toString("base64"),
  mmd: 86_400,
  state: { [log.state]: { timestamp: seconds(log.since) } },
});

/** @param {Date} moment */
const seconds = (moment) => moment.toISOString().replace(/\.\d+/, "");
