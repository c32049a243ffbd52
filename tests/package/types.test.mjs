// The package's types over a strict program, in both compilers, both ways to look a package up, and without a page.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { installPackage } from "./installed.mjs";
import { compilers, complaints } from "./typescript.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;

before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

const program = `
  import { explain, inspect, languages, text, words } from "whylock";
  import type { CertificateInput, Connection, ErrorCode, Report } from "whylock";
  import { explain as explainAlone } from "whylock/explain";
  import { publicLogs } from "whylock/logs";
  import { renderPopup } from "whylock/render";
  import { revokedAuthorities } from "whylock/revoked-authorities";
  import { publicRoots } from "whylock/roots";
  import { InputError, verify, WhylockError, type VerifyOptions } from "whylock/verify";

  const connection: Connection = { version: 1, observer: "caller", url: "https://a.example/", sight: "seen" };
  const report: Report = await explain({ ...connection, observedAt: new Date() }, { time: Date.now() });
  const concern: boolean = report.concern;
  const plain: string = await text(report, { width: 80, colour: false });
  const names: string[] = inspect(new Uint8Array()).certificates.map(({ der }) => der);
  const tags: string[] = languages().map(({ tag }) => tag);
  const nodes: string | undefined = (await words(report, { language: "de" })).language;

  const der = new Uint8Array();
  const chain: CertificateInput = ["PEM", der, der.buffer, new DataView(der.buffer), new Blob([]), { raw: der }, [{ der }]];
  const options: VerifyOptions = {
    host: new URL("https://a.example"),
    time: new Date(),
    roots: [publicRoots, "PEM", der],
    crls: der,
    logs: publicLogs,
    revokedAuthorities,
    signal: AbortSignal.timeout(1),
  };
  try {
    const { search } = await verify(chain, options);
    const ended: "found" | "exhausted" | "cut-short" = search;
    await text(report, options);
    await explainAlone(connection);
    console.log(ended);
  } catch (error) {
    if (error instanceof InputError) {
      const code: ErrorCode = error.code;
      const [field, offset]: [string | undefined, number | undefined] = [error.field, error.offset];
      const whole: WhylockError = error;
      console.log(code, field, offset, whole.message);
    }
  }
  export const draw = (element: Element): Promise<Report> =>
    renderPopup(element, connection, { onAction: (action) => console.log(action) });

  // @ts-expect-error: no such observer
  const wrong: Connection = { ...connection, observer: "telescope" };
  // @ts-expect-error: a number is no certificate
  const never = verify(7);
  // @ts-expect-error: and a text is no moment
  const either = verify(der, { time: "today" });
  export { concern, either, names, never, nodes, plain, tags, wrong };
`;

/** What only Node has. */
const inNode = `
  import { X509Certificate } from "node:crypto";
  import { readFile } from "node:fs/promises";
  import { connect, type TLSSocket } from "node:tls";
  import { explain, verify } from "whylock";

  const socket: TLSSocket = connect({ host: "a.example", port: 443 });
  export const reports = [
    await explain(socket),
    await verify(socket, { host: "a.example" }),
    await verify([new X509Certificate("PEM"), await readFile("chain.pem")]),
  ];
`;

/** What reads certificates alone, and hands its octets on to the platform. */
const reading = `
  import { Certificate, InputError, readCertificates, readNamesAndExpiry } from "whylock/read";
  import type { AccessDescription, Attribute, BasicConstraints, Extension, GeneralName, Input, KeyUse } from "whylock/read";
  import type { ModuleSource, NamesAndExpiry, ObjectIdentifier, Octets, Problem, PublicKey } from "whylock/read";
  import { init } from "whylock/read";

  const [site] = readCertificates("PEM");
  export const hash: Promise<ArrayBuffer> = crypto.subtle.digest("SHA-256", site.der);
  const key: PublicKey | undefined = site.publicKey;
  const values: Extension[] = site.extensions;
  export const blob = new Blob([site.der, key?.der ?? "", ...values.map(({ value }) => value)]);
  export const response = new Response(site.signature ?? site.subjectKeyIdentifier ?? site.authorityKeyIdentifier);
  export const kept: Record<string, unknown> = site.toJSON();
  export const parts: [Attribute[], GeneralName[], KeyUse[] | undefined, BasicConstraints | undefined] = [
    site.subject, site.alternativeNames, site.keyUsage, site.basicConstraints,
  ];
  export const rest: [AccessDescription[], ObjectIdentifier[], Problem[]] = [
    site.authorityAccess, site.policies, site.problems,
  ];
  export const source: ModuleSource = site.der;
  export const input: Input | Octets = site.der;
  export const started: Promise<void> = init(source);
  export const all: NamesAndExpiry[] = [...readNamesAndExpiry(site.der)];
  export const whole: [typeof Certificate, typeof InputError] = [Certificate, InputError];
`;

