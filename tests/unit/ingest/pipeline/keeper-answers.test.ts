import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';

// All texts and places are fiction, and the token opens nothing.

const token = 'ghp_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';
const story = (title: string, text: string) => `---\ntitle: ${title}\ndate: 1923-05-02\n---\n\n${text}\n`;
const long = Array.from({ length: 60 }, (_, n) => `The ${n}th barge was late.`).join(' ');

test('keys that an import says are quoted are noted in each article, and nothing warns of them', async () => {
  const batch = writeBatch({ 'leak.md': story('The leak', `The file had ${token} in it.`) });
  const asked = await importFrom(batch, writeContent({}));
  expect(asked.warnings.join()).toContain('what looks like a token');
  const content = writeContent({});
  const answered = await importFrom(batch, content, { answers: { quotedKeys: true } });
  expect(answered.warnings.join()).not.toContain('token');
  expect(Object.values(filesOf(content)).join()).toMatch(/quotedKeys:\n {2}- [0-9a-f]{8}\n/);
});

test('an article that repeats another is left out, unless the import says that it is one of its own', async () => {
  const batch = writeBatch({ 'a.md': story('Barges', long) });
  const twice = writeBatch({ 'c.md': `${story('Barges', long)}\n\n` });
  const content = writeContent({});
  await importFrom(batch, content);
  expect((await importFrom(twice, content)).outcomes).toEqual(['already']);
  const own = await importFrom(twice, content, { answers: { distinct: true } });
  expect(own.outcomes).toEqual(['imported']);
  expect(own.warnings.join()).not.toContain('version');
  const answers = Object.values(filesOf(content)).flatMap(
    (text) => /distinctFrom:\n {2}- \S+/.exec(text) ?? [],
  );
  expect(answers).toHaveLength(1);
  // Asked for again, it is known by where it came from.
  expect((await importFrom(twice, content)).outcomes).toEqual(['already']);
});

test('an update leaves the answers of the keeper as they are', async () => {
  const batch = writeBatch({ 'leak.md': story('The leak', `The file had ${token} in it.`) });
  const content = writeContent({});
  await importFrom(batch, content, { answers: { quotedKeys: true } });
  const [file] = Object.keys(filesOf(content)).filter((one) => one.endsWith('.md'));
  const changed = writeBatch({ 'leak.md': story('The leak', `The file had ${token} in it. It was old.`) });
  const { outcomes } = await importFrom(changed, content, { update: true });
  expect(outcomes).toEqual(['updated']);
  const text = readFileSync(join(content, file!), 'utf8');
  expect(text).toContain('It was old.');
  expect(text).toContain('quotedKeys:');
});
