import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { isWellFormed, refuseMalformed } from '../../../../src/site/astro/refuse-malformed.ts';

test('a well-formed URL is a path with valid escapes', () => {
  const good = ['/', '/a%20b/?q=%C3%A9', '/@vite/client', '/?a=@', '/%25'];
  const bad = ['', '*', 'x', '//', '//[', '/%', '/%ff@', '/?%E0%A4', 'http://localhost/', ':99999'];
  expect([...good, ...bad].filter(isWellFormed)).toEqual(good);
});

test('malformed requests do not reach the server', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end();
  });
  server.on('upgrade', ({ url }, socket) => {
    seen.push(`upgrade ${url}`);
    socket.destroy();
  });
  refuseMalformed({ httpServer: server });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  for (const lines of ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n']) {
    for (const url of ['/%ff@x', ':99999', '/good']) {
      const socket = connect((server.address() as AddressInfo).port, 'localhost');
      socket.write(`GET ${url} HTTP/1.1\r\nHost: localhost\r\n${lines || 'Connection: close\r\n'}\r\n`);
      socket.resume();
      await once(socket, 'close');
    }
  }
  expect(seen).toEqual(['/good', 'upgrade /good']);
});
