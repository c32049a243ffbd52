// What a package declares, out of its files of types, with the comments that stand there.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @typedef {object} Declaration
 * @property {string} name
 * @property {"function" | "class" | "type"} kind
 * @property {string} about Markdown
 * @property {string} code
 */

/** A comment that explains what follows it. */
const COMMENT = /\/\*\*(?:(?!\*\/)[\s\S])*\*\//.source;

/** A declaration at the beginning of a line, and the comment above it. */
const DECLARED = new RegExp(
  `(?:^(?<comment>${COMMENT})\\n)?^export (?:declare )?(?:async )?(?<kind>function|class|interface|type) (?<name>\\w+)`,
  "gm",
);

/** What a file hands on from another one; what it imports, it may hand on by name. */
const HANDED_ON = /^(?<by>export|import) (?:type )?(?:\{(?<names>[^}]*)\}|\*) from "(?<file>[^"]+)";/gm;

/** What a file hands on of what it imported. */
const BY_NAME = /^export \{([^}]*)\};/gm;

/** @type {Record<string, Declaration["kind"]>} */
const KINDS = { function: "function", class: "class", interface: "type", type: "type" };

/** Tags of comments in JavaScript that are told in words. @type {Record<string, string>} */
const TAGS = { param: "-", returns: "Gives", throws: "Throws" };

/**
 * All that a file of types exports, each name once.
 *
 * @param {string} file
 * @returns {Declaration[]}
 */
export function exportedFrom(file) {
  const source = readFileSync(file, "utf8");
  const byName = new Set([...source.matchAll(BY_NAME)].flatMap(([, names = ""]) => names.split(/[\s,]+/)));
  // a name that is handed on by itself goes before the same one among all of a file
  const lists = [...source.matchAll(HANDED_ON)].sort(
    (a, b) => Number(!a.groups?.names) - Number(!b.groups?.names),
  );
  const handedOn = lists.flatMap(({ groups }) => {
    const { by, names, file: from = "" } = groups ?? {};
    const all = declarations(readFileSync(join(dirname(file), from.replace(/\.js$/, ".d.ts")), "utf8"));
    const wanted = names?.split(/[\s,]+/).filter((name) => by === "export" || byName.has(name));
    return all.filter(({ name, kind }) => (wanted ? wanted.includes(name) : kind === "type"));
  });
  const once = new Map([...declarations(source), ...handedOn].reverse().map((one) => [one.name, one]));
  return [...once.values()].reverse();
}

/**
 * What a file of types declares. It is read by its form, which its generators keep: a declaration begins at the beginning of
 * a line, and ends there with a brace, or at a semicolon.
 *
 * @param {string} source
 * @returns {Declaration[]}
 */
function declarations(source) {
  return [...source.matchAll(DECLARED)].map((match) => {
    const { comment = typedef(source, match.groups?.name), kind = "", name = "" } = match.groups ?? {};
    const from = source.slice(match.index + match[0].lastIndexOf("export "));
    const code = from.slice(0, endOf(from)).replace(/^export (declare )?/, "");
    return { name, kind: KINDS[kind] ?? "type", about: uncommented(comment), code };
  });
}

/** The comment that TypeScript made a type of, apart from it. @param {string} source @param {string} [name] */
function typedef(source, name) {
  const comments = source.match(new RegExp(COMMENT, "g")) ?? [];
  return comments.find((comment) => new RegExp(`@typedef \\{[\\s\\S]*\\} ${name}\\b`).test(comment)) ?? "";
}

/** Where the first declaration ends. @param {string} source */
function endOf(source) {
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|[{}()[\];]/g)) {
    if ("{([".includes(token)) depth += 1;
    if ("})]".includes(token)) depth -= 1;
    const next = source.slice(index + 1);
    // a type may go on behind a brace
    const isEnd = token === ";" || (token === "}" && /^(\s*$|\n(?!\s*[|&]))/.test(next));
    if (depth === 0 && isEnd) return index + 1;
  }
  return source.length;
}

/** What a comment says, as Markdown. @param {string} comment */
function uncommented(comment) {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\*[ \t]?/gm, "")
    .trim();
  const [about = "", ...tags] = text.split(/^\s*@(?=\w)/m);
  return [
    about
      // examples in Rust are for those who use the crate
      .replace(/^# Examples\s+```(?:rust|no_run|ignore)?\n[\s\S]*?```/gm, "")
      // rustdoc's links lead to Rust
      .replace(/\[(`[^`]+`)\](?:\([^)]*\))?/g, "$1")
      .replace(/^# /gm, "##### "),
    ...tags.map(tagged),
  ].join("\n\n");
}

/** A tag of a comment in JavaScript; nothing where it tells no more than the types. @param {string} tag */
function tagged(tag) {
  const [, kind = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  if (kind === "example") return `##### Example\n\n\`\`\`js\n${rest.trim()}\n\`\`\``;
  const [, type = "", told = ""] = /^\{((?:[^{}]|\{[^{}]*\})*)\}\s*([\s\S]*)$/.exec(rest) ?? [];
  if (kind === "throws") return `Throws \`${type}\`${told && `: ${told.trim()}`}.`;
  const [, name = "", words = ""] = /^\[?(\w+)[^\s]*\s*([\s\S]*)$/.exec(told) ?? [];
  if (kind === "param") return words && `${TAGS.param} \`${name}\`: ${words.trim()}`;
  return kind in TAGS && told ? `${TAGS[kind]} ${told.trim()}` : "";
}
