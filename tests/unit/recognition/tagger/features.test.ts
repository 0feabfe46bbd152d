import { expect, test } from 'vitest';
import { FeatureMaker, GrowingNumbers } from '../../../../src/recognition/tagger/features.ts';
import { openStretches } from '../../../../src/recognition/tagger/stretches.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';
import { sentencesOf } from '../../../../src/recognition/text/words.ts';
import { wordsOfStretch } from '../../../support/recognition/stretch.ts';

/** Returns the features of a word, without those of the rules, in an archive with some other text. */
function featuresOf(word: string, text: string, language = 'en', elsewhere = ''): Set<string> {
  const sentences = sentencesOf(text, 1, language);
  const counter = new CaseCounter();
  counter.add(sentencesOf(elsewhere, 1, language));
  const maker = new FeatureMaker(
    { sentences, rules: [] },
    kindsOfWords(sentences, counter.counts, new Map()),
  );
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
  for (const prefix of ['rw', 'rb', 'cs', 'y', 'w-s', 'sw+', 'G', 'C'])
    expect(values(prefix), prefix).toEqual([]);
});

test('only a language that has classes of words gets features of them', () => {
  const text = 'She saw Quennel there.';
  const classes = (language: string) =>
    [...featuresOf('Quennel', text, language)].filter((feature) => /^r?C/.test(feature));
  expect(classes('en')).not.toEqual([]);
  expect(classes('es')).toEqual([]);
});

test('a word without capitals shows how rare it is in the archive, and a word beside it, too', () => {
  const text = 'مدیر کوندل رفت';
  const often = 'مدیر آمد. مدیر رفت. مدیر گفت. مدیر ماند.';
  expect(featuresOf('کوندل', text, 'fa', often)).toContain('c=0');
  expect(featuresOf('مدیر', text, 'fa', often)).toContain('c=3');
  expect(featuresOf('کوندل', text, 'fa', often)).toContain('c-c=3 0');
  expect(featuresOf('کوندل', text, 'fa', `${often} کوندل ماند.`)).toContain('c=1');
  const many = 'مدیر آمد. '.repeat(3000);
  expect(featuresOf('مدیر', text, 'fa', many)).toEqual(featuresOf('مدیر', text, 'fa', many + many));
});

test('a word with a capital shows how often the archive writes it in small letters, or that it never tells', () => {
  const share = (elsewhere: string) =>
    [...featuresOf('Quendel', 'Ayer cantó Quendel bien.', 'es', elsewhere)].filter((feature) =>
      feature.startsWith('c='),
    );
  expect(share('')).toEqual(['c=new']);
  // The first word of a sentence has a capital whatever it is.
  expect(share('Quendel cantó.')).toEqual(['c=new']);
  expect(share('Ayer cantó Quendel.')).toEqual(['c=2']);
  expect(share('Ayer cantó un quendel.')).toEqual(['c=3']);
});

test('a word shows what stands most often beside it in the archive, where there are no classes of words', () => {
  const beside = (word: string, text: string, language: string, elsewhere: string) =>
    [...featuresOf(word, text, language, elsewhere)].filter((feature) => feature.startsWith('@'));
  const elsewhere =
    'Ayer el doctor Quendel llegó. Luego el doctor Quendel, que cantaba, salió. Vio a Quendel.';
  expect(beside('Quendel', 'Ayer cantó Quendel bien.', 'es', elsewhere)).toEqual([
    '@-#h',
    '@-a',
    '@+,',
    '@+.',
  ]);
  expect(beside('Quendel', 'Yesterday Quendel sang.', 'en', elsewhere)).toEqual([]);
  expect(beside('کوندل', 'مدیر کوندل رفت', 'fa', 'دکتر کوندل در شهر بود')).toEqual(['@-#h', '@+در']);
  // What is a word in Chinese is a sign, beside which nearly everything may stand.
  expect(beside('昆', '他说昆德尔来了', 'zh', '昆德尔在北京')).toEqual([]);
});

test('no more than the five most frequent neighbors on each side of a word are features of it', () => {
  const signs = ['(', '[', '«', '“', '*', '/', '&'];
  const elsewhere = signs.flatMap((sign, index) =>
    Array.from({ length: 7 - index }, () => `y ${sign} Quendel`),
  );
  const features = [...featuresOf('Quendel', 'Ayer cantó Quendel bien.', 'es', elsewhere.join(' '))];
  expect(features.filter((feature) => feature.startsWith('@-'))).toEqual(
    signs.slice(0, 5).map((sign) => `@-${sign}`),
  );
});

test('one clear place of a word without capitals is evidence at its others, but small words have none', () => {
  const text = 'دکتر کوندل از شهر رفت و فردا کوندل از سفر آمد';
  const cues = (word: string) =>
    [...featuresOf(word, text, 'fa')].filter((feature) => feature.startsWith('u='));
  expect(cues('کوندل')).toContain('u=-h');
  expect(cues('از')).toEqual([]);
});
