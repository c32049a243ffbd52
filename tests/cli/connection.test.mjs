// `whylock HOST:PORT` against the lab's servers, and against servers that are none.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createServer as createTlsServer } from "node:tls";
import { sent } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** An environment in which Node trusts the lab's roots. @type {NodeJS.ProcessEnv} */
let trusting;

/** Sites whose certificates are for the name under which the command line reaches them. */
const sites = [
  { host: "localhost", port: 1, certificate: {} },
  { host: "localhost", port: 2, certificate: { startsInDays: -100, days: 90 } },
];

before(async () => {
  installed = installPackage();
  lab = await startLab({ sites });
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  const roots = join(folder, "roots.pem");
  writeFileSync(roots, lab.pki.trustedRoots.map(({ der }) => pem(der)).join(""));
  trusting = { NODE_EXTRA_CA_CERTS: roots };
});
after(async () => {
  await lab?.close();
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/** @param {Buffer} der */
function pem(der) {
  return `-----BEGIN CERTIFICATE-----\n${der.toString("base64")}\n-----END CERTIFICATE-----\n`;
}

/**
 * The address under which the command line reaches a server of the lab.
 *
 * @param {string} url
 */
function address(url) {
  return `localhost:${lab.at(url).server.port}`;
}

/**
 * @param {string} url of the lab
 * @param {NodeJS.ProcessEnv} [env]
 */
async function report(url, env) {
  const { stdout, status } = await run(installed.program, ["--json", address(url)], { env });
  return { ...JSON.parse(stdout), status };
}

test("A good server is explained with this connection's own values", async () => {
  const { status, stdout, stderr } = await run(installed.program, [address("https://localhost:1/")], {
    env: trusting,
  });
  assert.equal(stderr, "");
  assert.match(stdout, /localhost/);
  assert.match(stdout, /TLS 1\.3/);
  assert.match(stdout, /Lab Issuer E7/);
  assert.match(stdout, new RegExp(String(lab.at("https://localhost:1/").server.port)));
  assert.ok(status === 0 || status === 1);
});

test("The report holds what Node saw", async () => {
  const { connection, certificates } = await report("https://localhost:1/", trusting);
  assert.equal(connection.observer, "node");
  assert.equal(connection.sight, "seen");
  assert.equal(connection.url, `https://${address("https://localhost:1/")}/`);
  assert.equal(connection.httpVersion, "h2");
  assert.match(connection.remoteAddress, /^(127\.0\.0\.1|::1)$/);
  assert.equal(connection.tls.protocolVersion, "TLSv1.3");
  assert.match(connection.tls.cipherSuite, /^TLS_/);
  assert.match(connection.tls.keyExchangeGroup, /X25519/);
  assert.equal(connection.tls.validationError, undefined);
  assert.equal(connection.tls.builtInRoot, false);
  assert.equal(connection.certificatesAre, "verified-path");
  assert.equal(certificates.length, 3);
});

test("A root that Node does not know is something to worry about", async () => {
  const { status, connection, concern } = await report("https://localhost:1/");
  assert.equal(connection.tls.validationError, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY");
  assert.equal(connection.certificatesAre, "as-sent");
  assert.equal(concern, true);
  assert.equal(status, 1);
});

test("An expired certificate is explained, not refused", async () => {
  const { status, connection } = await report("https://localhost:2/", trusting);
  assert.equal(connection.tls.validationError, "CERT_HAS_EXPIRED");
  assert.equal(status, 1);
});

test("A certificate for another name is something to worry about", async () => {
  const { status, connection } = await report("https://www.good.example/", trusting);
  assert.equal(connection.tls.validationError, "ERR_TLS_CERT_ALTNAME_INVALID");
  assert.equal(connection.certificatesAre, "verified-path");
  assert.equal(status, 1);
});

test("A server that only speaks outdated TLS is explained", async () => {
  const { status, connection } = await report("https://www.tls11.example/");
  assert.equal(connection.tls.protocolVersion, "TLSv1.1");
  assert.equal(status, 1);
});

test("TLS 1.2 without forward secrecy has no group", async () => {
  const { connection } = await report("https://www.static-rsa.example/");
  assert.equal(connection.tls.cipherSuite, "TLS_RSA_WITH_AES_128_GCM_SHA256");
  assert.equal(connection.tls.keyExchangeGroup, undefined);
});

test("Addresses may be written as https://… and in brackets", async () => {
  const { port } = lab.at("https://localhost:1/").server;
  for (const argument of [`https://localhost:${port}/some/page`, `https://127.0.0.1:${port}`]) {
    const { stdout } = await run(installed.program, ["--json", argument]);
    const { url } = JSON.parse(stdout).connection;
    assert.equal(url, `${new URL(argument).origin}/`, "of an address only the origin is kept");
  }
  const { status, stderr } = await run(installed.program, [`[::1]:${port}`]);
  assert.ok(status !== 2 || /^whylock: \[::1\] /.test(stderr), stderr);
});

/** What ends without a connection, and in which words. @type {Record<string, [start: () => Promise<Server>, RegExp]>} */
const failures = {
  "a port where nobody listens": [refusing, /refuses connections on port \d+/],
  "plain http": [
    () => listen(createHttpServer((_, response) => response.end("hello"))),
    /does not speak TLS/,
  ],
  "a mail server's greeting": [
    () => listen(createServer((socket) => socket.end("220 ready\r\n"))),
    /does not speak TLS/,
  ],
  "a server that hangs up": [
    () => listen(createServer((socket) => socket.destroy())),
    /closed the connection/,
  ],
  noise: [
    () => listen(createServer((socket) => socket.end(Buffer.from("f3a9".repeat(1_000), "hex")))),
    /does not speak TLS/,
  ],
  "half a message, and the end": [
    () => listen(createServer((socket) => socket.end(Buffer.from("160303004002000030", "hex")))),
    /closed the connection/,
  ],
  "a server that refuses what it is offered": [
    // an alert: fatal, handshake_failure (RFC 8446 §6)
    () => listen(createServer((socket) => socket.end(Buffer.from("15030300020228", "hex")))),
    /broke the handshake off: it shares no cipher suite with Node/,
  ],
  "a server that knows no such name": [
    // an alert: fatal, unrecognized_name
    () => listen(createServer((socket) => socket.end(Buffer.from("15030300020270", "hex")))),
    /knows no site of the name/,
  ],
  "a server of another protocol": [
    // an alert: fatal, no_application_protocol (RFC 7301 §3.2)
    () => listen(createServer((socket) => socket.end(Buffer.from("15030300020278", "hex")))),
    /speaks neither HTTP\/2 nor HTTP\/1\.1/,
  ],
  "a server that never answers": [() => listen(createServer(() => {})), /within 10 seconds/],
};

for (const [name, [start, words]] of Object.entries(failures)) {
  test(`No connection: ${name}`, async () => {
    const server = await start();
    const { status, stdout, stderr } = await run(installed.program, [`127.0.0.1:${server.port}`]);
    await server.close();
    assert.equal(stdout, "");
    assert.match(stderr, /^whylock: .+\n$/);
    assert.match(stderr, words);
    assert.equal(status, 2);
  });
}

test("A server that demands a certificate is judged where its chain is proven, by TLS 1.3", async () => {
  const { certificate } = lab.at("https://localhost:1/");
  const [site] = sent(/** @type {any} */ (certificate));
  const options = {
    key: site.key.export({ type: "pkcs8", format: "pem" }),
    cert: sent(/** @type {any} */ (certificate))
      .map(({ der }) => pem(der))
      .join(""),
    requestCert: true,
  };
  for (const maxVersion of /** @type {const} */ (["TLSv1.2", "TLSv1.3"])) {
    const server = createTlsServer({ ...options, maxVersion });
    server.on("tlsClientError", () => {});
    const { port, close } = await listen(server);
    const args = ["--json", "--roots", String(trusting.NODE_EXTRA_CA_CERTS), `localhost:${port}`];
    const { status, stdout, stderr } = await run(installed.program, args);
    await close();
    if (maxVersion === "TLSv1.2") {
      assert.deepEqual([stdout, status], ["", 2]);
      assert.match(
        stderr,
        /broke the handshake off: it shares no cipher suite with Node, or asks for a client/,
      );
    } else {
      const { certificates, concern } = JSON.parse(stdout);
      assert.ok(certificates.length >= 2);
      assert.deepEqual([concern, status, stderr], [false, 0, ""]);
    }
  }
});

test("No connection: a name that nobody has", async () => {
  const { status, stderr } = await run(installed.program, ["nobody.invalid"]);
  assert.match(stderr, /^whylock: (no file and no host is called|the name) nobody\.invalid/);
  assert.equal(status, 2);
});

/** @typedef {{ port: number, close(): Promise<void> }} Server */

/**
 * @param {import("node:net").Server} server
 * @returns {Promise<Server>}
 */
function listen(server) {
  const sockets = new Set();
  server.on("connection", (socket) => sockets.add(socket));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ closed) => {
          for (const socket of sockets) socket.destroy();
          server.close(() => closed());
        });
      resolve({ port, close });
    });
  });
}

/** A port that was free a moment ago. */
async function refusing() {
  const { port, close } = await listen(createServer());
  await close();
  return { port, close: async () => {} };
}
