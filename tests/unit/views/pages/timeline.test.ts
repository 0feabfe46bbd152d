import { describe, expect, test } from 'vitest';
import { timelinePaths, timelineView } from '../../../../src/views/pages/timeline.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

/**
 * 60 fictional articles that all mention the town; in March 1923, 10 of 15 mention the ferry, and later only
 * one does.
 */
function ferries(): Files {
  const files: Record<string, string> = {
    'entities/elm.yaml': entity('Elm', 'place'),
    'entities/ferry.yaml': entity('The Ferry', 'product'),
    'topics/transport.yaml': 'label: Transport\n',
    'topics/ships.yaml': 'label: Ships\nbroader: [transport]\n',
  };
  for (let number = 0; number < 60; number += 1) {
    const early = number < 15;
    const ferry = number < 10 || number === 40;
    files[`articles/story-${String(number).padStart(2, '0')}.md`] = article('', 'Fiction.', {
      title: `Story ${number}`,
      date: early
        ? `1923-03-${String((number % 3) + 1).padStart(2, '0')}`
        : number < 58
          ? '1924-07-01'
          : '1925',
      entities: ferry ? '[elm, ferry]' : '[elm]',
      topics: ferry ? '[ships]' : '[]',
    });
  }
  return files;
}

describe('the timeline', () => {
  test('puts distinctive names before the most mentioned', async () => {
    const { archive, urls } = await build(ferries());
    const { rows } = timelineView(archive, urls);
    expect(rows.map(({ heading, countText, label }) => [heading.text, countText, label])).toEqual([
      ['1923', '15 articles', 'Unusually often'],
      ['1924', '43 articles', 'Most mentioned'],
      ['1925', '2 articles', 'Most mentioned'],
    ]);
    expect(rows[0]!.names.map(({ text, countText }) => [text, countText])).toEqual([
      ['The Ferry', 'in 10 of 15 articles in this period, in 11 of 60 overall'],
    ]);
    expect(rows[1]!.names.map(({ text }) => text)).toEqual(['Elm', 'The Ferry']);
  });

  test('shows only one of a topic and its broader topic', async () => {
    const { archive, urls } = await build(ferries());
    expect(timelineView(archive, urls).rows[0]!.topics.map(({ text }) => text)).toEqual(['Ships']);
  });

  test('links from years to months to days, and from a name to that period on its page', async () => {
    const { archive, urls } = await build(ferries());
    const href = (key?: string) => timelineView(archive, urls, key).rows.map(({ heading }) => heading.href);
    expect(href()).toEqual(['/archive/timeline/1923/', '/archive/timeline/1924/', '/archive/1925/']);
    expect(href('1923')).toEqual(['/archive/timeline/1923/03/']);
    expect(href('1923-03')).toEqual(['/archive/1923/03/01/', '/archive/1923/03/02/', '/archive/1923/03/03/']);
    const { rows, distinctive } = timelineView(archive, urls, '1923');
    expect(rows[0]!.names[0]!.href).toBe('/archive/entities/ferry/#1923-03');
    expect(rows[0]!.topics[0]!.href).toBe('/archive/topics/ships/#1923-03');
    expect(distinctive!.groups.map(({ items }) => items.map(({ text }) => text))).toEqual([['The Ferry']]);
  });

  test('lists the articles of a period that has only a few, and of others the two of greatest weight', async () => {
    const { archive, urls } = await build(ferries());
    const titles = timelineView(archive, urls).rows.map(({ articles }) => articles.map(({ text }) => text));
    expect(titles).toEqual([
      ['Story 0', 'Story 1'],
      ['Story 40', 'Story 15'],
      ['Story 58', 'Story 59'],
    ]);
    expect(timelinePaths(archive).map(({ params }) => params.rest)).toEqual([
      undefined,
      '1923',
      '1923/03',
      '1924',
      '1924/07',
    ]);
  });

  test('has a story that was printed in several versions once', async () => {
    const text =
      'The harbor board closed the old quay on Tuesday because its piles had rotted through.\n\n'.repeat(3);
    const { archive, urls } = await build({
      'articles/quay-early.md': article('', text, { title: 'Board closes the old quay', date: '1923-03-01' }),
      'articles/quay-late.md': article('', `${text}The mayor agreed.`, {
        title: 'Board closes the old quay',
        date: '1923-03-01',
      }),
      'articles/ferry.md': article('', 'A ferry sailed.', { title: 'Ferry sails', date: '1923-03-01' }),
    });
    const { rows } = timelineView(archive, urls, '1923');
    expect(rows.flatMap(({ articles }) => articles.map(({ text }) => text)).toSorted()).toEqual([
      'Board closes the old quay',
      'Ferry sails',
    ]);
    expect(rows[0]!.countText).toBe('3 articles');
  });

  test('shows the names of a single article without calling them distinctive', async () => {
    const { archive, urls } = await build(manyArticles(1, ['2018-06-19']));
    const { rows, summary } = timelineView(archive, urls);
    expect(summary).toBe('1 article');
    expect(rows).toMatchObject([
      {
        heading: { text: '2018', href: '/archive/2018/' },
        label: 'Most mentioned',
        names: [{ text: 'Acme', countText: 'in the only article of this period' }],
        articles: [{ text: 'Story 1' }],
      },
    ]);
    expect(timelinePaths(archive)).toHaveLength(1);
  });

  test('has a row for less precise dates, and a link to articles without a year', async () => {
    const { archive, urls } = await build(manyArticles(24, ['1923', '1923-05-02', 'XXXX', '192X']));
    const rows = timelineView(archive, urls, '1923').rows;
    expect(rows.map(({ heading }) => heading.text)).toEqual(['1923, month unknown', 'May 1923']);
    expect(timelineView(archive, urls).articles).toEqual({
      text: '12 more articles without a year',
      href: '/archive/undated/',
    });
  });

  test('has no page if no article has a year', async () => {
    const { archive } = await build(manyArticles(3, ['XXXX']));
    expect(timelinePaths(archive)).toEqual([]);
  });

  test('does not depend on the order of the files', async () => {
    const files = ferries();
    const one = await build(files);
    const other = await build(Object.fromEntries(Object.entries(files).toReversed()));
    for (const { props } of timelinePaths(one.archive)) {
      expect(timelineView(other.archive, other.urls, props.key)).toEqual(
        timelineView(one.archive, one.urls, props.key),
      );
    }
  });
});
