import { describe, expect, test } from 'vitest';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import type { Lesson } from '../../../../src/recognition/tagger/lesson.ts';
import { learnModel } from '../../../../src/recognition/tagger/learn-model.ts';
import { openedWords } from '../../../../src/recognition/tagger/opened-words.ts';
import { packModel, unpackModel } from '../../../../src/recognition/tagger/pack-model.ts';
import { noOpenedWords, openStretches, startsOf } from '../../../../src/recognition/tagger/stretches.ts';

/** A decided text in which names stand in brackets. */
function lesson(marked: string, language = 'en'): Lesson {
  const names: Lesson['names'][number][] = [];
  let text = '';
  for (const [part, name] of marked.matchAll(/\[([^\]]+)\]|[^[]+/gu)) {
    if (name) names.push({ passage: 1, start: text.length, end: text.length + name.length, kind: 'place' });
    text += name ?? part;
  }
  return { sentences: readSentences(['', text], language), language, names, refused: [], isReviewed: true };
}

/** The words that are opened by decided texts, by where they stand. */
function opened(...marked: string[]) {
  const { first, inner, last, alone } = openedWords(marked.map((one) => lesson(one)));
  return { first: [...first], inner: [...inner], last: [...last], alone: [...alone] };
}

/** The stretches of a text in which names are possible after some lessons, each word that may begin one after a bar. */
function stretchesIn(text: string, ...marked: string[]) {
  const sentences = readSentences(['', text], 'en');
  const learned = marked.length === 0 ? noOpenedWords : openedWords(marked.map((one) => lesson(one)));
  return openStretches(sentences, learned).map((at) => {
    const { words } = sentences[at.sentence]!;
    const starts = startsOf(sentences[at.sentence]!, at, learned);
    return words
      .slice(at.first, at.last + 1)
      .map((word, index) => (starts[index] ? '|' : '') + word.text)
      .join(' ');
  });
}

describe('words of decided names that are open nowhere by themselves', () => {
  test('are told by where they stand in a name, and are not those that any name may have', () => {
    expect(
      opened(
        'he saw [lake Vellum] and [Tindrum below the Quell bridge], not the [harbour] of [Port of Ostermark].',
      ),
    ).toEqual({ first: ['lake'], inner: ['below', 'the'], last: ['bridge'], alone: ['harbour'] });
    expect(opened('he saw Vellum and the harbour.')).toEqual({ first: [], inner: [], last: [], alone: [] });
  });

  test('are the same for all numbers', () => {
    expect(opened('at [Quell street bis 14].').last).toEqual(['0']);
  });

  test('are not those that hardly ever belong to a name where they would be opened', () => {
    const often = Array.from({ length: 30 }, () => 'Quell lake is here, the lake Vellum there.');
    expect(opened('he saw [lake Vellum].', ...often.slice(0, 10)).first).toEqual(['lake']);
    expect(opened('he saw [lake Vellum].', ...often).first).toEqual([]);
    // Places where it is open by itself are none where it would be opened.
    const written = often.map((text) => text.replaceAll('lake', 'Lake'));
    expect(opened('he saw [lake Vellum].', ...written).first).toEqual(['lake']);
  });

  test('begin and end a stretch beside other words, and connect two, but no more than six in a row', () => {
    const marked = 'he saw [lake Vellum], [Tindrum below a Quell bridge] and the [harbour].';
    expect(stretchesIn('it was lake Ostermark bridge below.')).toEqual(['|Ostermark']);
    expect(stretchesIn('it was lake Ostermark bridge below.', marked)).toEqual(['|lake |Ostermark bridge']);
    expect(stretchesIn('it was Saltholm below a Quell.', marked)).toEqual(['|Saltholm below a |Quell']);
    expect(stretchesIn('it was Saltholm below it.', marked)).toEqual(['|Saltholm']);
    expect(stretchesIn('a lake below a bridge, or the harbour, is.', marked)).toEqual(['|harbour']);
    const many = (count: number) => `it was Saltholm ${'below '.repeat(count)}Quell.`;
    expect(stretchesIn(many(6), marked)).toHaveLength(1);
    expect(stretchesIn(many(7), marked)).toEqual(['|Saltholm', '|Quell']);
  });

  test('stay with the model', () => {
    const model = learnModel([lesson('he saw [lake Vellum] below the [harbour].')], () => new Map());
    expect(unpackModel(packModel(model)).opened).toEqual(model.opened);
    expect([...model.opened.first, ...model.opened.alone]).toEqual(['lake', 'harbour']);
  });
});

test.each([
  ['with', 'lake Saltholm'],
  ['without', 'Saltholm'],
])(
  'where the keeper decides names %s their heads in lower case, so are the next ones found',
  (way, expected) => {
    const towns = ['Vellumia', 'Ostermark', 'Tindrum', 'Velmora', 'Quellen'];
    const lessons = towns.map((town) =>
      lesson(
        way === 'with'
          ? `The ferry crossed [lake ${town}] on time.`
          : `The ferry crossed lake [${town}] on time.`,
      ),
    );
    const model = learnModel(lessons, () => new Map());
    const text = 'The ferry crossed lake Saltholm on time.';
    const names = findNames(readSentences(['', text], 'en'), 'en', new Map(), model);
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  },
);
