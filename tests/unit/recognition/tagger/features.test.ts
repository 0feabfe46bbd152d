import { expect, test } from 'vitest';
import { FeatureMaker, GrowingNumbers } from '../../../../src/recognition/tagger/features.ts';
import { openStretches } from '../../../../src/recognition/tagger/stretches.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { sentencesOf } from '../../../../src/recognition/text/words.ts';
import { wordsOfStretch } from '../../../support/recognition/stretch.ts';

/** Returns the features of a word, without those of the rules. */
function featuresOf(word: string, text: string, language = 'en'): Set<string> {
  const sentences = sentencesOf(text, 1, language);
  const maker = new FeatureMaker({ sentences, rules: [] }, kindsOfWords(sentences, new Map(), new Map()));
  const numbers = new GrowingNumbers();
  for (const stretch of openStretches(sentences)) {
    const words = sentences[stretch.sentence]!.words.slice(stretch.first, stretch.last + 1);
    const made = wordsOfStretch(maker.make(stretch, numbers))[words.findIndex((one) => one.text === word)];
    if (made)
      return new Set([...numbers.numbers].flatMap(([name, id]) => (made.own.includes(id) ? [name] : [])));
  }
  throw new Error(`${word} is not in a stretch`);
}

test('two words before and after a run of capitals are evidence for each of its words', () => {
  const text = 'There the port near Quibbel Quennel Ostrane Tollund Weskar opened again because of rain.';
  const features = featuresOf('Ostrane', text);
  for (const word of ['port', 'near', 'opened', 'again'])
    expect(featuresOf('Ostrane', text.replace(word, 'quiddling')), word).not.toEqual(features);
  for (const word of ['There', 'because', 'rain'])
    expect(featuresOf('Ostrane', text.replace(word, 'quiddling')), word).toEqual(features);
});

test('no feature says of a word without capitals what another says already', () => {
  const text = 'دیروز مدیر کتابخانه در تهران سخن گفت و سپس رفت';
  const values = (prefix: string) =>
    [...featuresOf('تهران', text, 'fa')].filter((feature) => feature.startsWith(`${prefix}=`));
  expect(values('w')).toEqual(['w=تهران']);
  // Of runs of capitals, of how often a word has one, of the letters of the census, and of classes, which are English.
  for (const prefix of ['rw', 'rb', 'c', 'cs', 'y', 'w-s', 'sw+', 'G', 'C'])
    expect(values(prefix), prefix).toEqual([]);
});

test('only a language that has classes of words gets features of them', () => {
  const text = 'She saw Quennel there.';
  const classes = (language: string) =>
    [...featuresOf('Quennel', text, language)].filter((feature) => /^r?C/.test(feature));
  expect(classes('en')).not.toEqual([]);
  expect(classes('es')).toEqual([]);
});
