/** What the lab's servers answer. */

/** @typedef {import("./servers.mjs").Handler} Handler */

/** A picture of one pixel. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=", "base64");

/**
 * @param {string} title
 * @param {string} [body]
 */
const html = (title, body = "") => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>body { font: 18px/1.5 sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em }</style>
<h1>${title}</h1>
${body}
`;

/**
 * @param {string} title
 * @param {string} [body]
 * @param {Record<string, string>} [headers]
 * @returns {Handler}
 */
export const page =
  (title, body, headers = {}) =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", "cache-control": "no-cache", ...headers });
    response.end(html(title, body));
  };

/** @type {Handler} */
export function pixel(_request, response) {
  response.writeHead(200, { "content-type": "image/gif", "access-control-allow-origin": "*" });
  response.end(PIXEL);
}

/** @type {Handler} */
export function script(_request, response) {
  response.writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": "*" });
  response.end(
    "document.documentElement.dataset.scripts = Number(document.documentElement.dataset.scripts || 0) + 1;",
  );
}

/**
 * @param {string} location
 * @param {number} [status]
 * @returns {Handler}
 */
export const redirect =
  (location, status = 301) =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };

/** No answer, ever. @type {Handler} */
export const silence = () => {};

/**
 * Answers by path, and with "not found" elsewhere.
 *
 * @param {Record<string, Handler>} paths
 * @returns {Handler}
 */
export const paths = (paths) => (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "https://any.invalid");
  const answer = paths[pathname];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
};

/** @param {string} answer what it does about a navigation */
const serviceWorker = (answer) => `
const seen = [];
addEventListener("message", (event) => event.ports[0].postMessage(seen));
addEventListener("install", (event) => {
  event.waitUntil(caches.open("page").then((cache) => cache.add("/")).then(() => skipWaiting()));
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  seen.push(event.request.method + " " + new URL(event.request.url).pathname);
  if (event.request.mode === "navigate") event.respondWith(${answer});
});
`;

/**
 * A page that its service worker answers for from the second visit on. Ask the worker, and it tells what it saw.
 *
 * @param {string} title
 * @param {"network" | "store"} from where the worker takes the page from
 * @returns {Handler}
 */
export function serviceWorkerPage(title, from) {
  const worker = serviceWorker(from === "network" ? "fetch(event.request)" : 'caches.match("/")');
  return paths({
    "/": page(title, `<script>navigator.serviceWorker.register("/worker.js")</script>`),
    "/worker.js": (_request, response) => {
      response.writeHead(200, { "content-type": "text/javascript" }).end(worker);
    },
  });
}
