/** What the lab edition is told of the lab: whom to take for public. */
import { fingerprint } from "./certificate.mjs";
import { publicKeyInfo } from "./keys.mjs";
import { listed } from "./logs.mjs";

/** @param {import("./pki.mjs").Pki} pki */
export const trust = ({ publicRoots, logs, listKey }) => ({
  anchors: publicRoots.map((root) => ({ sha256: fingerprint(root), name: root.subject.commonName })),
  addedLogs: listed(logs).map(addedLog),
  logListKey: base64(listKey),
});

/** @param {import("./logs.mjs").Log} log */
export const addedLog = ({ name, operator, key, format, state, since }) => ({
  name,
  operator,
  key: base64(key),
  ...(format === "static-ct" && { tiled: true }),
  ...(state === "retired" && { retired: since.getTime() }),
});

/** @param {import("node:crypto").KeyObject} key */
const base64 = (key) => publicKeyInfo(key).toString("base64");
