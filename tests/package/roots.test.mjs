// Roots, as callers keep them: each counts, and what is none is refused with its place.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { makePki } from "../lab/pki.mjs";
import { issuer, leaf, now, options, pem, refused } from "./given.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("./given.mjs").Whylock} */
let whylock;
/** @type {Buffer} */
let publicRoots;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
  publicRoots = readFileSync(join(installed.home, "dist", "roots.der"));
});
after(() => installed?.remove());

const { host, roots: own } = options;
/** Somebody else's. */
const other = makePki().publicRoots.map(({ der }) => der);

/** @param {any} roots @param {Buffer[]} [chain] */
const verified = (roots, chain = [leaf, issuer]) => whylock.verify(chain, { host, time: now, roots });

/** A path that ends below a public root which nobody sent. */
function ofPublicRoot() {
  const length = 4 + publicRoots.readUInt16BE(2);
  return [publicRoots.subarray(0, length)];
}

test("Roots of one's own count in every form, alone and beside the public ones", async () => {
  /** @type {Record<string, () => any>} */
  const forms = {
    "DER one behind the other": () => Buffer.concat([...other, ...own]),
    "DER with a line's end": () => Buffer.concat([...own, Buffer.from("\n")]),
    "a Blob of them": () => new Blob([Buffer.concat([...other, ...own])]),
    "a function that gives DER": () => () => own[0],
    "one that gives several": () => async () => Buffer.concat([...other, ...own]),
    "one that gives PEM": () => () => own.map(pem).join(""),
    "one that gives PEM as octets": () => async () => Buffer.from(own.map(pem).join("")),
    "one that gives a Blob": () => () => new Blob(own.map(pem)),
    "one that gives a list": () => () => own,
  };
  for (const [name, make] of Object.entries(forms)) {
    for (const roots of [
      make(),
      [make()],
      [whylock.publicRoots, make()],
      [make(), publicRoots],
      [other, make(), other],
    ]) {
      assert.equal((await verified(roots)).search, "found", name);
    }
  }
  assert.equal((await verified(other)).search, "exhausted");
});

test("The public roots stay what they are, in every form, and whatever stands beside them", async () => {
  const anchored = async (/** @type {any} */ roots) => {
    const { path, findings } = await verified(roots, ofPublicRoot());
    return { anchored: path.anchored, findings };
  };
  const alone = await anchored(whylock.publicRoots);
  assert.equal(alone.anchored, true);
  for (const roots of [
    publicRoots,
    new Blob([new Uint8Array(publicRoots)]),
    [whylock.publicRoots, other],
    [publicRoots, publicRoots],
    [publicRoots, Buffer.concat(other)],
  ]) {
    assert.deepEqual(await anchored(roots), alone);
  }
});

test("What holds no root is refused with its place", async () => {
  /** @type {[wrong: () => any, code: import("../../pkg/index.js").ErrorCode][]} */
  const all = [
    [() => Buffer.from("garbage"), "unreadable"],
    [() => Uint8Array.of(0x30, 0x82, 0, 0, 0), "unreadable"],
    [() => () => Buffer.from("garbage"), "unreadable"],
    [() => async () => "garbage", "unreadable"],
    [() => () => Uint8Array.of(0x30, 0x82, 0, 0, 0), "unreadable"],
    [() => publicRoots.subarray(0, -1), "unreadable"],
    [() => () => undefined, "wrong-type"],
    [() => () => 7, "wrong-type"],
    [() => () => new Uint8Array(), "empty"],
    [() => () => "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----", "unreadable"],
  ];
  for (const [wrong, code] of all) {
    await refused(whylock, () => verified(wrong()), code, "options.roots");
    await refused(whylock, () => verified([whylock.publicRoots, own, wrong()]), code, "options.roots[2]");
  }
  const many = Array.from({ length: 11 }, () => Array(100).fill(own[0]));
  await refused(whylock, () => verified(many), "too-large", "options.roots");
  const lost = new Error("lost");
  await assert.rejects(
    verified(() => Promise.reject(lost)),
    lost,
  );
});
