import { expect, test } from 'vitest';
import { datesTool } from '../../../../src/mcp/tools/dates-tool.ts';
import { home, type WrittenSite, writtenSite } from '../../../support/asking/written-site.ts';

// All of it is fiction. Bit n of a month is day n + 1.
const days = JSON.stringify({
  '1962': 0,
  '1962-06': 0b101,
  '1962-11': 1 << 29,
  '1963-01': 2 ** 30,
  '196X': 0,
});
const gaps = JSON.stringify({ '1962-06': [2, 1], '1963-01': [1, 0] });
const files = { 'dates/days.json': days, 'dates/gaps.json': gaps };

async function ask(input: { date?: string; from?: number }, site: WrittenSite = { files }) {
  const written = writtenSite(site);
  const answer = await datesTool.answer(written.asked, input, '2026-11-30');
  return { answer, queries: written.queries };
}

test('without a date, the years are told, and what is lacking in all', async () => {
  const { answer } = await ask({});
  expect(answer).toEqual({
    archive: { title: 'The Example Courier', address: home },
    years: ['1962', '1963', '196X'],
    lacking: {
      missingIssues: 3,
      unknownIssues: 1,
      months: [
        { month: '1962-06', missing: 2, unknown: 1 },
        { month: '1963-01', missing: 1, unknown: 0 },
      ],
    },
  });
});

test('a year has its months, a month its days up to the 31st, and both what is lacking of them', async () => {
  expect((await ask({ date: '1962' })).answer).toMatchObject({
    months: ['1962-06', '1962-11'],
    lacking: { missingIssues: 2, unknownIssues: 1 },
  });
  expect((await ask({ date: '1962-06' })).answer).toMatchObject({
    days: ['1962-06-01', '1962-06-03'],
    lacking: { missingIssues: 2 },
  });
  expect((await ask({ date: '1962-11' })).answer).toMatchObject({ days: ['1962-11-30'] });
  expect((await ask({ date: '1962-11' })).answer).not.toHaveProperty('lacking');
  expect((await ask({ date: '1963-01' })).answer).toMatchObject({ days: ['1963-01-31'] });
  expect((await ask({ date: '1963-02' })).answer).toMatchObject({ days: [] });
});

test('a day has its articles, the oldest first, and what is lacking of its month', async () => {
  const hits = [
    {
      path: 'articles/clock/',
      title: [
        { text: 'The ', marked: false },
        { text: 'clock', marked: true },
      ],
    },
  ];
  const { answer, queries } = await ask(
    { date: '1962-06-03' },
    { files, hits: [{ ...hits[0]!, date: 'June 3, 1962', section: 'News' }] },
  );
  expect(queries).toEqual(['kind:article from:1962-06-03 to:1962-06-03', 'oldest']);
  expect(answer).toMatchObject({
    date: '1962-06-03',
    total: 1,
    articles: [
      { title: 'The clock', date: 'June 3, 1962', section: 'News', address: `${home}articles/clock/` },
    ],
    lacking: { missingIssues: 2 },
  });
  expect(answer).not.toHaveProperty('days');
  expect(answer).not.toHaveProperty('left');
});

test('fifty articles come at a time, and the answer says how many are left and how to ask for them', async () => {
  const hits = Array.from({ length: 120 }, (_, n) => ({ path: `articles/note-${n}/` }));
  const found: unknown[] = [];
  let next: { date?: string; from?: number } | undefined = { date: '1962' };
  for (let part = 0; next && part < 100; part += 1) {
    const { answer } = (await ask(next, { files, hits })) as {
      answer: {
        articles: { address: string }[];
        left?: { articles: number; ask: { arguments: typeof next } };
      };
    };
    found.push(...answer.articles.map(({ address }) => address));
    expect(answer.articles.length).toBeLessThanOrEqual(50);
    expect(answer.left?.articles ?? 0).toBe(120 - found.length);
    next = answer.left?.ask.arguments;
  }
  expect(found).toEqual(hits.map(({ path }) => home + path));
});

test('an archive without tables of days has no years', async () => {
  expect((await ask({}, {})).answer).toMatchObject({ years: [] });
});
