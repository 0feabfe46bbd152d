import { expect, test } from 'vitest';
import { FeatureMaker, GrowingNumbers } from '../../../../src/recognition/tagger/features.ts';
import { openStretches } from '../../../../src/recognition/tagger/stretches.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { sentencesOf } from '../../../../src/recognition/text/words.ts';

/** Returns the features of a word, without those of the rules. */
function featuresOf(word: string, text: string): Set<string> {
  const sentences = sentencesOf(text, 1, 'en');
  const maker = new FeatureMaker({ sentences, rules: [] }, kindsOfWords(sentences, new Map(), new Map()));
  const numbers = new GrowingNumbers();
  for (const stretch of openStretches(sentences)) {
    const words = sentences[stretch.sentence]!.words.slice(stretch.first, stretch.last + 1);
    const made = maker.make(stretch, numbers)[words.findIndex((one) => one.text === word)];
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
