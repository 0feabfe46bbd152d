import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleId, EntityId } from '../../../../src/schema/id.ts';
import { colors } from '../../../../src/shared/base/colors.ts';
import { withShareImage } from '../../../../src/views/meta/head.ts';
import { cardNote } from '../../../../src/views/meta/share-image.ts';
import { cardCountNote, shareCards } from '../../../../src/site/share/share-cards.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { build } from '../../../support/views.ts';

const site = (more = '') =>
  `title: The Elm Courier\ndescription: Invented articles.\nurl: https://courier.example/\n${more}`;
const files = (more?: string): Files => ({
  'site.yaml': site(more),
  'articles/a.md': article('', 'Acme grew, in fiction.', { title: 'Acme grew', entities: '[acme]' }),
  'articles/b.md': article('', 'Выдумка.', { title: 'Маяк', entities: '[]' }),
  'entities/acme.yaml': entity('Acme'),
});

test('shows the card of the archive on every page by default', async () => {
  const { archive, urls } = await build(files());
  const { head } = articleView(archive, urls, archive.article.get('a' as ArticleId)!).frame;
  expect(head.shareImage).toEqual({
    url: 'https://courier.example/archive/share.png',
    width: 1200,
    height: 630,
    alt: 'The Elm Courier · Invented articles.',
  });
  expect(shareCards(archive, urls)).toEqual([
    {
      path: '/archive/share.png',
      card: { title: 'The Elm Courier', line: 'Invented articles.', foot: 'courier.example' },
    },
  ]);
});

test('sets the title of an article in the direction of its own language', async () => {
  const { archive, urls } = await build({
    ...files('shareCards: page\n'),
    'articles/c.md': article('language: he\n', 'בדיון.', { title: 'Elm המגדלור', entities: '[]' }),
    'articles/d.md': article('language: fr\n', 'Fiction.', { title: 'Le phare', entities: '[]' }),
  });
  const cards = shareCards(archive, urls).map(({ path, card }) => [path, card.isTextReversed]);
  expect(cards).toContainEqual(['/archive/articles/c/share.png', true]);
  expect(cards).toContainEqual(['/archive/articles/d/share.png', undefined]);
});

test('gives a page its own card if the archive wants that and our typefaces have the letters of its title', async () => {
  const { archive, urls } = await build(files('shareCards: page\n'));
  const headOf = (id: string) => articleView(archive, urls, archive.article.get(id as ArticleId)!).frame.head;
  expect(headOf('a').shareImage.url).toBe('https://courier.example/archive/articles/a/share.png');
  expect(headOf('a').shareImage.alt).toBe('Acme grew · The Elm Courier');
  expect(headOf('b').shareImage.url).toBe('https://courier.example/archive/share.png');
  expect(shareCards(archive, urls).map(({ path }) => path)).toEqual([
    '/archive/share.png',
    '/archive/articles/a/share.png',
    '/archive/entities/acme/share.png',
  ]);
});

test('gives each article without a picture of its own a card of headline, date and paper if the archive wants that', async () => {
  const { archive, urls } = await build({
    ...files('shareCards: articles\n'),
    'articles/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9Z"/></svg>',
    'articles/a.png': picture(9, 6),
    'articles/c.md': article(
      'standfirst: Not on the card.\nsource: { publisher: The Oak Gazette }\nimage: { src: a.svg, alt: A drawing }\n',
      'Fiction.',
      { title: 'The quay' },
    ),
    'articles/d.md': article('image: { src: a.png, alt: A boat }\n', 'Fiction.', { title: 'The boat' }),
    'articles/e.md': article('image: { src: a.png, alt: A boat, articleOnly: true }\n', 'Fiction.', {
      title: 'The mast',
    }),
    'articles/f.md': article('listing: address-only\n', 'Fiction.', { title: 'Not told' }),
    'articles/g.md': article('withdrawn: { date: 2019, reason: Wrong., keepTitle: true }\n', 'Fiction.', {
      title: 'Gone',
    }),
  });
  const cards = shareCards(archive, urls);
  expect(cards.map(({ path }) => path.replace('/archive/', ''))).toEqual([
    'share.png',
    ...['a', 'c', 'e'].map((id) => `articles/${id}/share.png`),
  ]);
  expect(cards[2]!.card).toEqual({
    kicker: '19 June 2018 · The Oak Gazette',
    title: 'The quay',
    line: undefined,
    foot: 'The Elm Courier',
  });
  const { head } = entityView(archive, urls, archive.entity.get('acme' as EntityId)!).frame;
  expect(head.shareImage.url).toBe('https://courier.example/archive/share.png');
  expect(cardCountNote(archive, urls)).toBe('3 files of the site are cards for shared links.');
});

