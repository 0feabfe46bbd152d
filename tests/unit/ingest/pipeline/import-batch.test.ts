import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadKnown } from '../../../../src/ingest/known/load-known.ts';
import { importBatch } from '../../../../src/ingest/pipeline/import-batch.ts';
import { findSources } from '../../../../src/ingest/source/find-sources.ts';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, withoutNotes, writeBatch } from '../../../support/batch.ts';
import { letter, story } from '../../../support/batch-texts.ts';

// All texts, people and places are fiction.

describe('a text that starts with its date', () => {
  test('becomes a draft with a proposed title that passes the check', async () => {
    const content = writeContent({});
    const { outcomes, refused } = await importFrom(writeBatch({ '000_letter.txt': letter }), content);
    expect({ outcomes, refused }).toEqual({ outcomes: ['draft'], refused: [] });
    const [[path, text]] = Object.entries(filesOf(content)) as [[string, string]];
    expect(path).toBe('articles/2018/alarmed-by-the-night-ferrys-noise-more-than-100-residents-of.md');
    expect(withoutNotes(text)).toMatchInlineSnapshot(`
      "---
      title: Alarmed by the night ferry’s noise, more than 100 residents of Lantern Bay have written to harbour mistress Mira Solano
      date: 2018-06-19
      entities: []
      topics: []
      source:
        published: 2018-06-19
        sha256: …
      # The title was taken from the text.
      draft: true
      ---

      Alarmed by the night ferry’s noise, more than 100 residents of Lantern Bay have written to harbour mistress Mira Solano. They want quiet.

      The Port Authority has not answered.
      "
    `);
    expect(await errorsOf(content)).toEqual([]);
  });
});

describe('writing', () => {
  test('that fails for a record refuses only the article, leaves valid content, and succeeds in the next run', async () => {
    const content = writeContent({ 'entities/people': 'a file where a folder should be' });
    const batch = writeBatch({
      'a.jsonl': `${story({ people: ['Mira Solano'] })}\n${story({ id: 8, title: 'Another', body: 'Other.' })}\n`,
    });
    const first = await importFrom(batch, content);
    expect(first.outcomes).toEqual(['imported']);
    expect(first.refused).toEqual([
      'a.jsonl:1 item 1: The article can’t be written: there is a file where a folder is needed.',
    ]);
    rmSync(join(content, 'entities/people'));
    expect(await errorsOf(content)).toEqual([]);
    const second = await importFrom(batch, content);
    expect(second).toMatchObject({ outcomes: ['imported', 'already'], refused: [] });
    expect(await errorsOf(content)).toEqual([]);
  });

  test('never follows a folder that links outside the content folder', async () => {
    const content = writeContent({});
    const outside = writeBatch({});
    mkdirSync(join(content, 'articles'));
    symlinkSync(outside, join(content, 'articles/1923'));
    const { outcomes, refused } = await importFrom(writeBatch({ 'a.json': story() }), content);
    expect(outcomes).toEqual([]);
    expect(refused).toEqual([
      'a.json:1 item 1: The article can’t be written: the folder is a symbolic link that leads outside the content folder.',
    ]);
    expect(filesOf(outside)).toEqual({});
  });

  test('does not happen in a dry run, which reports the same', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.jsonl': `${story({ topics: ['strikes'] })}\n${story({ id: 8 })}\n` });
    expect((await importFrom(batch, content, { dryRun: true })).outcomes).toEqual(['imported', 'already']);
    expect(filesOf(content)).toEqual({});
  });
});

describe('a batch', () => {
  test('can be read from standard input', async () => {
    const content = writeContent({});
    const stdin = Readable.from([Buffer.from(`${story()}\n`)]);
    const { outcomes } = await importFrom('', content, { paths: ['-'], stdin });
    expect(outcomes).toEqual(['imported']);
  });

  test('reports what can’t be read, and imports the rest', async () => {
    const content = writeContent({});
    const outside = writeBatch({ 'secret.txt': 'Title: Secret\nDate: 1923\n\nText.' });
    const batch = writeBatch({
      'a.pdf': '%PDF-1.7 …',
      'b.bin': Buffer.from([...Array(400).keys()].map((n) => n % 32)),
      'c.txt': '',
      'd.txt': '\n\n \n',
      'e.xyz.gz': gzipSync('Title: Packed\nDate: 1923\n\nText.').subarray(0, 30),
      'f\n\u001B[2J.txt': 'Title: Newline\nDate: 1923\n\nText.',
      'g.docx': 'PK\u0003\u0004…',
      [`h${'x'.repeat(240)}.txt`]: 'Title: Long\nDate: 1923\n\nText.',
      'photo.jpg': 'passed over',
    });
    symlinkSync(join(outside, 'secret.txt'), join(batch, 'i.txt'));
    symlinkSync(outside, join(batch, 'j'));
    const { outcomes, refused } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'imported']);
    expect(refused).toMatchInlineSnapshot(`
      [
        "i.txt: This is a symbolic link that leads outside the folder, and is not followed.",
        "j: This is a symbolic link that leads outside the folder, and is not followed.",
        "a.pdf: The PDF is damaged: Invalid PDF structure.",
        "b.bin:1: This is not text: it contains many control characters, the first of them here.",
        "c.txt: The file is empty.",
        "d.txt: The file contains no text.",
        "e.xyz.gz: The file can’t be read completely: unexpected end of file.",
        "g.docx: The file is an incomplete ZIP archive, or not one at all.",
      ]
    `);
    expect(existsSync(join(dirname(content), 'secret.txt'))).toBe(false);
    expect(await errorsOf(content)).toEqual([]);
  });

  test('may contain unpublished articles, which are left out or imported as drafts', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.md': '---\ntitle: Later\ndate: 1923\ndraft: true\n---\n\nText.\n' });
    expect((await importFrom(batch, content)).outcomes).toEqual(['unpublished']);
    expect((await importFrom(batch, content, { drafts: true })).outcomes).toEqual(['draft']);
    expect(filesOf(content)['articles/1923/later.md']).toContain(
      '# The source marks it as a draft.\ndraft: true\n',
    );
  });
});

