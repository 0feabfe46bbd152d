import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { repairLine } from '../../../../src/ingest/clean/repair-text.ts';
import { openSettings, writeContent } from '../../../support/content.ts';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

const signs = fc.constantFrom(
  ...[
    '\n',
    '\r',
    '\t',
    '\0',
    ' ',
    '"',
    "'",
    ':',
    '#',
    '-',
    '---',
    '%',
    '@',
    '`',
    '|',
    '>',
    '&',
    '*',
    '!',
    '?',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    ',',
    '\\',
    '/',
    '<',
    '~',
    'null',
    'true',
    '1923',
    '=',
    '_',
    '+',
    '.',
    'é',
    '港',
    'א',
    '🛳',
    '\u2028',
  ],
  ...[
    '\u00A0',
    '\u00AD',
    '\uD800',
    '<b>',
    '</b>',
    '<script>',
    '{{',
    '}}',
    '![x](y)',
    '](javascript:x)',
    '&lt;',
    'https://x.example/?a=b&c',
  ],
);
const text = fc
  .array(fc.oneof(signs, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const record = fc.record({
  title: text.filter((title) => /[\p{L}\p{N}]/u.test(repairLine(title))),
  date: fc.oneof(text, fc.constantFrom('1923', '1923-05-02', '2018-06-19T23:30-04:00')),
  body: fc.array(text, { maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  standfirst: text,
  author: text,
  people: fc.array(text, { maxLength: 3 }),
  places: fc.array(text, { maxLength: 3 }),
  tags: fc.array(text, { maxLength: 3 }),
  section: text,
  language: text,
  url: fc.oneof(text, fc.webUrl()),
  aliases: fc.array(fc.oneof(text, fc.webPath()), { maxLength: 2 }),
  publisher: text,
});

test('whatever a source states, the article passes the check, keeps its title, and is imported once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 20, maxLength: 40 }), async (records) => {
      const content = writeContent({});
      const batch = writeBatch({ 'a.json': JSON.stringify(records) });
      const { outcomes, refused } = await importFrom(batch, content);
      expect(outcomes.length + refused.length).toBe(records.length);
      const { content: read, problems } = await openArchive(content, openSettings);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(refused).toEqual([]);
      // A headline is plain words: the tags of bold text are no part of it.
      const wordsOf = (title: string) => repairLine(title.replaceAll(/<\/?b>/g, ''));
      const stated = new Set(records.map(({ title }) => wordsOf(title)));
      expect(
        read.articles.filter(({ data }) => !stated.has(wordsOf(data.title))).map(({ data }) => data.title),
      ).toEqual([]);
      const before = filesOf(content);
      await importFrom(batch, content);
      expect(filesOf(content)).toEqual(before);
      // The author may have a record by now, created for one of the last articles.
      await importFrom(batch, content, { update: true });
      const updated = filesOf(content);
      await importFrom(batch, content, { update: true });
      expect(filesOf(content)).toEqual(updated);
    }),
    { numRuns: 8, seed: 6, endOnFailure: true },
  );
}, 120_000);