test('puts the address on the card if our typefaces lack the letters of the title', async () => {
  const { archive, urls } = await build({ 'site.yaml': site().replace('The Elm Courier', 'Вестник') });
  expect(shareCards(archive, urls)[0]!.card.title).toBe('courier.example');
});

test('has cards in the letters of the archive’s own font, and names it where a card needs it', async () => {
  const read = await build(files('shareCards: page\n'));
  // Capital and small letters of Russian, without what other languages add.
  const cardFont = { files: [], digest: 'abc', ranges: [[0x410, 0x44f]] as const };
  const archive = { ...read.archive, look: { ...read.archive.look, cardFont } };
  const fonts = shareCards(archive, read.urls).map(({ path, card }) => [path, card.font]);
  expect(fonts).toEqual([
    ['/archive/share.png', undefined],
    ['/archive/articles/a/share.png', undefined],
    ['/archive/articles/b/share.png', 'abc'],
    ['/archive/entities/acme/share.png', undefined],
  ]);
  const titled = (title: string) => ({ ...archive, site: { ...archive.site, title } });
  expect(shareCards(titled('Маяк'), read.urls)[0]!.card).toMatchObject({ title: 'Маяк', font: 'abc' });
  expect(cardNote(titled('Маяк'), read.urls)).toBeUndefined();
  expect(cardNote(read.archive, read.urls)).toContain('links to “Маяк” is that of the archive');
  expect(cardNote(titled('Ґанок'), read.urls)).toContain('look.cardFont');
});

test('adds the card to the page’s JSON-LD, but not to that of the person or place on it', async () => {
  const { archive, urls } = await build(files());
  const { head } = entityView(archive, urls, archive.entity.get('acme' as EntityId)!).frame;
  const objects = head.jsonLd.map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(objects.map((object) => [object['@type'], 'image' in object])).toEqual([
    ['Organization', false],
    ['WebPage', true],
    ['BreadcrumbList', false],
  ]);
});

test('replaces the card with a picture of the page', async () => {
  const { archive, urls } = await build(files());
  const { head } = articleView(archive, urls, archive.article.get('a' as ArticleId)!).frame;
  const image = { url: 'https://courier.example/a.jpg', width: 640, height: 400, alt: 'A </script> gate' };
  const found = withShareImage(head, image);
  expect(found.shareImage).toEqual(image);
  expect(found.jsonLd.length).toBe(head.jsonLd.length);
  expect(JSON.parse(found.jsonLd[0]!)).toEqual({ ...JSON.parse(head.jsonLd[0]!), image: image.url });
});

test.for([
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['pt-BR', 'pt_BR'],
  ['fr', 'fr_FR'],
  ['zh-Hant', 'zh_TW'],
] as const)('Open Graph says %s as %s', async ([language, expected]) => {
  const { archive, urls } = await build({
    'site.yaml': site(`language: ${language}\n`),
    'articles/a.md': article(),
  });
  const { metas } = articleView(archive, urls, archive.articles[0]!).frame.head;
  // What Open Graph takes for granted need not be said.
  expect(metas.find(({ property }) => property === 'og:locale')?.content ?? 'en_US').toBe(expected);
});

test('uses the same colors outside style sheets as in them', () => {
  const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, { light, dark }] of Object.entries(colors))
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});

test('says in a build that the card has no title, where our typefaces lack its letters', async () => {
  const note = async (title: string) => {
    const { archive, urls } = await build({
      ...files(),
      'site.yaml': site().replace('The Elm Courier', title),
    });
    return cardNote(archive, urls);
  };
  expect(await note('灯笼湾档案')).toMatch(
    /“灯笼湾档案”.*look\.cardFont.* 1200 × 630 pixels, .* public\/share\.png$/,
  );
  for (const title of ['The Elm Courier', 'نمونه', 'המגדלור', 'दीपस्तंभ'])
    expect(await note(title)).toBeUndefined();
});
