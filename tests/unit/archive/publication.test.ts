import { describe, expect, test } from 'vitest';
import { heldBackArticles, isPublished, nextDueDay } from '../../../src/archive/publication.ts';
import { reportPublication } from '../../../src/archive/publication-report.ts';
import type { ArticleId } from '../../../src/schema/id.ts';
import { openArchive } from '../../../src/files/open-archive.ts';
import {
  article,
  entity,
  type Files,
  open,
  openSettings,
  problemsOf,
  publishUnused,
  site,
  writeContent,
} from '../../support/content.ts';

// Everything here is fiction.
const day = '2026-03-01';

/** Returns the ids that are published on a day. */
async function publishedOn(on: string, files: Files): Promise<string[]> {
  const { archive, problems } = await openArchive(writeContent(files), { ...openSettings, day: on });
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return archive.articles.map(({ id }) => id).toSorted();
}

const dated = (date: string, more = '') => article(more, 'A text of fiction.', { date });

describe('an article that is dated in the future', () => {
  test.each([
    ['2026-03-01', true],
    ['2026-03-02', false],
    ['2099-01-02', false],
    ['2026-03-01T23:59+14:00', true],
    ['2026-03-02T00:01-12:00', false],
    // By the earliest day that the date can mean.
    ['2026', true],
    ['2026-03', true],
    ['202X', true],
    ['2026-02-20/2026-05', true],
    ['2026-04', false],
    ['2027', false],
    ['203X', false],
    ['2026-03-02?', false],
    ['XXXX', true],
  ])('and has the date %s is published: %s', async (date, isThere) => {
    expect(await publishedOn(day, { 'articles/a.md': dated(date) })).toEqual(isThere ? ['a'] : []);
  });

  test('is published on its day, and stays', async () => {
    const files = { 'articles/a.md': dated('2026-03-05') };
    expect(await publishedOn('2026-03-04', files)).toEqual([]);
    expect(await publishedOn('2026-03-05', files)).toEqual(['a']);
    expect(await publishedOn('2031-01-01', files)).toEqual(['a']);
  });

  test('is published at once where site.yaml says so, but not before the day of an embargo', async () => {
    const files = {
      'site.yaml': `${site}futureDates: publish\n`,
      'articles/a.md': dated('2099-01-02'),
      'articles/b.md': dated('2018-01-02', 'embargo: 2026-03-02\n'),
    };
    expect(await publishedOn(day, files)).toEqual(['a']);
    expect(await publishedOn('2026-03-02', files)).toEqual(['a', 'b']);
  });
});

