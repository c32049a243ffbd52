/** What is kept of visits: nothing unasked, each thing once, within bounds, and nothing lost to a damaged entry. */
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

/** A storage area as both browsers have it: values are copied, properties come back in another order, room is bounded. */
class Area {
  /** @type {Record<string, any>} */
  kept = {};
  room = Number.POSITIVE_INFINITY;

  /** @param {string | string[] | null} keys */
  async get(keys) {
    const wanted = keys === null ? Object.keys(this.kept) : [keys].flat();
    const found = wanted.filter((key) => key in this.kept).map((key) => [key, sorted(this.kept[key])]);
    return Object.fromEntries(found);
  }

  /** @param {Record<string, unknown>} items */
  async set(items) {
    const next = { ...this.kept, ...structuredClone(items) };
    if (JSON.stringify(next).length > this.room) throw new Error("QuotaExceededError");
    this.kept = next;
  }

  /** @param {string | string[]} keys */
  async remove(keys) {
    for (const key of [keys].flat()) delete this.kept[key];
  }

  get bytes() {
    return JSON.stringify(this.kept).length;
  }

  get hosts() {
    return Object.keys(this.kept).filter((key) => key.startsWith("visits:"));
  }
}

/** @param {unknown} value @returns {any} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => /** @type {const} */ ([name, sorted(inner)]));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? 1 : -1)));
}

/** @type {((changes: object, area: string) => void)[]} */
const listeners = [];
Object.assign(globalThis, {
  browser: {
    runtime: {},
    storage: {
      onChanged: { addListener: (/** @type {typeof listeners[0]} */ listener) => listeners.push(listener) },
    },
  },
});
console.warn = () => {};
const { LIMITS, onVisitsChanged, visitOptions, Visits } = await import("../../extension/visits.js");

const URL_OF = (/** @type {string} */ host) => `https://${host}/`;
const HOST = "www.good.example";
const HASH = "0123456789abcdef".repeat(4);

/** The day on which the tests run: what is read is held against the clock. */
const TODAY = Math.floor(Date.now() / 86_400_000);

/**
 * @param {number} [day]
 * @param {Partial<import("../../pkg/dist/whylock.js").Observation>} [more]
 * @returns {import("../../pkg/dist/whylock.js").Observation}
 */
const observation = (day = TODAY, more = {}) => ({
  host: HOST,
  first: day,
  last: day,
  turn: 0,
  key: HASH,
  certificate: HASH,
  issuer: HASH,
  root: HASH,
  public: true,
  notBefore: 1_700_000_000,
  notAfter: 1_707_776_000,
  version: 0x0304,
  group: 4588,
  ...more,
});

/** @type {Area} */
let area;
/** @type {InstanceType<typeof Visits>} */
let visits;

/** @param {Partial<import("../../extension/visits.js").Limits>} [limits] */
const open = (limits) => new Visits(/** @type {any} */ (area), { ...LIMITS, ...limits });

/** What the crate is told. @param {string} [host] */
async function told(host = HOST) {
  const connection = { version: 1, observer: /** @type {const} */ ("firefox"), url: URL_OF(host) };
  const options = await visitOptions({ ...connection, sight: "seen" }, /** @type {any} */ (area));
  assert.ok(options.visits);
  return /** @type {any} */ (options.visits);
}

beforeEach(async () => {
  area = new Area();
  visits = open();
});

