import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from '../../../src/files/roots.ts';
import { optionalReaders, packageSpecs } from '../../../src/ingest/contract/format-packages.ts';
import {
  bundledPackages,
  copiedPackages,
  type Manifest,
  packedManifest,
} from '../../../src/package/packed-manifest.ts';

const own = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as Manifest;
const packed = packedManifest(own);
const rare = Object.values(optionalReaders).flatMap(({ packages }) => packages);

test('a package of the program brings no script and no package for development with it', () => {
  expect(Object.keys(packed)).not.toEqual(expect.arrayContaining(['scripts']));
  expect(packed.devDependencies).toBeUndefined();
  expect(packed).toMatchObject({ name: 'backfile', bin: { backfile: 'lib/cli/backfile.mjs' } });
});

test('readers of rare formats are optional, in the versions of this repository', () => {
  expect(Object.keys(packed.peerDependencies as object).toSorted()).toEqual(rare.toSorted());
  expect(Object.keys(packed.peerDependenciesMeta as object).toSorted()).toEqual(rare.toSorted());
  for (const name of rare) expect(packed.dependencies).not.toHaveProperty([name]);
  expect(packageSpecs(['word'])).toEqual([`mammoth@${own.dependencies.mammoth}`]);
});

test('whatever else this repository depends on, a package depends on as well', () => {
  const kept = Object.keys(own.dependencies).filter(
    (name) => ![...copiedPackages, ...bundledPackages, ...rare].includes(name),
  );
  expect(Object.keys(packed.dependencies)).toEqual(kept);
});

test('an archive can take a later patch of Astro, and all else in the version that this repository is tested with', () => {
  expect(own.dependencies.astro).toMatch(/^\d+\.\d+\.\d+$/);
  for (const [name, version] of Object.entries(packed.dependencies))
    expect(version, name).toBe(name === 'astro' ? `~${own.dependencies.astro}` : own.dependencies[name]);
});

test('nothing of the example’s content is packed but the guide and the field reference', () => {
  const files = packed.files as readonly string[];
  expect(files.filter((file) => file.startsWith('content') || file.startsWith('tests'))).toEqual([
    'content/FIELDS.md',
    'content/README.md',
    'content/guide',
  ]);
});

test('what others may import is a module of the program, and everything else is still read by its path', () => {
  const { exports } = packed as unknown as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  for (const [name, entrance] of Object.entries(exports)) {
    if (typeof entrance === 'string') continue;
    expect(name).toMatch(/^\.\/[a-z]+(?:[-/][a-z]+)*$/);
    const module = entrance.default.replace(/^\.\/lib\/(.*)\.js$/, 'src/$1.ts');
    expect(existsSync(join(programRoot, module)), module).toBe(true);
    expect(entrance.types).toBe(entrance.default.replace(/\.js$/, '.d.ts'));
  }
  expect(exports).toMatchObject({
    './lib/*': './lib/*',
    './src/*': './src/*',
    './package.json': './package.json',
  });
});
