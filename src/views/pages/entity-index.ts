import { sortNameOf } from '../../archive/sort-name.ts';
import type { Archive, Entity } from '../../archive/archive.ts';
import { compareText } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { describedItem, type EntityItem } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { collectionPage } from '../meta/json-ld.ts';
import { filingOrder, type Letter, letterOf } from '../parts/names/letter.ts';
import type { Link, MaybeLink } from '../base/link.ts';
import type { ListPart } from '../parts/time/list.ts';
import { kindsOf } from '../frame/navigation.ts';
import { once } from '../base/once.ts';
import { makePager, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import type { Route } from '../base/route.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** A–Z of all entities, or of one kind; or one letter of it, where the list is long. */
export interface EntityIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** All, then one a kind that exists. */
  readonly kinds: readonly ListPart[];
  /** The letters that have names; `href` is an anchor on this page, or the page of that letter where the list is long. */
  readonly letters: readonly MaybeLink[];
  readonly groups: readonly LetterGroup[];
  /** Of a letter that is long itself. */
  readonly pager?: Pager;
  /** To the log of merges and renames, on the front of all. */
  readonly changes?: Link;
}

export interface LetterGroup {
  /** "N", "Ж", "0–9"; "Most named" on the front of a long list. */
  readonly letter: string;
  /** The id of its heading: `letter-n`. */
  readonly anchor: string;
  readonly items: readonly EntityItem[];
}

/** Which index: all kinds where `kind` is left out; its front where `letter` is. */
export interface IndexPage {
  readonly kind?: EntityKind;
  /** As in its URL: `n`, `u0416`, `0-9`. */
  readonly letter?: string;
  /** From 1. */
  readonly number: number;
}

/** A longer index has a page a letter. */
const longIndex = 400;
const namesOnPage = 200;
const namesOnFront = 50;

interface Drawer extends Letter {
  readonly entities: readonly Entity[];
}

/** The names of each kind, and of all, by letter. */
const drawersOf = once((archive: Archive) => {
  const words = wordsOf(archive.site.language);
  const filed = archive.entities
    .map((entity) => ({ id: entity.id, entity, filed: sortNameOf(entity.data, archive.site.language) }))
    .toSorted(filingOrder(archive.site.language))
    .map((item) => ({ ...item, letter: letterOf(item.filed, words) }));
  const divide = (kind?: EntityKind): Drawer[] =>
    [
      ...Map.groupBy(
        filed.filter(({ entity }) => !kind || entity.data.kind === kind),
        ({ letter }) => letter.slug,
      ).values(),
    ].map((items) => ({ ...items[0]!.letter, entities: items.map(({ entity }) => entity) }));
  return new Map<EntityKind | undefined, readonly Drawer[]>([
    [undefined, divide()],
    ...kindsOf(archive).map((kind) => [kind, divide(kind)] as const),
  ]);
});

export function entityIndexView(
  archive: Archive,
  urls: Urls,
  { kind, letter, number }: IndexPage,
): EntityIndexView {
  const words = wordsOf(archive.site.language);
  const drawers = drawersOf(archive).get(kind) ?? [];
  const drawer = drawers.find(({ slug }) => slug === letter);
  const isLong = isLongIndex(drawers);
  const front = kind ? { text: words.kinds(kind), href: urls.kind(kind) } : allLink(archive, urls);
  const count = sizeOf(drawer ? [drawer] : drawers);
  const summary = kind ? words.kindCount(kind, count) : words.names(count);
  const title = drawer ? words.pages.namesUnder(front.text, drawer.text) : front.text;
  const path = drawer ? urls.letter(kind, drawer.slug, number) : front.href;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: number > 1 ? `${title}, ${words.page(number, pageNumbers(count, namesOnPage).length)}` : title,
      description: `${words.sentenceCase(summary)}.`,
      trail: drawer ? [front] : [],
      jsonLd: [collectionPage(archive, urls, { path, name: title, description: summary })],
    }),
    title,
    summary: words.sentenceCase(summary),
    kinds: kindLinks(archive, urls, kind),
    letters: drawers.map(({ text, slug }) => ({
      text,
      href: slug === letter ? undefined : isLong ? urls.letter(kind, slug) : `#letter-${slug}`,
    })),
    groups: drawer
      ? [group(urls, archive, { ...drawer, entities: pageOf(drawer.entities, number, namesOnPage) })]
      : isLong
        ? [mostMentionedGroup(archive, urls, drawers)]
        : drawers.map((each) => group(urls, archive, each)),
    changes: kind || drawer ? undefined : { text: words.pages.changes, href: urls.changes() },
    pager:
      drawer &&
      makePager(count, number, (n) => urls.letter(kind, drawer.slug, n), words, { size: namesOnPage }),
  };
}

