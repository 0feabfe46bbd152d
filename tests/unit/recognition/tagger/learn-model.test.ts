import { describe, expect, test } from 'vitest';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import type { Lesson } from '../../../../src/recognition/tagger/lesson.ts';
import { learnModel } from '../../../../src/recognition/tagger/learn-model.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

const ships = ['Quenda', 'Marrow', 'Tollund', 'Brise', 'Haldane', 'Orrery'];

/** Fictional articles in which ships, which no rule knows, are products, and Monday names nobody. */
function lessons(texts: readonly string[], isReviewed = true): Lesson[] {
  return texts.map((text) => ({
    sentences: readSentences(['', text], 'en'),
    language: 'en',
    isReviewed,
    names: ships.flatMap((ship) => {
      const start = text.indexOf(ship);
      return start < 0 ? [] : [{ passage: 1, start, end: start + ship.length, kind: 'product' as const }];
    }),
    refused: text.includes('Zebra')
      ? [{ passage: 1, start: text.indexOf('Zebra'), end: text.indexOf('Zebra') + 5 }]
      : [],
  }));
}

const texts = ships.map((ship) => `On that day the steamer ${ship} left the harbour for Lisbon.`);

function namesIn(text: string, learnt: readonly Lesson[]): string[] {
  const sentences = readSentences(['', text], 'en');
  const counter = new CaseCounter();
  for (const lesson of learnt) counter.add(lesson.sentences);
  counter.add(sentences);
  const model = learnModel(learnt, () => counter.counts);
  return findNames(sentences, 'en', counter.counts, model).map(
    ({ start, end, kind }) => `${text.slice(start, end)} = ${kind}`,
  );
}

describe('a tagger', () => {
  test('learns names and their kinds from accepted names', () => {
    expect(namesIn('On that day the steamer Vellum left for home.', lessons(texts))).toEqual([
      'Vellum = product',
    ]);
  });

  test('gives a word the kind of accepted names that are used alike', () => {
    const cars = ['Mazda', 'Subaru', 'Isuzu', 'Suzuki', 'Nissan'];
    const texts = cars.flatMap((car, index) => [`They saw ${car} there.`, `They saw ${ships[index]} there.`]);
    const learnt: Lesson[] = texts.map((text) => ({
      sentences: readSentences(['', text], 'en'),
      language: 'en',
      isReviewed: true,
      names: [
        {
          passage: 1,
          start: 9,
          end: text.indexOf(' there'),
          kind: cars.some((car) => text.includes(car)) ? 'product' : 'work',
        },
      ],
      refused: [],
    }));
    expect(namesIn('They saw Lada there.', learnt)).toEqual(['Lada = product']);
    expect(namesIn('They saw Vellumia there.', learnt)).toEqual(['Vellumia = work']);
  });

  test('tells kinds apart by words that are too far away for the neighbors of a word', () => {
    const towns = ['Vellumia', 'Ostermark', 'Tindrum', 'Velmora', 'Saltholm', 'Brackwater'];
    const learnt = ships.flatMap((ship, index) =>
      [
        `The deck where they all saw ${ship} there.`,
        `The hills where they all saw ${towns[index]!} there.`,
      ].map((text, side): Lesson => ({
        sentences: readSentences(['', text], 'en'),
        language: 'en',
        isReviewed: true,
        names: [
          {
            passage: 1,
            start: text.indexOf('saw ') + 4,
            end: text.indexOf(' there'),
            kind: side === 0 ? 'product' : 'work',
          },
        ],
        refused: [],
      })),
    );
    expect(namesIn('The deck where they all saw Orland there.', learnt)).toEqual(['Orland = product']);
    expect(namesIn('The hills where they all saw Orland there.', learnt)).toEqual(['Orland = work']);
  });

  test('learns that words not accepted in a reviewed article are not names', () => {
    expect(namesIn('On that day the steamer Vellum left the harbour for Lisbon.', lessons(texts))).toEqual([
      'Vellum = product',
    ]);
  });

  test('learns nothing from undecided words in a partly decided article', () => {
    const learnt = lessons(texts, false);
    const refused = lessons(
      ships.map(() => 'On that day the keeper Zebra left the harbour.'),
      false,
    );
    expect(
      namesIn('On that day the steamer Vellum left. The keeper Vollum left.', [...learnt, ...refused]),
    ).toContain('Vellum = product');
    expect(namesIn('The keeper Zebra left the harbour.', [...learnt, ...refused])).toEqual([]);
  });

  test('still finds what the rules find where most articles are only partly decided', () => {
    const reviewed = lessons(Array.from({ length: 30 }, (_, index) => texts[index % texts.length]!));
    const partly = lessons(
      Array.from(
        { length: 40 },
        (_, index) =>
          `The steamer ${ships[index % 6]} left. Then Mr. Robert Quennell of Acme Bells Ltd spoke.`,
      ),
      false,
    );
    const text = 'Then Ms. Ursa Vellum of Tallow Holdings Ltd spoke of it to everybody who was there.';
    expect(namesIn(text, [...reviewed, ...partly])).toEqual([
      'Ursa Vellum = person',
      'Tallow Holdings Ltd = organization',
    ]);
  });

  test('learns whole names from the rules, too, where few articles are reviewed', () => {
    const text = 'The steamer Quenda left. Then Mr. Robert Quennell spoke.';
    const { classifier } = learnModel(lessons([text], false), () => new Map());
    expect([...classifier.features.keys()]).toEqual(
      expect.arrayContaining(['t=quenda', 't=robert quennell']),
    );
  });

  test('is deterministic', () => {
    const counter = new CaseCounter();
    const learnt = lessons(texts);
    const weights = () => [...learnModel(learnt, () => counter.counts).weights.features];
    expect(weights()).toEqual(weights());
  });
});

test('completes a truncated name according to the rules', () => {
  const learnt = lessons(ships.map((ship) => `Then the Office of ${ship} spoke of bells.`)).map((lesson) => ({
    ...lesson,
    names: lesson.names.map(({ passage, start, end }) => ({
      passage,
      start: start - 'Office of '.length,
      end,
      kind: 'organization' as const,
    })),
  }));
  const found = namesIn('Then the Office of Human Vellum Marrowbone spoke of bells.', learnt);
  expect(found.filter((name) => /\b(?:of|and|the|for) =/.test(name))).toEqual([]);
});
