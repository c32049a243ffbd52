/**
 * Who verifies a chain, Whylock first: that the signatures fit up to the root that is trusted, that the moment lies within every
 * validity, that issuers may issue, and that the host is named. What a package leaves out of this, its module here does.
 *
 * @typedef {object} Verifier
 * @property {string} name
 * @property {string} module
 * @property {(chain: import("./chains.mjs").Chain) => Promise<boolean>} verify whether the chain stands for the host
 */

const MODULES = { whylock: "whylock.mjs", "@peculiar/x509": "peculiar.mjs", pkijs: "pkijs.mjs" };

/** @type {Verifier[]} */
export const verifiers = await Promise.all(
  Object.entries(MODULES).map(async ([name, file]) => {
    const module = new URL(`peers/${file}`, import.meta.url).href;
    const { verify } = await import(module);
    return { name, module, verify };
  }),
);
