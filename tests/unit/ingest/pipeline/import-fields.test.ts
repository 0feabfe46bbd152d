import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, withoutNotes, writeBatch } from '../../../support/batch.ts';
import { unusedFieldsText } from '../../../../src/cli/unused-fields.ts';
import { story } from '../../../support/batch-texts.ts';

describe('a JSON record', () => {
  test('imports its people, places, organizations and exchanges as entities, and its topics as topics', async () => {
    const content = writeContent({
      'entities/orgs/port.yaml': 'name: Port Authority\nkind: organization\naliases: [Harbour Board]\n',
    });
    const batch = writeBatch({
      'wire.jsonl.gz': gzipSync(
        `${story({ people: ['solano', 'Ardal, Tove'], places: ['lantern-bay', 'usa'], orgs: ['harbour board'], exchanges: ['lbse'], topics: ['money-fx'], author: 'Tove Ardal' })}\n`,
      ),
    });
    const { outcomes, refused } = await importFrom(batch, content);
    expect({ outcomes, refused }).toEqual({ outcomes: ['imported'], refused: [] });
    const files = filesOf(content);
    expect(withoutNotes(files['articles/1923/dockers-walk-out.md']!)).toMatchInlineSnapshot(`
      "---
      title: Dockers walk out
      date: 1923-05-02
      byline:
        - entity: tove-ardal
      entities:
        - solano
        - tove-ardal
        - lantern-bay
        - usa
        - port
        - lbse
      topics:
        - money-fx
      source:
        author: Tove Ardal
        published: 1923-05-02
        sha256: …
      ---

      The dockers of Lantern Bay walked out on Wednesday.

      Nobody came to the gate but the harbour mistress, who counted the ships.
      "
    `);
    expect(Object.keys(files).filter((file) => !file.startsWith('articles'))).toMatchInlineSnapshot(`
      [
        "entities/organizations/lbse.yaml",
        "entities/orgs/port.yaml",
        "entities/people/solano.yaml",
        "entities/people/tove-ardal.yaml",
        "entities/places/lantern-bay.yaml",
        "entities/places/usa.yaml",
        "topics/money-fx.yaml",
      ]
    `);
    expect(files['entities/places/usa.yaml']).toBe('name: USA\nkind: place\n');
    expect(await errorsOf(content)).toEqual([]);
  });

  test('may be a headline alone if its text field is empty; without such a field the text is missing', async () => {
    const content = writeContent({});
    const flash = { title: 'Bell tolls', date: '1923-05-02' };
    const batch = writeBatch({
      'a.json': JSON.stringify([
        { ...flash, body: '' },
        { ...flash, title: 'Tide out' },
      ]),
    });
    expect((await importFrom(batch, content)).outcomes).toEqual(['imported', 'draft']);
    expect(filesOf(content)['articles/1923/tide-out.md']).toContain('# The source has no text.\ndraft: true');
    expect(await errorsOf(content)).toEqual([]);
  });

  test('is read by the fields in --map', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': JSON.stringify([
        { Rubrik: 'Hamnen stängd', Dag: '2 May 1923', Brödtext: 'Hamnen var stängd.', folk: ['Mira Solano'] },
      ]),
    });
    const { outcomes, warnings } = await importFrom(batch, content, {
      map: 'rubrik=title,date=Dag,brödtext=body,folk=person',
    });
    expect({ outcomes, warnings }).toEqual({ outcomes: ['imported'], warnings: [] });
    expect(filesOf(content)['articles/1923/hamnen-stangd.md']).toContain('entities:\n  - mira-solano\n');
  });
});

describe('a byline', () => {
  test('turns a code into a name, and does not treat an office or account as a person', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.jsonl': [
        story({ id: 1, title: 'One', author: 'mira-solano' }),
        story({ id: 2, title: 'Two', author: 'Tove Ardal, CNN Business' }),
        story({ id: 3, title: 'Three', author: 'jherman' }),
        story({ id: 4, title: 'Four', author: 'Lantern Courier', language: 'zh-Hant' }),
      ].join('\n'),
    });
    await importFrom(batch, content);
    const files = filesOf(content);
    expect(Object.keys(files).filter((file) => file.startsWith('entities'))).toEqual([
      'entities/people/mira-solano.yaml',
    ]);
    expect(files['entities/people/mira-solano.yaml']).toBe('name: Mira Solano\nkind: person\n');
    expect(files['articles/1923/two.md']).toContain('byline:\n  - Tove Ardal, CNN Business\n');
    expect(files['articles/1923/three.md']).toContain('byline:\n  - jherman\n');
  });
});

describe('topics', () => {
  const batchOf = () =>
    writeBatch({
      'a.jsonl': [
        story({ id: 1, title: 'One', tags: ['Ferries', 'imf', 'quays'] }),
        story({ id: 2, title: 'Two', tags: ['ferries', 'imf'] }),
        story({ id: 3, title: 'Three', tags: ['Ferries'] }),
      ].join('\n'),
    });

  test('from short codes are listed as possible abbreviations', async () => {
    const { warnings } = await importFrom(batchOf(), writeContent({}));
    expect(warnings).toEqual([
      'content: These names of new records come from short codes, and may be abbreviations: Imf.',
    ]);
  });

  test('can be limited to frequent ones, with a report of the others', async () => {
    const content = writeContent({ 'topics/quays.yaml': 'label: Quays\n' });
    const { outcomes, warnings } = await importFrom(batchOf(), content, { topicsFrom: 3 });
    expect(outcomes).toEqual(['imported', 'imported', 'imported']);
    const files = filesOf(content);
    expect(Object.keys(files).filter((file) => file.startsWith('topics'))).toEqual([
      'topics/ferries.yaml',
      'topics/quays.yaml',
    ]);
    expect(files['articles/1923/one.md']).toContain('topics:\n  - ferries\n  - quays\n');
    expect(warnings).toEqual(['content: 1 topic of fewer than 3 articles was left out: imf (2).']);
  });
});

