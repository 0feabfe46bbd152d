import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOfText } from '../../../src/archive/revisions/revision.ts';
import { addCaptures, KeptRevisions, shownStates } from '../../../src/files/kept-revisions.ts';
import { openArchive } from '../../../src/files/open-archive.ts';
import type { ArticleId } from '../../../src/schema/id.ts';
import { article } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Everything here is fiction.
const site = 'title: The Courier\ndescription: Fiction.\nurl: https://courier.example/\n';
const settings = { entityHref: '/entities/{}/', words: { section: '{}', withheld: '{}' }, day: '2026-03-12' };
const ferry = 'ferry' as ArticleId;
const words = (text: string) => ({ title: 'A title', blocks: [text] });
const capture = (captured: string, text: string) => ({
  captured,
  capturedFrom: 'https://old-courier.example/ferry.html',
  text: words(text),
});
const published = (day: string, text: string) => ({
  day,
  text: words(text),
  digest: digestOfText(words(text)),
  corrections: 0,
  subject: 'edit',
});

function folderWith(lines: string, more: Readonly<Record<string, string>> = {}): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  const files = { 'site.yaml': site, 'articles/ferry.md': article('', 'It left at nine.'), ...more };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(content, path), text);
  writeFileSync(join(content, 'revisions.jsonl'), lines);
  return content;
}

async function open(lines: string, more?: Readonly<Record<string, string>>) {
  const content = folderWith(lines, more);
  const { archive, problems } = await openArchive(content, settings, {
    revisionsFile: join(content, '..', 'cache.jsonl'),
  });
  const revisions = (archive?.revisions.get(ferry) ?? []).map(({ blocks, since }) => [
    blocks.join(' '),
    ...since.map(({ day, type }) => `${day} ${type}`),
  ]);
  return { revisions, problems };
}

const line = (...states: readonly object[]) => `${JSON.stringify(['ferry', states])}\n`;

test('what was captured at an old site is a revision that was never published here', async () => {
  const { revisions, problems } = await open(
    line(capture('2009-05-03', 'It left at eight.'), capture('2008-01-02', 'It left at seven.')),
  );
  expect(problems).toEqual([]);
  expect(revisions).toEqual([
    ['It left at seven.', '2008-01-02 capture'],
    ['It left at eight.', '2009-05-03 capture'],
    ['It left at nine.'],
  ]);
});

test('a capture of the text that was published here later is no change of it', async () => {
  const { revisions } = await open(
    line(
      capture('2009-05-03', 'It left at eight.'),
      published('2020-01-01', 'It left at eight.'),
      published('2021-02-03', 'It left at nine.'),
    ),
  );
  expect(revisions).toEqual([
    ['It left at eight.', '2009-05-03 capture', '2020-01-01 first'],
    ['It left at nine.', '2021-02-03 change'],
  ]);
});

test('nothing captured or kept before a name was withheld is shown', async () => {
  const withheld = {
    'withheld.yaml': 'decisions: [{ number: 7, month: 2020-02, ground: request, words: a driver }]\n',
  };
  const lines = (captured: string, day: string) =>
    line(capture(captured, 'Jane Doe rowed.'), published(day, 'Jane Doe sailed.'));
  expect((await open(lines('2020-02-29', '2020-02-29'), withheld)).revisions).toEqual([]);
  expect((await open(lines('2020-03-01', '2020-03-01'), withheld)).revisions).toHaveLength(3);
});

test('with a first day, kept texts are shown from the one that was in force on it, and captures of it and later', () => {
  const states = [
    capture('2019-01-01', 'One.'),
    capture('2020-01-15', 'Two.'),
    published('2020-01-01', 'Three.'),
    published('2020-01-14', 'Four.'),
    published('2020-02-01', 'Five.'),
  ].map((state) => ({ ...state, digest: digestOfText(state.text) }));
  expect(shownStates(states, { from: '2020-01-15' }).map(({ text }) => text.blocks[0])).toEqual([
    'Two.',
    'Four.',
    'Five.',
  ]);
});

test('nothing of the day of a decision is shown, and nothing that was replaced on the first day', () => {
  const states = [
    published('2020-01-01', 'One.'),
    capture('2020-03-31', 'Two.'),
    published('2020-03-31', 'Three.'),
    capture('2020-01-02', 'Four.'),
    published('2020-04-01', 'Five.'),
    capture('2020-04-01', 'Six.'),
  ].map((state) => ({ ...state, digest: digestOfText(state.text) }));
  const shown = (rules: Parameters<typeof shownStates>[1]) =>
    shownStates(states, rules).map(({ text }) => text.blocks[0]);
  expect(shown({ after: '2020-03-31' })).toEqual(['Five.', 'Six.']);
  expect(shown({ from: '2020-04-01' })).toEqual(['Five.', 'Six.']);
  expect(shown({ from: '2020-03-31' })).toEqual(['Two.', 'Three.', 'Five.', 'Six.']);
  expect(shown({ from: '2020-03-30' })).toHaveLength(5);
  expect(shown({})).toHaveLength(6);
});

