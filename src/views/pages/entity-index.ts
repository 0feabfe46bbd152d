import { sortNameOf } from '../../archive/sort-name.ts';
import type { Archive, Entity } from '../../archive/archive.ts';
import { compareText } from '../../schema/compare-text.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import { describedItem, type EntityItem } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { filingOrder, type Letter, letterOf } from '../parts/names/letter.ts';
import type { Link, MaybeLink } from '../base/link.ts';
import type { ListPart } from '../parts/time/list.ts';
import { kindsOf } from '../frame/navigation.ts';
import { basis, fact } from '../base/fact.ts';
import { makePager, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import type { Route } from '../base/route.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** An A–Z index of all entities or of one kind; if it is long, its front page or one letter of it. */
export interface EntityIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** The index of all entities, then one for each kind in the archive. */
  readonly kinds: readonly ListPart[];
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

/** A letter of an index, and what is filed under it. */
interface LetterIds extends Letter {
  readonly ids: readonly EntityId[];
}

interface LetterEntities extends Letter {
  readonly entities: readonly Entity[];
}

/** Groups the entities of each kind, and all entities, by letter. */
const allLetters = basis('letters of all names', (archive) => {
  const words = wordsOf(archive.site.language);
  const filed = archive.entities
    .map((entity) => ({ id: entity.id, entity, filed: sortNameOf(entity.data, archive.site.language) }))
    .toSorted(filingOrder(archive.site.language))
    .map((item) => ({ ...item, letter: letterOf(item.filed, words) }));
  const divide = (kind?: EntityKind): LetterIds[] =>
    [
      ...Map.groupBy(
        filed.filter(({ entity }) => !kind || entity.data.kind === kind),
        ({ letter }) => letter.slug,
      ).values(),
    ].map((items) => ({ ...items[0]!.letter, ids: items.map(({ id }) => id) }));
  return new Map<string, readonly LetterIds[]>([
    ['', divide()],
    ...kindsOf(archive).map((kind) => [kind, divide(kind)] as const),
  ]);
});

const lettersOfKind = fact('letters of names', (archive, kind) => allLetters(archive).get(kind) ?? []);

/** Returns the letters of an index: of one kind, or of all. */
function lettersByKind(archive: Archive, kind: EntityKind | undefined): LetterEntities[] {
  return lettersOfKind(archive, kind).map(({ ids, ...letter }) => ({
    ...letter,
    entities: ids.map((id) => archive.entity.get(id)!),
  }));
}

/** Builds one page of an index. */
export function entityIndexView(
  archive: Archive,
  urls: Urls,
  { kind, letter, number }: IndexPage,
): EntityIndexView {
  const words = wordsOf(archive.site.language);
  const letters = lettersByKind(archive, kind);
  const own = letters.find(({ slug }) => slug === letter);
  const isLong = isLongIndex(letters);
  const front = kind ? { text: words.kinds(kind), href: urls.kind(kind) } : allLink(archive, urls);
  const count = sizeOf(own ? [own] : letters);
  const summary = kind ? words.kindCount(kind, count) : words.names(count);
  const title = own ? words.pages.namesUnder(front.text, own.text) : front.text;
  const path = own ? urls.letter(kind, own.slug, number) : front.href;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: number > 1 ? `${title}, ${words.page(number, pageNumbers(count, pageSizeNames).length)}` : title,
      description: words.sentence(words.sentenceCase(summary)),
      trail: own ? [front] : [],
      listing: { description: summary, name: title },
    }),
    title,
    summary: words.sentenceCase(summary),
    kinds: kindLinks(archive, urls, kind),
    letters: letters.map(({ text, slug }) => ({
      text,
      href: slug === letter ? undefined : isLong ? urls.letter(kind, slug) : `#letter-${slug}`,
    })),
    groups: own
      ? [group(urls, archive, { ...own, entities: pageOf(own.entities, number, pageSizeNames) })]
      : isLong
        ? [mostMentionedGroup(archive, urls, letters)]
        : letters.map((each) => group(urls, archive, each)),
    changes: kind || own ? undefined : { text: words.pages.changes, href: urls.changes() },
    pager:
      own && makePager(count, number, (n) => urls.letter(kind, own.slug, n), words, { size: pageSizeNames }),
  };
}

