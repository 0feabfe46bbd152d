import { expect, test } from 'vitest';
import type { Match } from '../../../../src/search/engine/answer.ts';
import type { PackedText } from '../../../../src/search/format/packed-index.ts';
import { type HitText, readHit as readHitBy } from '../../../../src/search/engine/read-hit.ts';
import { fold, formsOf } from '../../../../src/search/words/fold.ts';
import { indexedWords } from '../../../../src/search/words/text-words.ts';

/** Creates a fictional document from its texts by anchor. */
function fragment(texts: Record<string, string>, filters: Record<string, string[]> = {}): PackedText {
  return {
    path: 'articles/letter/',
    filters: { kind: ['article'], date: ['2018-06-19 79819380|19 June 2018'], ...filters },
    parts: Object.entries(texts),
  };
}

/** Returns the matches of a document's words, by term. */
function matches({ parts }: PackedText, ...terms: readonly (readonly string[])[]): Match[] {
  return indexedWords(parts).flatMap((word, location) => {
    const form = fold(word);
    const term = terms.findIndex((forms) => forms.includes(form));
    return term < 0 ? [] : [{ location, term, form }];
  });
}

const readHit = (text: PackedText, found: readonly Match[], asked: ReadonlySet<string> = new Set()) =>
  readHitBy(text, found, asked, { forms: (word) => formsOf(word) });

const written = (pieces: readonly HitText[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const letter = fragment({
  title: 'A letter about ICE',
  p1: 'Nobody in Iceland wrote it.',
  p2: 'ICE said: “ICE’s letter is ours.”',
  p3: 'The iced lake.',
});

test('a result has its title with marked words, its date in words, and its best passage first', () => {
  const hit = readHit(letter, matches(letter, ['ice', 'iced'], ['letter']));
  expect(hit.kind).toBe('article');
  expect(written(hit.title)).toBe('A [letter] about [ICE]');
  expect(hit.date).toBe('19 June 2018');
  expect(hit.passages.map(({ anchor, pieces }) => `${anchor} ${written(pieces)}`)).toEqual([
    'p2 [ICE] said: “[ICE’s] [letter] is ours.”',
    'p3 The [iced] lake.',
  ]);
});

test('the matching forms are passed to the article’s page', () => {
  const text = fragment({ title: 'Fiction', p1: 'Immigrants met an immigration judge.' });
  expect(readHit(text, matches(text, ['immigrants', 'immigration'])).marks).toBe('immigrants immigration');
});

test('a phrase is marked and passed on as a phrase', () => {
  const text = fragment({
    title: 'Fiction',
    p1: 'To be or not.',
    p2: 'They “refuse to be complicit” in it.',
  });
  const row = matches(text, ['refuse'], ['to'], ['be'], ['complicit']).slice(-4);
  const hit = readHit(
    text,
    row.map((match) => ({ ...match, term: 0, phrase: 'refuse to be complicit' })),
  );
  expect(hit.passages.map(({ pieces }) => written(pieces))).toEqual([
    'They “[refuse] [to] [be] [complicit]” in it.',
  ]);
  expect(hit.marks).toBe('"refuse to be complicit"');
});

test('of a long block, the part with the most words is shown', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  const text = fragment({ title: 'Fiction', p1: `ICE ${filler(80)} the ICE letter ${filler(80)}` });
  const [passage] = readHit(text, matches(text, ['ice'], ['letter'])).passages;
  const shown = written(passage!.pieces);
  expect(shown).toContain('the [ICE] [letter]');
  expect(shown.startsWith('…')).toBe(true);
  expect(shown.endsWith('…')).toBe(true);
  expect(shown.split(' ').length).toBe(46);
});

test('words that occur everywhere are not passed on to be marked, unless there are no others', () => {
  const text = fragment({
    title: 'Fiction',
    p1: Array(40).fill('the river').join(' '),
    p2: 'the lock keeper',
  });
  expect(readHit(text, matches(text, ['the'], ['lock'])).marks).toBe('lock');
  expect(readHit(text, matches(text, ['the'])).marks).toBe('the');
});

test('an entity shows its description, in addition to its matching parts only', () => {
  const text = fragment(
    { title: 'Inland Customs Eagles', aliases: 'ICE, the Eagles', description: 'A fiction of ice.' },
    { kind: ['entity', 'organization'], date: [] },
  );
  const hit = readHit(text, matches(text, ['ice']));
  expect(hit.kind).toBe('organization');
  expect(hit.date).toBeUndefined();
  expect(written(hit.description)).toBe('A fiction of [ice].');
  expect(hit.passages.map(({ anchor, pieces }) => [anchor, written(pieces)])).toEqual([
    [undefined, '[ICE], the Eagles'],
  ]);
});

test('a result is shown as written, although the index has it folded', () => {
  const text = fragment({ title: 'Fiction', p1: '« L’État — dit-elle — a reçu des élèves. »' });
  const hit = readHit(text, matches(text, ['etat'], ['eleves']));
  expect(hit.passages.map(({ pieces }) => written(pieces))).toEqual([
    '« [L’État] — dit-elle — a reçu des [élèves]. »',
  ]);
});

test('a text without spaces is marked character by character, and shown without spaces', () => {
  const text = fragment({ title: 'Fiction', p1: '新的灯塔，重新开放。' });
  const row = matches(text, ['灯', '塔']).map((match) => ({ ...match, phrase: '灯塔' }));
  const hit = readHit(text, row);
  expect(hit.passages.map(({ pieces }) => written(pieces))).toEqual(['新的[灯塔]，重新开放。']);
  expect(hit.marks).toBe('"灯塔"');
});

test('a result shows the entities that the words mention otherwise, except those named in the query', () => {
  const text: PackedText = {
    ...letter,
    named: [
      ['eagles', 'organization', 'Inland Customs Eagles', 'ICE'],
      ['ice-palace', 'organization', 'Ice'],
    ],
  };
  expect(readHit(text, matches(text, ['ice'])).named.map(({ id }) => id)).toEqual(['eagles']);
  expect(readHit(text, matches(text, ['ice']), new Set(['eagles'])).named).toEqual([]);
});
