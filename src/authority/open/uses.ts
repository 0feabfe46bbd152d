import type { ArticleRecord } from '../../archive/record.ts';
import { findEntityLinks } from '../../markdown/entity-links.ts';
import type { EditableContent } from './authority.ts';
import { compareText } from '../../text/compare-text.ts';
import { compareDates } from '../../schema/date.ts';

/** The uses of an entity. */
export interface EntityUses {
  /** The articles that list it, link to it or have it in the byline, including drafts; newest first. */
  readonly articles: readonly ArticleRecord[];
  /** The files of pages that link to it. */
  readonly pages: readonly string[];
  /** References in other records: `partOf of "acme-labs"`. */
  readonly records: readonly string[];
}

/** Returns a function that looks up the uses of an entity by its id. */
export function findUses({ content }: EditableContent): (id: string) => EntityUses {
  const articles = new Map<string, Set<ArticleRecord>>();
  const pages = new Map<string, Set<string>>();
  const records = new Map<string, Set<string>>();
  for (const article of content.articles) {
    const { data, body } = article;
    for (const { id } of data.entities) add(articles, id, article);
    for (const { entity } of data.byline) if (entity) add(articles, entity, article);
    for (const { id } of findEntityLinks(body)) add(articles, id, article);
  }
  for (const { file, body } of content.pages)
    for (const { id } of findEntityLinks(body)) add(pages, id, file);
  for (const { id, data } of content.entities) {
    for (const whole of data.partOf) add(records, whole, `partOf of "${id}"`);
    for (const { role, at } of data.roles) if (at) add(records, at, `“${role}”, a role of "${id}"`);
  }
  return (id) => ({
    articles: [...(articles.get(id) ?? [])].toSorted(compareNewest),
    pages: [...(pages.get(id) ?? [])],
    records: [...(records.get(id) ?? [])],
  });
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Compares articles for a list with the newest first. */
export function compareNewest(a: ArticleRecord, b: ArticleRecord): number {
  return compareDates(b.data.date, a.data.date) || compareText(a.id, b.id);
}
