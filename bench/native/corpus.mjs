import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { viewCorpus } from "../view/corpus.mjs";

/**
 * Has a program read the corpus of views from a file that is gone afterwards.
 *
 * @template T
 * @param {(file: string, certificates: Buffer[]) => Promise<T>} work
 */
export async function withCorpus(work) {
  const folder = mkdtempSync(join(tmpdir(), "whylock-bench-"));
  try {
    const certificates = Object.values(viewCorpus()).flat();
    const file = join(folder, "certificates.der");
    writeFileSync(file, Buffer.concat(certificates));
    return await work(file, certificates);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
