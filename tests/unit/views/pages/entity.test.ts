import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../../src/schema/id.ts';
import type { Quote } from '../../../../src/views/parts/articles/article-item.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { pairPaths, pairView } from '../../../../src/views/pages/pair.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
async function viewOf(files: Files, id = 'acme') {
  const { archive, urls } = await build(files);
  return entityView(archive, urls, archive.entity.get(id as EntityId)!);
}

describe('the page of an entity', () => {
  const files: Files = {
    'articles/a.md': article('', 'Ada Example founded Acme.', {
      title: 'Founded',
      entities: '[ada, acme]',
      topics: '[trade]',
      date: '1923-05-02',
    }),
    'articles/b.md': article('byline: [{ entity: ada }]\n', 'Acme grew. Acme sold.\n\nBolt fell.', {
      title: 'Grew',
      entities: '[acme, bolt]',
      topics: '[trade, sea]',
      date: '1923-06',
    }),
    'articles/c.md': article('', 'Bolt met Acme.', { title: 'Met', entities: '[acme, bolt]', date: '192X' }),
    'entities/ada.yaml': entity(
      'Ada Example',
      'person',
      'aliases: [A. Example]\nwikidata: Q42\nurl: https://www.ada.example/\nroles:\n' +
        '  - { role: founder, at: acme, from: 1923, source: a }\n',
    ),
    'entities/acme.yaml': entity('Acme', 'organization', 'partOf: conglomerate\ndistinctFrom: [bolt]\n'),
    'entities/bolt.yaml': entity('Bolt', 'organization'),
    'entities/conglomerate.yaml': entity('Conglomerate'),
    'topics/trade.yaml': 'label: Trade\n',
    'topics/sea.yaml': 'label: Sea\n',
  };

  test('has its articles by month, newest first, each with the sentence that mentions it', async () => {
    const again = (title: string) =>
      article('', `${title} of Acme.`, { title, entities: '[acme]', date: '1923-05-03' });
    const more = {
      'articles/d.md': again('Boats'),
      'articles/e.md': again('Tides'),
      'articles/f.md': again('Nets'),
    };
    const { groups } = await viewOf({ ...files, ...more });
    expect(
      groups.map(({ anchor, heading, countText, items }) => [anchor, heading, countText, items.length]),
    ).toEqual([
      ['1923-06', { text: 'June 1923', href: '/archive/1923/06/' }, '1 article', 1],
      ['1923-05', { text: 'May 1923', href: '/archive/1923/05/' }, '4 articles', 4],
      ['date-192X', { text: 'The 1920s', href: '/archive/undated/' }, '1 article', 1],
    ]);
    expect(groups[0]!.items[0]!.quotes[0]).toEqual({
      href: '/archive/articles/b/#p1',
      anchor: '¶ 1',
      parts: [
        { text: 'Acme', marked: true },
        { text: ' grew.', marked: false },
      ],
    });
  });

  test('has no headings if nearly every article is of another month, but keeps the anchors of the months', async () => {
    const { groups } = await viewOf(files);
    expect(groups.map(({ anchor, heading, items }) => [anchor, heading, items.length])).toEqual([
      ['1923-06', undefined, 1],
      ['1923-05', undefined, 1],
      ['date-192X', undefined, 1],
    ]);
  });

  test('gives its number of mentions, or one note if most of its articles only list it', async () => {
    expect((await viewOf(files)).summary).toBe('Mentioned 4 times in 3 articles');
    const indexed = {
      ...files,
      ...Object.fromEntries(
        ['d', 'e', 'f', 'g'].map((id) => [
          `articles/${id}.md`,
          article('', 'Nobody.', { entities: '[acme]' }),
        ]),
      ),
    };
    const { summary, groups } = await viewOf(indexed);
    expect(summary).toBe('7 articles, most of them indexed under this name without mentioning it');
    expect(groups.flatMap(({ items }) => items.map(({ note }) => note))).toEqual(
      expect.not.arrayContaining([expect.anything()]),
    );
  });

  test('gives its roles and parts as links, with the source article', async () => {
    const ada = await viewOf(files, 'ada');
    expect(ada.facts).toEqual([
      {
        label: 'Roles',
        rows: [
          {
            parts: [
              { text: 'founder, ' },
              { text: 'Acme', href: '/archive/entities/acme/' },
              { text: ', since 1923' },
            ],
            source: { text: 'Founded', href: '/archive/articles/a/#p1' },
          },
        ],
      },
    ]);
    const acme = await viewOf(files);
    expect(acme.facts.map(({ label }) => label)).toEqual(['Part of', 'People']);
    expect(acme.distinctFrom).toEqual([{ text: 'Bolt', href: '/archive/entities/bolt/' }]);
    const whole = await viewOf(files, 'conglomerate');
    expect(whole.facts.map(({ label }) => label)).toEqual(['Includes']);
    expect(whole.summary).toBe('No articles yet');
  });

  test('links to the same entity elsewhere', async () => {
    expect((await viewOf(files, 'ada')).elsewhere).toEqual([
      { text: 'Wikidata', href: 'https://www.wikidata.org/wiki/Q42' },
      { text: 'Official site (ada.example)', href: 'https://www.ada.example/' },
    ]);
  });

  test('lists the articles that it signed', async () => {
    const { signed, signedMore } = await viewOf(files, 'ada');
    expect([signed.map(({ text }) => text), signedMore]).toEqual([['Grew'], undefined]);
  });

  test('links its connections to the evidence', async () => {
    const { connectionGroups } = await viewOf(files);
    expect(
      connectionGroups.groups.map(({ heading, items }) => [
        heading.text,
        items.map(({ text, href, detail }) => [text, href, detail]),
      ]),
    ).toEqual([
      ['People', [['Ada Example', '/archive/articles/a/#p1', 'founder']]],
      ['Organizations', [['Bolt', '/archive/entities/acme/with/bolt/', undefined]]],
    ]);
  });

  test('has every sentence that mentions it, and folds all but three if there are many', async () => {
    const body = ['Acme rose.', 'Acme fell. Acme sold.', 'Rain.', 'Acme slept.', 'Acme woke.'].join('\n\n');
    const { groups, bars, ends } = await viewOf({
      'articles/a.md': article('', body, { title: 'Many', entities: '[acme]' }),
      'articles/b.md': article('standfirst: In short.\n', 'Rain.', { title: 'None', entities: '[acme]' }),
      'entities/acme.yaml': entity('Acme'),
    });
    const [many, none] = groups[0]!.items.toSorted((a, b) => b.quotes.length - a.quotes.length);
    const said = (quotes: readonly Quote[]) =>
      quotes.map(({ parts, anchor }) => `${anchor} ${parts.map(({ text }) => text).join('')}`);
    expect(said(many!.quotes)).toEqual(['¶ 1 Acme rose.', '¶ 2 Acme fell.', '¶ 2 Acme sold.']);
    expect(many!.moreQuotes!.text).toBe('and 2 more sentences');
    expect(said(many!.moreQuotes!.quotes)).toEqual(['¶ 4 Acme slept.', '¶ 5 Acme woke.']);
    expect([none!.quotes, none!.note, none!.standfirst]).toEqual([
      [],
      'Indexed, not named in the text',
      'In short.',
    ]);
    expect(bars.bars).toMatchObject([
      { countText: '2 articles', times: 5, countsText: '2 articles, mentioned 5 times' },
    ]);
    expect(ends.map(({ title }) => title)).toEqual(['Many', 'None']);
  });

  test('gives its first and latest mention and the gaps in between, with links to the articles', async () => {
    const { ends, facts, bars } = await viewOf({
      'articles/a.md': article('', 'Rain.\n\nAcme rose. Acme fell.', {
        title: 'A',
        entities: '[acme]',
        date: '1923-05-02',
      }),
      'articles/b.md': article('', 'Acme sold.', { title: 'B', entities: '[acme]', date: '1925-05-10' }),
      'articles/c.md': article('', 'Acme bought.', { title: 'C', entities: '[acme]', date: '1925-05-12' }),
      'articles/d.md': article('', 'Acme is.', { title: 'D', entities: '[acme]', date: 'XXXX' }),
      'entities/acme.yaml': entity('Acme'),
    });
    expect(ends).toEqual([
      { text: 'First: 2 May 1923', href: '/archive/articles/a/#p2', title: 'A' },
      { text: 'Latest: 12 May 1925', href: '/archive/articles/c/#p1', title: 'C' },
    ]);
    expect(facts).toEqual([
      {
        label: 'Gaps in coverage',
        rows: [
          {
            parts: [
              { text: '2 years: ' },
              { text: '2 May 1923', href: '/archive/articles/a/#p2' },
              { text: ' – ' },
              { text: '10 May 1925', href: '/archive/articles/b/#p1' },
            ],
          },
        ],
      },
    ]);
    expect([bars.unit, bars.maxValue, bars.hasLegend]).toEqual(['month', 2, true]);
    expect(bars.bars[0]).toMatchObject({
      count: 1,
      times: 2,
      countsText: '1 article, mentioned twice',
      href: '#1923-05',
    });
  });

  test('ranks connections by how many more articles they share than expected by chance', async () => {
    const story = (entities: string) => article('', 'Acme.', { entities });
    const { connectionGroups } = await viewOf({
      ...Object.fromEntries(
        [
          '[acme, bolt, usual]',
          '[acme, bolt, usual]',
          '[acme, usual]',
          '[usual]',
          '[usual]',
          '[usual]',
          '[]',
        ].map((entities, index) => [`articles/a${index}.md`, story(entities)]),
      ),
      'entities/acme.yaml': entity('Acme'),
      'entities/bolt.yaml': entity('Bolt'),
      'entities/usual.yaml': entity('Usual'),
    });
    // Usual: 3 of 3, where 18/7 are expected, G² 1.1. Bolt: 2 of 2, where 6/7 are, G² 4.2.
    expect(connectionGroups.groups[0]!.items.map(({ text, countText }) => [text, countText])).toEqual([
      ['Bolt', '2 shared articles, of 2 indexed under Bolt'],
      ['Usual', '3 shared articles, of 6 indexed under Usual'],
    ]);
    expect(connectionGroups.groups[0]!.items.map(({ figure }) => figure)).toEqual(['2 of 2', '3 of 6']);
    expect(connectionGroups.note?.text).toBe(
      'Those that occur together more often than by chance come first.',
    );
  });

  test('puts what may be an accident among many articles last, unless a record states the relation', async () => {
    const files: Record<string, string> = {
      'entities/acme.yaml': entity('Acme'),
      'entities/guest.yaml': entity('Guest', 'person'),
      'entities/twice.yaml': entity('Twice', 'person'),
      'entities/owner.yaml': entity('Owner', 'person', 'roles:\n  - role: owner\n    at: acme\n'),
    };
    const shared: Record<number, string> = { 0: ', guest', 1: ', twice', 2: ', twice', 3: ', owner' };
    for (let number = 0; number < 10; number += 1) {
      files[`articles/story-${number}.md`] = article('', 'Fiction.', {
        title: `Story ${number}`,
        entities: `[acme${shared[number] ?? ''}]`,
      });
    }
    const { groups, rare } = (await viewOf(files)).connectionGroups;
    expect(groups.flatMap(({ items }) => items.map(({ text }) => text)).toSorted()).toEqual([
      'Owner',
      'Twice',
    ]);
    expect(rare).toEqual({
      heading: 'Once each',
      links: [{ text: 'Guest', href: '/archive/articles/story-0/' }],
    });
  });

  test('does not explain the ranking if a single article gives none', async () => {
    const { connectionGroups } = await viewOf({
      'articles/a.md': article('', 'Acme. Bolt. Cog. Cog.', { entities: '[acme, bolt, cog]' }),
      'entities/acme.yaml': entity('Acme'),
      'entities/bolt.yaml': entity('Bolt'),
      'entities/cog.yaml': entity('Cog'),
    });
    expect([connectionGroups.groups[0]!.items.map(({ text }) => text), connectionGroups.note]).toEqual([
      ['Cog', 'Bolt'],
      undefined,
    ]);
  });

  test('has the topics of its articles, most used first', async () => {
    expect((await viewOf(files)).topics.map(({ text, count }) => [text, count])).toEqual([
      ['Trade', 2],
      ['Sea', 1],
    ]);
  });

  test('offers its address as plain text, Markdown and HTML', async () => {
    const { linkForms } = await viewOf({ ...files, 'entities/acme.yaml': entity('"[A]cme & <Sons>"') });
    expect(linkForms).toEqual({
      url: 'https://courier.example/archive/entities/acme/',
      markdown: '[\\[A\\]cme & \\<Sons\\>](https://courier.example/archive/entities/acme/)',
      html: '<a href="https://courier.example/archive/entities/acme/">[A]cme &amp; &lt;Sons&gt;</a>',
    });
  });

  test('has the evidence for a pair, or the nearest sentences if none mentions both', async () => {
    const { archive, urls } = await build(files);
    const [path, ...others] = pairPaths(archive);
    expect([path!.params, others]).toEqual([{ id: 'acme', other: 'bolt' }, []]);
    const { title, summary, groups } = pairView(archive, urls, path!.props.page);
    expect([title, summary]).toEqual(['Acme and Bolt', '2 articles mention both; 1 does so in one sentence']);
    expect(
      groups
        .flatMap(({ items }) => items)
        .map(({ text, quotes }) => [
          text,
          quotes.map(({ parts }) => parts.map((part) => part.text).join('')),
        ]),
    ).toEqual([
      ['Grew', ['Acme sold.', 'Bolt fell.']],
      ['Met', ['Bolt met Acme.']],
    ]);
  });
});
