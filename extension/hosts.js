// What is kept of the other hosts that a page loaded from.

/**
 * @typedef {import("./whylock.js").LoadedHost} LoadedHost
 *
 * @typedef {object} Host
 * @property {string} url its origin with a `/` behind it
 * @property {string[]} kinds what the page itself asked it for
 * @property {string[]} kindsInFrames what frames in the page asked it for
 * @property {"loaded" | "blocked" | "unknown"} outcome
 * @property {Told} [connection] what the browser told of one connection to it
 * @property {string[]} [chain] its certificates' fingerprints, once they are kept apart
 *
 * @typedef {Pick<LoadedHost, "tls" | "certificates" | "certificatesAre" | "httpVersion" | "remoteAddress" | "delivery">} Told
 */

/** A page cannot make its record grow without end. */
export const MOST_HOSTS = { all: 1000, chains: 50, kinds: 12, url: 300 };

/** What tells more comes first. @type {Host["outcome"][]} */
const OUTCOMES = ["loaded", "unknown", "blocked"];

/**
 * Adds what was seen of a host to what is known of it.
 *
 * @param {Map<string, Host>} hosts by their origin
 * @param {Host} seen
 * @returns {boolean} whether that tells anything new
 */
export function addHost(hosts, seen) {
  const known = hosts.get(seen.url);
  if (!known && (hosts.size >= MOST_HOSTS.all || seen.url.length > MOST_HOSTS.url)) return false;
  const added = known ? merged(known, seen) : seen;
  if (known && JSON.stringify(known) === JSON.stringify(added)) return false;
  hosts.set(seen.url, added);
  return true;
}

/** @param {Host} known @param {Host} seen @returns {Host} */
function merged(known, seen) {
  const told = seen.connection ? seen : known;
  return {
    url: known.url,
    kinds: union(known.kinds, seen.kinds),
    kindsInFrames: union(known.kindsInFrames, seen.kindsInFrames),
    outcome: OUTCOMES.find((outcome) => [known.outcome, seen.outcome].includes(outcome)) ?? "unknown",
    ...(told.connection && { connection: told.connection }),
    ...(told.chain && { chain: told.chain }),
  };
}

/** @param {string[]} some @param {string[]} others */
const union = (some, others) => [...new Set([...some, ...others])].slice(0, MOST_HOSTS.kinds);

/**
 * What one page of a tab is told of a host that was asked about while another page stood there.
 *
 * @param {Host} host
 * @param {{ hosts: Host[] }[]} pages
 * @returns {Host}
 */
export function withKnownConnection(host, pages) {
  if (host.connection) return host;
  const others = pages.flatMap(({ hosts }) => hosts.filter(({ url }) => url === host.url));
  const told = others.findLast(({ connection }) => connection);
  if (!told) return host;
  const { connection, chain } = told;
  return { ...host, ...(connection && { connection }), ...(chain && { chain }) };
}

/**
 * The hosts as they are kept of a page: the first ones with their certificates, the others without.
 *
 * @param {Iterable<Host>} hosts
 * @returns {Host[]}
 */
export function kept(hosts) {
  return [...hosts].slice(0, MOST_HOSTS.all).map((host, place) => {
    if (place < MOST_HOSTS.chains || !host.connection) return host;
    const { certificates, certificatesAre, ...facts } = host.connection;
    const { chain, ...others } = host;
    return { ...others, connection: facts };
  });
}
