// The words of the documentation: the crate's catalogue of a language, and beside it what no popup says.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { root } from "../tools.mjs";

/** A language has its direction and name from the crate's catalogue, as the popup has. */
export class Words {
  /** @type {FluentBundle[]} the language's own first, then English */
  #bundles;

  /** @param {string} tag */
  constructor(tag) {
    this.tag = tag;
    this.#bundles = [...new Set([tag, "en"])].map(bundle);
    this.name = this.say("language-name");
    this.direction = this.say("language-direction");
  }

  /** @param {string} id */
  has(id) {
    return this.#bundles.some((bundle) => bundle.hasMessage(id));
  }

  /**
   * @param {string} id
   * @param {Record<string, string | number>} [values]
   * @returns {string}
   * @throws {Error} where there is no such message, or it lacks a value
   */
  say(id, values = {}) {
    const bundle = this.#bundles.find((one) => one.hasMessage(id));
    const pattern = bundle?.getMessage(id)?.value;
    if (!bundle || !pattern) throw new Error(`There is no message ${id}`);
    /** @type {Error[]} */
    const errors = [];
    const said = bundle.formatPattern(pattern, values, errors);
    if (errors.length > 0) throw new Error(`${this.tag}, ${id}: ${errors.join("; ")}`);
    return said;
  }

  /** What the first of these messages says that there is. @param {...string} ids */
  sayFirst(...ids) {
    const id = ids.find((id) => this.has(id));
    if (id === undefined) throw new Error(`There is none of the messages ${ids.join(", ")}`);
    return this.say(id);
  }
}

/** @param {string} tag */
function bundle(tag) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const folder of [join("src", "explain"), join("docs", "words")]) {
    const file = join(root, folder, `${tag}.ftl`);
    if (existsSync(file)) bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
  }
  return bundle;
}
