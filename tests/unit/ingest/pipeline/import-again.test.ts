import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, withoutNotes, writeBatch } from '../../../support/batch.ts';
import { picture } from '../../../support/picture.ts';
import { letter, story } from '../../../support/batch-texts.ts';

// All texts, people and places are fiction.

describe('repeating an import', () => {
  test('adds nothing and changes nothing', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.txt': letter,
      'b.jsonl': `${story()}\n${story({ id: 8 })}\n`,
    });
    expect((await importFrom(batch, content)).outcomes).toEqual(['draft', 'imported', 'already']);
    const before = filesOf(content);
    expect((await importFrom(batch, content)).outcomes).toEqual(['already', 'already', 'already']);
    expect((await importFrom(batch, content, { update: true })).outcomes).toEqual([
      'already',
      'already',
      'already',
    ]);
    expect(filesOf(content)).toEqual(before);
  });

  test('recognizes an article by its digest after its keeper has rewritten it', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.txt': letter });
    await importFrom(batch, content);
    const [path] = Object.keys(filesOf(content));
    const file = join(content, path!);
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^title: .*$/m, 'title: Quiet, please')
        .replace(/^Alarmed.*$/m, 'Rewritten.'),
    );
    expect((await importFrom(batch, content)).outcomes).toEqual(['already']);
  });
});

test('an article that occurs twice in a run with --update is the first one, whatever the differences', async () => {
  const content = writeContent({});
  const url = 'https://courier.example/1923/dockers';
  const [first, second] = [
    story({ url, title: 'Dockers walk out' }),
    story({ url, title: 'Dockers come back' }),
  ];
  const batch = writeBatch({ 'a.jsonl': `${first}\n${second}\n` });
  const both = await importFrom(batch, content, { update: true });
  expect(both.outcomes).toEqual(['imported', 'changed']);
  expect(Object.values(filesOf(content)).join('\n')).not.toContain('come back');
  expect(both.differences).toEqual([]);
});

test('an article fills its own empty file, as a power failure may leave it, wherever it lies', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'a.txt': letter,
    'b.jsonl': `${story()}\n${story({ id: 8, body: 'Another.' })}\n`,
  });
  await importFrom(batch, content);
  const before = filesOf(content);
  const articles = Object.keys(before).filter((path) => path.startsWith('articles/'));
  expect(articles).toHaveLength(3);
  for (const path of articles) {
    writeFileSync(join(content, path), '');
    await importFrom(batch, content);
    expect(filesOf(content)).toEqual(before);
  }
  const [first] = articles;
  renameSync(join(content, first!), join(content, 'articles', basename(first!)));
  writeFileSync(join(content, 'articles', basename(first!)), '');
  await importFrom(batch, content);
  expect(Object.keys(filesOf(content))).not.toContain(first);
  expect(filesOf(content)[`articles/${basename(first!)}`]).toBe(before[first!]);
});

