import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { measure } from "../measure.mjs";
import { chains } from "./chains.mjs";
import { signaturesOf, verifyBare } from "./signatures.mjs";
import { verifiers } from "./verifiers.mjs";

/** More than one, so that nobody gains by remembering an answer. */
const CHAINS = 16;

/** Every first answer takes a process. */
const FIRST_ANSWERS = 7;

const FIRST = fileURLToPath(new URL("first.mjs", import.meta.url));

const BARE = "bare WebCrypto";

/**
 * @param {string} name
 * @param {string} module
 * @param {string} called
 * @param {unknown} question
 * @returns {import("../measure.mjs").Candidate}
 */
const firstAnswer = (name, module, called, question) => ({
  name: `${name}, first answer`,
  timed: async () =>
    Number(execFileSync(process.execPath, [FIRST, module, called], { input: JSON.stringify(question) })),
});

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run(effort) {
  const all = chains(effort.quick ? 2 : CHAINS);
  /** @type {import("./signatures.mjs").Signature[][]} */
  const signatures = [];
  // one by one, as each is listened to
  for (const chain of all) signatures.push(await signaturesOf(() => verifiers[0].verify(chain)));
  for (const { name, verify } of verifiers)
    if (!(await verify(all[0]))) throw new Error(`${name} does not accept the chain`);

  const candidates = verifiers.map(({ name, verify }) => ({
    name,
    async run() {
      for (const chain of all) await verify(chain);
    },
  }));
  const bare = {
    name: BARE,
    async run() {
      for (const asked of signatures) await verifyBare(asked);
    },
  };
  const times = await measure([...candidates, bare], effort);

  const first = [
    ...verifiers.map(({ name, module }) => firstAnswer(name, module, "verify", all[0])),
    firstAnswer(BARE, new URL("signatures.mjs", import.meta.url).href, "verifyBare", signatures[0]),
  ];
  const rounds = Math.min(effort.rounds, FIRST_ANSWERS);
  const firstTimes = await measure(first, { ...effort, rounds, turn: 0 });
  return {
    corpus: `${all.length} chains of the lab's public authorities, half of ECDSA, half of RSA; first answers of ${rounds} processes`,
    contests: [
      { candidate: "whylock", unit: "chain", pieces: all.length, times },
      { candidate: "whylock, first answer", unit: "chain", times: firstTimes },
    ],
  };
}
