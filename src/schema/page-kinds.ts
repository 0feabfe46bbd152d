import type { EntityKind } from './entity-kind.ts';
import type { ArticleId, EntityId, TopicId } from './id.ts';

/** The folder of the index of each kind of entity. */
export const kindPaths: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  law: 'laws',
  product: 'products',
  project: 'projects',
  work: 'works',
};

/** The parts of an archive that decide which menu items it has. */
export interface Holdings {
  readonly entities: readonly (MappedEntity & { readonly connections: readonly unknown[] })[];
  readonly topics: readonly unknown[];
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
  /** Returns the address of such a page, below the base path. */
  readonly path: (...args: never[]) => string;
  /** Whether search engines may list such pages. */
  readonly isListed: boolean;
  /** The menu that links to it from every page, in the order of this table. */
  readonly menu?: 'header' | 'footer';
  /** Whether an archive has anything to show there; always, if omitted. */
  readonly isAvailable?: (archive: Holdings) => boolean;
}

/** Returns the folder of a period: `2018`, `2018-06` or `2018-06-19`. */
const period = (key: string) => `${key.replaceAll('-', '/')}/`;
const page = (number: number) => (number > 1 ? `page/${number}/` : '');
const within = (key = '', number = 1) => (key && period(key)) + page(number);

/** Returns whether any two entities share an article. */
export function hasNetwork({ entities }: Pick<Holdings, 'entities'>): boolean {
  return entities.some(({ connections }) => connections.length > 0);
}

/** Whether an entity is a place with coordinates and articles. */
export function isOnMap({ articles, data }: MappedEntity): boolean {
  return data.kind === 'place' && data.coordinates !== undefined && articles.length > 0;
}

/**
 * Every kind of page, with its routes, its address, and whether search engines and menus link to it. URLs, menus, the
 * sitemap, and the words that neither an id nor a former path may use are all derived from this table.
 */