/** Returns the kinds of entity that have an index. */
export function entityIndexKinds(archive: Archive): readonly EntityKind[] {
  return kindsOf(archive);
}

/** Returns the paths of the letters of a long index: `list` is `n` or `n/page/2`. */
export function letterPaths(archive: Archive, kind?: EntityKind) {
  const letters = lettersByKind(archive, kind);
  if (!isLongIndex(letters)) return [];
  return letters.flatMap(({ slug, entities }) =>
    pageNumbers(entities.length, pageSizeNames).map((number) => ({
      params: { list: number > 1 ? `${slug}/page/${number}` : slug },
      props: { page: { kind, letter: slug, number } satisfies IndexPage },
    })),
  );
}

function isLongIndex(letters: readonly LetterEntities[]): boolean {
  return sizeOf(letters) > maxIndexNames;
}

function sizeOf(letters: readonly LetterEntities[]): number {
  return letters.reduce((sum, { entities }) => sum + entities.length, 0);
}

function group(urls: Urls, archive: Archive, { text, slug, entities }: LetterEntities): LetterGroup {
  const words = wordsOf(archive.site.language);
  return {
    letter: text,
    anchor: `letter-${slug}`,
    items: entities.map((entity) => ({
      ...describedItem(entity, urls, words),
      text: slug === 'most-named' ? entity.data.name : sortNameOf(entity.data, archive.site.language),
    })),
  };
}

/** Returns the most mentioned entities, for the front page of a long index. */
function mostMentionedGroup(archive: Archive, urls: Urls, letters: readonly LetterEntities[]): LetterGroup {
  const words = wordsOf(archive.site.language);
  const entities = letters
    .flatMap((letter) => letter.entities)
    .toSorted(
      (a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.id, b.id),
    )
    .slice(0, maxFrontNames);
  return group(urls, archive, { text: words.labels.mostMentioned, slug: 'most-named', entities });
}

function kindLinks(archive: Archive, urls: Urls, current: EntityKind | undefined): ListPart[] {
  const words = wordsOf(archive.site.language);
  const part = (kind: EntityKind | undefined, text: string, href: string): ListPart => {
    const count = sizeOf(lettersByKind(archive, kind));
    const countText = kind ? words.kindCount(kind, count) : words.names(count);
    return { text, href: kind === current ? undefined : href, count, figure: words.number(count), countText };
  };
  return [
    part(undefined, words.pages.allKinds, urls.entities()),
    ...kindsOf(archive).map((kind) => part(kind, words.kinds(kind), urls.kind(kind))),
  ];
}

function allLink(archive: Archive, urls: Urls): Link {
  return { text: wordsOf(archive.site.language).pages.entities, href: urls.entities() };
}

/** The letters of a long index of all entities. */
export const letterRoute: Route<{ readonly page: IndexPage }, EntityIndexView> = {
  paths: (archive) => letterPaths(archive),
  view: (archive, urls, { page }) => entityIndexView(archive, urls, page),
};

/** The letters of long indexes of one kind. */
export const kindLetterRoute: Route<{ readonly page: IndexPage }, EntityIndexView> = {
  ...letterRoute,
  paths: (archive) =>
    entityIndexKinds(archive).flatMap((kind) =>
      letterPaths(archive, kind).map(({ params, props }) => ({
        params: { kind: kindPaths[kind], ...params },
        props,
      })),
    ),
};

/** The index of each kind. */
export const kindRoute: Route<{ readonly kind: EntityKind }, EntityIndexView> = {
  paths: (archive) =>
    entityIndexKinds(archive).map((kind) => ({ params: { kind: kindPaths[kind] }, props: { kind } })),
  view: (archive, urls, { kind }) => entityIndexView(archive, urls, { kind, number: 1 }),
};