test('all faults of the file are told at once, with their lines, and what to do', async () => {
  const { problems } = await open(
    [
      'nonsense',
      '["Ferry",[]]',
      JSON.stringify(['ferry', [{ captured: '2009', capturedFrom: 'old', text: words('One.'), by: 'me' }]]),
      JSON.stringify(['ferry', [{ day: '2009-05-03', text: words('One.') }]]),
      '["boat",[]]',
      '  ',
      '["boat",[]]',
      '["ferry",{}]',
      '["ferry"]',
      '[7,[]]',
      '{}',
      'null',
      JSON.stringify(['tug', [{ captured: '2009-05-03', capturedFrom: 'old', text: words('One.') }]]),
      '["tug",[null]]',
      '["tug",["captured"]]',
      '["tug",[[]]]',
      JSON.stringify(['tug', [{ captured: '2009-05-03', capturedFrom: 'https://old.example/', text: null }]]),
    ].join('\n'),
  );
  expect(problems.map(({ line: at, path, message }) => `${at} ${(path ?? []).join('.')}: ${message}`))
    .toMatchInlineSnapshot(`
      [
        "1 : The line is not JSON.",
        "2 : The line is not a list of an article’s id and its texts.",
        "3 0.by: There is no field "by" here.",
        "3 0.captured: "2009" is not a single day.",
        "3 0.capturedFrom: "old" is not a web address that starts with https:// or http://.",
        "4 0.corrections: The field "corrections" is missing.",
        "4 0.digest: The field "digest" is missing.",
        "4 0.subject: The field "subject" is missing.",
        "7 : “boat” has a line above.",
        "8 : The line is not a list of an article’s id and its texts.",
        "9 : The line is not a list of an article’s id and its texts.",
        "10 : The line is not a list of an article’s id and its texts.",
        "11 : The line is not a list of an article’s id and its texts.",
        "12 : The line is not a list of an article’s id and its texts.",
        "13 0.capturedFrom: "old" is not a web address that starts with https:// or http://.",
        "14 : The line is not a list of an article’s id and its texts.",
        "15 : The line is not a list of an article’s id and its texts.",
        "16 0: The file must be a group of fields, but is a list.",
        "17 0.text: "text" must be a group of fields, but is the text "null".",
      ]
    `);
  expect(new Set(problems.map(({ file, advice }) => `${file}: ${advice}`))).toMatchInlineSnapshot(`
    Set {
      "content/revisions.jsonl: Correct the line, or take this file from the archive’s box or a copy again.",
      "content/revisions.jsonl: Put the texts of both lines into one list, oldest first, and remove the other line.",
    }
  `);
});

test.each([
  ['', []],
  [' \n\n', []],
  [Uint8Array.of(0x5b, 0xff), ['The file is not UTF-8 text.']],
  ['["ferry",[\0]]', ['The file contains a NUL character.']],
])('a file of %j is empty, or not read, and nothing is known from it', (bytes, told) => {
  const content = folderWith('');
  writeFileSync(join(content, 'revisions.jsonl'), bytes);
  const { states, problems } = new KeptRevisions(content).read();
  expect(states).toEqual(new Map());
  expect(problems.map(({ file, message }) => [file, message])).toEqual(
    told.map((message) => ['content/revisions.jsonl', message]),
  );
});

test('a file that is read again after a change has the new texts', () => {
  const content = folderWith(line(capture('2009-05-03', 'It left at eight.')));
  const kept = new KeptRevisions(content);
  const first = kept.read();
  expect(first.states.get(ferry)).toHaveLength(1);
  expect(kept.read()).toBe(first);
  writeFileSync(join(content, 'revisions.jsonl'), '');
  expect(kept.read().states.size).toBe(0);
});

test('captures are added beside what is there, each once, and oldest first', () => {
  const before = `${JSON.stringify(['boat', [published('2020-01-01', 'A boat.')]])}\n${line(
    capture('2009-05-03', 'It left at eight.'),
    published('2020-01-01', 'It left at nine.'),
  )}`;
  const more = new Map([
    [ferry, [capture('2009-05-03', 'It left at eight.'), capture('2008-01-02', 'It left at seven.')]],
    ['anchor' as ArticleId, [capture('2010-01-01', 'It rusts.')]],
  ]);
  const after = addCaptures(before, more);
  const rows = after
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as [string, { captured?: string; day?: string }[]]);
  expect(rows.map(([id, states]) => [id, ...states.map(({ captured, day }) => captured ?? day)])).toEqual([
    ['anchor', '2010-01-01'],
    ['boat', '2020-01-01'],
    ['ferry', '2008-01-02', '2009-05-03', '2020-01-01'],
  ]);
  expect(addCaptures(after, more)).toBe(after);
  // Another text, page or day is another capture; a text that was published is none.
  const known = capture('2009-05-03', 'It left at eight.');
  const others = [
    { ...known, text: words('It left at half past eight.') },
    { ...known, capturedFrom: 'https://other-courier.example/ferry.html' },
    { ...known, captured: '2009-05-04' },
    capture('2020-01-01', 'It left at nine.'),
  ];
  const added = (list: readonly (typeof known)[]) => {
    const lines = addCaptures(before, new Map([[ferry, list]])).split('\n');
    return (JSON.parse(lines.find((one) => one.startsWith('["ferry"'))!) as [string, unknown[]])[1];
  };
  for (const other of others) expect(added([other, known, other])).toHaveLength(3);
  expect(added([known, ...others])).toEqual([known, ...others, published('2020-01-01', 'It left at nine.')]);
  expect(addCaptures('', new Map())).toBe('');
});
