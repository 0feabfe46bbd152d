import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../../src/schema/date.ts';
import { english as words } from '../../../../../src/shared/words/en/words.ts';
import { wordsOf } from '../../../../../src/shared/words/words-of.ts';

describe('counts in English', () => {
  const counts = [0, 1, 2, 10, 11, 19_043];

  test.each([
    ['articles', ['no articles', '1 article', '2 articles', '10 articles', '11 articles', '19,043 articles']],
    ['rows', ['no rows', '1 row', '2 rows', '10 rows', '11 rows', '19,043 rows']],
    ['names', ['no names', '1 name', '2 names', '10 names', '11 names', '19,043 names']],
    ['topicCount', ['no topics', '1 topic', '2 topics', '10 topics', '11 topics', '19,043 topics']],
    ['more', ['and 0 more', 'and 1 more', 'and 2 more', 'and 10 more', 'and 11 more', 'and 19,043 more']],
    [
      'mentioned',
      [
        'indexed, not named in the text',
        'mentioned once',
        'mentioned twice',
        'mentioned 10 times',
        'mentioned 11 times',
        'mentioned 19,043 times',
      ],
    ],
    [
      'together',
      [
        'no shared articles',
        '1 shared article',
        '2 shared articles',
        '10 shared articles',
        '11 shared articles',
        '19,043 shared articles',
      ],
    ],
    [
      'outsideBars',
      [
        '0 more articles are not dated so precisely',
        '1 more article is not dated so precisely',
        '2 more articles are not dated so precisely',
        '10 more articles are not dated so precisely',
        '11 more articles are not dated so precisely',
        '19,043 more articles are not dated so precisely',
      ],
    ],
  ] as const)('%s', (word, said) => {
    expect(counts.map((count) => words[word](count))).toEqual(said);
  });

  test('give a gap in days, in whole months from 100 days, in whole years from 2 years', () => {
    expect([1, 99, 100, 731, 761, 3653].map((days) => words.duration(days))).toEqual([
      '1 day',
      '99 days',
      '3 months',
      '2 years',
      '2 years',
      '10 years',
    ]);
    expect(words.duration(700)).toBe('22 months');
  });

  test('give mentions and articles of a name, or only articles if mentions are not more', () => {
    expect(words.mentionedIn(0, 0)).toBe('no articles yet');
    expect(words.mentionedIn(1, 1)).toBe('mentioned in 1 article');
    expect(words.mentionedIn(1, 9)).toBe('mentioned 9 times in 1 article');
    expect(words.mentionedIn(12, 12)).toBe('mentioned in 12 articles');
    expect(words.mentionedIn(12, 34)).toBe('mentioned 34 times in 12 articles');
  });

  test('include the period', () => {
    expect(words.articlesThen(1, '2018-06-19')).toBe('1 article on this day');
    expect(words.articlesThen(2, '2018-06')).toBe('2 articles in this month');
    expect(words.articlesThen(11, '2018')).toBe('11 articles in this year');
  });

  test('include the kinds of the names', () => {
    expect(words.mentioning(1, ['person'])).toBe('mentioning 1 person');
    expect(words.mentioning(21, ['person', 'organization', 'place'])).toBe(
      'mentioning 21 people, organizations and places',
    );
    expect(words.kindCount('person', 2)).toBe('2 people');
    expect(words.kindCount('law', 1)).toBe('1 law');
  });

  test('of a pair include the articles with a sentence that mentions both', () => {
    expect(words.mentionedTogether(2, 0)).toBe('2 articles mention both');
    expect(words.mentionedTogether(12, 3)).toBe('12 articles mention both; 3 do so in one sentence');
    expect(words.mentionedTogether(2, 2)).toBe('2 articles mention both; all 2 do so in one sentence');
  });
});

describe('the note about a text', () => {
  test('is undefined for an original text', () => {
    expect(words.textNote('original', { publisher: 'The Paper' })).toBeUndefined();
  });

  test('states the known facts about the source', () => {
    expect(words.textNote('retold', { publisher: 'The Paper', published: '19 June 2018' })).toBe(
      'Rewritten for this archive from a report in The Paper of 19 June 2018; not the original text.',
    );
    expect(
      words.textNote('translated', { author: 'A. Writer', title: 'Le phare', publisher: 'Le Journal' }),
    ).toBe(
      'Translated for this archive from a report by A. Writer titled “Le phare” in Le Journal; not the original language.',
    );
  });

  test('omits unknown facts about the source', () => {
    expect(words.textNote('retold', { published: '19 June 2018' })).toBe(
      'Rewritten for this archive from a report of 19 June 2018; not the original text.',
    );
    expect(words.textNote('abridged', {})).toMatch(
      /^Abridged for this archive from a report; not the whole text\./,
    );
  });
});

test('chooses the words before a date by its precision', () => {
  const said = (edtf: string) => `${words.published(parseDate(edtf))} ${words.date(parseDate(edtf))}`.trim();
  expect(['2018-06-19', '2018-06', '2018', '192X', '1923~', '1923-05/1923-06', 'XXXX'].map(said)).toEqual([
    'Published 19 June 2018',
    'Published in June 2018',
    'Published in 2018',
    'Published in the 1920s',
    'Published about 1923',
    'Published May–June 1923',
    'undated',
  ]);
});

test('states the known part of a role’s term', () => {
  const [from, to] = [parseDate('2014-02'), parseDate('2018')];
  expect([words.term(from), words.term(undefined, to), words.term(from, to), words.term()]).toEqual([
    'since February 2014',
    'until 2018',
    'February 2014 to 2018',
    '',
  ]);
});

test('falls back to English', () => {
  expect(wordsOf('en-GB')).toBe(words);
  expect(wordsOf('sw')).toBe(words);
});
