import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importFrom, writeBatch } from '../../../support/batch.ts';
import { entity, filesIn, writeContent } from '../../../support/content.ts';
import { withholdName } from '../../../support/names.ts';

// All of it is fiction.
const json = (fields: object) => JSON.stringify(fields);
const stories = {
  'quill-sails.json': json({
    title: 'Jane Quill sails',
    date: '2018-06-19',
    url: 'https://example.com/2018/jane-quill-sails/',
    author: 'Jane Quill',
    persons: ['Jane Quill', 'Ada Sail'],
    body: 'Jane Quill, a captain of fiction, sailed from the old harbor in the fog.\n\nMrs. Quill met Ada Sail.',
  }),
};
const withoutDigests = (files: object) => JSON.stringify(files).replace(/wrote: [^\\]*/g, '');
const decide = (content: string) => withholdName(content, 'jane-quill');

test('a source with a withheld name is imported with the mark in its place, and says so', async () => {
  const content = writeContent({ 'entities/jane-quill.yaml': entity('Jane Quill', 'person') });
  await decide(content);
  const { outcomes, warnings } = await importFrom(writeBatch(stories), content);
  expect(outcomes).toEqual(['imported']);
  expect(warnings.join('\n')).toContain(
    'It has a name that is withheld by decision 1; other words stand in its place',
  );
  const files = filesIn(content);
  expect(JSON.stringify(files)).not.toMatch(/quill/i);
  const [path = ''] = Object.keys(files).filter((file) => file.startsWith('articles/'));
  expect(path).toBe('articles/2018/a-captain-sails.md');
  expect(files[path]).toContain('withheld:\n  - 1\n');
  expect(files[path]).toContain('[A captain](withheld:1), a captain of fiction, sailed');
  expect(files[path]).toContain('[A captain](withheld:1) met Ada Sail.');
  // The same again is known.
  const again = await importFrom(writeBatch(stories), content, { update: true });
  expect(again.outcomes).toEqual(['already']);
  expect(filesIn(content)).toEqual(files);
});

test('importing again what was there before the decision brings nothing back', async () => {
  const content = writeContent({});
  await importFrom(writeBatch(stories), content);
  expect(JSON.stringify(filesIn(content))).toMatch(/quill/i);
  await decide(content);
  const files = filesIn(content);
  expect(JSON.stringify(files)).not.toMatch(/quill/i);
  for (const update of [false, true]) {
    const { outcomes } = await importFrom(writeBatch(stories), content, { update });
    expect(outcomes).toEqual(['already']);
    // Only what import keeps to recognize edits is of the source as it is now.
    expect(withoutDigests(filesIn(content))).toEqual(withoutDigests(files));
  }
});

test('an import stops where the names are not on this machine', async () => {
  const content = writeContent({ 'entities/jane-quill.yaml': entity('Jane Quill', 'person') });
  await decide(content);
  rmSync(join(dirname(content), '.backfile'), { recursive: true });
  const stopped = await importFrom(writeBatch(stories), content);
  expect(stopped.outcomes).toEqual([]);
  expect(stopped.refused.join('')).toContain(
    'The names that decision 1 withholds are not in .backfile/private on this machine.',
  );
  expect(existsSync(join(content, 'articles'))).toBe(false);
  const forced = await importFrom(writeBatch(stories), content, { withoutPrivate: true });
  expect(forced.outcomes).toHaveLength(1);
  expect(forced.warnings.join('')).toContain('The names that decision 1 withholds are not in');
});
