import { createServer, type Server } from 'node:http';
import type { RequestListener } from 'node:http';

/**
 * Listens on both loopback addresses only, because `localhost` may mean either.
 *
 * @param port the first port to try; the next port that is free on both is used
 * @throws {Error} EACCES if the user may not use the port
 */
export async function listenLocally(listener: RequestListener, port: number) {
  for (let next = port; ; next += 1) {
    const first = await listenAt(listener, '127.0.0.1', next);
    const taken = first && addressPort(first);
    // Some machines have no IPv6.
    const second = first && (await listenAt(listener, '::1', taken!));
    if (first && second !== undefined) {
      const servers = [first, ...(second ? [second] : [])];
      return {
        port: taken!,
        close: () => {
          for (const server of servers) {
            server.close();
            server.closeAllConnections();
          }
        },
      };
    }
    first?.close();
    if (next >= 65_535) throw new Error(`No port from ${port} on is free.`);
  }
}

/** Listens on an address. @returns undefined if the port is in use, null if there is no such address */
function listenAt(listener: RequestListener, host: string, port: number): Promise<Server | null | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function addressPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
