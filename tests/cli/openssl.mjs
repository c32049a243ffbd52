// An authority of OpenSSL's making: its certificates, its lists and its answers, none of them from the lab's own hand.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const SETTINGS = `
[ca]
default_ca = lab
[lab]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
serial = serial
crlnumber = crlnumber
default_md = sha256
default_crl_days = 7
crl_extensions = crl
policy = any
[any]
commonName = supplied
[crl]
authorityKeyIdentifier = keyid
[site]
subjectAltName = DNS:localhost
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
basicConstraints = critical,CA:FALSE
authorityKeyIdentifier = keyid
tlsfeature = status_request
[responder]
keyUsage = critical,digitalSignature
extendedKeyUsage = OCSPSigning
noCheck = ignored
authorityKeyIdentifier = keyid
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[req]
distinguished_name = none
[none]
`;

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

/**
 * Makes an authority and a certificate for localhost, revoked after the first list and answer; what is called `good` in
 * the folder is from before that, what is called `revoked` from after it.
 *
 * @param {string} parent a folder, in which another one is made
 * @returns {{ path: (name: string) => string, serve: (answer: string) => Promise<{ port: number, close: () => void }> }}
 */
export function makeAuthority(parent) {
  const folder = join(parent, "openssl");
  mkdirSync(folder);
  const path = (/** @type {string} */ name) => join(folder, name);
  /** @param {string} command */
  const openssl = (command) => {
    const { status, stderr } = spawnSync("openssl", command.split(" "), { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`openssl ${command}: ${stderr}`);
  };
  writeFileSync(path("ca.cnf"), SETTINGS);
  writeFileSync(path("index.txt"), "");
  writeFileSync(path("serial"), "1000\n");
  writeFileSync(path("crlnumber"), "01\n");
  const key = KEY.join(" ");
  openssl(
    `req -x509 -config ca.cnf -extensions authority ${key} -keyout ca.key -out ca.pem -subj /CN=OpenSSL-Authority`,
  );
  for (const [name, subject] of [
    ["site", "localhost"],
    ["responder", "OpenSSL-Responder"],
  ]) {
    openssl(`req -config ca.cnf ${key} -keyout ${name}.key -out ${name}.csr -subj /CN=${subject}`);
    openssl(`ca -config ca.cnf -batch -notext -in ${name}.csr -out ${name}.pem -extensions ${name} -days 20`);
  }
  const own = "-rsigner ca.pem -rkey ca.key";
  const delegated = "-rsigner responder.pem -rkey responder.key";
  /** @param {string} name @param {string} by @param {string} more */
  const answer = (name, by, more) =>
    openssl(
      `ocsp -index index.txt -CA ca.pem -ndays 7 -noverify ${by} ${more} -issuer ca.pem -cert site.pem -respout ${name}.ocsp`,
    );
  const list = (/** @type {string} */ name) => {
    openssl(`ca -config ca.cnf -gencrl -out ${name}.crl.pem`);
    openssl(`crl -in ${name}.crl.pem -outform DER -out ${name}.crl`);
  };
  list("good");
  answer("good", own, "-sha1");
  answer("good-delegated", delegated, "-sha256 -resp_key_id");
  openssl("ca -config ca.cnf -revoke site.pem -crl_reason keyCompromise");
  list("revoked");
  answer("revoked", own, "-sha256 -resp_key_id");
  answer("revoked-delegated", delegated, "-sha1");
  return { path, serve: (name) => serve(folder, name) };
}

/**
 * A server of OpenSSL's that staples an answer.
 *
 * @param {string} folder
 * @param {string} answer
 */
async function serve(folder, answer) {
  const command = `s_server -accept 127.0.0.1:0 -www -cert site.pem -key site.key -cert_chain ca.pem -status_file ${answer}`;
  const server = spawn("openssl", command.split(" "), { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(server.stdout)) {
    const [, port] = /^ACCEPT .*:(\d+)$/.exec(line) ?? [];
    if (port) return { port: Number(port), close: () => void server.kill() };
  }
  const [status] = await once(server, "exit");
  throw new Error(`openssl s_server ended with ${status} before it listened`);
}
