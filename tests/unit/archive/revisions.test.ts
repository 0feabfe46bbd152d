import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSchema, type ArticleData } from '../../../src/schema/article.ts';
import { linesDigest, passageDigest } from '../../../src/archive/passages/passage-digest.ts';
import { publicStates } from '../../../src/archive/revisions/public-states.ts';
import { digestOfText, type PublishedState, revisionsOf } from '../../../src/archive/revisions/revision.ts';

// Everything here is fiction.
const text = (...blocks: readonly string[]) => ({ title: 'The ferry', blocks });
const state = (day: string, words: string, more: Partial<PublishedState> = {}): PublishedState => ({
  day,
  text: text(words),
  digest: digestOfText(text(words)),
  corrections: 0,
  subject: 'edit',
  ...more,
});
const listed = (states: readonly PublishedState[], current: string) =>
  revisionsOf(states, text(current)).map(({ blocks, since }) => [
    blocks.join(' '),
    ...since.map(({ day, type }) => `${day} ${type}`),
  ]);

test('each distinct text is one revision, with all its days', () => {
  const states = [
    state('2020-01-01', 'It sank.'),
    state('2020-01-02', 'It sailed.'),
    state('2020-01-03', 'It sank.'),
    state('2020-01-04', 'It sank.'),
  ];
  expect(listed(states, 'It sank.')).toEqual([
    ['It sank.', '2020-01-01 first', '2020-01-03 change'],
    ['It sailed.', '2020-01-02 change'],
  ]);
});

test('a change of typography is no revision', () => {
  expect(listed([state('2020-01-01', '"It  sank"')], '“It sank”')).toEqual([
    ['“It sank”', '2020-01-01 first'],
  ]);
});

test('a text that is not in the history yet has no day', () => {
  expect(listed([state('2020-01-01', 'It sank.')], 'It sailed.')).toEqual([
    ['It sank.', '2020-01-01 first'],
    ['It sailed.'],
  ]);
});

test('a change is a correction or an update if the article, or the commit, says so', () => {
  const states = [
    state('2020-01-01', 'One.'),
    state('2020-01-02', 'Two.', { corrections: 1, updated: '2020-01-02' }),
    state('2020-01-03', 'Three.', { corrections: 1, updated: '2020-01-03' }),
    state('2020-01-04', 'Four.', { corrections: 1, updated: '2020-01-03', subject: 'Update the ferry' }),
    state('2020-01-05', 'Five.', { corrections: 1, updated: '2020-01-03', subject: 'more' }),
  ];
  expect(listed(states, 'Five.').map(([, day]) => day)).toEqual([
    '2020-01-01 first',
    '2020-01-02 correction',
    '2020-01-03 update',
    '2020-01-04 update',
    '2020-01-05 change',
  ]);
});

test('a longer history never changes the address of a revision', () => {
  const states = ['One.', 'Two.', 'One.', 'Three.'].map((words, index) =>
    state(`2020-01-0${index + 1}`, words),
  );
  const digests = (count: number) =>
    revisionsOf(states.slice(0, count), states[count - 1]!.text).map(({ digest }) => digest);
  expect(digests(4).slice(0, 2)).toEqual(digests(2));
  expect(digests(4)[0]).toMatch(/^[0-9a-z]{10}$/);
});

test('the digest of a text begins with that of its passage, and is frozen', () => {
  const words = 'Nobody crossed the strait that winter.';
  expect(linesDigest([words]).slice(0, 6)).toBe(passageDigest(words));
  expect(passageDigest(words)).toBe('8sah8j');
  expect(linesDigest(['The ferry', words])).toBe(linesDigest(['The  ferry ', `${words} `]));
});

const data = (fields: Record<string, unknown>): ArticleData =>
  articleSchema.parse({ title: 'A', date: '1950', entities: [], topics: [], ...fields });
const site = { futureDates: 'hold' } as const;
const days = (states: readonly (readonly [string, Record<string, unknown>])[], from?: string) =>
  publicStates(
    states.map(([day, fields]) => ({ day, data: data(fields) })),
    site,
    { from },
    '2026-01-01',
  ).map(({ day }) => day);

test('a draft, and a state that was withdrawn, was never public', () => {
  expect(
    days([
      ['2020-01-01', { draft: 'true' }],
      ['2020-01-02', {}],
      ['2020-01-03', { withdrawn: { date: '2020-01-03', reason: 'By request.' } }],
    ]),
  ).toEqual(['2020-01-02']);
});

test('a state that was held back is public from the day on which it fell due, unless it was replaced before', () => {
  expect(days([['2020-01-01', { embargo: '2020-02-01' }]])).toEqual(['2020-02-01']);
  expect(
    days([
      ['2020-01-01', { embargo: '2020-02-01' }],
      ['2020-01-15', { embargo: '2020-02-01' }],
    ]),
  ).toEqual(['2020-02-01']);
  expect(
    days([
      ['2020-01-01', { embargo: '2020-02-01' }],
      ['2020-02-01', {}],
    ]),
  ).toEqual(['2020-02-01']);
  expect(days([['2020-01-01', { embargo: '2027-02-01' }]])).toEqual([]);
});

test('with a first day, the text that was in force at its end is the first', () => {
  const states = [
    ['2020-01-01', {}],
    ['2020-02-01', {}],
    ['2020-03-01', {}],
  ] as const;
  expect(days(states, '2020-02-15')).toEqual(['2020-02-01', '2020-03-01']);
  expect(days(states, '2020-02-01')).toEqual(['2020-02-01', '2020-03-01']);
  expect(days(states, '2026-01-01')).toEqual(['2020-03-01']);
});

test('no state that was not public on a day is found in any history', () => {
  const change = fc.record({
    step: fc.integer({ min: 0, max: 40 }),
    draft: fc.boolean(),
    withdrawn: fc.boolean(),
    embargo: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  });
  const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), fc.integer({ min: 0, max: 400 }), (changes, today) => {
      let now = 0;
      const states = changes.map(({ step, draft, withdrawn, embargo }) => {
        now += step;
        return {
          day: dayOf(now),
          data: data({
            ...(draft && { draft: 'true' }),
            ...(withdrawn && { withdrawn: { date: '2020', reason: 'By request.' } }),
            ...(embargo !== undefined && { embargo: dayOf(embargo) }),
          }),
        };
      });
      const past = states.filter(({ day }) => day <= dayOf(today));
      const found = publicStates(past, site, {}, dayOf(today));
      // Day by day, as a reader would have seen it.
      for (const { state: shown, day } of found) {
        // Of several states of one day each was in force, on that day alone.
        const last = past.findLast((one) => one.day <= day);
        expect(shown === last || (shown.day === day && last?.day === day)).toBe(true);
        expect(shown.data.draft || shown.data.withdrawn !== undefined).toBe(false);
        expect((shown.data.embargo?.earliest ?? '') <= day).toBe(true);
        expect(day <= dayOf(today)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
