import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

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

/** Makes every URL of one archive. All are paths that begin with the base, but for `absolute`. */
export type Urls = ReturnType<typeof makeUrls>;

/**
 * The only place where URLs are made (DESIGN: a promise for decades).
 *
 * @param site the origin, `https://archive.example`; what follows the origin is ignored
 * @param base the folder that the archive stands in, `/` or `/archive/`
 */
export function makeUrls(site: string, base: string) {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (path: string) => root + path;
  /** `2018`, `2018-06` or `2018-06-19` as a folder. */
  const period = (key: string) => `${key.replaceAll('-', '/')}/`;
  const page = (number: number) => (number > 1 ? `page/${number}/` : '');
  const within =
    (folder: string) =>
    (key?: string, number = 1) =>
      at(folder + (key ? period(key) : '') + page(number));
  return {
    base: root,
    absolute: (path: string) => new URL(path, site).href,
    home: () => at(''),
    article: (id: ArticleId) => at(`articles/${id}/`),
    block: (id: ArticleId, block: number) => at(`articles/${id}/#p${block}`),
    /** A year, month or day front; `number` is the page of a long one. */
    date: (key: string, number = 1) => at(period(key) + page(number)),
    /** @param day `MM-DD` */
    onThisDay: (day: string, number = 1) => at(`on-this-day/${day}/${page(number)}`),
    /** All calendar days that have articles. */
    calendar: () => at('on-this-day/'),
    undated: (number = 1) => at(`undated/${page(number)}`),
    entities: () => at('entities/'),
    /** The log of entities that were merged or renamed; `number` is the page of a long one. */
    changes: (number = 1) => at(`entities/changes/${page(number)}`),
    kind: (kind: EntityKind) => at(`${kindPaths[kind]}/`),
    /**
     * The names under one letter, of one kind or of all.
     *
     * @param letter as it stands in the URL: `n`, `0-9`, `u0416`
     */
    letter: (kind: EntityKind | undefined, letter: string, number = 1) =>
      at(`${kind ? kindPaths[kind] : 'entities'}/index/${letter}/${page(number)}`),
    /** An entity's page, or that of a year or month of it. */
    entity: (id: EntityId, key?: string, number?: number) => within(`entities/${id}/`)(key, number),
    pair: (a: EntityId, b: EntityId, number = 1) =>
      at((a < b ? `entities/${a}/with/${b}/` : `entities/${b}/with/${a}/`) + page(number)),
    /** All that an entity is named with in several articles. */
    companions: (id: EntityId, number = 1) => at(`entities/${id}/with/${page(number)}`),
    /** Two names side by side; what is left out is picked there. */
    compare: (a?: EntityId, b?: EntityId) => {
      const query = new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString();
      return at('compare/') + (query ? `?${query}` : '');
    },
    /** The archive over time; a year or month of it. */
    timeline: (key?: string) => within('timeline/')(key),
    /** A picture of names and the ties between them: of all, of one kind, or of one topic. */
    network: ({ kind, topic }: { readonly kind?: EntityKind; readonly topic?: TopicId } = {}) =>
      at(`network/${kind ? `kinds/${kindPaths[kind]}/` : topic ? `topics/${topic}/` : ''}`),
    topics: () => at('topics/'),
    topic: (id: TopicId, key?: string, number?: number) => within(`topics/${id}/`)(key, number),
    search: (query?: string) => at('search/') + (query ? `?q=${encodeURIComponent(query)}` : ''),
    /** Names to be counted and searched for, many at once. */
    searchMany: () => at('search/many/'),
    /** The folder of what the search field suggests from: `index.json` and numbered parts. */
    lookup: (table: 'names' | 'titles') => at(`search/${table}/`),
    /** The folder of what results are taken along from, by the language of their index. */
    resultRecords: (language: string) => at(`search/records/${language.toLowerCase()}/`),
    /** The JSON representation of an entity's or topic's page. */
    json: (page: string) => `${page}index.json`,
    feed: (page: string) => `${page}feed.xml`,
    data: (file = '') => at(`data/${file}`),
    page: (id: string) => at(`${id}/`),
    file: (path: string) => at(path),
  };
}
