import { sortNameOf } from '../meta/sort-name.ts';
import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import { describedItem, type EntityItem } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { chineseOrderOf, fileUnderLetters, type Letter } from '../parts/names/letter.ts';
import type { Link, MaybeCountedLink, MaybeLink } from '../../shared/base/link.ts';
import { kindsOf } from '../frame/navigation.ts';
import { basis, fact } from '../../shared/base/fact.ts';
import { makePager, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import type { Route } from '../../shared/base/route.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** An A–Z index of all entities or of one kind; if it is long, its front page or one letter of it. */
export interface EntityIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** In an archive in Chinese: by what the names are sorted. */
  readonly order?: string;
  /** The index of all entities, then one for each kind in the archive. */
  readonly kinds: readonly MaybeCountedLink[];
  /**
   * The letters that have names. `href` is an anchor on this page, or the page of the letter in a long index.
   */
  readonly letters: readonly MaybeLink[];
  readonly groups: readonly LetterGroup[];
  /** The pages of a letter with many names. */
  readonly pager?: Pager;
  /** The link to the list of merged and renamed entities, on the index of all entities. */
  readonly changes?: Link;
}

/** The names under one letter. */
export interface LetterGroup {
  /** "N", "Ж", "0–9", or "Most mentioned" on the front page of a long index. */
  readonly letter: string;
  /** The id of its heading: `letter-n`. */
  readonly anchor: string;
  readonly items: readonly EntityItem[];
}

/** One page of an index. */
export interface IndexPage {
  /** Undefined for the index of all entities. */
  readonly kind?: EntityKind;
  /** The letter as in the URL: `n`, `u0416`, `0-9`; undefined for the front page. */
  readonly letter?: string;
  /** From 1. */
  readonly number: number;
}

/** A longer index is divided into one page per letter. */
const maxIndexNames = 400;
const pageSizeNames = 200;
const maxFrontNames = 50;
const mostNamed = 'most-named';

/** A letter of an index, and what is filed under it. */
interface FiledLetter extends Letter {
  readonly ids: readonly EntityId[];
}

/** Groups the entities of each kind, and all entities, by letter. */
const allLetters = basis('letters of all names', (archive) => {
  const { language } = archive.site;
  const filed = archive.entities.map(({ id, data }) => ({
    id,
    kind: data.kind,
    filed: sortNameOf(data, language),
  }));
  const divide = (items: typeof filed): FiledLetter[] =>
    fileUnderLetters(items, language, wordsOf(language)).map(({ letter, items: own }) => ({
      text: letter.text,
      slug: letter.slug,
      ids: own.map(({ id }) => id),
    }));
  return new Map<string, readonly FiledLetter[]>([
    ['', divide(filed)],
    ...[...Map.groupBy(filed, ({ kind }) => kind)].map(([kind, own]) => [kind, divide(own)] as const),
  ]);
});

/** Returns the letters of an index: of one kind, or of all for an empty text. */
const lettersOf = fact('letters of names', (archive, kind) => allLetters(archive).get(kind) ?? []);

/** Builds one page of an index. */
export function entityIndexView(
  archive: Archive,
  urls: Urls,
  { kind, letter, number }: IndexPage,
): EntityIndexView {
  const words = wordsOf(archive.site);
  const letters = lettersOf(archive, kind ?? '');
  const own = letters.find(({ slug }) => slug === letter);
  const isLong = isLongIndex(letters);
  const front = kind
    ? { text: words.kinds(kind), href: urls.kind(kind) }
    : { text: words.pages.entities, href: urls.entities() };
  const count = sizeOf(own ? [own] : letters);
  const summary = kind ? words.kindCount(kind, count) : words.names(count);
  const title = own ? words.pages.namesUnder(front.text, own.text) : front.text;
  const path = own ? urls.letter(kind, own.slug, number) : front.href;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title:
        number > 1
          ? words.facts([title, words.page(number, pageNumbers(count, pageSizeNames).length)])
          : title,
      description: words.sentence(words.sentenceCase(summary)),
      trail: own ? [front] : [],
      listing: { description: summary, name: title },
    }),
    title,
    summary: words.sentenceCase(summary),
    order: orderOf(archive.site.language, words),
    kinds: kindLinks(archive, urls, kind),
    letters: letters.map(({ text, slug }) => ({
      text,
      href: slug === letter ? undefined : isLong ? urls.letter(kind, slug) : `#letter-${slug}`,
    })),
    groups: own
      ? [group(archive, urls, { ...own, ids: pageOf(own.ids, number, pageSizeNames) })]
      : (isLong ? [mostMentioned(archive, letters)] : letters).map((each) => group(archive, urls, each)),
    changes: kind || own ? undefined : { text: words.pages.changes, href: urls.changes() },
    pager:
      own && makePager(count, number, (n) => urls.letter(kind, own.slug, n), words, { size: pageSizeNames }),
  };
}

