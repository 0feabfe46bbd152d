import { expect, test } from 'vitest';
import { FollowedLinks, linkLimits } from '../../../src/capture/followed-links.ts';

// All pages and texts are fiction.

const home = 'https://paper.example/';
const story = (name: string) =>
  `<p>${`The ${name} was seen from the quay at noon, and nobody who stood there could say why. `.repeat(4)}</p>`;

/** Follows the links of an invented site, and returns the paths in the order in which they were asked for. */
function follow(
  pageAt: (path: string) => { readonly text?: string; readonly links?: readonly string[] },
  isWanted: (address: string) => boolean = () => false,
) {
  const links = new FollowedLinks(home, isWanted);
  const asked: string[] = [];
  for (let address = links.next(); address !== undefined; address = links.next()) {
    const path = address.slice(home.length - 1);
    asked.push(path);
    if (asked.length > 5000) throw new Error('it does not end');
    const { text = '', links: named = [] } = pageAt(path);
    links.take(
      text,
      named.map((one) => new URL(one, home).href),
    );
  }
  return { asked, beyond: links.beyond() };
}

/** A month of a calendar leads to the next, and to its days. */
function calendar(path: string) {
  const month = Number(/^\/calendar\/(\d+)$/.exec(path)?.[1] ?? NaN);
  if (Number.isNaN(month)) return {};
  return { text: '<p>No events.</p>', links: [`/calendar/${month + 1}`, `/calendar/${month}/1`] };
}

test('a calendar without end comes to one, and what it has is named with how to go on', () => {
  const { asked, beyond } = follow((path) =>
    path === '/'
      ? { links: ['/calendar/1', '/a', '/b'] }
      : path.length === 2
        ? { text: story(path) }
        : calendar(path),
  );
  expect(asked).toEqual(expect.arrayContaining(['/a', '/b']));
  expect(asked.length).toBeLessThan(2 * linkLimits.alike);
  expect(beyond.map(({ limit, shape, pattern }) => [limit, shape, pattern])).toContainEqual([
    'far',
    '/calendar/0',
    '/calendar/',
  ]);
});

test('endless parameters end when enough pages of their shape had no text of their own', () => {
  const { asked, beyond } = follow((path) => {
    const number = Number(/sort=(\d+)/.exec(path)?.[1] ?? 0);
    const fan = Array.from({ length: 3 }, (_, index) => `/list?view=x&sort=${number * 3 + index + 1}`);
    return { text: story('same'), links: fan };
  });
  expect(asked).toHaveLength(1 + linkLimits.alike);
  expect(beyond).toHaveLength(1);
  expect(beyond[0]).toMatchObject({ limit: 'alike', shape: '/list?sort&view', pattern: '/list?' });
});

test('addresses of ever other shapes end, too', () => {
  let number = 0;
  const { asked, beyond } = follow((path) => {
    if (path === '/') return { links: Array.from({ length: 40 }, (_, index) => `/x${'y'.repeat(index)}/`) };
    const more = () =>
      `/${'abcdefgh'[(number += 1) % 8]}${'z'.repeat(number % 97)}q${'w'.repeat(number % 89)}/`;
    return { links: [more(), more(), more()] };
  });
  expect(asked).toHaveLength(linkLimits.any);
  expect(beyond.every(({ limit }) => limit === 'any')).toBe(true);
});

test('old lists that lead on and on are followed to their end, since each leads to articles', () => {
  const last = 3 * linkLimits.alike;
  const { asked, beyond } = follow((path) => {
    if (path === '/') return { links: ['/page/1'] };
    const page = Number(/^\/page\/(\d+)$/.exec(path)?.[1] ?? NaN);
    if (Number.isNaN(page)) return { text: story(path) };
    const next = page < last ? [`/page/${page + 1}`] : [];
    return { links: [`/news/ferry-${page}`, `/news/lamp-${page}`, ...next] };
  });
  expect(asked).toHaveLength(1 + 3 * last);
  expect(beyond).toEqual([]);
});

test('what a limit held back is asked for when a page of its shape turns out to lead to a text', () => {
  const tags = linkLimits.alike + 50;
  const { asked, beyond } = follow((path) => {
    if (path === '/') return { links: Array.from({ length: tags }, (_, index) => `/tag/tag-${index}`) };
    if (path === '/tag/tag-7') return { links: ['/news/ferry'] };
    return path === '/news/ferry' ? { text: story('ferry') } : {};
  });
  expect(asked).toHaveLength(1 + tags + 1);
  expect(beyond).toEqual([]);
});

test('what the keeper wants is followed whatever it has', () => {
  const { asked, beyond } = follow(
    (path) => (path === '/' ? { links: ['/calendar/1'] } : path === '/calendar/400' ? {} : calendar(path)),
    (address) => address.includes('/calendar/'),
  );
  expect(asked).toContain('/calendar/400');
  expect(beyond).toEqual([]);
});
