import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultCardFont, readCardFont } from '../../../src/files/look/read-card-font.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Packages of fonts that are fiction: names of files, and the letters that they state.
const place = vi.hoisted(() => ({ packages: '', usual: undefined as string | undefined }));
vi.mock('../../../src/files/roots.ts', async (original) => {
  const real = await original<typeof import('../../../src/files/roots.ts')>();
  const { existsSync } = await import('node:fs');
  return {
    ...real,
    installedFile: (path: string) => {
      const file = `${place.packages}/${path}`;
      return existsSync(file) ? file : undefined;
    },
  };
});
vi.mock('../../../src/archive/look/look.ts', () => ({
  defaultFontPackage: (language: string) => (language === 'ja' ? place.usual : undefined),
}));

beforeEach(() => {
  Object.assign(place, { packages: temporaryFolder(), usual: undefined });
});

function install(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(place.packages, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(place.packages, name);
}

const name = '@fonts/elm';
const manifest = { 'package.json': '{"version":"5.1.0"}' };
const missing = expect.objectContaining({
  message: 'The package "@fonts/elm" is not installed, or has no fonts that can be used.',
});

test('of a package the regular upright files are taken, each with the letters that it states', () => {
  const folder = install(name, {
    ...manifest,
    'unicode.json': JSON.stringify({
      latin: 'U+0000-00FF,U+0131',
      '[12]': 'U+4e00-4E0B, U+4E0D ,U+4E0C',
      greek: 'U+0370-03FF',
      odd: 'nothing,U+0100-017F,U+XYZ',
    }),
    'files/elm-latin-wght-normal.woff2': '',
    'files/elm-latin-400-normal.woff2': '',
    'files/elm-12-400-normal.woff2': '',
    'files/elm-greek-400-italic.woff2': '',
    'files/elm-odd-400-normal.woff2': '',
  });
  expect(readCardFont(name, '/nowhere')).toEqual({
    digest: '@fonts/elm@5.1.0',
    files: [
      {
        path: join(folder, 'files/elm-latin-wght-normal.woff2'),
        ranges: [
          [0, 0xff],
          [0x131, 0x131],
        ],
      },
      {
        path: join(folder, 'files/elm-12-400-normal.woff2'),
        ranges: [
          [0x4e00, 0x4e0b],
          [0x4e0d, 0x4e0d],
          [0x4e0c, 0x4e0c],
        ],
      },
      { path: join(folder, 'files/elm-odd-400-normal.woff2'), ranges: [[0x100, 0x17f]] },
    ],
    // In order, and joined where nothing is between.
    ranges: [
      [0, 0x17f],
      [0x4e00, 0x4e0d],
    ],
  });
});

test('ranges that lie in others or overlap are joined to one', () => {
  install(name, {
    ...manifest,
    'unicode.json': JSON.stringify({ a: 'U+10-50,U+20-30,U+40-60,U+62' }),
    'files/elm-a-400-normal.woff2': '',
  });
  expect(readCardFont(name, '/nowhere')).toMatchObject({
    ranges: [
      [0x10, 0x60],
      [0x62, 0x62],
    ],
  });
});

test.each([
  ['that is not installed', {}],
  ['without letters', manifest],
  ['without a version', { 'unicode.json': '{"a":"U+10"}', 'files/elm-a-400-normal.woff2': '' }],
  ['without fonts', { ...manifest, 'unicode.json': '{"a":"U+10"}', 'files/elm-a-700-normal.woff2': '' }],
])('a package %s can’t be used', (_, files) => {
  install(name, files);
  expect(readCardFont(name, '/nowhere')).toEqual(missing);
});

test('a language whose letters our typefaces lack has the font of its package, if that is installed', () => {
  expect(defaultCardFont('en')).toBe(undefined);
  place.usual = name;
  expect(defaultCardFont('ja')).toBe(undefined);
  install(name, { ...manifest, 'unicode.json': '{"a":"U+10"}', 'files/elm-a-400-normal.woff2': '' });
  expect(defaultCardFont('ja')).toMatchObject({ digest: '@fonts/elm@5.1.0', ranges: [[0x10, 0x10]] });
});
