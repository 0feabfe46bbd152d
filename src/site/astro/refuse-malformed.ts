import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ViteDevServer } from 'vite';

/** Answers 400 to a request whose address is none, which would end the server of `astro dev`: Vite reads it outside of any try. */
export function refuseMalformed({ httpServer }: Pick<ViteDevServer, 'httpServer'>): void {
  if (!httpServer) return;
  guard(httpServer as Server, 'request', (_request, response: ServerResponse) => {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This is not an address.\n');
  });
  guard(httpServer as Server, 'upgrade', (_request, socket: Duplex) => {
    socket.destroy();
  });
}

/** Whether an address is a path that can be read, with its escapes. */
export function isWellFormed(url: string): boolean {
  try {
    decodeURI(url);
  } catch {
    return false;
  }
  return url.startsWith('/') && !url.startsWith('//') && URL.canParse(url, 'http://localhost');
}

function guard(
  server: Server,
  event: 'request' | 'upgrade',
  refuse: (request: IncomingMessage, answer: never) => void,
): void {
  const listeners = server.rawListeners(event);
  server.removeAllListeners(event);
  server.on(event, (request: IncomingMessage, answer: unknown, ...rest: unknown[]) => {
    if (isWellFormed(request.url ?? '')) {
      for (const listener of listeners) listener.call(server, request, answer, ...rest);
    } else refuse(request, answer as never);
  });
}