export const pageKinds = {
  home: { routes: ['index'], path: () => '', isListed: true },
  /** An article, or the tombstone of a withdrawn one. */
  article: { routes: ['articles/[id]'], path: (id: ArticleId) => `articles/${id}/`, isListed: true },
  /** All years and months, and a form to go to any date. */
  dates: {
    routes: ['dates/index'],
    path: () => 'dates/',
    isListed: true,
    isAvailable: ({ timeline }) => timeline.years.length > 0,
  },
  /** A year, month or day front; `number` is the page of a long list. */
  date: {
    routes: ['[year]/[...rest]'],
    path: (key: string, number?: number) => within(key, number),
    isListed: true,
  },
  /** The A–Z index of one kind of entity. */
  kind: { routes: ['[kind]/index'], path: (kind: EntityKind) => `${kindPaths[kind]}/`, isListed: true },
  topics: {
    routes: ['topics/index'],
    path: () => 'topics/',
    isListed: true,
    menu: 'header',
    isAvailable: ({ topics }) => topics.length > 0,
  },
  /** A topic's page, or the page of one year or month of it. */
  topic: {
    routes: ['topics/[id]/index', 'topics/[id]/[...list]'],
    path: (id: TopicId, key?: string, number?: number) => `topics/${id}/${within(key, number)}`,
    isListed: true,
  },
  entities: {
    routes: ['entities/index'],
    path: () => 'entities/',
    isListed: true,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.length > 0,
  },
  /** An entity's page, or the page of one year or month of it. */
  entity: {
    routes: ['entities/[id]/index', 'entities/[id]/[...list]'],
    path: (id: EntityId, key?: string, number?: number) => `entities/${id}/${within(key, number)}`,
    isListed: true,
  },
  /**
   * The names under one letter, of one kind of entity or of all.
   *
   * @param letter as in the URL: `n`, `0-9`, `u0416`
   */
  letter: {
    routes: ['entities/index/[...list]', '[kind]/index/[...list]'],
    path: (kind: EntityKind | undefined, letter: string, number = 1) =>
      `${kind ? kindPaths[kind] : 'entities'}/index/${letter}/${page(number)}`,
    isListed: true,
  },
  /** The evidence for a pair of entities. */
  pair: {
    routes: ['entities/[id]/with/[...other]'],
    path: (a: EntityId, b: EntityId, number = 1) =>
      (a < b ? `entities/${a}/with/${b}/` : `entities/${b}/with/${a}/`) + page(number),
    isListed: true,
  },
  /** All that an entity shares several articles with. */
  connections: {
    routes: ['entities/[id]/with/index', 'entities/[id]/with/page/[number]'],
    path: (id: EntityId, number = 1) => `entities/${id}/with/${page(number)}`,
    isListed: true,
  },
  /** The log of entities that were merged or renamed. */
  changes: {
    routes: ['entities/changes/[...rest]'],
    path: (number = 1) => `entities/changes/${page(number)}`,
    isListed: true,
  },
  /** Two entities side by side; a missing one is chosen on the page. */
  compare: {
    routes: ['compare'],
    path: (a?: EntityId, b?: EntityId) => {
      const query = new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString();
      return `compare/${query && `?${query}`}`;
    },
    isListed: false,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.length > 1,
  },
  /** The archive over time, or one year or month of it. */
  timeline: {
    routes: ['timeline/[...rest]'],
    path: (key?: string) => `timeline/${within(key)}`,
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.years.length > 0,
  },
  /** A network diagram of entities: of all, of one kind, or of one topic. */
  network: {
    routes: ['network/[...rest]'],
    path: ({ kind, topic }: { readonly kind?: EntityKind; readonly topic?: TopicId } = {}) =>
      `network/${kind ? `kinds/${kindPaths[kind]}/` : topic ? `topics/${topic}/` : ''}`,
    isListed: true,
    menu: 'footer',
    isAvailable: hasNetwork,
  },
  /** The places that have coordinates. */
  map: {
    routes: ['map/[...rest]'],
    path: () => 'map/',
    isListed: true,
    menu: 'footer',
    isAvailable: ({ entities }) => entities.some(isOnMap),
  },
  /** All calendar days that have articles. */
  calendar: {
    routes: ['on-this-day/index'],
    path: () => 'on-this-day/',
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.calendar.size > 0,
  },
  /** @param day as `MM-DD` */
  onThisDay: {
    routes: ['on-this-day/[day]/[...rest]'],
    path: (day: string, number = 1) => `on-this-day/${day}/${page(number)}`,
    isListed: true,
  },
  undated: {
    routes: ['undated/[...rest]'],
    path: (number = 1) => `undated/${page(number)}`,
    isListed: true,
    menu: 'footer',
    isAvailable: ({ timeline }) => timeline.undated.length > 0,
  },
  /** The page of data files, or one of the files. */
  data: { routes: ['data/index'], path: (file = '') => `data/${file}`, isListed: true, menu: 'footer' },
  search: {
    routes: ['search'],
    path: (query?: string, sort?: 'newest' | 'oldest') =>
      `search/${query ? `?q=${encodeURIComponent(query)}${sort ? `&sort=${sort}` : ''}` : ''}`,
    isListed: false,
  },
  /** A page that counts and searches for a list of names. */
  listSearch: { routes: ['search/many'], path: () => 'search/many/', isListed: false },
  /** One of the keeper's own pages. */
  page: { routes: ['[page]'], path: (id: string) => `${id}/`, isListed: true },
  /** A redirect at a former address. */
  redirect: { routes: ['[...path]'], path: (path: string) => `${path}/`, isListed: false },
  notFound: { routes: ['404'], path: () => '404.html', isListed: false },
} as const satisfies Readonly<Record<string, PageKindRow>>;

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
  'data/[file]',
  'dates/days.json',
  'entities/[id]/[file]',
  'entities/[id]/feed.json',
  'entities/[id]/feed.xml',
  'entities/[id]/index.json',
  'entities/changes/index.json',
  'feed.css',
  'feed.json',
  'feed.xml',
  'map/[file].svg',
  'opensearch.xml',
  'robots.txt',
  'search/[table]/[part].json',
  'search/records/[language]/[part].json',
  'sitemap-[n].xml',
  'sitemap-index.xml',
  'topics/[id]/[file]',
  'topics/[id]/feed.json',
  'topics/[id]/feed.xml',
  'topics/[id]/index.json',
];
