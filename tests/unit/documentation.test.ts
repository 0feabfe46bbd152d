import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/project.ts';

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const filesIn = (folder: string, recursive = true) =>
  readdirSync(join(projectFolder, folder), { recursive, encoding: 'utf8' }).map((file) =>
    join(folder, file).replaceAll('\\', '/'),
  );
const files = ['src', 'tests'].flatMap((folder) => filesIn(folder));
const documents = [
  ...filesIn('.', false),
  ...filesIn('.github'),
  ...filesIn('content', false),
  ...filesIn('content/guide'),
  ...files,
]
  .filter((file) => file.endsWith('.md') && !file.startsWith('tests/'))
  .toSorted();

test('every link in the documentation leads to a file', () => {
  const links = documents.flatMap((document) =>
    [...withoutCode(read(document)).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      ([, path = '']) => ({
        document,
        path,
      }),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  const broken = links.filter(
    ({ document, path }) => !existsSync(join(projectFolder, dirname(document), path)),
  );
  expect(broken).toEqual([]);
});

test('every link to a part of a document leads to its heading', () => {
  const headings = (file: string) =>
    [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const links = documents.flatMap((document) =>
    [...withoutCode(read(document)).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)/g)].map(
      ([, path = '', anchor = '']) => ({ document, file: path && join(dirname(document), path), anchor }),
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ document, file, anchor }) => !headings(file || document).includes(anchor))).toEqual(
    [],
  );
});

test('the first page of the guide is read in ten minutes, and leads to all others', () => {
  const first = read('content/README.md');
  const wordsInMinute = 230;
  expect(first.split(/\s+/).length).toBeLessThan(10 * wordsInMinute);
  const others = filesIn('content/guide')
    .filter((file) => file.endsWith('/README.md') || /guide\/[^/]*\.md$/.test(file))
    .map((file) => file.replace('content/', ''));
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter((file) => !first.includes(`](${file})`))).toEqual([]);
});

/** Removes code, which may contain examples of links. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```/gms, '').replaceAll(/`[^`\n]*`/g, '');
}

test('every module and folder that the documentation of the code names exists', () => {
  const names = documents
    .filter((document) => document.startsWith('src/'))
    .flatMap((document) =>
      [...read(document).matchAll(/`((?:[\w-]+\/)*(?:[\w-]+\.(?:astro|mjs|tsx?)|[\w-]+\/))`/g)].map(
        ([, name = '']) => ({ document, name: name.replace(/\/$/, '') }),
      ),
    );
  expect(names.length).toBeGreaterThan(80);
  const missing = names.filter(
    ({ name }) =>
      !existsSync(join(projectFolder, name)) && !files.some((file) => `/${file}`.endsWith(`/${name}`)),
  );
  expect(missing).toEqual([]);
});

test('every command in the documentation is a script of the package', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const commands = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => ({
      document,
      name,
    })),
  );
  expect(commands.length).toBeGreaterThan(30);
  expect(commands.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
});