describe("The store of visits", () => {
  test("keeps nothing until it is asked to, and says that it is off", async () => {
    await visits.note(URL_OF(HOST), observation());
    await visits.tidy();
    assert.deepEqual(area.kept, {});
    const { observations, store } = await told();
    assert.deepEqual(observations, []);
    assert.deepEqual([store.keeps, store.hosts, store.setAside], [false, 0, false]);
    assert.deepEqual([store.mostHosts, store.mostDays], [2000, 180]);
  });

  test("keeps each thing once, with its first and its last day", async () => {
    await visits.choose("keep");
    const before = JSON.stringify(area.kept);
    await visits.note(URL_OF(HOST), observation(TODAY - 2));
    await visits.note(URL_OF(HOST), observation(TODAY - 1));
    await visits.note(URL_OF(HOST), observation(TODAY));
    const other = observation(TODAY, { key: "another" });
    await visits.note(URL_OF(HOST), other);
    const { observations, store } = await told();
    assert.deepEqual(
      observations.map((/** @type {any} */ it) => [it.key === HASH, it.first, it.last, it.turn]),
      [
        [true, TODAY - 2, TODAY, 0],
        [false, TODAY, TODAY, 1],
      ],
    );
    assert.equal(store.hosts, 1);
    assert.notEqual(JSON.stringify(area.kept), before);
  });

  test("writes once a day", async () => {
    await visits.choose("keep");
    await visits.note(URL_OF(HOST), observation());
    let writes = 0;
    area.set = async () => {
      writes += 1;
    };
    await visits.note(URL_OF(HOST), observation());
    assert.equal(writes, 0);
  });

  test("hands over nothing of other hosts, and tells ports apart", async () => {
    await visits.choose("keep");
    await visits.note(URL_OF(HOST), observation());
    await visits.note(URL_OF(`${HOST}:8443`), observation(TODAY, { key: "of the port" }));
    await visits.note(URL_OF("__proto__"), observation(TODAY, { key: "of a trap" }));
    assert.deepEqual((await told()).observations.length, 1);
    assert.equal((await told(`${HOST}:8443`)).observations[0].key, "of the port");
    assert.equal((await told("__proto__")).observations[0].key, "of a trap");
    assert.deepEqual((await told("other.example")).observations, []);
    assert.equal((await told()).store.hosts, 3);
    const http = { version: 1, observer: /** @type {const} */ ("firefox"), url: "http://www.good.example/" };
    assert.deepEqual(await visitOptions({ ...http, sight: "seen" }, /** @type {any} */ (area)), {});
  });

  test("loses nothing to two visits at once", async () => {
    await visits.choose("keep");
    const noted = Array.from({ length: 6 }, (_, index) =>
      visits.note(URL_OF(HOST), observation(TODAY, { key: `key ${index}` })),
    );
    await Promise.all(noted);
    const turns = (await told()).observations.map((/** @type {any} */ it) => it.turn);
    assert.deepEqual(turns.sort(), [0, 1, 2, 3, 4, 5]);
  });

  test("stops when it is told, hands over nothing then, and forgets all when it is told", async () => {
    await visits.choose("keep");
    await visits.note(URL_OF(HOST), observation());
    await visits.choose("stop");
    await visits.note(URL_OF("other.example"), observation());
    let handed = await told();
    assert.deepEqual([handed.store.keeps, handed.store.hosts, handed.observations], [false, 1, []]);
    await visits.choose("forget");
    handed = await told();
    assert.deepEqual([handed.store.keeps, handed.store.hosts], [false, 0]);
    assert.ok(!JSON.stringify(area.kept).includes("good.example"));
    await visits.choose("keep");
    await visits.choose("forget");
    assert.equal((await told()).store.keeps, true);
  });
});

describe("The bounds", () => {
  test("of 2,001 hosts the oldest goes, and all are below what Chromium gives", async () => {
    await visits.choose("keep");
    const days = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`h${index}.example`, TODAY - 1]),
    );
    const eight = Array.from({ length: 8 }, (_, turn) => observation(TODAY - 1, { turn, key: `${turn}` }));
    area.kept.visits.days = { ...days, "h7.example": TODAY - 2 };
    for (const host of Object.keys(days)) area.kept[`visits:${host}`] = eight;
    await visits.note(URL_OF(HOST), observation());
    assert.equal(area.hosts.length, 2000);
    assert.ok(!("visits:h7.example" in area.kept));
    assert.equal((await told()).store.hosts, 2000);
    assert.ok(area.bytes < 10 * 2 ** 20, `${area.bytes} bytes`);
  });

  test("what was not seen for 181 days is forgotten, also while nothing is visited", async () => {
    await visits.choose("keep");
    await visits.note(URL_OF("old.example"), observation(TODAY - 181));
    await visits.note(URL_OF("young.example"), observation(TODAY - 180));
    assert.deepEqual((await told("old.example")).observations, []);
    assert.equal((await told("young.example")).observations.length, 1);
    await visits.tidy();
    assert.deepEqual(area.hosts, ["visits:young.example"]);
    await visits.choose("stop");
    area.kept.visits.days["young.example"] = TODAY - 181;
    await open().tidy();
    assert.deepEqual(area.hosts, []);
  });

  test("of one host the last eight are kept, also over all of its time", async () => {
    await visits.choose("keep");
    for (let turn = 0; turn < 20; turn += 1)
      await visits.note(URL_OF(HOST), observation(TODAY - 20 + turn, { key: `${turn}` }));
    const keys = (await told()).observations.map((/** @type {any} */ it) => Number(it.key));
    assert.deepEqual(
      keys.sort((/** @type {number} */ one, /** @type {number} */ other) => one - other),
      [12, 13, 14, 15, 16, 17, 18, 19],
    );
    const turns = (await told()).observations.map((/** @type {any} */ it) => it.turn);
    assert.equal(Math.max(...turns), 19);
  });

  test("without room the oldest hosts go, and it is tried again", async () => {
    await visits.choose("keep");
    for (let index = 0; index < 16; index += 1)
      await visits.note(URL_OF(`h${index}.example`), observation(TODAY - 16 + index));
    area.room = area.bytes + 100;
    await visits.note(URL_OF(HOST), observation());
    assert.ok(!("visits:h0.example" in area.kept));
    assert.ok("visits:h15.example" in area.kept);
    const { observations, store } = await told();
    assert.deepEqual([observations.length, store.full], [1, false]);
    assert.equal(area.hosts.length, store.hosts);
  });

  test("where nothing helps, that is said, and no longer once there is room", async () => {
    await visits.choose("keep");
    area.room = area.bytes + 50;
    await assert.rejects(visits.note(URL_OF(HOST), observation()));
    let { observations, store } = await told();
    assert.deepEqual([observations, store.full, store.keeps, store.hosts], [[], true, true, 0]);
    area.room = Number.POSITIVE_INFINITY;
    await visits.note(URL_OF(HOST), observation());
    ({ observations, store } = await told());
    assert.deepEqual([observations.length, store.full], [1, false]);
  });
});