describe('names', () => {
  test('shared by several records are left out and reported', async () => {
    const content = writeContent({
      'entities/a.yaml': 'name: Ada May\nkind: person\n',
      'entities/b.yaml': 'name: Ada Long\nkind: person\naliases: [Ada May]\n',
    });
    const batch = writeBatch({ 'a.json': story({ people: ['Ada May'] }) });
    const { warnings } = await importFrom(batch, content);
    expect(warnings).toEqual(['a.json:1 item 1: The name "Ada May" could be a or b, so it was left out.']);
    expect(await errorsOf(content)).toEqual([]);
  });

  test('of two kinds create two records', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.json': story({ people: ['Georgia'], places: ['Georgia'] }) });
    await importFrom(batch, content);
    expect(Object.keys(filesOf(content)).filter((file) => file.startsWith('entities'))).toEqual([
      'entities/people/georgia.yaml',
      'entities/places/georgia-place.yaml',
    ]);
  });

  test('stated twice create one record, which is counted once', async () => {
    const batch = writeBatch({
      'a.json': story({ people: ['Ada May', 'May, Ada'], topics: ['harbor', 'Harbor'], author: 'Ada May' }),
    });
    const content = writeContent({});
    const { records } = await importFrom(batch, content);
    expect(records).toBe(Object.keys(filesOf(content)).filter((file) => !file.startsWith('articles')).length);
    expect(records).toBe(2);
  });

  test('in any script get ASCII ids', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({ title: '港口罢工', places: ['Łódź', '上海', 'القاهرة', 'with', '🛳'] }),
    });
    await importFrom(batch, content);
    expect(Object.keys(filesOf(content))).toMatchInlineSnapshot(`
      [
        "articles/1923/gangkou-bagong.md",
        "entities/places/alqahra.yaml",
        "entities/places/lodz.yaml",
        "entities/places/shanghai.yaml",
        "entities/places/with-place.yaml",
      ]
    `);
    expect(await errorsOf(content)).toEqual([]);
  });
});

describe('front matter of an archive like this one', () => {
  const own = `---
title: The ferry leaves
date: 2018-06-19
genre: letter
series:
  id: ferry-letters
  title: The Ferry Letters
  part: 2
entities:
  - ada-vale
  - id: ferry-line
    as: [the line]
  - nobody-here
about: [ferry-line, nobody-here]
topics: []
corrections:
  - date: 2019-01-02
    text: It left at noon, not at one.
withdrawn:
  date: 2020-01-01
  reason: At the request of its writer.
revisions: false
---

Ada Vale saw the line's ferry leave.
`;

  test('keeps genre, series, corrections, withdrawal, and the records that this archive has', async () => {
    const content = writeContent({
      'entities/ada-vale.yaml': 'name: Ada Vale\nkind: person\n',
      'entities/ferry-line.yaml': 'name: Elm Ferry Line\nkind: organization\n',
    });
    const { outcomes, warnings } = await importFrom(writeBatch({ 'ferry.md': own }), content);
    expect(outcomes).toEqual(['imported']);
    expect(warnings.join()).toContain(
      'records that this archive does not have, and that were left out: nobody-here.',
    );
    const text = filesOf(content)['articles/2018/the-ferry-leaves.md']!;
    for (const field of [
      'genre: letter\n',
      'series:\n  id: ferry-letters\n  title: The Ferry Letters\n  part: 2\n',
      'entities:\n  - ada-vale\n  - id: ferry-line\n    as:\n      - the line\n',
      'about:\n  - ferry-line\n',
      'corrections:\n  - date: 2019-01-02\n    text: It left at noon, not at one.\n',
      'withdrawn:\n  date: 2020-01-01\n  reason: At the request of its writer.\n',
    ])
      expect(text).toContain(field);
    expect(text).not.toContain('nobody-here');
    expect(await errorsOf(content)).toEqual([]);
  });

  test('leaves out what is not valid, without advice that can’t be followed', async () => {
    const content = writeContent({});
    const text = '---\ntitle: A leaf\ndate: 2018-06-19\ngenre: gossip\nseries: The Leaves\n---\n\nIt fell.\n';
    const { outcomes } = await importFrom(writeBatch({ 'a.md': text }), content);
    expect(outcomes).toEqual(['imported']);
    expect(Object.values(filesOf(content)).join()).not.toMatch(/gossip|The Leaves/);
    const unused = [
      { name: 'genre', count: 1, maxLength: 6 },
      { name: 'series', count: 1, maxLength: 10 },
    ];
    expect(unusedFieldsText(unused).join('\n')).not.toContain('--map');
    const more = unusedFieldsText([...unused, { name: 'mood', count: 1, maxLength: 4 }]).join('\n');
    expect(more).toContain('use --map name=field');
    expect(more).toContain('"genre", "series": a value that is not valid here');
  });
});
