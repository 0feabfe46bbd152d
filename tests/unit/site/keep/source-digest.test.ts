import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceDigest } from '../../../../src/site/keep/source-digest.ts';
import { writeFiles } from '../../../support/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const project = {
  'package.json': '{}',
  'package-lock.json': '{}',
  'src/components/page.astro': '<p>page</p>',
  'src/views/page.ts': 'export {};',
};

function digestOf(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'project');
  writeFiles(folder, files);
  return sourceDigest(folder);
}

test('the same source has the same digest in any folder', () => {
  expect(digestOf(project)).toBe(digestOf(Object.fromEntries(Object.entries(project).toReversed())));
});

test.each([
  ['a component', { ...project, 'src/components/page.astro': '<p>Page</p>' }],
  ['a file’s name', { ...project, 'src/views/page.ts': '', 'src/views/pages.ts': 'export {};' }],
  ['a library', { ...project, 'package-lock.json': '{ "lockfileVersion": 3 }' }],
  ['what is not there yet', { ...project, 'astro.config.mjs': 'export default {};' }],
])('it changes with %s', (_, files) => {
  expect(digestOf(files)).not.toBe(digestOf(project));
});

test('documentation does not change the digest', () => {
  expect(digestOf({ ...project, 'src/README.md': '# The code' })).toBe(digestOf(project));
});