describe("What cannot be read", () => {
  const damaged = {
    "another version": { version: 2, keeps: true, days: {} },
    "no version": { keeps: true, days: {} },
    "a text": "visits",
    nothing: null,
    "days that are none": { version: 1, keeps: true, days: { [HOST]: "yesterday" } },
    "no days": { version: 1, keeps: true },
    "a switch that is none": { version: 1, keeps: "yes", days: {} },
  };

  for (const [name, index] of Object.entries(damaged)) {
    test(`is set aside: ${name}`, async () => {
      area.kept = { visits: index, [`visits:${HOST}`]: [observation()], theme: "dark" };
      const handed = await told();
      assert.deepEqual([handed.store.keeps, handed.store.setAside, handed.observations], [false, true, []]);
      await visits.note(URL_OF(HOST), observation());
      assert.deepEqual(Object.keys(area.kept).sort(), ["theme", "visits-set-aside"]);
      assert.deepEqual(area.kept["visits-set-aside"].kept, {
        visits: index,
        [`visits:${HOST}`]: [observation()],
      });
      await visits.choose("keep");
      await visits.note(URL_OF(HOST), observation());
      const again = await told();
      assert.deepEqual([again.store.keeps, again.store.setAside, again.observations.length], [true, true, 1]);
      await visits.choose("forget");
      assert.equal((await told()).store.setAside, false);
    });
  }

  test("is set aside as far as there is room for it", async () => {
    area.kept = { visits: "damaged", "visits:long.example": "x".repeat(1000), [`visits:${HOST}`]: [1] };
    await open({ setAside: 500 }).choose("keep");
    assert.ok(JSON.stringify(area.kept["visits-set-aside"]).length < 600);
    assert.ok(!("visits:long.example" in area.kept));
  });

  test("of one host is handed over as it is, and makes way for the next visit", async () => {
    await visits.choose("keep");
    for (const kept of ["text", null, { length: 3 }, [null, 7, {}]]) {
      area.kept[`visits:${HOST}`] = kept;
      assert.deepEqual((await told()).observations, Array.isArray(kept) ? kept : [kept]);
      await visits.note(URL_OF(HOST), observation());
      assert.deepEqual((await told()).observations, [observation()]);
      await visits.choose("forget");
    }
  });

  test("is not looked for where the browser does not lend its storage", async () => {
    area.get = async () => {
      throw new Error("no storage");
    };
    const connection = { version: 1, observer: /** @type {const} */ ("firefox"), url: URL_OF(HOST) };
    assert.deepEqual(await visitOptions({ ...connection, sight: "seen" }, /** @type {any} */ (area)), {});
  });
});

test("who asks to be told hears of every change of the store, and of no other", () => {
  let heard = 0;
  onVisitsChanged(() => {
    heard += 1;
  });
  for (const listener of listeners) {
    listener({ theme: {} }, "local");
    listener({ visits: {} }, "session");
    assert.equal(heard, 0);
    listener({ visits: {} }, "local");
  }
  assert.equal(heard, 1);
});
