import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ViteDevServer } from 'vite';

/**
 * Answers requests with a malformed URL with 400; Vite parses URLs outside any try block, so they would end
 * `astro dev`.
 */
export function refuseMalformed({ httpServer }: Pick<ViteDevServer, 'httpServer'>): void {
  if (!httpServer) return;
  guard(httpServer as Server, 'request', (_request, response: ServerResponse) => {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Malformed URL.\n');
  });
  guard(httpServer as Server, 'upgrade', (_request, socket: Duplex) => {
    socket.destroy();
  });
}

/** Returns whether a URL is a path with valid escapes. */
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
