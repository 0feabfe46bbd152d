import { expect, test } from 'vitest';
import { article, open } from '../../support/content.ts';

// Everything here is fiction.
const links = (...states: readonly string[]) => ({
  'links.yaml': `links:\n${states.map((state) => `  - { ${state} }\n`).join('')}`,
});
const day = 'since: 2026-03-12, checked: 2026-03-20';
const moved = `url: 'https://old.example/', status: moved, to: 'https://new.example/', ${day}`;
const gone = `url: 'https://gone.example/a', status: gone, answer: '404', ${day}`;

async function warnings(files: Parameters<typeof open>[0]) {
  const { problems } = await open(files);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a page that moved, and one that is gone without a copy, are named with the line of the link', async () => {
  const body = 'One.\n\nSee https://old.example. And\n[this](https://GONE.example/a#p).';
  const text = article('', body);
  const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(await warnings({ 'articles/a.md': text, ...links(moved, gone) })).toEqual([
    `content/articles/a.md:${lineOf('old.example')} The page https://old.example/ has moved to https://new.example/.`,
    `content/articles/a.md:${lineOf('GONE')} The page https://gone.example/a has not been there since 12 March 2026 (404), and no copy is known.`,
  ]);
});

test('the address of a source is named at its field, unless the article names a copy', async () => {
  const source = (more: string) => article(`source: { url: "https://gone.example/a"${more} }\n`, 'Text.');
  expect(await warnings({ 'articles/a.md': source(''), ...links(gone) })).toEqual([
    expect.stringMatching(/^content\/articles\/a\.md:\d+ The page https:\/\/gone\.example\/a has not /),
  ]);
  const archived = source(', archived: "https://copies.example/1"');
  expect(await warnings({ 'articles/a.md': archived, ...links(gone) })).toEqual([]);
});

test('nothing is said of pages with a known copy, that failed once, or to which nothing links', async () => {
  const states = [
    `${gone}, copy: 'https://copies.example/1'`,
    `url: 'https://weak.example/', status: failing, ${day}`,
    `url: 'https://other.example/', status: moved, ${day}`,
  ];
  const body = 'See https://gone.example/a and https://weak.example/.';
  expect(await warnings({ 'articles/a.md': article('', body), ...links(...states) })).toEqual([]);
});

test('links.yaml is read by its schema', async () => {
  const { problems } = await open({
    'articles/a.md': article('', 'Text.'),
    ...links("url: 'nowhere', status: gone"),
  });
  expect(problems.map(({ file }) => file)).toContain('content/links.yaml');
});
