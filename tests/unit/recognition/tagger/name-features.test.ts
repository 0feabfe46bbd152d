import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { NameFeatures } from '../../../../src/recognition/tagger/name-features.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { wordClass } from '../../../../src/recognition/lists/word-classes.ts';

/** The features of the only word with this spelling, at all its places in a fictional article. */
function featuresOf(name: string, ...passages: string[]): Set<string> {
  const sentences = readSentences(['', ...passages], 'en');
  const places = sentences.flatMap(({ words }, sentence) =>
    words.flatMap(({ text }, index) => (text === name ? [{ sentence, first: index, last: index }] : [])),
  );
  return new NameFeatures(sentences, kindsOfWords(sentences, new Map(), new Map())).of(places);
}

describe('the features of a name', () => {
  test('tell what is before and after all of its occurrences', () => {
    const features = featuresOf('Quenvell', 'The mayor Quenvell slept.', 'It saw Quenvell there.');
    expect([...features]).toEqual(
      expect.arrayContaining(['b=mayor', 'a=slept', 'b=saw', 'a=there', 'bb=the mayor', 'N=2 1']),
    );
  });

  test('tell the ordinary words up to six words away', () => {
    const features = featuresOf(
      'Quenvell',
      'Bells one two three four five six Quenvell rang, Bells, loudly.',
    );
    const near = [...features].filter((feature) => feature.startsWith('W='));
    expect(near.toSorted()).toEqual(
      ['W=five', 'W=four', 'W=loudly', 'W=one', 'W=rang', 'W=six', 'W=three', 'W=two'].toSorted(),
    );
    const far = featuresOf('Quenvell', 'Bells one two three four five six seven Quenvell rang.');
    expect(far).not.toContain('W=one');
  });

  test('tell its words, also together', () => {
    const sentences = readSentences(['', 'Tallow Bell House opened.'], 'en');
    const features = new NameFeatures(sentences, kindsOfWords(sentences, new Map(), new Map())).of([
      { sentence: 0, first: 0, last: 2 },
    ]);
    expect([...features]).toEqual(
      expect.arrayContaining(['t=tallow bell house', 'S=tallow', 'E=house', 'w=bell', 'n=3', 'E>use']),
    );
  });

  test('tell the subject by the first five sentences of the article', () => {
    const start = 'One. Two. Three. Four. They kicked a football.';
    expect(featuresOf('Quenvell', start, 'Quenvell slept.')).toContain(`D=${wordClass('football')}`);
    expect(featuresOf('Quenvell', `Zero. ${start}`, 'Quenvell slept.')).not.toContain(
      `D=${wordClass('football')}`,
    );
  });
});
