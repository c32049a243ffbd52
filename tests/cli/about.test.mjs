// `whylock --about RULE`: what a finding's page says, in a terminal and without a network.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** @type {import("../package/installed.mjs").Installed} */
let installed;
before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

const about = (/** @type {string[]} */ ...args) => run(installed.program, ["--about", ...args]);

test("It says what a rule says, why, what to do for whom, and where it is written", async () => {
  const { status, stdout, stderr } = await about("validity", "--lang", "en");
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(
    stdout,
    /^The certificate is used within its dates\. \[validity\]\n\nWhose rule it is\n {2}\S/,
  );
  for (const heading of ["Why it matters", "If you visit the site", "To mend it", "Who refuses it"])
    assert.match(stdout, new RegExp(`\\n\\n${heading}\\n {2}\\S`));
  assert.match(
    stdout,
    /Where it stands written\n {2}RFC 5280 §4\.1\.2\.5:\n? +https:\/\/www\.rfc-editor\.org\//,
  );
  const wide = stdout.split("\n").filter((line) => line.length > 80);
  assert.deepEqual(wide, []);
  for (const tag of ["de-AT", "DE", "de_DE"]) {
    const german = await about("validity", "--lang", tag);
    assert.match(german.stdout, /^Das Zertifikat [\s\S]*\n\nWarum es wichtig ist\n/, tag);
  }
});

test("Every rule that a text names can be asked about by the name behind it", async () => {
  const { der } = makePki().issue({ names: ["www.good.example"] });
  const { stdout } = await run(installed.program, ["-"], { input: der.toString("base64") });
  const lines = stdout.replace(/\s+/g, " ");
  const names = [...lines.matchAll(/\[([a-z][a-z0-9-]+)(?:\]|, )/g)].map(([, name = ""]) => name);
  assert.ok(names.includes("validity") && names.length > 20, names.join());
  const last = names.at(-1) ?? "";
  assert.ok((await about(last)).stdout.includes(`[${last}]`));
});

test("A name that is none is refused with a sentence, whatever is in it", async () => {
  const cases = [
    ["serial", /^whylock: there is no finding serial: perhaps serial-number, /],
    [
      "__proto__",
      /^whylock: there is no finding __proto__: a report has the findings’ names in square brackets\n$/,
    ],
    ["\u001b[2J", /^whylock: there is no finding <U\+001B>\[2J: /],
    ["", /^whylock: there is no finding : /],
  ];
  for (const [name, sentence] of /** @type {[string, RegExp][]} */ (cases)) {
    const { status, stdout, stderr } = await about(name);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, sentence);
  }
  const { status, stderr } = await about("validity", "chain.pem");
  assert.deepEqual([status, stderr], [2, "whylock: --about looks at no target\n"]);
  const idle = await about("validity", "--json");
  assert.deepEqual([idle.status, idle.stderr], [2, "whylock: --json says nothing beside --about\n"]);
});
