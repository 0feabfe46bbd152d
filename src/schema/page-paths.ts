import type { EntityKind } from './entity-kind.ts';
import type { ArticleId, EntityId, PaperId, TopicId } from './id.ts';

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

/** What a dossier is of, with ids. */
type DossierQuery =
  | `name=${string}`
  | `topic=${string}`
  | `a=${string}&b=${string}`
  | 'list=own'
  | 'edit=case';

/** Returns the folder of a period: `2018`, `2018-06` or `2018-06-19`. */
const period = (key: string) => `${key.replaceAll('-', '/')}/`;
/** Returns the end of the address of a page of a long list; the first has none. */
const page = (number = 1) => (number > 1 ? `page/${number}/` : '');
const within = (key = '', number?: number) => (key && period(key)) + page(number);

/**
 * The address of each kind of page, below the base. It is separate from page-kinds.ts because browser scripts
 * need only the addresses.
 */
export const pagePaths = {
  home: () => '',
  /** An article, or the tombstone of a withdrawn one. */
  article: (id: ArticleId) => `articles/${id}/`,
  /** A text that an article has had. @param digest ten digits, see archive/revisions */
  revision: (id: ArticleId, digest: string) => `articles/${id}/revisions/${digest}/`,
  /** All years and months, and a form to go to any date. */
  dates: () => 'dates/',
  /** A year, month or day front; `number` is the page of a long list. */
  date: within,
  /** The headlines of a busy day, from A to Z. @param key `2018-06-19` */
  dayIndex: (key: string) => `${period(key)}a-z/`,
  /** The A–Z index of one kind of entity. */
  kind: (kind: EntityKind) => `${kindPaths[kind]}/`,
  topics: () => 'topics/',
  /** A topic's page, or the page of one year or month of it. */
  topic: (id: TopicId, key?: string, number?: number) => `topics/${id}/${within(key, number)}`,
  /** A series: its articles in their order. */
  series: (id: string, number?: number) => `series/${id}/${page(number)}`,
  /** The papers of which the archive has issues, if there are several. */
  issues: () => 'issues/',
  /** A paper: the calendar of its issues, or of those of a year, if it has very many. */
  paper: (id: PaperId, year?: string) => `issues/${id}/${year === undefined ? '' : `${year}/`}`,
  /** An issue of a paper, with its pages. @param slug `1855-09-22`, `1855-09-22-evening` */
  issue: (paper: PaperId, slug: string) => `issues/${paper}/${slug}/`,
  entities: () => 'entities/',
  /** An entity's page, or the page of one year or month of it. */
  entity: (id: EntityId, key?: string, number?: number) => `entities/${id}/${within(key, number)}`,
  /**
   * The names under one letter, of one kind of entity or of all.
   *
   * @param letter as in the URL: `n`, `0-9`, `u0416`
   */
  letter: (kind: EntityKind | undefined, letter: string, number?: number) =>
    `${kind ? kindPaths[kind] : 'entities'}/index/${letter}/${page(number)}`,
  /** The evidence for a pair of entities. */
  pair: (a: EntityId, b: EntityId, number?: number) =>
    (a < b ? `entities/${a}/with/${b}/` : `entities/${b}/with/${a}/`) + page(number),
  /** All that an entity shares several articles with. */
  connections: (id: EntityId, number?: number) => `entities/${id}/with/${page(number)}`,
  /** The log of entities that were merged or renamed. */
  changes: (number?: number) => `entities/changes/${page(number)}`,
  /** Two entities side by side; a missing one is chosen on the page. */
  compare: (a: EntityId | '' = '', b: EntityId | '' = '') =>
    `compare/${a && `?a=${a}`}${b && `${a ? '&' : '?'}b=${b}`}`,
  /** The archive over time, or one year or month of it. */
  timeline: (key?: string) => `timeline/${within(key)}`,
  /** A network diagram of entities: of all, of one kind, or of one topic. */
  network: ({ kind, topic }: { readonly kind?: EntityKind; readonly topic?: TopicId } = {}) =>
    `network/${kind ? `kinds/${kindPaths[kind]}/` : topic ? `topics/${topic}/` : ''}`,
  /** The places that have coordinates. */
  map: () => 'map/',
  /** All calendar days that have articles. */
  calendar: () => 'on-this-day/',
  /** @param day as `MM-DD` */
  onThisDay: (day: string, number?: number) => `on-this-day/${day}/${page(number)}`,
  undated: (number?: number) => `undated/${page(number)}`,
  /** Articles that this reader saved, stored in the reader's browser. */
  readingList: () => 'reading-list/',
  /** The articles of a name, a topic, a pair or the reading list, to print or to take along; a script fills it. */
  dossier: (of: DossierQuery | '' = '') => `dossier/${of && `?${of}`}`,
  /** Corrections and removals: the newest, or a year of them. @param year `2019` or `undated` */
  corrections: (year?: string, number?: number) => `corrections/${within(year, number)}`,
  /** The page of data files, or one of the files. */
  data: (file = '') => `data/${file}`,
  search: (query = '', sort: 'newest' | 'oldest' | '' = '') =>
    `search/${query && `?q=${encodeURIComponent(query)}${sort && `&sort=${sort}`}`}`,
  /** A page that counts and searches for a list of names. */
  listSearch: () => 'search/many/',
  /** Whether a sentence stands in the archive. */
  check: () => 'check/',
  /** One of the keeper's own pages. */
  page: (id: string) => `${id}/`,
  /** A redirect at a former address. */
  redirect: (path: string) => `${path}/`,
  notFound: () => '404.html',
} as const;
