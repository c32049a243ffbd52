// npm run update-data: writes data/ anew from the crates that scripts/update-data pins, from NSS's module of roots, and from
// Mozilla's list of revoked authorities.
//
//   NSSCKBI=/path/to/libnssckbi.so ONECRL=/path/to/onecrl.json npm run update-data
//
// For a maintainer's machine: it fetches crates, and the module has to be as new as they are.

import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { answer, show } from "./command.mjs";
import { root } from "./tools.mjs";

/** Where Linux distributions put the module. */
const PLACES = [
  "/usr/lib/x86_64-linux-gnu/libnssckbi.so",
  "/usr/lib/aarch64-linux-gnu/libnssckbi.so",
  "/usr/lib64/libnssckbi.so",
  "/usr/lib/libnssckbi.so",
];

/**
 * @returns {string} the module's path
 * @throws {Error} when there is none
 */
function nssModule() {
  const own = process.env.NSSCKBI;
  const places = own ? [own] : PLACES;
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    own
      ? `The variable NSSCKBI names ${own}, which does not exist.`
      : "NSS's module of roots, libnssckbi.so, is missing: install it (Debian: libnss3), or name it in NSSCKBI.",
  );
}

/**
 * @returns {string} the path of Mozilla's list of revoked authorities
 * @throws {Error} when it is not named
 */
function revokedAuthorities() {
  const own = process.env.ONECRL;
  if (own && existsSync(own)) return own;
  throw new Error(
    "Name Mozilla's list of revoked authorities in ONECRL: in Firefox's browser/omni.ja, a zip file, it is " +
      "defaults/settings/security-state/onecrl.json.",
  );
}

/**
 * Runs cargo in the package of the tool.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} otherwise what a failure means
 */
async function cargo(command, args, otherwise) {
  // One of the crates asks for a newer compiler than Whylock, and does without it.
  const all = [command, "--ignore-rust-version", ...args];
  const { code } = await show("cargo", all, { cwd: join(root, "scripts", "update-data") });
  if (code !== 0) throw new Error(otherwise);
}

try {
  if (!answer("cargo", ["--version"])) throw new Error("cargo is missing: https://rustup.rs installs it.");
  await cargo(
    "run",
    ["--", nssModule(), revokedAuthorities()],
    "data/ may be written in part: `git diff data` shows it.",
  );
  await cargo("test", [], "data/ is written, and Whylock does not read it as it was meant.");
  console.log("data/ is written: read `git diff data`, then run `npm test -- rust`.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
