import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "../../scripts/tools.mjs";
import { pem } from "../lab/certificate.mjs";

/**
 * Makes an NSS database in a folder, as Firefox keeps one in its profile and Chromium in the home folder, in which
 * these roots are trusted for web servers.
 *
 * @param {string} folder
 * @param {import("../lab/certificate.mjs").Certificate[]} roots
 */
export function trustRoots(folder, roots) {
  const certutil = locate("certutil");
  mkdirSync(folder, { recursive: true });
  const database = ["-d", `sql:${folder}`];
  execFileSync(certutil, [...database, "-N", "--empty-password"]);
  for (const root of roots) {
    const file = join(folder, "root.pem");
    writeFileSync(file, pem(root));
    execFileSync(certutil, [...database, "-A", "-t", "C,,", "-n", root.subject.commonName, "-i", file]);
  }
}
