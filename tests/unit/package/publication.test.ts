import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from '../../../src/files/roots.ts';
import { publicationFault, publishableManifest } from '../../../src/package/publication.ts';

const read = (file: string) => readFileSync(join(programRoot, file), 'utf8');
const own = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>>;
const address = 'https://code.example/paper/backfile';

test('a package that is published says where its source is, as the given address says', () => {
  const manifest = publishableManifest({ name: 'backfile', private: true, version: '0.2.0' }, address);
  expect(manifest).toEqual({
    name: 'backfile',
    version: '0.2.0',
    repository: { type: 'git', url: 'git+https://code.example/paper/backfile.git' },
    homepage: 'https://code.example/paper/backfile#readme',
    bugs: { url: 'https://code.example/paper/backfile/issues' },
  });
  for (const other of [`${address}/`, `${address}.git`])
    expect(publishableManifest({ name: 'backfile', version: '0.2.0' }, other)).toEqual(manifest);
  expect(publishableManifest({}, address, 'src/package/create-backfile')).toMatchObject({
    repository: { directory: 'src/package/create-backfile' },
  });
});

test.each([
  '',
  'paper/backfile',
  'http://code.example/paper/backfile',
  'https://code.example',
  'https://code.example/paper',
  'https://me:secret@code.example/paper/backfile',
  'https://code.example/paper/backfile?tab=readme',
  'https://code.example/paper/backfile#readme',
  'git@code.example:paper/backfile.git',
])('“%s” is not taken for the address of a repository', (text) => {
  expect(() => publishableManifest(own, text)).toThrow('is not the address of a repository');
});

test('without an address, a package is packed for trying only', () => {
  expect(publicationFault(own)).toBeUndefined();
  const { private: _, ...published } = own;
  expect(publicationFault(published)).toBe(
    'package.json is not private, and does not say where its source is: repository, homepage, bugs. Run: npm run release -- ADDRESS, with the address of the repository.',
  );
  expect(publicationFault(publishableManifest(own, address))).toBeUndefined();
});

test('the version in work is the newest of the changelog', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/m.exec(read('.github/CHANGELOG.md')) ?? [];
  expect(newest).toBe(own['version']);
  for (const name of ['create-backfile', 'backfile-ask']) {
    const { version } = JSON.parse(read(`src/package/${name}/package.json`)) as { version: string };
    expect(version, name).toBe(own['version']);
  }
});
