// Sends malformed requests to serve and dev, and checks that they still answer: node tests/stress/requests.ts
// [COUNT [SEED]].
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFile } from '../../src/site/output/headers.ts';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import { Random } from '../support/random.ts';

const [count = 1000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const generator = new Random(seed);
const random = () => generator.next();
const pick = <T>(list: readonly T[]): T => generator.pick(list);
const some = (list: readonly string[], most: number) =>
  Array.from({ length: Math.floor(random() * most) }, () => pick(list)).join('');

const pieces = [
  '/',
  '//',
  '..',
  '.',
  '%',
  '%2e',
  '%2f',
  '%5c',
  '%00',
  '%ff',
  '%E0%A4',
  '\\',
  '?',
  '#',
  '@',
  ':',
  ':99999',
  '[',
  ']',
  '[::1',
  'http://',
  'https://x',
  '*',
  ' ',
  '\t',
  'é',
  '\u00ff',
  '\u0001',
  '_headers',
  'index.html',
  'letters.txt',
  'articles',
  'a'.repeat(3000),
  '/a'.repeat(2000),
  '@fs/etc/passwd',
  '@id/',
  '__vite',
  '?raw',
  '?import',
  '&x=',
  '=',
  ';',
];
const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'get', 'X', '', 'PRI', 'TRACE'];
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '', 'X'];
const headers = [
  'Host: localhost',
  'Host: localhost',
  'Host: ',
  'Host: [',
  'Host: evil.example',
  'Range: bytes=5-2',
  'Range: bytes=0-99999999999999999999',
  'Range: bytes=-',
  'Range: bytes=-5',
  'Range: bytes=0-0,2-2',
  'Range: x',
  'If-None-Match: *',
  'If-None-Match: W/"',
  'If-Range: x',
  'Content-Length: 9',
  'Content-Length: -1',
  'Content-Length: x',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: x',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Connection: close',
  'Sec-WebSocket-Key: x',
  'Sec-WebSocket-Protocol: vite-hmr',
  'Accept-Encoding: br;q=x',
  'Cookie: ' + 'a'.repeat(9000),
  'Expect: 100-continue',
  ': x',
  'X',
  '\u0000: x',
  'Origin: null',
];

const target = () => `${pick(['/', '/', '', '/articles', '/index.html'])}${some(pieces, 5)}`;
/** Requests that HTTP itself accepts, whatever the server does with them. */
const taken = headers.filter((header) => /^(?:Range|If-|Accept|Origin|Connection: close)/.test(header));

function request(): string {
  // Most are valid HTTP, so that they reach the server's own code rather than only Node's parser.
  if (random() < 0.7)
    return [
      `GET ${target().replaceAll(/[ \t\u0001\u00ff]/g, '')} HTTP/1.1`,
      'Host: localhost',
      pick(taken),
      '',
      '',
    ].join('\r\n');
  const lines = Array.from({ length: Math.floor(random() * 6) }, () => pick(headers));
  const whole = [`${pick(methods)} ${target()} ${pick(versions)}`, ...lines, '', ''].join('\r\n');
  if (random() < 0.2) return whole.slice(0, Math.floor(random() * whole.length));
  return whole + pick(['', '', '', '5\r\nabc', 'x'.repeat(100)]);
}

/** @returns the status of the response, or what happened to the connection */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, 'localhost', () => {
      socket.write(text, 'latin1');
      // A request without an end waits for the rest, which never comes.
      if (random() < 0.2) socket.destroySoon();
      else socket.setTimeout(300, () => socket.destroy());
    });
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (answer.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(/^HTTP\/1\.\d (\d+)/.exec(answer)?.[1] ?? 'closed'));
  });
}

async function attack(name: string, port: number, path: string): Promise<boolean> {
  const answers = new Map<string, number>();
  for (let sent = 0; sent < count; sent += 20) {
    const texts = Array.from({ length: Math.min(20, count - sent) }, request);
    for (const answer of await Promise.all(texts.map((text) => send(port, text)))) {
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
  }
  const answer = await fetch(`http://localhost:${port}${path}`).catch((error: unknown) => String(error));
  const lives = typeof answer !== 'string' && answer.ok;
  const list = [...answers].toSorted().map(([status, times]) => `${times} × ${status}`);
  console.log(
    `${name}: ${count} requests (seed ${seed}): ${list.join(', ')}; ${lives ? 'it still answers' : `it does not answer any more (${typeof answer === 'string' ? answer : answer.status})`}`,
  );
  return lives;
}

const folder = mkdtempSync(join(tmpdir(), 'backfile-requests-'));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('dist/_headers', headersFile('/', []));
write('dist/index.html', 'front');
write('dist/letters.txt', 'abcdefghij');
write('dist/articles/index.html', 'articles');
write(
  'content/site.yaml',
  'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
);
write('content/articles/a.md', '---\ntitle: A\ndate: 2018\nentities: []\ntopics: []\n---\n\nFiction.\n');

const { server, url } = (await serveSite(join(folder, 'dist'), 0))!;
const serveLives = await attack('serve', Number(new URL(url).port), '/');
server.closeAllConnections();
server.close();

const dev = spawn(
  process.execPath,
  [
    'src/cli/main.ts',
    'dev',
    '--content',
    join(folder, 'content'),
    '--port',
    String(4400 + Math.floor(random() * 500)),
  ],
  { cwd: root, env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' } },
);
let said = '';
const started = new Promise<number>((resolve, reject) => {
  const hear = (data: Buffer) => {
    said += data.toString();
    const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
    if (port) resolve(Number(port));
  };
  dev.stdout.on('data', hear);
  dev.stderr.on('data', hear);
  dev.once('exit', () => reject(new Error(`dev ended:\n${said}`)));
});
const devLives = await attack('dev', await started, '/');
if (!devLives) console.log(said.slice(-3000));
dev.kill();
if (dev.exitCode === null) await once(dev, 'exit');
rmSync(folder, { recursive: true, force: true });
process.exitCode = serveLives && devLives ? 0 : 1;
