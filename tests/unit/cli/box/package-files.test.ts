import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Lockfile, packageFiles } from '../../../../src/cli/box/package-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// A registry of fiction, whose packages have nothing but a package.json.

/** Returns a package as a registry gives it: a tar archive with one file, gzipped. */
function tarball(name: string, version: string): Buffer {
  const file = Buffer.from(JSON.stringify({ name, version }));
  const header = Buffer.alloc(512);
  const fields: readonly (readonly [offset: number, text: string])[] = [
    ...([
      [0, 'package/package.json'],
      [100, '0000644\0'],
      [108, '0000000\0'],
      [116, '0000000\0'],
    ] as const),
    ...([
      [124, `${file.length.toString(8).padStart(11, '0')}\0`],
      [136, '00000000000\0'],
    ] as const),
    ...([
      [148, '        '],
      [156, '0'],
      [257, 'ustar\u000000'],
    ] as const),
  ];
  for (const [offset, text] of fields) header.write(text, offset);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const rest = Buffer.alloc(1024 + ((512 - (file.length % 512)) % 512));
  return gzipSync(Buffer.concat([header, file, rest]));
}

const integrity = (name: string, version: string) =>
  `sha512-${createHash('sha512').update(tarball(name, version)).digest('base64')}`;
const locked = (name: string, version: string, more: object = {}) => ({
  version,
  integrity: integrity(name, version),
  ...more,
});
const musl = { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] };
const anySystem = { optional: true, os: ['linux', 'darwin', 'win32'] };
const lock: Lockfile & { readonly lockfileVersion: number } = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'courier', dependencies: { '@quay/rope': '^1.0.0', knot: 'npm:other-knot@2.0.0' } },
    'node_modules/@quay/rope': locked('@quay/rope', '1.1.0', {
      resolved: 'https://registry.example/@quay/rope/-/rope-1.1.0.tgz',
      dependencies: { 'other-knot': '1.0.0' },
      optionalDependencies: { 'rope-any': '1.0.0', 'rope-musl': '1.0.0' },
    }),
    'node_modules/@quay/rope/node_modules/other-knot': locked('other-knot', '1.0.0'),
    'node_modules/knot': locked('other-knot', '2.0.0', { name: 'other-knot' }),
    'node_modules/rope-any': locked('rope-any', '1.0.0', anySystem),
    'node_modules/rope-musl': locked('rope-musl', '1.0.0', musl),
  },
};

/** Stands in for npm: writes the packages of that name and version to a folder. */
function download(specs: readonly string[], to: string): void {
  for (const [index, spec] of specs.entries()) {
    const at = spec.lastIndexOf('@');
    writeFileSync(join(to, `${index}.tgz`), tarball(spec.slice(0, at), spec.slice(at + 1)));
  }
}

test('a folder with the packages of a lockfile is installed by npm without a network', () => {
  const { lock: boxed, files } = packageFiles(lock, temporaryFolder(), download);
  expect(files.map(({ path }) => path)).toEqual([
    'packages/@quay/rope-1.1.0.tgz',
    'packages/other-knot-1.0.0.tgz',
    'packages/other-knot-2.0.0.tgz',
    'packages/rope-any-1.0.0.tgz',
  ]);
  const folder = temporaryFolder();
  const write = (path: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  for (const { path, read } of files) write(path, read());
  write('package.json', JSON.stringify(lock.packages['']));
  write('package-lock.json', JSON.stringify(boxed));
  const { status, stderr } = spawnSync('npm', ['ci', '--offline', '--ignore-scripts', '--cache=cache'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stderr).toBe(0);
  const installed = (path: string) =>
    (JSON.parse(readFileSync(join(folder, path, 'package.json'), 'utf8')) as { version: string }).version;
  expect(installed('node_modules/@quay/rope')).toBe('1.1.0');
  expect(installed('node_modules/@quay/rope/node_modules/other-knot')).toBe('1.0.0');
  expect(installed('node_modules/knot')).toBe('2.0.0');
  expect(installed('node_modules/rope-any')).toBe('1.0.0');
  expect(existsSync(join(folder, 'node_modules/rope-musl'))).toBe(false);
});

test('packages for systems that a box is not made for are named as before', () => {
  const { packages } = packageFiles(lock, temporaryFolder(), download).lock;
  expect(packages['node_modules/rope-musl']).toEqual(lock.packages['node_modules/rope-musl']);
});

test('packages that are missing, or others than the lockfile names, are listed', () => {
  const other = (specs: readonly string[], to: string) => {
    download(specs.slice(1), to);
    writeFileSync(join(to, 'other.tgz'), tarball('@quay/rope', '1.1.1'));
  };
  expect(() => packageFiles(lock, temporaryFolder(), other)).toThrow(
    'The registry did not give these packages as package-lock.json names them: @quay/rope@1.1.0. Make the box again',
  );
});

test('packages of no registry are listed before anything is downloaded', () => {
  const packages = {
    ...lock.packages,
    'node_modules/sail': { version: '1.0.0', resolved: 'git+ssh://git@example.org/sail.git#abc' },
    'node_modules/backfile': { version: '0.2.0', resolved: 'file:backfile-0.2.0.tgz' },
  };
  const never = () => expect.unreachable();
  expect(() => packageFiles({ packages }, temporaryFolder(), never)).toThrow(
    'These packages are from no registry, so --with-packages can’t put them into the box: node_modules/sail.',
  );
});