describe('the same article from two batches', () => {
  const body =
    'The ferry came back on Monday, three weeks late, with a new engine and an old captain. '.repeat(4);

  test('is recognized by any spelling of its address, and reported', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({ url: 'https://courier.example/1923/dockers', body }),
      'b.json': story({
        url: 'http://www.courier.example/1923/dockers/?utm_source=x',
        body,
        dateline: 'BAY',
      }),
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'changed']);
    expect(warnings).toEqual([
      'b.json:1 item 1: It has changed since it was imported as content/articles/1923/dockers-walk-out.md, which was not updated.',
    ]);
  });

  test('is recognized by its text regardless of white space and punctuation', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({ body }),
      'b.md': `---\ntitle: The ferry\ndate: 1924-01-01\n---\n\n${body.replaceAll(', ', ' – ').replaceAll('ferry', '_ferry_')}\n`,
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'already']);
    expect(warnings).toEqual([
      'b.md: It is already in the archive as content/articles/1923/dockers-walk-out.md, with the same text.',
    ]);
  });

  test('keeps the address of the repeat as a redirect, only once', async () => {
    const at = (path: string) => `https://courier.example${path}`;
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({ url: at('/1923/dockers'), body }),
      'b.json': story({ id: 8, url: at('/strikes/dockers-walk-out'), aliases: ['/d/7'], body: `${body}!` }),
      'c.json': story({ id: 9, url: 'https://elsewhere.example/copied', body: `${body}?` }),
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'already', 'already']);
    expect(warnings).toEqual([
      'b.json:1 item 1: It is already in the archive as content/articles/1923/dockers-walk-out.md, with the same text; its former address /d/7, /strikes/dockers-walk-out now redirects there.',
      'c.json:1 item 1: It is already in the archive as content/articles/1923/dockers-walk-out.md, with the same text.',
    ]);
    const files = filesOf(content);
    expect(files['articles/1923/dockers-walk-out.md']).toContain(
      'redirectFrom:\n  - /d/7\n  - /strikes/dockers-walk-out\n',
    );
    expect(await errorsOf(content)).toEqual([]);
    await importFrom(batch, content);
    expect(filesOf(content)).toEqual(files);
    expect((await importFrom(batch, content, { update: true })).warnings.join()).not.toContain(
      'You have edited',
    );
    expect(filesOf(content)).toEqual(files);
  });

  test('is a different one if it has its own title and address', async () => {
    const at = (path: string) => `https://courier.example${path}`;
    const content = writeContent({});
    const batch = writeBatch({
      'a.jsonl': [
        story({ id: 1, url: at('/1'), title: 'Dockers walk out', body }),
        story({ id: 2, url: at('/2'), title: 'Tide out', body }),
        story({ id: 3, url: at('/3'), title: 'Tide out', body }),
        story({ id: 4, title: 'Bell tolls', body }),
      ].join('\n'),
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'imported', 'already', 'already']);
    expect(warnings[0]).toBe(
      'a.jsonl:2 item 2: It has the same text as content/articles/1923/dockers-walk-out.md, but a title and address of its own; both were kept.',
    );
    expect(filesOf(content)['articles/1923/tide-out.md']).toContain('redirectFrom:\n  - /3\n');
    const files = filesOf(content);
    expect((await importFrom(batch, content)).outcomes).toEqual(['already', 'already', 'already', 'already']);
    expect(filesOf(content)).toEqual(files);
  });

  test('is reported as a possible version if its text is nearly the same, in this run or in the archive', async () => {
    const long = (change: string) =>
      Array.from({ length: 300 }, (_, index) => (index === 200 ? change : `word${index}`)).join(' ');
    const content = writeContent({});
    const batch = writeBatch({
      'a.jsonl': [
        story({ id: 1, title: 'Strike', body: long('six') }),
        story({ id: 2, date: '1923-05-03', title: 'Strike goes on', body: long('seven') }),
      ].join('\n'),
    });
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'imported']);
    expect(warnings).toEqual([
      'a.jsonl:2 item 2: It has nearly the same text as content/articles/1923/strike.md; it may be another version.',
    ]);
    const later = writeBatch({ 'b.json': story({ id: 3, title: 'The strike', body: long('eight') }) });
    expect((await importFrom(later, content)).warnings).toHaveLength(1);
  });

  test('is not detected in two short texts that are only similar', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.jsonl': `${story({ body: 'No change.' })}\n${story({ id: 8, date: '1923-05-03', body: 'No change.' })}\n`,
    });
    expect((await importFrom(batch, content)).outcomes).toEqual(['imported', 'imported']);
    expect(Object.keys(filesOf(content))).toEqual([
      'articles/1923/dockers-walk-out-1923-05-03.md',
      'articles/1923/dockers-walk-out.md',
    ]);
  });
});

