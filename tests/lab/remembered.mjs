/**
 * Sites that were seen before, and otherwise: what is remembered of them, and what the popup has to say has changed. To add
 * one, add an entry; it is visited and remembered anew, and its pictures are taken.
 */

/**
 * @typedef {import("../../pkg/dist/whylock.js").Observation} Observation
 * @typedef {import("../../pkg/dist/whylock.js").ChangeKind} ChangeKind
 * @typedef {import("../../pkg/dist/whylock.js").PastState} PastState
 *
 * @typedef {object} Remembered
 * @property {string} name
 * @property {string} about
 * @property {string} url of a scenario's site
 * @property {(now: Observation) => Partial<Observation>[]} before how earlier visits differ from this one, the first first
 * @property {number} [since] for how many days it has been as it is; since today, unless said
 * @property {{ full?: true, setAside?: true }} [store] what is the matter with it
 * @property {PastState} state
 * @property {ChangeKind[]} changes in the order in which they are told
 * @property {"quiet" | "notable" | "odd"} oddness
 */

const GOOD = "https://www.good.example/";

/** Certificates of the lab began ten days ago. In seconds. */
const DAY = 86_400;

/** Somebody else's key, certificate, issuer or root. @param {string} letter */
const another = (letter) => letter.repeat(64);

/** The certificate from before, which began so many days before this one and lasted ninety. @param {Observation} now @param {number} days */
const begun = ({ notBefore }, days) => ({
  certificate: another("c"),
  notBefore: notBefore - days * DAY,
  notAfter: notBefore + (90 - days) * DAY,
});

/** @param {Observation} now @param {number} days before today that it was seen last */
const ago = ({ last }, days) => ({ first: last - days - 20, last: last - days });

/** Key exchange groups by their code points: X25519, X25519MLKEM768. */
const X25519 = 29;
const X25519MLKEM768 = 4588;

/** @type {Remembered[]} */
export const remembered = [
  {
    name: "past-first-visit",
    about: "Nothing is remembered of the site",
    url: GOOD,
    before: () => [],
    state: "first-visit",
    changes: [],
    oddness: "quiet",
  },
  {
    name: "past-unchanged",
    about: "The site as it was",
    url: GOOD,
    before: () => [],
    since: 23,
    state: "unchanged",
    changes: [],
    oddness: "quiet",
  },
  {
    name: "past-several",
    about: "A site that takes turns between certificates",
    url: GOOD,
    before: (now) => [
      { ...ago(now, 2), ...begun(now, 1), key: another("d") },
      { ...ago(now, 1), ...begun(now, 2), certificate: another("e") },
    ],
    since: 23,
    state: "unchanged",
    changes: [],
    oddness: "quiet",
  },
  {
    name: "past-renewed",
    about: "The site renewed its certificate when that was due",
    url: GOOD,
    before: (now) => [{ ...ago(now, 12), ...begun(now, 62), key: another("d") }],
    state: "changed",
    changes: ["new-key", "on-time-renewal"],
    oddness: "quiet",
  },
  {
    name: "past-renewed-early",
    about: "The site renewed its certificate early, and kept its key",
    url: GOOD,
    before: (now) => [{ ...ago(now, 12), ...begun(now, 20) }],
    state: "changed",
    changes: ["early-renewal"],
    oddness: "quiet",
  },
  {
    name: "past-new-key",
    about: "A new key, long before the certificate from before ends",
    url: GOOD,
    before: (now) => [{ ...ago(now, 12), ...begun(now, 20), key: another("d") }],
    state: "changed",
    changes: ["new-key", "early-renewal"],
    oddness: "notable",
  },
  {
    name: "past-new-authority",
    about: "Another authority under the same root",
    url: GOOD,
    before: (now) => [{ ...ago(now, 12), ...begun(now, 62), key: another("d"), issuer: another("a") }],
    state: "changed",
    changes: ["new-authority", "new-key", "on-time-renewal"],
    oddness: "notable",
  },
  {
    name: "past-new-root",
    about: "Another authority and another root, when the certificate was due",
    url: GOOD,
    before: (now) => [
      { ...ago(now, 12), ...begun(now, 62), key: another("d"), issuer: another("a"), root: another("b") },
    ],
    state: "changed",
    changes: ["new-root", "new-authority", "new-key", "on-time-renewal"],
    oddness: "notable",
  },
  {
    name: "past-all-new",
    about: "Key, authority and root are new at once, long before the certificate from before ends",
    url: GOOD,
    before: (now) => [
      { ...ago(now, 12), ...begun(now, 20), key: another("d"), issuer: another("a"), root: another("b") },
    ],
    state: "changed",
    changes: ["all-new"],
    oddness: "odd",
  },
  {
    name: "past-another-certificate",
    about: "A certificate that was not seen yet, and is older than the one that was",
    url: GOOD,
    before: (now) => [{ ...ago(now, 1), ...begun(now, -5) }],
    state: "changed",
    changes: ["another-certificate"],
    oddness: "quiet",
  },
  {
    name: "past-weaker-tls",
    about: "TLS 1.2, where it was 1.3",
    url: "https://www.tls12.example/",
    before: (now) => [{ ...ago(now, 3), version: 0x0304 }],
    state: "changed",
    changes: ["weaker-tls"],
    oddness: "odd",
  },
  {
    name: "past-post-quantum-lost",
    about: "Keys that no longer withstand a quantum computer",
    url: GOOD,
    before: (now) => [{ ...ago(now, 3), group: X25519MLKEM768 }],
    state: "changed",
    changes: ["post-quantum-lost"],
    oddness: "notable",
  },
  {
    name: "past-post-quantum-won",
    about: "Keys that withstand one, for the first time",
    url: "https://www.post-quantum.example/",
    before: (now) => [{ ...ago(now, 3), group: X25519 }],
    state: "changed",
    changes: ["post-quantum-won"],
    oddness: "quiet",
  },
  {
    name: "past-now-intercepted",
    about: "A root that only this computer knows, where it was a public one",
    url: "https://www.private-root.example/",
    before: (now) => [
      {
        ...ago(now, 3),
        ...begun(now, 20),
        key: another("d"),
        issuer: another("a"),
        root: another("b"),
        public: true,
      },
    ],
    state: "changed",
    changes: ["now-intercepted"],
    oddness: "odd",
  },
  {
    name: "past-no-longer-intercepted",
    about: "A public root, where it was one that only this computer knew",
    url: GOOD,
    before: (now) => [
      {
        ...ago(now, 3),
        ...begun(now, 2),
        key: another("d"),
        issuer: another("a"),
        root: another("b"),
        public: false,
      },
    ],
    state: "changed",
    changes: ["no-longer-intercepted"],
    oddness: "notable",
  },
  {
    name: "past-set-aside",
    about: "What was kept could not be read, and there is no room for more",
    url: GOOD,
    before: () => [],
    store: { full: true, setAside: true },
    state: "first-visit",
    changes: [],
    oddness: "quiet",
  },
];
