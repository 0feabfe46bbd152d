import type { EntityKind } from './entity-kind.ts';
import type { pagePaths } from './page-paths.ts';

/** The parts of an archive that decide which menu items it has. */
export interface Holdings {
  readonly entities: readonly (MappedEntity & { readonly connections: readonly unknown[] })[];
  readonly topics: readonly unknown[];
  readonly papers: { readonly size: number };
  readonly timeline: {
    readonly years: readonly unknown[];
    readonly calendar: { readonly size: number };
    readonly undated: readonly unknown[];
  };
}

/** What decides whether an entity is on the map. */
interface MappedEntity {
  readonly articles: readonly unknown[];
  readonly data: { readonly kind: EntityKind; readonly coordinates?: readonly [number, number] };
}

/** A kind of page. */
export interface PageKindRow {
  /** The files in `src/pages` that make such pages, without their extension. */
  readonly routes: readonly string[];
  /** Whether search engines may list such pages. */
  readonly isListed: boolean;
  /** The menu that links to it from every page, in the order of this table. */
  readonly menu?: 'header' | 'footer';
  /** Whether an archive has anything to show there; always, if omitted. */
  readonly isAvailable?: (archive: Holdings) => boolean;
}

/** Returns whether any two entities share an article. */
export function hasNetwork({ entities }: Pick<Holdings, 'entities'>): boolean {
  return entities.some(({ connections }) => connections.length > 0);
}

/** Whether an entity is a place with coordinates and articles. */
export function isOnMap({ articles, data }: MappedEntity): boolean {
  return data.kind === 'place' && data.coordinates !== undefined && articles.length > 0;
}

/**
 * Every kind of page, with its routes, and whether search engines and menus link to it. Menus, the sitemap,
 * and the words that neither an id nor a former path may use are all derived from this table.
 */
