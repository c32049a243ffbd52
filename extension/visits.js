// What the person has Whylock remember of the sites that they visit: nothing until they turn it on, and nothing of private
// windows, of which the crate hands over nothing. It lies in `storage.local` and is never synchronised. Here it is kept and
// forgotten; what it means, the crate finds out.

import { browser } from "./browser.js";

/**
 * @typedef {import("./whylock.js").Connection} Connection
 * @typedef {import("./whylock.js").Observation} Observation
 * @typedef {import("./whylock.js").Visits} Handed
 * @typedef {Pick<chrome.storage.StorageArea, "get" | "set" | "remove">} Area
 * @typedef {"keep" | "stop" | "forget"} Choice
 *
 * @typedef {object} Limits
 * @property {number} hosts
 * @property {number} days since a host was last seen
 * @property {number} observations of one host
 * @property {number} setAside characters of JSON of what cannot be read
 *
 * @typedef {object} Index what is known of the store without looking at any host
 * @property {boolean} keeps
 * @property {boolean} full there was no room for the last visit
 * @property {Map<string, number>} days on which each host was last seen, since 1970
 */

/**
 * What is kept at most, and the one place that says so. An observation takes 0.5 kB: 2,000 hosts with 8 each are 8 MB, where
 * Chromium gives `storage.local` 10 MiB. Half a year outlasts a certificate (200 days at most, and renewed before). 8 are
 * three certificates of two servers each, and some.
 *
 * @type {Limits}
 */
export const LIMITS = { hosts: 2000, days: 180, observations: 8, setAside: 2 ** 19 };

/** How many of the hosts make room when there is none, and how often. */
const GIVEN_UP = 1 / 8;
const ATTEMPTS = 4;

const VERSION = 1;
const INDEX = "visits";
const HOST = "visits:";
const ASIDE = "visits-set-aside";

/** The store. Only the background page writes; all it writes goes through one queue. */
export class Visits {
  #area;
  #limits;
  /** @type {Promise<unknown>} */
  #queue = Promise.resolve();

  /** @param {Area} area @param {Limits} [limits] */
  constructor(area, limits = LIMITS) {
    this.#area = area;
    this.#limits = limits;
  }

  /**
   * Keeps an observation, if the person wants that: what a host shows again is not kept again, only its last day.
   *
   * @param {string} url the page's
   * @param {Observation} observation as the crate made it
   */
  note(url, observation) {
    return this.#enqueue(async () => {
      const index = await this.#index();
      const host = hostOf(url);
      if (!index.keeps || !host) return;
      const before = await this.#observations(host);
      const known = before.find((other) => isSame(other, observation));
      if (known && known.last >= observation.last && !index.full) return;
      const turn = Math.max(-1, ...before.map((other) => other.turn)) + 1;
      const latest = { ...(known ?? { ...observation, turn }), last: observation.last };
      const others = before.filter((other) => other !== known);
      index.days.set(host, observation.last);
      await this.#write(index, observation.last, {
        host,
        observations: [...newest(others, this.#limits.observations - 1), latest],
      });
    });
  }

  /** Does what the person chose. @param {Choice} choice */
  choose(choice) {
    if (choice === "forget") return this.#forget();
    return this.#enqueue(async () => {
      const index = await this.#index();
      await this.#write({ ...index, keeps: choice === "keep" }, today());
    });
  }

  /** Forgets what has become too old while nothing was visited. */
  tidy() {
    return this.#enqueue(async () => {
      const index = await this.#index();
      if (index.days.size > 0) await this.#write(index, today());
    });
  }

  /** Forgets all hosts, and what was set aside; whether visits are kept stays as it is. */
  #forget() {
    return this.#enqueue(async () => {
      const { keeps } = await this.#index();
      const all = Object.keys(await this.#area.get(null));
      await this.#area.remove(all.filter((key) => key.startsWith(HOST) || key === ASIDE));
      await this.#area.set(stored({ keeps, full: false, days: new Map() }));
    });
  }

  /** @template T @param {() => Promise<T>} task @returns {Promise<T>} */
  #enqueue(task) {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** What is known of the store; what cannot be read is set aside first. */
  async #index() {
    const index = indexOf((await this.#area.get(INDEX))[INDEX]);
    if (index) return index;
    await this.#setAside();
    return emptyIndex();
  }

  /** @param {string} host @returns {Promise<Observation[]>} those that can be kept on */
  async #observations(host) {
    const kept = (await this.#area.get(HOST + host))[HOST + host];
    return Array.isArray(kept) ? kept.filter((entry) => Number.isInteger(entry?.last + entry?.turn)) : [];
  }

  /**
   * Writes the index and a host, and forgets what is too old or too many. Without room the oldest hosts go.
   *
   * @param {Index} index
   * @param {number} day
   * @param {{ host: string, observations: Observation[] }} [noted]
   */
  async #write(index, day, noted) {
    const { hosts, days } = this.#limits;
    const byAge = [...index.days].sort(([, one], [, other]) => one - other);
    const old = byAge.filter(([, last]) => last < day - days).map(([host]) => host);
    const many = byAge.slice(0, Math.max(0, byAge.length - hosts)).map(([host]) => host);
    await this.#drop(index, [...new Set([...old, ...many])]);
    for (let attempt = 0; ; attempt += 1) {
      try {
        const observations = noted?.observations.filter(({ last }) => last >= day - days);
        await this.#area.set({
          ...(noted && { [HOST + noted.host]: observations }),
          ...stored({ ...index, full: noted ? false : index.full }),
        });
        return;
      } catch (error) {
        const others = byAge
          .map(([host]) => host)
          .filter((host) => host !== noted?.host && index.days.has(host));
        if (attempt === ATTEMPTS || others.length === 0) return this.#giveUp(index, noted?.host, error);
        await this.#drop(index, others.slice(0, Math.ceil(others.length * GIVEN_UP)));
      }
    }
  }

  /** @param {Index} index @param {string[]} hosts */
  async #drop(index, hosts) {
    if (hosts.length === 0) return;
    for (const host of hosts) index.days.delete(host);
    await this.#area.remove(hosts.map((host) => HOST + host));
  }

  /** There is no room, whatever goes; that can be said in fewer words. @param {Index} index @param {string | undefined} host @param {unknown} error */
  async #giveUp(index, host, error) {
    if (host) index.days.delete(host);
    await this.#area.set(stored({ ...index, full: true })).catch(() => {});
    throw error;
  }

  /** Takes what cannot be read out of the way, in place of what was set aside before; as much as may be. */
  async #setAside() {
    const all = Object.entries(await this.#area.get(null));
    const ours = all.filter(([key]) => key === INDEX || key.startsWith(HOST)).sort();
    let room = this.#limits.setAside;
    const kept = ours.filter((entry) => {
      room -= JSON.stringify(entry).length;
      return room >= 0;
    });
    await this.#area.remove(ours.map(([key]) => key));
    await this.#area.set({ [ASIDE]: { day: today(), kept: Object.fromEntries(kept) } }).catch(console.warn);
  }
}