describe('an embargo', () => {
  test('holds any article back, and takes the place of a date in the future', async () => {
    const files = {
      'articles/issue-of-may.md': dated('2026-05', 'embargo: 2026-04-15\n'),
      'articles/old.md': dated('1923', 'embargo: 2026-04-20\n'),
      'articles/later.md': dated('2026-04-10', 'embargo: 2026-06-01\n'),
    };
    expect(await publishedOn('2026-04-14', files)).toEqual([]);
    expect(await publishedOn('2026-04-15', files)).toEqual(['issue-of-may']);
    expect(await publishedOn('2026-05-31', files)).toEqual(['issue-of-may', 'old']);
    expect(await publishedOn('2026-06-01', files)).toEqual(['issue-of-may', 'later', 'old']);
  });

  test('is a single day', async () => {
    const problems = await problemsOf({
      'articles/month.md': dated('2018', 'embargo: 2027-01\n'),
      'articles/maybe.md': dated('2018', 'embargo: 2027-01-02?\n'),
      'articles/time.md': dated('2018', 'embargo: 2027-01-02T09:00Z\n'),
      'articles/never.md': dated('2018', 'embargo: XXXX\n'),
      'articles/typo.md': dated('2018', 'embargo: soon\n'),
    });
    expect(problems).toMatchInlineSnapshot(`
      "content/articles/maybe.md:6  embargo
        "2027-01-02?" is not a single day.
        Write the day with its year and month: 2027-01-02.

      content/articles/month.md:6  embargo
        "2027-01" is not a single day.
        Write the day with its year and month: 2027-01-02.

      content/articles/never.md:6  embargo
        "XXXX" is not a single day.
        Write the day with its year and month: 2027-01-02.

      content/articles/time.md:6  embargo
        "2027-01-02T09:00Z" is not a single day.
        Write the day with its year and month: 2027-01-02.

      content/articles/typo.md:6  embargo
        "soon" is not a date in a supported format.
        Write the day with its year and month: 2027-01-02."
    `);
  });

  test('does not matter to drafts, and no tombstone is published before it ends', async () => {
    const opened = await open({
      'articles/draft.md': dated('2099', 'draft: true\n'),
      'articles/gone.md': dated(
        '2018',
        'embargo: 2027-01-02\nwithdrawn: { date: 2026, reason: An error. }\n',
      ),
      'articles/past.md': dated(
        '2018',
        'embargo: 2025-01-02\nwithdrawn: { date: 2026, reason: An error. }\n',
      ),
    });
    expect(opened.archive!.tombstones.map(({ id }) => id)).toEqual(['past']);
    expect(heldBackArticles(opened.content, day).map(({ article: { id } }) => id)).toEqual(['gone']);
    const rules = { ...opened.content.site, day };
    expect(opened.content.articles.filter(({ data }) => isPublished(data, rules))).toEqual([]);
  });
});

