import type { Archive, Companion, Entity } from '../archive/archive.ts';
import { compareText } from '../schema/date.ts';
import type { EntityId } from '../schema/id.ts';
import { entityItem, type EntityGroup, groupByKind } from './entity-item.ts';
import { tie } from './entity-facts.ts';
import { firstOfEachKind } from './most-named.ts';
import { mentionsByEntity, pairBlock } from './quote.ts';
import type { Urls } from './urls.ts';
import { wordsOf } from './words.ts';

const companionsOfKind = 8;
/** Two entities that share so many articles have a page of their own. */
const leastShared = 2;

/**
 * Who and what an entity is named with, by kind, those that share most articles first. Each leads to the evidence:
 * the pair's page, or the block to read where they share one article only.
 */
export function namedWith(archive: Archive, urls: Urls, entity: Entity): EntityGroup[] {
  const words = wordsOf(archive.site.language);
  const ranked = rank(archive, entity);
  const items = firstOfEachKind(archive, ranked, companionsOfKind).map(({ entity: other, item }) =>
    entityItem(other, urls, words, {
      href: evidenceHref(urls, entity.id, item),
      detail: (tie(archive, other, entity) ?? tie(archive, entity, other))?.text,
      count: item.articles.length,
      countText: words.withCount(item.articles.length),
    }),
  );
  return groupByKind(items, urls, words);
}

/** By number of shared articles; then those tied to it by a record; then those that the newest article names more. */
function rank(archive: Archive, entity: Entity) {
  return entity.companions
    .map((companion) => {
      const { entity: id, articles } = companion;
      const other = archive.entity.get(id);
      const isTied = other !== undefined && !!(tie(archive, other, entity) ?? tie(archive, entity, other));
      const named = mentionsByEntity(articles.at(-1)!.body).get(id)?.length ?? 0;
      return { ...companion, id, isTied, named };
    })
    .toSorted(
      (a, b) =>
        b.articles.length - a.articles.length ||
        Number(b.isTied) - Number(a.isTied) ||
        b.named - a.named ||
        compareText(a.id, b.id),
    );
}

function evidenceHref(urls: Urls, entity: EntityId, { entity: other, articles }: Companion): string {
  if (hasPage(articles)) return urls.pair(entity, other);
  const article = articles.at(-1)!;
  const block = pairBlock(article, entity, other);
  return block === undefined ? urls.article(article.id) : urls.block(article.id, block);
}

/** Whether two entities share enough articles for a page of evidence. */
export function hasPage(articles: Companion['articles']): boolean {
  return articles.length >= leastShared;
}