describe('a source that has changed', () => {
  const edit = (content: string, from: RegExp, to: string) => {
    const file = join(content, 'articles/1923/dockers-walk-out.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    return file;
  };
  const changed = story({
    title: 'Dockers walk out again',
    dateline: 'LANTERN BAY',
    topics: ['strikes'],
    body: 'The dockers of Lantern Bay walked out on Thursday.\n\nNobody came to the gate but the harbour mistress, who counted the ships.',
  });

  test('is reported without overwriting anything', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.json': story() });
    await importFrom(batch, content);
    const before = filesOf(content);
    writeFileSync(join(batch, 'a.json'), changed);
    const { outcomes, warnings } = await importFrom(batch, content);
    expect(outcomes).toEqual(['changed']);
    expect(warnings[0]).toContain('It has changed since it was imported');
    expect(filesOf(content)).toEqual(before);
  });

  test('updates with --update only the fields that the keeper has not edited', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.json': story() });
    await importFrom(batch, content);
    const file = edit(content, /^title: .*$/m, '# Our own words.\ntitle: The walk-out\nstandfirst: A first.');
    writeFileSync(join(batch, 'a.json'), changed);
    const { outcomes, warnings, differences } = await importFrom(batch, content, { update: true });
    expect(outcomes).toEqual(['updated']);
    expect(warnings).toEqual([
      'a.json:1 item 1: "title" of content/articles/1923/dockers-walk-out.md has changed in the source: "Dockers walk out again", but you have edited it, so it was kept.',
    ]);
    expect(differences).toMatchInlineSnapshot(`
      [
        "-The dockers of Lantern Bay walked out on Wednesday.
      +The dockers of Lantern Bay walked out on Thursday.",
      ]
    `);
    expect(withoutNotes(readFileSync(file, 'utf8'))).toMatchInlineSnapshot(`
      "---
      # Our own words.
      title: The walk-out
      standfirst: A first.
      date: 1923-05-02
      dateline: LANTERN BAY
      entities: []
      topics:
        - strikes
      source:
        published: 1923-05-02
        sha256: …
      ---

      The dockers of Lantern Bay walked out on Thursday.

      Nobody came to the gate but the harbour mistress, who counted the ships.
      "
    `);
    expect(await errorsOf(content)).toEqual([]);
    // Decisions are not requested again.
    const again = await importFrom(batch, content, { update: true });
    expect(again).toMatchObject({ outcomes: ['already'], warnings: [], differences: [] });
  });

  test('leaves alone what the keeper has said of a picture, such as the point that stays in sight', async () => {
    const content = writeContent({});
    const pictured = { image: { src: 'quay.png', alt: 'A quay' } };
    const batch = writeBatch({ 'a.json': story(pictured), 'quay.png': picture(90, 60) });
    await importFrom(batch, content);
    const file = edit(content, /^( +)alt: A quay$/m, '$1alt: A quay\n$1focus: 30% 40%\n$1articleOnly: true');
    const said = /^image:\n(?: .*\n)+/m.exec(readFileSync(file, 'utf8'))![0];
    expect(said).toContain('focus: 30% 40%');
    writeFileSync(join(batch, 'a.json'), story({ ...pictured, title: 'Dockers walk out again' }));
    expect((await importFrom(batch, content, { update: true })).outcomes).toEqual(['updated']);
    const after = readFileSync(file, 'utf8');
    expect(after).toContain('title: Dockers walk out again');
    expect(after).toContain(said);
  });

  test('keeps a text that the keeper has edited, and shows how the source differs', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.json': story() });
    await importFrom(batch, content);
    const file = edit(content, /on Wednesday\./, 'on Wednesday, 2 May.');
    writeFileSync(join(batch, 'a.json'), changed);
    const { differences } = await importFrom(batch, content, { update: true });
    expect(differences).toEqual([
      '-The dockers of Lantern Bay walked out on Wednesday, 2 May.\n+The dockers of Lantern Bay walked out on Thursday.',
    ]);
    expect(readFileSync(file, 'utf8')).toContain('on Wednesday, 2 May.');
  });

  test('never changes an article that import did not write', async () => {
    const own =
      '---\ntitle: By hand\ndate: 1923\nentities: []\ntopics: []\nsource:\n  url: https://courier.example/1923/dockers\n---\n\nBy hand.\n';
    const content = writeContent({ 'articles/own.md': own });
    const batch = writeBatch({ 'a.json': story({ url: 'https://courier.example/1923/dockers' }) });
    const { outcomes } = await importFrom(batch, content, { update: true });
    expect(outcomes).toEqual(['changed']);
    expect(filesOf(content)).toEqual({ 'articles/own.md': own });
  });
});