describe('dates', () => {
  test('that are missing are proposed from the old address, in a draft', async () => {
    const content = writeContent({});
    const file = '+++\ntitle = "Ferry"\npath = "news/2019/03/05/ferry"\n+++\nIt came.\n';
    await importFrom(writeBatch({ 'a.md': file }), content);
    expect(filesOf(content)['articles/2019/ferry.md']).toContain(
      '# The source states no date; its date comes from its old address.\ndraft: true',
    );
    expect(filesOf(content)['articles/2019/ferry.md']).toContain('  - /news/2019/03/05/ferry\n');
  });

  test('that can’t be read are proposed from the file name, in a draft', async () => {
    const content = writeContent({});
    const batch = writeBatch({ '2016-09-27-ferry.md': '---\ntitle: Ferry\ndate: next week\n---\n\nText.\n' });
    expect((await importFrom(batch, content)).outcomes).toEqual(['draft']);
    expect(filesOf(content)['articles/2016/ferry.md']).toContain('date: 2016-09-27\n');
    expect(filesOf(content)['articles/2016/ferry.md']).toContain(
      '# The source gives the date "next week", which is not a date in a supported format; its date comes from the file name.\ndraft: true',
    );
  });

  test('are not proposed from the name of a file with several articles', async () => {
    const content = writeContent({});
    const letters = 'Title: Ferry\n\nIt came.\n\n---\n\nTitle: Lamp\n\nIt was lit.\n';
    await importFrom(writeBatch({ '2016-09-27-letters.txt': letters }), content);
    const articles = Object.entries(filesOf(content)).filter(([file]) => file.startsWith('articles'));
    expect(articles.map(([file]) => file)).toEqual(['articles/undated/ferry.md', 'articles/undated/lamp.md']);
    for (const [, text] of articles) expect(text).toContain('# The source states no date.\ndraft: true');
  });

  test('that are ambiguous make a draft that quotes the source', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.jsonl': ['31/12/99', 'yesterday', '0000-00-00', '03/04/2018', '']
        .map((date, id) => `${story({ id, date, title: `Dated ${id}` })}\n`)
        .join(''),
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(Array(5).fill('draft'));
    expect(warnings).toMatchInlineSnapshot(`
      [
        "a.jsonl:1 item 1: The date "31/12/99" does not state the century.",
        "a.jsonl:2 item 2: The date "yesterday" is not a date in a supported format.",
        "a.jsonl:3 item 3: The date "0000-00-00" is a placeholder for a missing date.",
        "a.jsonl:4 item 4: The date "03/04/2018" does not state which number is the month.",
      ]
    `);
    expect(Object.entries(filesOf(content)).map(([path, text]) => [path, /^date: .*$/m.exec(text)![0]]))
      .toMatchInlineSnapshot(`
        [
          [
            "articles/2018/dated-3.md",
            "date: 2018",
          ],
          [
            "articles/undated/dated-0.md",
            "date: XXXX",
          ],
          [
            "articles/undated/dated-1.md",
            "date: XXXX",
          ],
          [
            "articles/undated/dated-2.md",
            "date: XXXX",
          ],
          [
            "articles/undated/dated-4.md",
            "date: XXXX",
          ],
        ]
      `);
    expect(await errorsOf(content)).toEqual([]);
  });
});

test('progress goes on from one source to the next, up to the size of all of them', async () => {
  const batch = writeBatch({
    'a.jsonl': `${story({ id: 1, title: 'One' })}\n${story({ id: 2, title: 'Two' })}\n`,
    'b.jsonl': `${story({ id: 3, title: 'Three' })}\n`,
  });
  const { sources } = findSources([batch]);
  const contentDir = writeContent({});
  const done: number[] = [];
  for await (const event of importBatch(sources, loadKnown(contentDir).known, {
    contentDir,
    dryRun: true,
    update: false,
    drafts: false,
    today: '2026-03-01',
    stdin: Readable.from([]),
    map: new Map(),
  }))
    if (event.type === 'progress') done.push(event.done);
  const [first, second] = sources.map(({ size }) => size) as [number, number];
  expect(done.at(-1)).toBe(first + second);
  expect(done).toContain(first);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.slice(done.indexOf(first)).every((one) => one >= first)).toBe(true);
});

test('what looks like a key in a text is said, and the text is imported as it is', async () => {
  const token = `npm_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ`;
  const content = writeContent({});
  const batch = writeBatch({
    'a.md': `---\ntitle: The leak\ndate: 2018-06-19\n---\n\nIt had ${token} in it.\n`,
  });
  const { outcomes, warnings } = await importFrom(batch, content);
  expect(outcomes).toEqual(['imported']);
  expect(warnings.join()).toContain('The text contains what looks like a token, and everybody will read it.');
  expect(warnings.join()).not.toContain(token);
  expect(Object.values(filesOf(content)).join()).toContain(token);
});
