// Node's TLS sockets, handed over in every state that one can be in.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { connect, createServer as createTlsServer } from "node:tls";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { makeAuthority } from "../cli/openssl.mjs";
import { pem } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { respond } from "../lab/responder.mjs";
import { installPackage } from "./installed.mjs";
import { nodes } from "./runtimes.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {typeof import("../../pkg/index.js")} */
let whylock;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
  lab = await startLab({ sites: [{ host: "localhost", port: 1, certificate: {} }] });
});
after(async () => {
  await lab?.close();
  installed?.remove();
});

/** @param {import("node:tls").ConnectionOptions} [options] */
function open(options) {
  const { port } = lab.at("https://localhost:1/").server;
  return connect({ host: "localhost", port, servername: "localhost", rejectUnauthorized: false, ...options });
}

/** A server that does with each connection what it is told. @param {(socket: import("node:net").Socket) => void} meet */
async function serve(meet) {
  const server = createServer((socket) => meet(socket.on("error", () => {})));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { socket: connect({ host: "127.0.0.1", port }), close: () => void server.close() };
}

test("A socket's whole connection is explained, before its handshake and after it", async () => {
  const ca = lab.pki.trustedRoots.map((root) => pem(root));
  const roots = lab.pki.publicRoots.map(({ der }) => der);
  for (const wait of [false, true]) {
    const socket = open({ ca, ALPNProtocols: ["http/1.1"] });
    try {
      if (wait) await once(socket, "secureConnect");
      for (const ask of [whylock.verify, whylock.explain]) {
        const { connection, path, search } = await ask(socket, { roots });
        assert.equal(search, "found");
        assert.equal(path.anchored, true);
        assert.equal(connection.observer, "node");
        assert.equal(connection.url, `https://localhost:${socket.remotePort}/`);
        assert.equal(connection.httpVersion, "http/1.1");
        assert.equal(connection.tls?.protocolVersion, "TLSv1.3");
        assert.equal(connection.tls?.builtInRoot, false);
        assert.equal(connection.certificatesAre, "verified-path");
      }
      assert.equal(socket.destroyed, false);
    } finally {
      socket.destroy();
    }
  }
});

test("A socket is looked at as often as somebody asks, in this Node and in the machine's own", async () => {
  const { port } = lab.at("https://localhost:1/").server;
  const roots = lab.pki.publicRoots.map(({ der }) => der.toString("base64"));
  const program = `
    import { connect } from "node:tls";
    import { explain, verify } from ${JSON.stringify(pathToFileURL(join(installed.home, "entry", "index.js")).href)};
    const [port, ...roots] = process.argv.slice(1);
    const ca = roots.map((root) => "-----BEGIN CERTIFICATE-----\\n" + root + "\\n-----END CERTIFICATE-----");
    const socket = connect({ host: "localhost", port: Number(port), servername: "localhost", ca });
    for (const ask of [explain, verify, explain]) {
      const { connection, search } = await ask(socket, { roots });
      console.log(search, connection.certificates.length, connection.certificatesAre);
    }
    socket.destroy();`;
  for (const node of nodes()) {
    const asked = ["--input-type=module", "--eval", program, "--", String(port), ...roots];
    const { stdout } = await promisify(execFile)(node, asked);
    assert.equal(stdout, "found 3 verified-path\n".repeat(3), node);
  }
});

test("A socket's chain is held against another host, another moment, and what is not trusted", async () => {
  const socket = open();
  try {
    const roots = lab.pki.publicRoots.map(({ der }) => der);
    assert.equal((await whylock.verify(socket, { roots })).search, "found");
    assert.equal((await whylock.verify(socket, { roots, host: "other.example" })).search, "exhausted");
    const late = await whylock.verify(socket, { roots, time: new Date("2049-01-01") });
    assert.equal(late.search, "exhausted");
    assert.equal(late.time, Date.UTC(2049, 0));
    const report = await whylock.verify(socket);
    assert.equal(report.connection.certificatesAre, "as-sent");
    assert.equal(report.path.anchored, false);
  } finally {
    socket.destroy();
  }
});