describe('an article to which only its address leads', () => {
  const files = {
    'entities/boats.yaml': entity(
      'Example Boats',
      'organization',
      'roles: [{ role: owner, source: quiet }]\n',
    ),
    'entities/ada.yaml': entity('Ada Example', 'person'),
    'topics/lamps.yaml': 'label: Lamps\n',
    'articles/loud.md': article('', 'Example Boats sang.', { entities: '[boats]' }),
    'articles/quiet.md': article(
      'listing: address-only\nbyline: [{ entity: ada }]\n',
      'Ada Example of Example Boats. [*Ada*](entity:ada) again.',
      { entities: '[ada, boats]', topics: '[lamps]' },
    ),
  };

  test('is apart from all lists and counts, and its records are not published for it', async () => {
    const { archive } = await open(files);
    expect(archive!.articles.map(({ id }) => id)).toEqual(['loud']);
    expect([...archive!.unlisted.keys()]).toEqual(['quiet']);
    expect(archive!.entities.map(({ id, size, mentions, data }) => [id, size, mentions, data.roles])).toEqual(
      [['boats', 1, 1, [{ role: 'owner' }]]],
    );
    expect(archive!.topics).toEqual([]);
  });

  test('names without a link whom no other article names', async () => {
    const { archive } = await open(files);
    const { body, data } = archive!.unlisted.get('quiet' as ArticleId)!;
    expect(body.html).toContain(
      'Ada Example of <a class="mention" href="/entities/boats/" data-entity="boats">Example Boats</a>. <em>Ada</em> again.',
    );
    expect(body.mentions.map(({ entity: id }) => id)).toEqual(['boats']);
    expect(data.byline).toEqual([{ name: 'Ada Example' }]);
  });

  test('is held back, a draft or withdrawn as others are', async () => {
    const { archive } = await open({
      'articles/draft.md': article('listing: address-only\ndraft: true\n'),
      'articles/held.md': article('listing: address-only\nembargo: 2099-01-01\n'),
      'articles/gone.md': article(
        'listing: address-only\nredirectFrom: [/old]\nwithdrawn: { date: 2020, reason: An error., ground: policy }\n',
      ),
    });
    expect(archive!.unlisted.size).toBe(0);
    expect(archive!.tombstones).toMatchObject([{ id: 'gone', isListed: false, redirectFrom: [] }]);
  });

  test('is a warning where another article or a page links to it', async () => {
    expect(
      await problemsOf({
        ...files,
        'articles/loud.md': article('', 'See [this](/articles/quiet/#p1), not [that](/articles/quiet-2/).'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/loud.md:8  (warning)
        This links to the article "quiet", which is “listing: address-only”.
        Remove the link, so that nothing of the archive leads to it."
    `);
  });
});

test('a time zone that does not exist is reported, since nobody could say which day it is there', async () => {
  expect(await problemsOf({ 'site.yaml': `${site}timeZone: Europe/Pariss\n` })).toMatchInlineSnapshot(`
    "content/site.yaml:4  timeZone
      "Europe/Pariss" is not a time zone like Europe/Paris.
      See content/FIELDS.md."
  `);
  expect(await problemsOf({ 'site.yaml': `${site}timeZone: a b\n` })).toMatchInlineSnapshot(`
    "content/site.yaml:4  timeZone
      "a b" is not a time zone like Europe/Paris.
      See content/FIELDS.md."
  `);
});

test('the next due day is the first on which the published articles differ', async () => {
  const files = {
    'articles/a.md': dated('2026-03-05'),
    'articles/b.md': dated('2018', 'embargo: 2026-03-03\n'),
    'articles/c.md': dated('2026-03-02', 'draft: true\n'),
    'articles/d.md': dated('2026-03-01'),
  };
  const { content } = await open(files);
  const days = Array.from({ length: 9 }, (_, index) => `2026-03-0${index + 1}`);
  for (const from of days) {
    const due = nextDueDay(content, from);
    const now = await publishedOn(from, files);
    const first = [];
    for (const later of days.filter((one) => one > from))
      if ((await publishedOn(later, files)).join() !== now.join()) first.push(later);
    expect([from, due]).toEqual([from, first[0]]);
  }
});

test('a report says until when articles are held back, and lists them in detail', async () => {
  const one = await open({ 'articles/a.md': dated('2099-01-02') });
  expect(reportPublication(one.content, day, false)).toEqual([
    '1 article is held back until 2 January 2099.',
  ]);
  const many = await open(
    Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        `articles/a-${index + 10}.md`,
        dated(`20${index + 27}-01-02`),
      ]),
    ),
  );
  expect(reportPublication(many.content, day, true).join('\n')).toMatchInlineSnapshot(`
    "15 articles are held back, the first until 2 January 2027.
      content/articles/a-10.md  until 2 January 2027
      content/articles/a-11.md  until 2 January 2028
      content/articles/a-12.md  until 2 January 2029
      content/articles/a-13.md  until 2 January 2030
      content/articles/a-14.md  until 2 January 2031
      content/articles/a-15.md  until 2 January 2032
      content/articles/a-16.md  until 2 January 2033
      content/articles/a-17.md  until 2 January 2034
      content/articles/a-18.md  until 2 January 2035
      content/articles/a-19.md  until 2 January 2036
      content/articles/a-20.md  until 2 January 2037
      … and 4 more"
  `);
  expect(reportPublication(many.content, '2042-01-01', false)).toEqual([]);
});

test('a report says how many records no published article uses', async () => {
  const files = {
    'articles/a.md': article('', 'Acme grew, in fiction.', { entities: '[acme]' }),
    'articles/draft.md': article('draft: true\n', 'Elm grew, in fiction.', { entities: '[elm]' }),
    'entities/acme.yaml': entity('Acme'),
    'entities/elm.yaml': entity('Elm'),
  };
  const one = await open(files);
  expect(reportPublication(one.content, day, false)).toEqual([
    '1 record is not used by any published article, and is not published.',
  ]);
  const two = await open({ ...publishUnused, ...files, 'topics/trade.yaml': 'label: Trade\n' });
  expect(reportPublication(two.content, day, true)).toEqual([
    '2 records are not used by any published article.\n  content/entities/elm.yaml\n  content/topics/trade.yaml',
  ]);
  expect(reportPublication(two.content, day, false)).toEqual([]);
});
