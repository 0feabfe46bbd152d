import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchCaptures } from '../../../src/capture/search-captures.ts';
import { writeCapture } from '../../support/crawl/write-capture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All hosts, texts and people are fiction.

const name = new Map([['the name', ['José Quill']]]);
const none = new Map<string, string[]>();

/** Returns whether a name is found in a page. */
async function hasName(body: string | Buffer, address = 'https://paper.example/a'): Promise<boolean> {
  const contentDir = join(temporaryFolder(), 'content');
  writeCapture(contentDir, 'https://paper.example/', { [address]: body });
  return (await searchCaptures(contentDir, { words: name, addresses: none })).length > 0;
}

test.each([
  ['in its text', '<p>So José Quill sailed.</p>'],
  ['with marks within it', '<p>So <b>José</b>\n <i>Quill</i> sailed.</p>'],
  ['as references of characters', '<p>Jos&eacute; Quill</p>'],
  ['in other letters', '<p>JOSE QUILL’s boat</p>'],
  ['in an attribute', '<img alt="José Quill at sea">'],
  ['in an older encoding', Buffer.from('<p>José Quill</p>', 'latin1')],
])('a name is found in a captured page %s', async (_, body) => {
  expect(await hasName(body)).toBe(true);
});

test('a name is found in an address, and not where its words stand apart or in others', async () => {
  expect(await hasName('<p>Nothing.</p>', 'https://paper.example/jos%C3%A9-quill')).toBe(true);
  expect(await hasName('<p>José met a Quill. Joséphine Quill, San-José, then quill.</p>')).toBe(false);
});

test('pages are counted by what is told of them, also by their address in another form', async () => {
  const contentDir = join(temporaryFolder(), 'content');
  writeCapture(contentDir, 'https://paper.example/', {
    'https://paper.example/a': '<p>José Quill</p>',
    'https://paper.example/b/?utm_source=x': '<p>José Quill, José Quill</p>',
  });
  writeCapture(contentDir, 'https://other.example/', { 'https://other.example/': '<p>Nobody</p>' });
  const addresses = new Map([['the article', ['http://www.paper.example/b']]]);
  const [found, ...others] = await searchCaptures(contentDir, { words: name, addresses });
  expect(others).toEqual([]);
  expect(found!.capture.name).toBe('paper.example');
  expect([...found!.pages!]).toEqual([
    ['the name', 2],
    ['the article', 1],
  ]);
});

test('a capture that is too large is named without being searched', async () => {
  const contentDir = join(temporaryFolder(), 'content');
  writeCapture(contentDir, 'https://paper.example/', { 'https://paper.example/a': '<p>Nobody.</p>' });
  const [found] = await searchCaptures(contentDir, { words: name, addresses: none }, 10);
  expect(found).toMatchObject({ capture: { name: 'paper.example' }, pages: undefined });
  expect(await searchCaptures(contentDir, { words: none, addresses: none }, 10)).toEqual([]);
});
