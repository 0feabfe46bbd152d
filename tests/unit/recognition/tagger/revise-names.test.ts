import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import type { NameClassifier } from '../../../../src/recognition/tagger/name-classifier.ts';
import { NameFeatures } from '../../../../src/recognition/tagger/name-features.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { reviseNames } from '../../../../src/recognition/tagger/revise-names.ts';
import { openStretches } from '../../../../src/recognition/tagger/stretches.ts';
import { rangeText } from '../../../../src/recognition/text/words.ts';
import { neighborClassifier } from '../../../support/neighbor-classifier.ts';
import { stretchOfWords } from '../../../support/recognition/stretch.ts';

const kinds: EntityKind[] = ['person', 'place'];

/**
 * Revises what a tagger found in a fictional text.
 *
 * @param found the names it found, each with its kind; Quenvell#2 is the second Quenvell
 * @param likely how likely each of the five tags of every word is: none, person (first, further), place (first, further)
 */
function revise(
  text: string,
  found: Readonly<Record<string, EntityKind>>,
  likely: readonly number[],
  knowledge: NameClassifier,
): string[] {
  const sentences = readSentences(['', text], 'en');
  const stretches = openStretches(sentences).map((at) => ({
    at,
    ...stretchOfWords(Array.from({ length: at.last - at.first + 1 }, () => ({ own: [] }))),
  }));
  const likelihoods = stretches.map(({ length }) =>
    Float64Array.from(Array.from({ length }, () => likely).flat()),
  );
  const seen = new Map<string, number>();
  const spans = sentences.flatMap(({ words }, sentence) =>
    words.flatMap(({ text: word }, index) => {
      const count = (seen.get(word) ?? 0) + 1;
      seen.set(word, count);
      const kind = found[`${word}#${count}`] ?? found[word];
      return kind ? [{ sentence, first: index, last: index, kind }] : [];
    }),
  );
  const features = new NameFeatures(sentences, kindsOfWords(sentences, new Map(), new Map()));
  return reviseNames(spans, { sentences, stretches, likelihoods }, features, knowledge, kinds).map(
    (span) => `${rangeText(span, sentences)} = ${span.kind}`,
  );
}

const unsure = [0.2, 0.4, 0, 0.4, 0];

describe('a second decision about names', () => {
  test('leaves what the tagger decided where the classifier knows nothing', () => {
    const knowsNothing = neighborClassifier('nowhere', [0, 0, 0]);
    const text = 'it saw Quenvell there; so Ostermark left.';
    expect(revise(text, { Quenvell: 'place' }, [0.2, 0.4, 0.1, 0.3, 0], knowsNothing)).toEqual([
      'Quenvell = place',
    ]);
  });

  test('gives a name another kind', () => {
    const text = 'it saw Quenvell there.';
    expect(revise(text, { Quenvell: 'person' }, unsure, neighborClassifier('saw', [0, 0, 3]))).toEqual([
      'Quenvell = place',
    ]);
    expect(revise(text, { Quenvell: 'person' }, unsure, neighborClassifier('saw', [0, 0, 0.5]))).toEqual([
      'Quenvell = person',
    ]);
  });

  test('keeps a kind of which the tagger is sure', () => {
    const sure = [0.01, 0.98, 0, 0.01, 0];
    expect(
      revise('it saw Quenvell there.', { Quenvell: 'person' }, sure, neighborClassifier('saw', [0, 0, 3])),
    ).toEqual(['Quenvell = person']);
  });

  test('removes what is no name', () => {
    expect(
      revise('it saw Quenvell there.', { Quenvell: 'person' }, unsure, neighborClassifier('saw', [4, 0, 0])),
    ).toEqual([]);
  });

  test('adds capitalized words that the tagger left out', () => {
    const text = 'the mayor Ada Quenvell left; it saw Ostermark there.';
    expect(revise(text, { Ostermark: 'place' }, unsure, neighborClassifier('mayor', [0, 3, 0]))).toEqual([
      'Ada Quenvell = person',
      'Ostermark = place',
    ]);
    expect(revise(text, { Ostermark: 'place' }, unsure, neighborClassifier('mayor', [0, 0.2, 0]))).toEqual([
      'Ostermark = place',
    ]);
  });

  test('adds no words beside a name in the same run', () => {
    expect(
      revise(
        'the mayor Ada Quenvell left.',
        { Quenvell: 'person' },
        unsure,
        neighborClassifier('mayor', [0, 3, 0]),
      ),
    ).toEqual(['Quenvell = person']);
  });

  test('one clear occurrence decides all others of the same words', () => {
    const text = 'it saw Quenvell there; so Quenvell left.';
    expect(revise(text, { Quenvell: 'person' }, unsure, neighborClassifier('saw', [0, 0, 3]))).toEqual([
      'Quenvell = place',
      'Quenvell = place',
    ]);
    expect(revise(text, { 'Quenvell#2': 'person' }, unsure, neighborClassifier('saw', [0, 0, 3]))).toEqual([
      'Quenvell = place',
      'Quenvell = place',
    ]);
    expect(revise(text, { 'Quenvell#1': 'person' }, unsure, neighborClassifier('saw', [0, 0, 3]))).toEqual([
      'Quenvell = place',
      'Quenvell = place',
    ]);
  });
});
