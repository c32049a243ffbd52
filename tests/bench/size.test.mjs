// What `npm run size` says of a module: whose its bytes are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import binaryen from "binaryen";
import { owner, pieces } from "../../scripts/size/module.mjs";

test("The pieces of a module are all of its bytes, each function under its name", () => {
  const source = binaryen.parseText(`(module
    (import "host" "memory" (memory 1))
    (import "host" "tell" (func $tell (param i32)))
    (func $whylock::certificate::read (export "read") (call $tell (i32.const 7)))
    (func $core::fmt::write (export "write") (nop)))`);
  binaryen.setDebugInfo(true);
  const module = source.emitBinary();
  const found = pieces(module);
  const functions = found.filter(({ name }) => !name.startsWith("(")).map(({ name }) => name);
  assert.deepEqual(functions, ["whylock::certificate::read", "core::fmt::write"]);
  // the call of an import, and its constant
  assert.ok(found[found.length - 2].bytes.length > found[found.length - 1].bytes.length);
});

test("What stands in a module without names is counted all the same", () => {
  const module = readFileSync(new URL("../../pkg/dist/whylock_bg.wasm", import.meta.url));
  const counted = pieces(module).reduce((total, { bytes }) => total + bytes.length, 0);
  assert.ok(counted > module.length * 0.99 && counted < module.length, `${counted} of ${module.length}`);
});

test("A function is its crate's, or that module's of Whylock which it stands in", () => {
  assert.equal(owner("whylock::certificate::Certificate::read::h0123456789abcdef"), "whylock::certificate");
  assert.equal(
    owner("<whylock::report::Report as serde_core::ser::Serialize>::serialize"),
    "whylock::report",
  );
  assert.equal(owner("<&mut dyn core::fmt::Write as core::fmt::Write>::write_str"), "core");
  assert.equal(owner("<[x509_cert::name::Name] as alloc::slice::Concat>::concat"), "x509_cert");
  assert.equal(owner("core::ptr::drop_in_place<whylock::report::Report>"), "whylock::report");
  assert.equal(owner("<alloc::vec::Vec<T> as serde_core::ser::Serialize>::serialize"), "serde_core");
  assert.equal(owner("core::num::flt2dec::strategy::dragon::format_shortest"), "core");
  assert.equal(owner("__wbindgen_malloc"), "(exports)");
  assert.equal(owner("(data)"), "(data)");
});
