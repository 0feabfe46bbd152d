import { describe, expect, it, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { english as words } from '../../../../src/views/words/words-en.ts';
import { wordsOf } from '../../../../src/views/words/words-of.ts';

describe('counts in English', () => {
  const counts = [0, 1, 2, 10, 11, 19_043];

  test.each([
    [
      'articles',
      ['no articles', 'one article', 'two articles', 'ten articles', '11 articles', '19,043 articles'],
    ],
    ['rows', ['no rows', 'one row', 'two rows', 'ten rows', '11 rows', '19,043 rows']],
    ['names', ['no names', 'one name', 'two names', 'ten names', '11 names', '19,043 names']],
    ['topicCount', ['no topics', 'one topic', 'two topics', 'ten topics', '11 topics', '19,043 topics']],
    [
      'more',
      ['and no more', 'and one more', 'and two more', 'and ten more', 'and 11 more', 'and 19,043 more'],
    ],
    [
      'named',
      [
        'not named in the text',
        'named once',
        'named twice',
        'named ten times',
        'named 11 times',
        'named 19,043 times',
      ],
    ],
    [
      'together',
      [
        'together in no articles',
        'together in one article',
        'together in two articles',
        'together in ten articles',
        'together in 11 articles',
        'together in 19,043 articles',
      ],
    ],
    [
      'outsideBars',
      [
        'No more articles are not dated so precisely',
        'One more article is not dated so precisely',
        'Two more articles are not dated so precisely',
        'Ten more articles are not dated so precisely',
        '11 more articles are not dated so precisely',
        '19,043 more articles are not dated so precisely',
      ],
    ],
  ] as const)('%s', (word, said) => {
    expect(counts.map((count) => words[word](count))).toEqual(said);
  });

  it('say how long a silence was: in days, whole months from a hundred days on, whole years from two on', () => {
    expect([1, 99, 100, 731, 761, 3653].map((days) => words.duration(days))).toEqual([
      'one day',
      '99 days',
      'three months',
      'two years',
      'two years',
      'ten years',
    ]);
    expect(words.duration(700)).toBe('22 months');
  });

  it('say how often a name stands in how many articles, the times only where they are more', () => {
    expect(words.namedIn(0, 0)).toBe('not yet named in an article');
    expect(words.namedIn(1, 1)).toBe('named in one article');
    expect(words.namedIn(1, 9)).toBe('named in one article, nine times');
    expect(words.namedIn(12, 12)).toBe('named in 12 articles');
    expect(words.namedIn(12, 34)).toBe('named in 12 articles, 34 times');
  });

  it('say when', () => {
    expect(words.articlesThen(1, '2018-06-19')).toBe('one article that day');
    expect(words.articlesThen(2, '2018-06')).toBe('two articles that month');
    expect(words.articlesThen(11, '2018')).toBe('11 articles that year');
  });

  it('say of kinds who and what is named', () => {
    expect(words.naming(1, ['person'])).toBe('naming one person');
    expect(words.naming(21, ['person', 'organization', 'place'])).toBe(
      'naming 21 people, organizations and places',
    );
    expect(words.kindCount('person', 2)).toBe('two people');
    expect(words.kindCount('law', 1)).toBe('one law');
  });

  it('say of a pair in how many articles one sentence names both', () => {
    expect(words.namedTogether(2, 0)).toBe('named together in two articles');
    expect(words.namedTogether(12, 3)).toBe(
      'named together in 12 articles, in one sentence in three of them',
    );
    expect(words.namedTogether(2, 2)).toBe('named together in two articles, in one sentence in all of them');
  });
});

describe('the note about a text', () => {
  it('says nothing of the original', () => {
    expect(words.textNote('original', { publisher: 'The Paper' })).toBeUndefined();
  });

  it('says what is known of what it comes from', () => {
    expect(words.textNote('retold', { publisher: 'The Paper', published: '19 June 2018' })).toBe(
      'Retold for this archive from a report in The Paper of 19 June 2018; not the original wording.',
    );
    expect(
      words.textNote('translated', { author: 'A. Writer', title: 'Le phare', publisher: 'Le Journal' }),
    ).toBe(
      'Translated for this archive from a report by A. Writer titled “Le phare” in Le Journal; not the original language.',
    );
  });

  it('says that the publisher is not known', () => {
    expect(words.textNote('retold', { published: '19 June 2018' })).toBe(
      'Retold for this archive from a report of 19 June 2018; not the original wording. Its publisher is not known to this archive.',
    );
    expect(words.textNote('abridged', {})).toMatch(
      /^Abridged for this archive from a report; not the whole text\./,
    );
  });
});

test('what stands before a date fits it', () => {
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

test('a role has its term as far as it is known', () => {
  const [from, to] = [parseDate('2014-02'), parseDate('2018')];
  expect([words.term(from), words.term(undefined, to), words.term(from, to), words.term()]).toEqual([
    'since February 2014',
    'until 2018',
    'February 2014 to 2018',
    '',
  ]);
});

test('a language without words of its own has the English ones', () => {
  expect(wordsOf('en-GB')).toBe(words);
  expect(wordsOf('zh-Hant')).toBe(words);
});