/** What the whole package has beside. */
const named = `
  import { compareFiles, init, publicLogs, publicRoots, revokedAuthorities, verify } from "whylock";
  import type { AddedLogInput, AnchorInput, CertificatesAtHand, DataFile, ModuleSource, Moment } from "whylock";
  import type { RootInput, TlsInput } from "whylock";

  const der = await publicRoots();
  export const hash: Promise<ArrayBuffer> = crypto.subtle.digest("SHA-256", der);
  export const blob = new Blob([der, await publicLogs(), await revokedAuthorities()]);
  const time: Moment = new Date();
  const logs: DataFile = publicLogs;
  const anchors: AnchorInput[] = [{ der, name: "a" }, { sha256: "00" }];
  const addedLogs: AddedLogInput[] = [{ name: "a", operator: "b", key: der, retired: time }];
  const roots: RootInput[] = [publicRoots, () => "PEM", async () => [der], der];
  export const report = verify(der, { time, logs, anchors, addedLogs, roots });
  const source: ModuleSource = new URL("https://a.example/whylock_bg.wasm");
  export const started: Promise<void> = init(source);
  export const tls: TlsInput = { ocspResponse: der };
  const certificates: CertificatesAtHand = [der, "PEM", [{ der }]];
  export const compared = compareFiles([{ name: "a", certificates }]);
  // @ts-expect-error: a Blob takes waiting
  export const never = () => compareFiles([{ name: "a", certificates: new Blob([]) }]);
  // @ts-expect-error: and so does a promise
  export const neither = () => compareFiles([{ name: "a", certificates: [Promise.resolve(der)] }]);
`;

for (const compiler of compilers) {
  test(`Every type has its name, and octets are what the platform takes (${compiler})`, () => {
    const sources = [named, reading];
    assert.equal(complaints(installed.folder, sources, "nodenext", { compiler, lib: "es2022,dom" }), "");
  });

  test(`Node's sockets are taken where undefined is no value (${compiler})`, () => {
    const setting = { compiler, types: ["node"], lib: "es2023", strict: ["exactOptionalPropertyTypes"] };
    assert.equal(complaints(installed.folder, inNode, "nodenext", setting), "");
  });

  test(`What reads certificates needs no newer library than the package (${compiler})`, () => {
    const setting = { compiler, lib: "es2022" };
    assert.equal(complaints(installed.folder, reading, "nodenext", setting), "");
  });

  for (const resolution of /** @type {const} */ (["nodenext", "bundler"])) {
    test(`A strict program compiles (${compiler}, ${resolution})`, () => {
      assert.equal(complaints(installed.folder, program, resolution, { compiler }), "");
    });
  }

  test(`A strict program for Node compiles, and none needs a page's types (${compiler})`, () => {
    const setting = { compiler, types: ["node"], lib: "es2023" };
    assert.equal(complaints(installed.folder, [program, inNode], "nodenext", setting), "");
  });
}

test("The types name what the whole package has, and nothing else", async () => {
  const whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
  const source = `
    import * as whylock from "whylock";
    type Own = "certificates" | "glance" | "icon" | "initSync" | "phrases" | "usePublicSuffixes"; // of the module itself: their types are there, they are not
    type Values = { [K in Exclude<keyof typeof whylock, Own>]: 1 };
    export const all: Values = { ${Object.keys(whylock).map((name) => `${name}: 1`)} };
  `;
  assert.equal(complaints(installed.folder, source), "");
  assert.notEqual(complaints(installed.folder, source.replace("verify: 1", "")), "");
});
