import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOfCode } from '../../../src/files/code-digest.ts';
import { writeFiles } from '../../support/build.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const code = {
  'components/page.astro': '<p>page</p>',
  'views/page.ts': 'export {};',
  'desk/desk.css': 'p { color: red }',
  'content.config.ts': 'export {};',
};

function digestOf(files: Readonly<Record<string, string>>, lockfile = '{}'): string {
  const src = join(temporaryFolder(), 'src');
  writeFiles(src, files);
  return digestOfCode(src, ['components', 'views', 'content.config.ts'], lockfile);
}

test('the same code has the same digest in any folder', () => {
  expect(digestOf(code)).toBe(digestOf(Object.fromEntries(Object.entries(code).toReversed())));
});

test.each([
  ['a component', { ...code, 'components/page.astro': '<p>Page</p>' }],
  ['a file’s name', { ...code, 'views/page.ts': '', 'views/pages.ts': 'export {};' }],
  ['a new file in a folder', { ...code, 'views/parts/list.ts': 'export {};' }],
  ['a file beside the folders', { ...code, 'content.config.ts': 'export const one = 1;' }],
])('it changes with %s', (_, files) => {
  expect(digestOf(files)).not.toBe(digestOf(code));
});

test('it changes with a library', () => {
  expect(digestOf(code, '{ "lockfileVersion": 3 }')).not.toBe(digestOf(code));
});

test('documentation does not change it', () => {
  expect(digestOf({ ...code, 'views/README.md': '# Views' })).toBe(digestOf(code));
});

test('other parts of the code do not change it, as a comment in the style sheet of the desk', () => {
  expect(digestOf({ ...code, 'desk/desk.css': 'p { color: red } /* plain */' })).toBe(digestOf(code));
});
