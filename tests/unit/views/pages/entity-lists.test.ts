import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../../src/schema/id.ts';
import { entityListPaths, entityListView, entityView } from '../../../../src/views/pages/entity.ts';
import { build, manyArticles } from '../../../support/views.ts';

// Everything here is fiction.

const days = (count: number, month: string) =>
  Array.from({ length: count }, (_, index) => `${month}-${String((index % 28) + 1).padStart(2, '0')}`);

describe('an entity with many articles', () => {
  test('shows 50 articles on its page', async () => {
    const { archive, urls } = await build(manyArticles(50, days(50, '1987-04')));
    const view = entityView(archive, urls, archive.entity.get('acme' as EntityId)!);
    expect(view.groups.flatMap(({ items }) => items)).toHaveLength(50);
    expect([view.years, entityListPaths(archive)]).toEqual([[], []]);
    expect(view.bars.bars[0]!.href).toBe('#1987-04');
  });

  test('has a page per year from 51 articles, one link away from the rest of a month', async () => {
    const { archive, urls } = await build(manyArticles(51, [...days(30, '1987-04'), ...days(21, '1988-01')]));
    const view = entityView(archive, urls, archive.entity.get('acme' as EntityId)!);
    expect(view.years.map(({ text, href, countText }) => [text, href, countText])).toEqual([
      ['1988', '/archive/entities/acme/1988/', '21 articles'],
      ['1987', '/archive/entities/acme/1987/', '30 articles'],
    ]);
    expect(view.groups.map(({ heading, items, more }) => [heading, items.length, more])).toEqual([
      [{ text: 'January 1988', href: '/archive/entities/acme/1988/#1988-01' }, 21, undefined],
      [
        { text: 'April 1987', href: '/archive/entities/acme/1987/#1987-04' },
        29,
        {
          text: 'See all 30 articles from April 1987',
          href: '/archive/entities/acme/1987/#1987-04',
        },
      ],
    ]);
    expect(entityListPaths(archive).map(({ params }) => params.list)).toEqual(['1987', '1988']);
  });

  test('has a page per month in a busy year, and continues a busy month on page 2', async () => {
    const { archive, urls } = await build(
      manyArticles(120, [
        ...days(60, '1987-04'),
        ...days(54, '1987-05'),
        '1987',
        '1987',
        '1987',
        '1990',
        '192X',
        'XXXX',
      ]),
    );
    expect(entityListPaths(archive).map(({ params }) => params.list)).toEqual([
      'undated',
      '1987',
      '1987/04',
      '1987/04/page/2',
      '1987/05',
      '1987/05/page/2',
      '1990',
    ]);
    const acme = 'acme' as EntityId;
    const year = entityListView(archive, urls, acme, { key: '1987', number: 1 });
    expect(year.groups.map(({ heading, items, more }) => [heading?.text, items.length, more?.text])).toEqual([
      ['1987, month unknown', 3, undefined],
      ['April 1987', 3, 'See all 60 articles from April 1987'],
      ['May 1987', 3, 'See all 54 articles from May 1987'],
    ]);
    expect(year.bars?.bars[3]?.href).toBe('/archive/entities/acme/1987/04/');
    expect(year.frame.dateLine?.later?.href).toBe('/archive/entities/acme/1990/');
    const second = entityListView(archive, urls, acme, { key: '1987-04', number: 2 });
    expect(second.groups.flatMap(({ items }) => items)).toHaveLength(10);
    expect(second.pager).toEqual({
      text: 'page 2 of 2',
      pages: [{ text: '1 April', href: '/archive/entities/acme/1987/04/' }, { text: '24 April' }],
      previous: { text: 'Previous page', href: '/archive/entities/acme/1987/04/' },
      next: undefined,
    });
    expect(second.bars?.bars[0]?.href).toBe('/archive/entities/acme/1987/04/#1987-04-01');
    expect(second.bars?.bars[27]?.href).toBe('#1987-04-28');
    expect(second.frame.dateLine?.later?.title).toBe('May 1987');
    expect(second.frame.breadcrumbs.map(({ text }) => text)).toEqual([
      'The Example Courier',
      'Organizations',
      'Acme',
      '1987',
      'Acme, April 1987, page 2 of 2',
    ]);
  });

  test('shows three articles of a month of a busy year on its own page, the first with quotes', async () => {
    const { archive, urls } = await build(manyArticles(60, days(60, '1987-04')));
    const [month] = entityView(archive, urls, archive.entity.get('acme' as EntityId)!).groups;
    expect([month!.hasLead, month!.items.map(({ quotes }) => quotes.length > 0), month!.more]).toEqual([
      true,
      [true, false, false],
      { text: 'See all 60 articles from April 1987', href: '/archive/entities/acme/1987/04/' },
    ]);
  });

  test('lists every article on some page of its years', async () => {
    const dates = [...days(60, '1987-04'), '1987', '1988-06', '192X', 'XXXX'];
    const { archive, urls } = await build(manyArticles(dates.length, dates));
    const shown = new Set(
      entityListPaths(archive).flatMap(({ props }) =>
        entityListView(archive, urls, props.id, props.page).groups.flatMap(({ items }) =>
          items.map(({ href }) => href),
        ),
      ),
    );
    expect(shown.size).toBe(dates.length);
  });
});