/** The kinds that have a front: `kind` is left out for the index of all. */
export function entityIndexKinds(archive: Archive): readonly EntityKind[] {
  return kindsOf(archive);
}

/** The letters of long indexes, of one kind or of all: `list` is `n` or `n/page/2`. */
export function letterPaths(archive: Archive, kind?: EntityKind) {
  const drawers = drawersOf(archive).get(kind) ?? [];
  if (!isLongIndex(drawers)) return [];
  return drawers.flatMap(({ slug, entities }) =>
    pageNumbers(entities.length, namesOnPage).map((number) => ({
      params: { list: number > 1 ? `${slug}/page/${number}` : slug },
      props: { page: { kind, letter: slug, number } satisfies IndexPage },
    })),
  );
}

function isLongIndex(drawers: readonly Drawer[]): boolean {
  return sizeOf(drawers) > longIndex;
}

function sizeOf(drawers: readonly Drawer[]): number {
  return drawers.reduce((sum, { entities }) => sum + entities.length, 0);
}

function group(urls: Urls, archive: Archive, { text, slug, entities }: Drawer): LetterGroup {
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

/** What the front of a long index shows: there is no page that shows them all. */
function mostMentionedGroup(archive: Archive, urls: Urls, drawers: readonly Drawer[]): LetterGroup {
  const words = wordsOf(archive.site.language);
  const entities = drawers
    .flatMap((drawer) => drawer.entities)
    .toSorted(
      (a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.id, b.id),
    )
    .slice(0, namesOnFront);
  return group(urls, archive, { text: words.labels.mostMentioned, slug: 'most-named', entities });
}

function kindLinks(archive: Archive, urls: Urls, current: EntityKind | undefined): ListPart[] {
  const words = wordsOf(archive.site.language);
  const part = (kind: EntityKind | undefined, text: string, href: string): ListPart => {
    const count = sizeOf(drawersOf(archive).get(kind) ?? []);
    const countText = kind ? words.kindCount(kind, count) : words.names(count);
    return { text, href: kind === current ? undefined : href, count, countText };
  };
  return [
    part(undefined, words.pages.allKinds, urls.entities()),
    ...kindsOf(archive).map((kind) => part(kind, words.kinds(kind), urls.kind(kind))),
  ];
}

function allLink(archive: Archive, urls: Urls): Link {
  return { text: wordsOf(archive.site.language).pages.entities, href: urls.entities() };
}

/** The letters of the index of all entities. */
export const letterRoute: Route<{ readonly page: IndexPage }, EntityIndexView> = {
  paths: (archive) => letterPaths(archive),
  view: (archive, urls, { page }) => entityIndexView(archive, urls, page),
};

/** The letters of the index of each kind. */
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

/** The front of each kind. */
export const kindRoute: Route<{ readonly kind: EntityKind }, EntityIndexView> = {
  paths: (archive) =>
    entityIndexKinds(archive).map((kind) => ({ params: { kind: kindPaths[kind] }, props: { kind } })),
  view: (archive, urls, { kind }) => entityIndexView(archive, urls, { kind, number: 1 }),
};
