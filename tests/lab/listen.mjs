/**
 * Listens on a loopback port that the system gives.
 *
 * @param {import("node:net").Server} server
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function listen(server) {
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // browsers hang up whenever they like
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server listens on no port.");
  const close = () =>
    new Promise((/** @type {(done: void) => void} */ resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: address.port, close };
}