/** Returns the paths of the letters of a long index: `list` is `n` or `n/page/2`. */
export function letterPaths(archive: Archive, kind?: EntityKind) {
  const letters = lettersOf(archive, kind ?? '');
  if (!isLongIndex(letters)) return [];
  return letters.flatMap(({ slug, ids }) =>
    pageNumbers(ids.length, pageSizeNames).map((number) => ({
      params: { ...(kind && { kind: kindPaths[kind] }), list: number > 1 ? `${slug}/page/${number}` : slug },
      props: { page: { kind, letter: slug, number } satisfies IndexPage },
    })),
  );
}

function orderOf(language: string, words: Words): string | undefined {
  const order = chineseOrderOf(language);
  return order && words.pages.chineseOrder[order];
}

function isLongIndex(letters: readonly FiledLetter[]): boolean {
  return sizeOf(letters) > maxIndexNames;
}

function sizeOf(letters: readonly FiledLetter[]): number {
  return letters.reduce((sum, { ids }) => sum + ids.length, 0);
}

function group(archive: Archive, urls: Urls, { text, slug, ids }: FiledLetter): LetterGroup {
  const words = wordsOf(archive.site);
  return {
    letter: text,
    anchor: `letter-${slug}`,
    items: ids.map((id) => {
      const item = describedItem(archive.entity.get(id)!, urls, words);
      if (slug === mostNamed) return item;
      return { ...item, text: sortNameOf(archive.entity.get(id)!.data, archive.site.language) };
    }),
  };
}

/** Returns the most mentioned entities, for the front page of a long index. */
function mostMentioned(archive: Archive, letters: readonly FiledLetter[]): FiledLetter {
  const ids = letters
    .flatMap((letter) => letter.ids.map((id) => archive.entity.get(id)!))
    .toSorted(
      (a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.id, b.id),
    )
    .map(({ id }) => id)
    .slice(0, maxFrontNames);
  return { text: wordsOf(archive.site).labels.mostMentioned, slug: mostNamed, ids };
}

function kindLinks(archive: Archive, urls: Urls, current: EntityKind | undefined): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  const part = (kind: EntityKind | undefined, text: string, href: string): MaybeCountedLink => {
    const count = sizeOf(lettersOf(archive, kind ?? ''));
    const countText = kind ? words.kindCount(kind, count) : words.names(count);
    return { text, href: kind === current ? undefined : href, ...linkCount(words, count, countText) };
  };
  return [
    part(undefined, words.pages.allKinds, urls.entities()),
    ...kindsOf(archive).map((kind) => part(kind, words.kinds(kind), urls.kind(kind))),
  ];
}

/** The letters of a long index of all entities. */
export const letterRoute: Route<{ readonly page: IndexPage }, EntityIndexView> = {
  paths: (archive) => letterPaths(archive),
  view: (archive, urls, { page }) => entityIndexView(archive, urls, page),
};

/** The letters of long indexes of one kind. */
export const kindLetterRoute: Route<{ readonly page: IndexPage }, EntityIndexView> = {
  ...letterRoute,
  paths: (archive) => kindsOf(archive).flatMap((kind) => letterPaths(archive, kind)),
};

/** The index of each kind. */
export const kindRoute: Route<{ readonly kind: EntityKind }, EntityIndexView> = {
  paths: (archive) =>
    kindsOf(archive).map((kind) => ({ params: { kind: kindPaths[kind] }, props: { kind } })),
  view: (archive, urls, { kind }) => entityIndexView(archive, urls, { kind, number: 1 }),
};
