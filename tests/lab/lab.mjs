/** Starts the lab: its PKI, a server for every site, and the proxy in front of them. */
import { AUTHORITY_HOST, certificateUrl } from "./issuing.mjs";
import { page, paths } from "./pages.mjs";
import { makePki } from "./pki.mjs";
import { startProxy } from "./proxy.mjs";
import { scenarioSites, scenarios } from "./scenarios.mjs";
import { serveHttp, serveHttps } from "./servers.mjs";

/** What a browser cannot be kept from asking its maker for is asked of this name. It gets no answer. */
export const BROWSERS_OWN_HOST = "browsers-own.whylock-lab.example";

/** Lists the scenarios, for a person. */
export const START_PAGE = "http://start.whylock-lab.example/";

/**
 * @typedef {object} Site one web server as the world would see it
 * @property {string} host in ASCII
 * @property {number} [port] 443 with a certificate, 80 without, unless said otherwise
 * @property {Omit<import("./pki.mjs").Wish, "names"> & {names?: string[]}} [certificate] its own host unless names are
 *   given; a site without a certificate is plain http
 * @property {import("./servers.mjs").Tls} [tls]
 * @property {import("./responder.mjs").Word} [staples] what it sends along of its certificate's revocation; nothing, unless
 *   said otherwise
 * @property {"chain" | "leaf"} [sends]
 * @property {1 | 2} [http] the newest version that it speaks
 * @property {import("./servers.mjs").Handler} [answer]
 *
 * @typedef {object} Running
 * @property {Site} site
 * @property {import("./servers.mjs").Server} server
 * @property {import("./certificate.mjs").Certificate} [certificate]
 */

/** @param {{sites?: Site[]}} [options] sites beside those of the scenarios */
export async function startLab({ sites = [] } = {}) {
  const pki = makePki();
  const all = [...scenarioSites(), ...sites, startSite(), authoritySite(pki)];
  const taken = all.map(key);
  const twice = taken.filter((place, index) => taken.indexOf(place) !== index);
  if (twice.length > 0) throw new Error(`The lab has more than one site at ${twice.join(", ")}`);
  const running = new Map(
    await Promise.all(all.map(async (site) => /** @type {const} */ ([key(site), await run(site, pki)]))),
  );
  const hosts = new Set([...all.map(({ host }) => host), BROWSERS_OWN_HOST]);
  const proxy = await startProxy(
    (host, port) => running.get(`${host}:${port}`)?.server.port,
    (host) => hosts.has(host),
  );
  return {
    pki,
    proxy,
    /** The server behind an address. @param {string} url */
    at(url) {
      const { hostname, port, protocol } = new URL(url);
      const found = running.get(`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`);
      if (!found) throw new Error(`The lab has no server for ${url}`);
      return found;
    },
    /**
     * Puts another server in the place of one; who comes again has to connect anew.
     *
     * @param {string} url
     * @param {Partial<Site>} changed
     */
    async replace(url, changed) {
      const { site, server } = this.at(url);
      const next = await run({ ...site, ...changed }, pki);
      running.set(key(site), next);
      await server.close();
      return next;
    },
    async close() {
      await Promise.all([proxy.close(), ...[...running.values()].map(({ server }) => server.close())]);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startLab>>} Lab */

/** @param {Site} site */
const key = ({ host, port, certificate }) => `${host}:${port ?? (certificate ? 443 : 80)}`;

/** @param {Site} site @param {import("./pki.mjs").Pki} pki @returns {Promise<Running>} */
async function run(site, pki) {
  const answer = site.answer ?? page(`This is ${site.host}`);
  if (!site.certificate) return { site, server: await serveHttp(answer) };
  const certificate = pki.issue({ names: [site.host], ...site.certificate });
  return { site, certificate, server: await serveHttps(answer, certificate, site) };
}

/** @returns {Site} */
function startSite() {
  const links = scenarios.filter(isLinkable).map(link);
  return { host: new URL(START_PAGE).hostname, answer: page("What to try", `<ul>${links.join("\n")}</ul>`) };
}

/** A page of the web may not link to a file. @param {import("./scenarios.mjs").Scenario} scenario */
const isLinkable = ({ url, visit }) => url.startsWith("http") && visit !== "override";

/** @param {import("./scenarios.mjs").Scenario} scenario */
const link = ({ url, about }) => `<li><a href="${url}">${about}</a></li>`;

/** Chromium fetches a missing intermediate from the address in the certificate. @param {import("./pki.mjs").Pki} pki */
function authoritySite(pki) {
  const answers = Object.values(pki.authorities).map((authority) => [
    new URL(certificateUrl(authority)).pathname,
    (/** @type {any} */ _request, /** @type {import("node:http").ServerResponse} */ response) => {
      response.writeHead(200, { "content-type": "application/pkix-cert" }).end(authority.der);
    },
  ]);
  return { host: AUTHORITY_HOST, answer: paths(Object.fromEntries(answers)) };
}