/**
 * What the crate is told of earlier visits to a connection's host.
 *
 * @param {Connection} connection
 * @param {Area} [area]
 * @returns {Promise<{ visits?: Handed }>} nothing where there is no such host, or the browser does not lend its storage
 */
export async function visitOptions({ url = "" }, area = browser.storage.local) {
  const host = hostOf(url);
  if (!host) return {};
  const key = HOST + host;
  const kept = await area.get([INDEX, key, ASIDE]).catch(() => undefined);
  if (!kept) return {};
  const index = indexOf(kept[INDEX]);
  const { keeps, full, days } = index ?? emptyIndex();
  const entries = Array.isArray(kept[key]) ? kept[key].filter((entry) => !isOld(entry)) : [kept[key]];
  return {
    visits: {
      observations: keeps && key in kept ? entries : [],
      store: {
        keeps,
        full,
        hosts: days.size,
        mostHosts: LIMITS.hosts,
        mostDays: LIMITS.days,
        setAside: !index || ASIDE in kept,
      },
    },
  };
}

/** Calls back when something else is kept, or was turned on or off. @param {() => void} changed */
export function onVisitsChanged(changed) {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && [INDEX, ASIDE].some((key) => key in changes)) changed();
  });
}

/** Under what a page's host is kept: with its port, where that is not the usual one. @param {string} url */
function hostOf(url) {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: "", host: "" };
  return protocol === "https:" ? host : "";
}

/** @returns {Index} */
const emptyIndex = () => ({ keeps: false, full: false, days: new Map() });

/** @param {any} kept @returns {Index | undefined} nothing where it was damaged, or another version wrote it */
function indexOf(kept) {
  if (kept === undefined) return emptyIndex();
  const days = Object.entries(Object(kept?.days));
  const whole =
    kept?.version === VERSION &&
    typeof kept.keeps === "boolean" &&
    typeof kept.days === "object" &&
    days.every(([, day]) => Number.isInteger(day));
  return whole ? { keeps: kept.keeps, full: kept.full === true, days: new Map(days) } : undefined;
}

/** @param {Index} index */
const stored = ({ keeps, full, days }) => ({
  [INDEX]: { version: VERSION, keeps, ...(full && { full }), days: Object.fromEntries(days) },
});

/** Whether two observations show the same, on whatever days; a browser may give properties back in another order. @param {Observation} one @param {Observation} other */
const isSame = (one, other) => shown(one) === shown(other);

/** @param {Observation} observation */
const shown = ({ first: _first, last: _last, turn: _turn, ...rest }) =>
  JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));

/** @param {Observation[]} observations @param {number} most */
const newest = (observations, most) =>
  [...observations].sort((one, other) => other.last - one.last || other.turn - one.turn).slice(0, most);

/** @param {any} entry */
const isOld = (entry) => entry?.last < today() - LIMITS.days;

/** In whole days since 1970, as the crate counts them. */
const today = () => Math.floor(Date.now() / 86_400_000);