export const pageKinds = {
  home: { routes: ['index'], isListed: true },
  /** An article, or the tombstone of a withdrawn one. */
  article: { routes: ['articles/[id]'], isListed: true },
  /** A text that an article has had, and what changed when it got it. */
  revision: { routes: ['articles/[id]/revisions/[digest]'], isListed: false },
  /** All years and months, and a form to go to any date. */
  dates: {
    routes: ['dates/index'],
    isListed: true,
    isAvailable: ({ timeline }) => timeline.years.length > 0,
  },
  /** A year, month or day front; `number` is the page of a long list. */
  date: {
    routes: ['[year]/[...rest]'],
    isListed: true,
  },
  /** The headlines of a busy day, from A to Z: the same articles as on the day’s front, in another order. */
  dayIndex: { routes: ['[year]/[month]/[day]/a-z'], isListed: false },
  /** The A–Z index of one kind of entity. */
  kind: { routes: ['[kind]/index'], isListed: true },
  topics: {
    routes: ['topics/index'],
    isListed: true,
    menu: 'header',
    isAvailable: ({ topics }) => topics.length > 0,
  },
  /** A topic's page, or the page of one year or month of it. */
  topic: {
    routes: ['topics/[id]/index', 'topics/[id]/[...list]'],
    isListed: true,
  },
  /** A series: its articles in their order. */
  series: { routes: ['series/[id]/[...rest]'], isListed: true },
  /** The papers of which the archive has issues, if there are several: the page of a single one stands for it in menus. */
  issues: {
    routes: ['issues/[...rest]'],
    isListed: true,
    menu: 'header',
    isAvailable: ({ papers }) => papers.size > 1,
  },
  /** A paper: the calendar of its issues, with a page for each year if there are very many. */
  paper: { routes: ['issues/[paper]/index', 'issues/[paper]/[...year]'], isListed: true },
  /** An issue of a paper, with its pages. */
  issue: { routes: ['issues/[paper]/[issue]'], isListed: true },
  entities: {
    routes: ['entities/index'],
    isListed: true,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.length > 0,
  },
  /** An entity's page, or the page of one year or month of it. */
  entity: {
    routes: ['entities/[id]/index', 'entities/[id]/[...list]'],
    isListed: true,
  },
  letter: {
    routes: ['entities/index/[...list]', '[kind]/index/[...list]'],
    isListed: true,
  },
  /** The evidence for a pair of entities. */
  pair: {
    routes: ['entities/[id]/with/[...other]'],
    isListed: true,
  },
  /** All that an entity shares several articles with. */
  connections: {
    routes: ['entities/[id]/with/index', 'entities/[id]/with/page/[number]'],
    isListed: true,
  },
  /** The log of entities that were merged or renamed. */
  changes: {
    routes: ['entities/changes/[...rest]'],
    isListed: true,
  },
  /** Two entities side by side; a missing one is chosen on the page. */
  compare: {
    routes: ['compare'],
    isListed: false,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.length > 1,
  },
  /** The archive over time, or one year or month of it. */
  timeline: {
    routes: ['timeline/[...rest]'],
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.years.length > 0,
  },
  /** A network diagram of entities: of all, of one kind, or of one topic. */
  network: {
    routes: ['network/[...rest]'],
    isListed: true,
    menu: 'footer',
    isAvailable: hasNetwork,
  },
  /** The places that have coordinates. */
  map: {
    routes: ['map/[...rest]'],
    isListed: true,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.some(isOnMap),
  },
  /** All calendar days that have articles. */
  calendar: {
    routes: ['on-this-day/index'],
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.calendar.size > 0,
  },
  onThisDay: {
    routes: ['on-this-day/[day]/[...rest]'],
    isListed: true,
  },
  undated: {
    routes: ['undated/[...rest]'],
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.undated.length > 0,
  },
  /** Articles that this reader saved, stored in the reader's browser. */
  readingList: {
    routes: ['reading-list'],
    isListed: false,
    menu: 'footer',
  },
  /** The articles of a name, a topic, a pair or the reading list, to print or to take along; a script fills it. */
  dossier: { routes: ['dossier'], isListed: false },
  /** The page of data files, or one of the files. */
  data: { routes: ['data/index'], isListed: true, menu: 'footer' },
  /** The keeper's page about corrections, with the list of corrections and removals. */
  corrections: { routes: ['corrections/[...rest]'], isListed: true },
  search: {
    routes: ['search'],
    isListed: false,
  },
  /** A page that counts and searches for a list of names. */
  listSearch: { routes: ['search/many'], isListed: false },
  /** A page that says whether a sentence stands in the archive, unchanged. */
  check: { routes: ['check/index'], isListed: false },
  /** One of the keeper's own pages. */
  page: { routes: ['[page]'], isListed: true },
  /** A redirect at a former address. */
  redirect: { routes: ['[...path]'], isListed: false },
  notFound: { routes: ['404'], isListed: false },
} as const satisfies Readonly<Record<keyof typeof pagePaths, PageKindRow>>;

export type PageKind = keyof typeof pageKinds;

/** The kinds of page whose row has the given properties. */
type KindWith<Part> = {
  [Kind in PageKind]: (typeof pageKinds)[Kind] extends Part ? Kind : never;
}[PageKind];
/** The kinds of page that search engines may list. */
export type ListedKind = KindWith<{ readonly isListed: true }>;
/** The kinds of page that a menu links to. */
export type MenuKind = KindWith<{ readonly menu: string }>;

/** The routes in `src/pages` that produce data files rather than pages, without their last extension. */
export const fileRoutes: readonly string[] = [
  '[year]/[month]/[day]/[file]',
  'articles/[id]/[file]',
  'articles/[id]/timemap.txt',
  'check/[part].json',
  'corrections/feed.json',
  'corrections/feed.xml',
  'data/[file]',
  'dates/days.json',
  'dates/gaps.json',
  'display.js',
  'entities/[id]/[file]',
  'entities/[id]/feed.json',
  'entities/[id]/feed.xml',
  'entities/[id]/index.json',
  'entities/changes/index.json',
  'feed.css',
  'feed.json',
  'feed.xml',
  'issues/[paper]/[issue]/[boxes].json',
  'issues/[paper]/[issue]/[picture].webp',
  'issues/[paper]/[issue]/manifest.json',
  'licenses.txt',
  'llms.txt',
  'manifest.webmanifest',
  'map/[file].svg',
  'opensearch.xml',
  'robots.txt',
  'search/[table]/[part].json',
  'search/records/[language]/[part].json',
  'sitemap-[n].xml',
  'sitemap-articles.xml',
  'sitemap-index.xml',
  'topics/[id]/[file]',
  'topics/[id]/feed.json',
  'topics/[id]/feed.xml',
  'topics/[id]/index.json',
];
