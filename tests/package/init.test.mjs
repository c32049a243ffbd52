// A module that is handed over, in every form, and what is asked of the package before it has come.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { issuer, leaf, options } from "./given.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("node:http").Server} */
let server;
/** @type {string} */
let origin;

const TYPES = { right: "application/wasm", wrong: "application/octet-stream" };

before(async () => {
  installed = installPackage();
  server = createServer(({ url = "" }, response) => {
    const [, type = "", file = ""] = url.split("/");
    if (!Object.hasOwn(TYPES, type)) return response.writeHead(404).end("no such module");
    response.setHeader("content-type", TYPES[/** @type {keyof typeof TYPES} */ (type)]);
    response.end(readFileSync(`${installed.home}/dist/${file}`));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  origin = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
});
after(() => {
  server?.close();
  installed?.remove();
});

/** @typedef {{ init: (module?: any) => Promise<void>, ask: () => unknown, file: string }} Entry */

let copies = 0;

/** Each time a module of its own, that has not started. @type {Record<string, () => Promise<Entry>>} */
const ENTRIES = {
  async verify() {
    const { init, verify } = await fresh("verify");
    const ask = async () => assert.equal((await verify([leaf, issuer], options)).search, "found");
    return { init, ask, file: "verify_bg.wasm" };
  },
  async read() {
    const { init, readCertificate } = await fresh("read");
    const ask = () => assert.equal(readCertificate(leaf).dnsNames[0], "www.good.example");
    return { init, ask, file: "read_bg.wasm" };
  },
};

/** @param {string} entry */
const fresh = (entry) => import(`${pathToFileURL(`${installed.home}/entry/${entry}.js`).href}?${copies++}`);

for (const [name, entry] of Object.entries(ENTRIES)) {
  test(`The module of ${name} is taken in every form`, async () => {
    const { file } = await entry();
    const bytes = readFileSync(`${installed.home}/dist/${file}`);
    /** @type {(() => unknown)[]} */
    const forms = [
      () => undefined,
      () => bytes,
      () => new WebAssembly.Module(bytes),
      () => new URL(`${origin}/right/${file}`),
      () => fetch(`${origin}/right/${file}`),
      () => fetch(`${origin}/wrong/${file}`),
      () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
    ];
    for (const form of forms) {
      const { init, ask } = await entry();
      await init(form());
      await ask();
      await init(form());
    }
  });

  test(`What is asked before the module of ${name} has come is answered, and so is what is asked then`, async () => {
    const { init, ask, file } = await entry();
    const begun = init(fetch(`${origin}/right/${file}`));
    const again = init(new URL(`${origin}/wrong/${file}`));
    const asked = ask();
    await Promise.all([begun, again]);
    await asked;
    await ask();
  });

  test(`What is no module of ${name} is refused, and the package's own still starts`, async () => {
    const { init, ask } = await entry();
    for (const [wrong, code] of /** @type {const} */ ([
      [() => 7, "wrong-type"],
      [() => "dist/read_bg.wasm", "wrong-type"],
      [() => null, "wrong-type"],
      [() => ({}), "wrong-type"],
      [() => Promise.resolve(7), "wrong-type"],
      [() => Uint8Array.of(1), "module"],
      [() => new URL(`${origin}/nowhere`), "module"],
      [() => new Response("hello"), "module"],
      [() => Promise.reject(new Error("lost")), "module"],
    ])) {
      await assert.rejects(init(wrong()), (/** @type {any} */ error) => {
        assert.equal(error.code, code, error.message);
        assert.match(error.name, /^(WhylockError|InputError)$/);
        return true;
      });
    }
    await ask();
  });
}
