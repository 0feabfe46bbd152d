import { expect, test } from 'vitest';
import { foundForms } from '../../../../src/search/words/stemmers.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

/** A question of two words in each language of the interface, and in those that search stems besides; the last word is asked for. */
const questions: Readonly<Record<string, string>> = {
  ar: 'متى فنار',
  de: 'wann Leuchtturm',
  en: 'when lighthouse',
  es: 'cuándo faro',
  fa: 'چرا فانوس',
  fi: 'milloin majakka',
  fr: 'quand phare',
  he: 'מתי מגדלור',
  hi: 'कब बंदरगाह',
  it: 'quando faro',
  ja: '灯台とは',
  ko: '언제 등대',
  nl: 'wanneer vuurtoren',
  pl: 'kiedy latarnia',
  pt: 'quando farol',
  ru: 'когда маяк',
  tr: 'nerede fener',
  zh: '什么是灯塔',
};

/** What is known to be missing. Whoever adds it takes it out here. */
const missing: readonly string[] = [
  ...['ar', 'fa', 'he', 'ko', 'pl', 'tr'].map((language) => `${language}: most forms of verbs`),
];

test('each language of the interface has stems, and knows the words with which readers ask', async () => {
  const lacks = await Promise.all(
    Object.entries(questions).map(async ([language, question]) => {
      const rule = await openWordRule(language);
      const forms = foundForms(language);
      const words = question.split(' ');
      const isAsked =
        words.length > 1 ? (await rule.fillers(words)).length === 1 : rule.sequences(question).length === 2;
      return [
        ...(forms === 'none' ? [`${language}: stems`] : []),
        ...(forms === 'nouns' ? [`${language}: most forms of verbs`] : []),
        ...(isAsked ? [] : [`${language}: questions`]),
      ];
    }),
  );
  expect(lacks.flat()).toEqual(missing);
});
