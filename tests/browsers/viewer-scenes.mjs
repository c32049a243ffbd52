/** What is shown of the page that opens files, as the scenarios are of the popup. */
import { chain, pem } from "../lab/certificate.mjs";
import { lyingReport, p7b, servesFolder } from "../lab/files.mjs";
import { datedSite } from "./lists.mjs";
import { Viewer } from "./viewer.mjs";

/** Begins the names of their pictures, and chooses all of them. */
export const VIEWER = "viewer";

const PLACE = "https://pages.whylock-lab.example/viewer/";

/** @type {string | undefined} */
let folder;

/** Where the page is one of the web; it is made when somebody first asks for it. @type {import("../lab/lab.mjs").Site} */
export const viewerSite = {
  host: new URL(PLACE).host,
  certificate: {},
  answer: servesFolder(() => {
    folder ??= datedSite();
    return folder;
  }, new URL(PLACE).pathname),
};

/** @typedef {import("../lab/pki.mjs").Pki} Pki */

/** @param {Pki} pki @param {number} [startsInDays] */
const issued = (pki, startsInDays) => chain(pki.issue({ names: ["www.opened.example"], startsInDays }));

/**
 * @type {{
 *   name: string,
 *   about: string,
 *   site?: true,
 *   files: (pki: Pki) => Record<string, string | Buffer>,
 *   until: RegExp,
 * }[]}
 */
export const viewerScenes = [
  {
    name: `${VIEWER}-empty`,
    about: "The page that opens files, as it opens",
    files: () => ({}),
    until: /^$/,
  },
  {
    name: `${VIEWER}-p7b`,
    about: "A chain in a .p7b file",
    files: (pki) => ({ "chain.p7b": p7b(issued(pki).map(({ der }) => der)) }),
    until: /3 certificates/,
  },
  {
    name: `${VIEWER}-several`,
    about: "Several files at once: a chain, its copy, a part of it, its renewal, and one that is none",
    files: (pki) => {
      const certificates = issued(pki);
      return {
        "renewed.pem": issued(pki, -1).map(pem).join(""),
        "chain.pem": certificates.map(pem).join(""),
        "picture.png": Buffer.from("89504e470d0a1a0a", "hex"),
        "copy.p7b": p7b(certificates.map(({ der }) => der)),
        "issuer.der": certificates[1]?.der ?? "",
      };
    },
    until: /3 certificates/,
  },
  {
    name: `${VIEWER}-lying-report`,
    about: "A saved report that somebody changed: a stranger's chain is called checked, public and private",
    files: (pki) => ({ "report.json": JSON.stringify(lyingReport(pki)) }),
    until: /www\.bank\.example/,
  },
  {
    name: `${VIEWER}-site`,
    about: "The same page as a static site of the web",
    site: true,
    files: (pki) => ({ "chain.p7b": p7b(issued(pki).map(({ der }) => der)) }),
    until: /3 certificates/,
  },
];

/**
 * Shows a scene in the window in front.
 *
 * @param {import("./session.mjs").Session} session
 * @param {typeof viewerScenes[number]} scene
 */
export async function showScene({ browser, lab }, { site, files, until }) {
  const viewer = site ? new Viewer(browser.driver, PLACE) : Viewer.of(browser);
  await viewer.load();
  const chosen = files(lab.pki);
  if (Object.keys(chosen).length > 0) await viewer.choose(chosen);
  await viewer.untilSays("#popup", until);
  return viewer;
}
