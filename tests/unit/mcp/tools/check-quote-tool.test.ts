import { describe, expect, test } from 'vitest';
import { linesDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { checkQuoteTool } from '../../../../src/mcp/tools/check-quote-tool.ts';
import { answerBytes, maxAnswerBytes } from '../../../../src/mcp/tools/fit-answer.ts';
import {
  home,
  revisionDigest,
  type WrittenArticle,
  type WrittenSite,
  writtenSite,
} from '../../../support/asking/written-site.ts';

// All of it is fiction.
const midnight = 'The town clock stopped at midnight because the weight fell.';
const noon = 'The town clock stopped at noon because the weight fell.';
const clock: WrittenArticle = {
  title: 'The clock that nobody in Elm would mend',
  standfirst: 'A tower stays silent through the whole winter.',
  date: '1962-06-01',
  blocks: [noon, 'Nobody mended it.'],
  revisions: [
    ['First published', '1 January 2020', midnight, 'Nobody mended it.'],
    ['Changed', '3 January 2020', noon, 'Nobody mended it.'],
  ],
};
const first = revisionDigest(clock.title, [midnight, 'Nobody mended it.']);
const earlier = [{ [linesDigest([midnight])]: ['clock', '2020-01-03', first] }];
const absent = { verdict: 'absent', answer: 'It is not in this archive.' };
const archive = { title: 'The Example Courier', address: home };

const ask = (quote: string, site: WrittenSite, article?: string) =>
  checkQuoteTool.answer(writtenSite(site).asked, { quote, ...(article && { article }) }, '2026-11-30');
const withClock = { articles: { clock }, earlier };

describe('a quotation', () => {
  test('that stands has its paragraph, address, digest, date and terms', async () => {
    const site = { articles: { clock: { ...clock, rights: 'CC BY 4.0' } }, terms: ['Ask first.'] };
    expect(await ask(noon, site)).toEqual({
      verdict: 'stands',
      answer: 'It stands unchanged.',
      places: [
        {
          title: clock.title,
          date: '1962-06-01',
          paragraph: 'p1',
          digest: linesDigest([noon]).slice(0, 6),
          address: `${home}articles/clock/?w=${linesDigest([noon]).slice(0, 6)}#p1`,
          text: noon,
          terms: ['CC BY 4.0', 'Ask first.'],
        },
      ],
      archive: { ...archive, terms: ['Ask first.'] },
    });
  });

  test('of a headline or a standfirst is found as such, at the article', async () => {
    expect(await ask(`“${clock.title}”`, withClock)).toMatchObject({
      verdict: 'stands',
      answer: 'It stands unchanged in the headline of “The clock that nobody in Elm would mend”.',
      places: [{ part: 'headline', address: `${home}articles/clock/`, text: clock.title }],
    });
    expect(await ask('A tower stays silent through the whole winter', withClock)).toMatchObject({
      verdict: 'stands',
      answer: 'It stands unchanged in the standfirst of “The clock that nobody in Elm would mend”.',
      places: [{ part: 'standfirst', address: `${home}articles/clock/` }],
    });
    expect(await ask(clock.title.replace('Elm', 'Ash'), withClock)).toMatchObject({
      verdict: 'nearly',
      differences: [{ quoted: 'Ash', stands: 'Elm' }],
      places: [{ part: 'headline' }],
    });
  });

  test('with other words is told which, and one with other punctuation that', async () => {
    expect(await ask(noon.replace('weight', 'pendulum'), withClock)).toMatchObject({
      verdict: 'nearly',
      answer: 'It stands nearly so: these words differ.',
      differences: [{ quoted: 'pendulum', stands: 'weight' }],
      places: [{ paragraph: 'p1', text: noon }],
    });
    expect(await ask(noon.replace('noon because', 'noon, because'), withClock)).toMatchObject({
      verdict: 'nearly',
      answer: 'It stands with other punctuation.',
      differences: [],
    });
  });

  test('of an earlier text stood until a day, in quotation marks and without its period as well', async () => {
    const stood = {
      verdict: 'stood',
      answer: 'It stood in an earlier text of this article until 2020-01-03.',
      places: [
        {
          title: clock.title,
          address: `${home}articles/clock/revisions/${first}/`,
          digest: first,
          revision: { what: 'First published', date: '1 January 2020' },
          present: `${home}articles/clock/`,
        },
      ],
    };
    for (const quote of [midnight, `“${midnight}”`, midnight.slice(0, -1)])
      expect(await ask(quote, withClock), quote).toMatchObject(stood);
    expect(await ask(midnight, withClock, 'clock')).toMatchObject(stood);
    expect(await ask(midnight, withClock, 'other')).toMatchObject(absent);
    const undated = [{ [linesDigest([midnight])]: ['clock', null, first] }];
    expect(await ask(midnight, { ...withClock, earlier: undated })).toMatchObject({
      answer: 'It stood in an earlier text of this article.',
    });
  });

  test('that is nearly one of an earlier text is told which words differ there', async () => {
    const near = midnight.replace('weight', 'hammer');
    for (const article of [undefined, 'clock'])
      expect(await ask(near, withClock, article)).toMatchObject({
        verdict: 'stood',
        answer:
          'It stood in an earlier text of this article until 2020-01-03. There it was nearly so: these words differ.',
        differences: [{ quoted: 'hammer', stands: 'weight' }],
        places: [{ digest: first, text: midnight }],
      });
  });

  test('of an earlier text is known by its sentences even if the search leads nowhere, but not for another article', async () => {
    const site = {
      ...withClock,
      articles: { clock, tower: { title: 'A tower', blocks: ['It is tall.'] } },
      hits: [],
    };
    for (const quote of [midnight, `“${midnight}”`])
      expect(await ask(quote, site)).toMatchObject({ verdict: 'stood', places: [{ digest: first }] });
    expect(await ask(midnight, site, 'tower')).toMatchObject(absent);
  });

  test('that is as near to the present text as to an earlier one is told of the present one', async () => {
    expect(await ask(noon.replace('noon', 'dawn'), withClock)).toMatchObject({
      verdict: 'nearly',
      differences: [{ quoted: 'dawn', stands: 'noon' }],
    });
  });

  test('that is nearer to the present text than to an earlier one is told of the present one', async () => {
    expect(await ask(noon.replace('weight', 'hammer'), withClock)).toMatchObject({
      verdict: 'nearly',
      differences: [{ quoted: 'hammer', stands: 'weight' }],
    });
  });

  test('that was only captured at an old site is never said to have stood here', async () => {
    const captured = [{ [linesDigest([midnight])]: ['clock', null, first, '2009-05-03'] }];
    for (const quote of [midnight, midnight.replace('weight', 'hammer')]) {
      const answer = await ask(quote, { ...withClock, earlier: captured });
      expect(answer).toMatchObject({
        verdict: 'captured',
        answer: expect.stringMatching(
          /^As captured at the old site on 2009-05-03: it may never have been published here\./,
        ) as string,
      });
      expect(JSON.stringify(answer)).not.toContain('stood');
    }
  });

  test('that is ascribed to an article that is not published is not in this archive', async () => {
    for (const article of ['hidden', 'Not an id', `${home}articles/`])
      expect(await ask(noon, withClock, article)).toEqual({ ...absent, archive });
    const hidden = { articles: { clock: { ...clock, terms: 'none' } } };
    expect(await ask(noon, hidden)).toEqual({ ...absent, archive });
  });

  test('that stands in many places has as many of them as fit, and the number of the others', async () => {
    const long = `${noon} ${'Rain fell on the harbor. '.repeat(120)}`;
    const articles = Object.fromEntries(
      Array.from({ length: 5 }, (_, n) => [
        `clock-${n}`,
        { ...clock, blocks: Array(9).fill(long) as string[] },
      ]),
    );
    const answer = (await ask(noon, { articles })) as { places: object[]; otherPlaces: number };
    expect(answer.places.length).toBeGreaterThan(1);
    expect(answer.places.length + answer.otherPlaces).toBe(45);
    expect(answerBytes(answer)).toBeLessThanOrEqual(maxAnswerBytes);
  });
});

describe('a withheld name', () => {
  const driver = (name: string, n: number) =>
    `Officers stopped ${name} with wagon number ${n} beside the ferry of Oakhaven before dawn.`;
  const accidents: WrittenArticle = {
    title: 'What a driver of Oakhaven did with his wagon',
    blocks: Array.from({ length: 20 }, (_, n) => driver('a driver', n)),
    withheld: 'A name is withheld by order of a court.',
    // No build writes these; if one did, nothing would be told of them.
    revisions: [['First published', '1 January 2020', driver('Zeb Xyzzyplugh', 3)]],
  };
  const before = revisionDigest(accidents.title, [driver('Zeb Xyzzyplugh', 3)]);
  const site: WrittenSite = {
    articles: { accidents },
    earlier: [{ [linesDigest(['Another sentence stood here.'])]: ['accidents', null, before] }],
  };

  test('that is put back is answered as if it never was there, with near-misses, 20 of 20', async () => {
    const never = await ask('A dozen sailors bought the moon from a peddler at noon.', site);
    expect(never).toEqual({ ...absent, archive });
    for (let n = 0; n < 20; n += 1)
      for (const quote of [
        driver('Zeb Xyzzyplugh', n),
        driver('Zeb Xyzzyplug', n),
        driver('a Driver', n).replace('dawn', 'dusk'),
        driver('Zeb Xyzzyplugh', n).replace('dawn', 'dusk'),
      ]) {
        expect(await ask(quote, site), quote).toEqual(never);
        expect(await ask(quote, site, 'accidents'), quote).toEqual(never);
      }
    expect(await ask(accidents.title.replace('a driver', 'Zeb Xyzzyplugh'), site)).toEqual(never);
  });

  test('has no earlier text that is read', async () => {
    const { asked, read } = writtenSite(site);
    await checkQuoteTool.answer(asked, { quote: driver('Zeb Xyzzyplugh', 3) }, '2026-11-30');
    expect(read.filter((path) => path.includes('revisions'))).toEqual([]);
  });

  test('does not keep what stands from being confirmed', async () => {
    expect(await ask(driver('a driver', 7), site)).toMatchObject({ verdict: 'stands' });
    expect(await ask(accidents.title, site)).toMatchObject({
      verdict: 'stands',
      places: [{ part: 'headline' }],
    });
  });
});