test("What the server staples counts where the handshake is waited for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whylock-stapled-"));
  const authority = makeAuthority(folder);
  const server = await authority.serve("revoked.ocsp");
  const ca = readFileSync(authority.path("ca.pem"), "utf8");
  const to = { host: "127.0.0.1", port: server.port, servername: "localhost", ca };
  const socket = connect({ ...to, requestOCSP: true });
  try {
    const { findings } = await whylock.verify(socket, { roots: ca });
    assert.equal(findings.find(({ check }) => check === "revocation-answer")?.outcome, "fail");
  } finally {
    socket.destroy();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test("What the caller says of a socket's handshake counts more than what the socket says", async () => {
  const socket = open({ requestOCSP: true });
  const roots = lab.pki.publicRoots.map(({ der }) => der);
  const { certificate } = lab.at("https://localhost:1/");
  assert.ok(certificate);
  const stapled = respond(certificate, "revoked");
  const signedCertificateTimestamps = Uint8Array.of(0, 6, 0, 4, 1, 2, 3, 4);
  try {
    const told = await whylock.verify(socket, { roots, stapled, signedCertificateTimestamps });
    const { ocspResponse, signedCertificateTimestamps: list, protocolVersion } = told.connection.tls ?? {};
    assert.equal(ocspResponse, stapled.toString("base64"));
    assert.equal(list, Buffer.from(signedCertificateTimestamps).toString("base64"));
    assert.equal(protocolVersion, "TLSv1.3");
    assert.equal(told.search, "exhausted");
    for (const field of ["stapled", "signedCertificateTimestamps"]) {
      const wrong = { roots, [field]: "zz!" };
      await assert.rejects(whylock.verify(socket, wrong), { code: "unreadable", field: `options.${field}` });
    }
  } finally {
    socket.destroy();
  }
});

test("A socket without a connection is refused with a reason", async () => {
  const closed = open();
  await once(closed, "secureConnect");
  closed.destroy();
  await refused(closed, /closed/);

  for (const meet of [
    (/** @type {import("node:net").Socket} */ socket) => void socket.destroy(),
    (/** @type {import("node:net").Socket} */ socket) => void socket.end("220 mail.example ESMTP\r\n"),
  ]) {
    const { socket, close } = await serve(meet);
    await refused(socket, /handshake/);
    close();
  }
});

test("A socket whose peer shows no certificate is refused at once", async () => {
  const pskCallback = () => ({
    psk: Buffer.from("d731ef57be09e5204f0b205b60627028", "hex"),
    identity: "lab",
  });
  const ciphers = "PSK";
  const server = createTlsServer({ ciphers, pskCallback: () => pskCallback().psk, maxVersion: "TLSv1.2" });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const accepted = once(server, "secureConnection");
  const to = { host: "127.0.0.1", port, ciphers, pskCallback, checkServerIdentity: () => undefined };
  const socket = connect({ ...to, maxVersion: "TLSv1.2" });
  const [[servers]] = await Promise.all([accepted, once(socket, "secureConnect")]);
  try {
    for (const one of [socket, servers]) {
      for (const ask of [whylock.verify, whylock.explain]) {
        const asked = ask(one, { signal: AbortSignal.timeout(5_000) });
        await assert.rejects(asked, {
          code: "not-connected",
          field: "socket",
          message: "the socket's peer showed no certificate",
        });
      }
    }
  } finally {
    socket.destroy();
    servers.destroy();
    server.close();
  }
});

test("What ended a handshake is told as a cause only where it is an error", async () => {
  const broken = await serve((socket) => void socket.end("220 mail.example ESMTP\r\n"));
  const closed = await serve(() => {});
  const asked = [broken, closed].map(({ socket }) => whylock.verify(socket).catch((error) => error));
  setTimeout(() => closed.socket.destroy(), 20);
  const [error, plain] = await Promise.all(asked);
  assert.ok(error.cause instanceof Error);
  assert.equal(error.message, "the socket's handshake did not come about: what answers does not speak TLS");
  assert.equal(plain.code, "not-connected");
  assert.ok(!("cause" in plain));
  for (const { socket, close } of [broken, closed]) {
    socket.destroy();
    close();
  }
});

test("A server that hangs is waited for until the caller gives up", async () => {
  const { socket, close } = await serve(() => {});
  const heard = () =>
    ["secureConnect", "close", "error", "OCSPResponse"].map((it) => socket.listenerCount(it));
  const before = heard();
  const reason = new Error("long enough");
  const abort = new AbortController();
  setTimeout(() => abort.abort(reason), 50);
  await assert.rejects(whylock.verify(socket, { signal: abort.signal }), reason);
  assert.deepEqual(heard(), before);
  socket.on("error", () => {}).destroy();
  close();
});

/** @param {import("node:tls").TLSSocket} socket @param {RegExp} reason */
async function refused(socket, reason) {
  await assert.rejects(whylock.verify(socket), (error) => {
    assert.ok(error instanceof whylock.InputError);
    assert.deepEqual([error.code, error.field], ["not-connected", "socket"]);
    assert.match(error.message, reason);
    return true;
  });
}
