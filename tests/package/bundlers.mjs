// The bundlers as somebody runs them who configured nothing but what goes in and what comes out.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { createServer, build as vite } from "vite";
import webpack from "webpack";

/**
 * Each writes a bundle of `entry` into `folder`, and gives the file to load.
 *
 * @type {Record<string, (entry: string, folder: string) => Promise<string>>}
 */
export const bundlers = {
  async vite(entry, folder) {
    await vite({
      root: join(entry, ".."),
      configFile: false,
      logLevel: "error",
      build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: entry } },
    });
    const [file = ""] = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
    return join(folder, "assets", file);
  },

  async webpack(entry, folder) {
    const stats = await new Promise((resolve, reject) => {
      const options = { mode: /** @type {const} */ ("production"), context: join(entry, ".."), entry };
      webpack({ ...options, output: { path: folder, filename: "bundle.cjs" } }, (error, done) => {
        return error ? reject(error) : resolve(done);
      });
    });
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
    return join(folder, "bundle.cjs");
  },

  async esbuild(entry, folder) {
    const outfile = join(folder, "bundle.cjs");
    await esbuild({ entryPoints: [entry], bundle: true, logLevel: "error", outfile });
    return outfile;
  },

  async "esbuild for Node"(entry, folder) {
    const outfile = join(folder, "bundle.js");
    await esbuild({
      entryPoints: [entry],
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
      outfile,
    });
    return outfile;
  },

  async rollup(entry, folder) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const file = join(folder, "bundle.js");
    await bundle.write({ file });
    await bundle.close();
    return file;
  },
};

/**
 * Vite's development server over a folder, for a server that listens already.
 *
 * @param {string} folder
 */
export async function viteServer(folder) {
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: "error",
    // whoever listens has no web socket to tell a page of changes
    server: { middlewareMode: true, ws: false },
  });
  return { answer: server.middlewares, close: () => server.close() };
}
