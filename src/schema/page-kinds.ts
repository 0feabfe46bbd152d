import type { EntityKind } from './entity-kind.ts';
import type { ArticleId, EntityId, TopicId } from './id.ts';

/** The folder of each kind's index of names. */
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

/** What an archive has, as far as a menu needs to know. */
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
  /** The files in `src/pages` that make such pages, without their ending. */
  readonly routes: readonly string[];
  /** Makes the address of one, below the base. */
  readonly path: (...args: never[]) => string;
  /** Whether search engines may list such pages. */
  readonly isListed: boolean;
  /** The menu that leads to it from every page, in the order of this table. */
  readonly menu?: 'header' | 'footer';
  /** Whether an archive has anything to show there; always where left out. */
  readonly isThere?: (archive: Holdings) => boolean;
}

/** `2018`, `2018-06` or `2018-06-19` as a folder. */
const period = (key: string) => `${key.replaceAll('-', '/')}/`;
const page = (number: number) => (number > 1 ? `page/${number}/` : '');
const within = (key = '', number = 1) => (key && period(key)) + page(number);

/** Whether any two names share an article. */
export function hasNetwork({ entities }: Pick<Holdings, 'entities'>): boolean {
  return entities.some(({ connections }) => connections.length > 0);
}

/** Whether an entity is a place with coordinates and articles. */
export function isOnMap({ articles, data }: MappedEntity): boolean {
  return data.kind === 'place' && data.coordinates !== undefined && articles.length > 0;
}

/**
 * Every kind of page: where it stands, whether search engines and menus lead to it. Addresses, menus, the sitemap and
 * the words that neither an id nor an old path may use all come from here.
 */
export const pageKinds = {
  home: { routes: ['index'], path: () => '', isListed: true },
  /** An article, or the tombstone of one that was withdrawn. */
  article: { routes: ['articles/[id]'], path: (id: ArticleId) => `articles/${id}/`, isListed: true },
  /** All years and months, and the way to any date. */
  dates: {
    routes: ['dates/index'],
    path: () => 'dates/',
    isListed: true,
    isThere: ({ timeline }) => timeline.years.length > 0,
  },
  /** A year, month or day front; `number` is the page of a long one. */
  date: {
    routes: ['[year]/[...rest]'],
    path: (key: string, number?: number) => within(key, number),
    isListed: true,
  },
  /** A–Z of one kind of entity. */
  kind: { routes: ['[kind]/index'], path: (kind: EntityKind) => `${kindPaths[kind]}/`, isListed: true },
  topics: {
    routes: ['topics/index'],
    path: () => 'topics/',
    isListed: true,
    menu: 'header',
    isThere: ({ topics }) => topics.length > 0,
  },
  /** A topic's page, or that of a year or month of it. */
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
    isThere: ({ entities }) => entities.length > 0,
  },
  /** An entity's page, or that of a year or month of it. */
  entity: {
    routes: ['entities/[id]/index', 'entities/[id]/[...list]'],
    path: (id: EntityId, key?: string, number?: number) => `entities/${id}/${within(key, number)}`,
    isListed: true,
  },
  /**
   * The names under one letter, of one kind or of all.
   *
   * @param letter as it stands in the URL: `n`, `0-9`, `u0416`
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
  /** Two names side by side; what is left out is picked there. */
  compare: {
    routes: ['compare'],
    path: (a?: EntityId, b?: EntityId) => {
      const query = new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString();
      return `compare/${query && `?${query}`}`;
    },
    isListed: false,
    menu: 'footer',
    isThere: ({ entities }) => entities.length > 1,
  },
  /** The archive over time; a year or month of it. */
  timeline: {
    routes: ['timeline/[...rest]'],
    path: (key?: string) => `timeline/${within(key)}`,
    isListed: true,
    menu: 'footer',
    isThere: ({ timeline }) => timeline.years.length > 0,
  },
  /** A picture of names and the links between them: of all, of one kind, or of one topic. */
  network: {
    routes: ['network/[...rest]'],
    path: ({ kind, topic }: { readonly kind?: EntityKind; readonly topic?: TopicId } = {}) =>
      `network/${kind ? `kinds/${kindPaths[kind]}/` : topic ? `topics/${topic}/` : ''}`,
    isListed: true,
    menu: 'footer',
    isThere: hasNetwork,
  },
  /** The places that have coordinates. */
  map: {
    routes: ['map/[...rest]'],
    path: () => 'map/',
    isListed: true,
    menu: 'footer',
    isThere: ({ entities }) => entities.some(isOnMap),
  },
  /** All calendar days that have articles. */
  calendar: {
    routes: ['on-this-day/index'],
    path: () => 'on-this-day/',
    isListed: true,
    menu: 'footer',
    isThere: ({ timeline }) => timeline.calendar.size > 0,
  },
  /** @param day `MM-DD` */
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
    isThere: ({ timeline }) => timeline.undated.length > 0,
  },
  /** The data files, or one of them. */
  data: { routes: ['data/index'], path: (file = '') => `data/${file}`, isListed: true, menu: 'footer' },
  search: {
    routes: ['search'],
    path: (query?: string) => `search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
    isListed: false,
  },
  /** A list of names to be counted and searched for. */
  listSearch: { routes: ['search/many'], path: () => 'search/many/', isListed: false },
  /** One of the keeper's own pages. */
  page: { routes: ['[page]'], path: (id: string) => `${id}/`, isListed: true },
  /** What stands at an old address. */
  redirect: { routes: ['[...path]'], path: (path: string) => `${path}/`, isListed: false },
  notFound: { routes: ['404'], path: () => '404.html', isListed: false },
} as const satisfies Readonly<Record<string, PageKindRow>>;

export type PageKind = keyof typeof pageKinds;

/** The kinds of page whose row has some value. */
type KindWith<Part> = {
  [Kind in PageKind]: (typeof pageKinds)[Kind] extends Part ? Kind : never;
}[PageKind];
/** The kinds that search engines may list, and those that a menu leads to. */
export type ListedKind = KindWith<{ readonly isListed: true }>;
export type MenuKind = KindWith<{ readonly menu: string }>;

/** The files in `src/pages` that make no pages but files for programs, without their last ending. */
export const fileRoutes: readonly string[] = [
  'data/[file]',
  'dates/days.json',
  'entities/[id]/feed.xml',
  'entities/[id]/index.json',
  'entities/changes/index.json',
  'feed.xml',
  'map/[file].svg',
  'opensearch.xml',
  'robots.txt',
  'search/[table]/[part].json',
  'search/records/[language]/[part].json',
  'sitemap-[n].xml',
  'sitemap-index.xml',
  'topics/[id]/feed.xml',
  'topics/[id]/index.json',
];
