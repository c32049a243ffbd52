/** The proxy that makes the lab's names, and the ports 80 and 443, real to a browser; and writes down who was asked. */
import { request as ask, createServer } from "node:http";
import { connect } from "node:net";
import { listen } from "./listen.mjs";

/**
 * @typedef {object} Asked one request that came to the proxy
 * @property {string} host
 * @property {number} port
 * @property {string} how "CONNECT" or the method of a plain request
 * @property {boolean} known whether the host is the lab's
 *
 * @typedef {object} Proxy
 * @property {number} port
 * @property {Asked[]} asked
 * @property {() => Promise<void>} close
 */

/**
 * @param {(host: string, port: number) => number | undefined} route the loopback port behind a name and port
 * @param {(host: string) => boolean} known whether a host is the lab's
 * @returns {Promise<Proxy>}
 */
export async function startProxy(route, known) {
  /** @type {Asked[]} */
  const asked = [];
  /** @param {string} host @param {number} port @param {string} how */
  const find = (host, port, how) => {
    asked.push({ host, port, how, known: known(host) });
    return route(host, port);
  };

  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://not-a-proxy-request.invalid");
    const port = find(url.hostname, Number(url.port || 80), request.method ?? "");
    if (port === undefined) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const onward = ask({ port, method, headers, path: url.pathname + url.search, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });

  proxy.on("connect", (request, client, head) => {
    const { hostname, port: wanted } = new URL(`tunnel://${request.url}`);
    const port = find(hostname, Number(wanted), "CONNECT");
    if (port === undefined) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const server = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const [one, other] of /** @type {const} */ ([
      [client, server],
      [server, client],
    ])) {
      one.on("error", () => other.destroy());
      one.once("close", () => other.destroy());
    }
  });

  return { ...(await listen(proxy)), asked };
}
