import type { Article } from '../../../archive/archive.ts';
import type { Body, Mention } from '../../../archive/body.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Quote } from '../articles/article-item.ts';
import { excerpt, excerptParts } from './excerpt.ts';
import { once } from '../../../shared/base/once.ts';
import { type TextRange, sentenceAround, sentences } from '../../../text/sentence.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';

/** Groups the mentions of an article by entity, in reading order. */
export const mentionsByEntity = once((body: Body): ReadonlyMap<EntityId, readonly Mention[]> =>
  Map.groupBy(body.mentions, ({ entity }) => entity),
);

/** Caches the sentences of each block of an article, by the number of the block. */
const sentenceCache = once((_body: Body) => new Map<number, readonly TextRange[]>());

/** Returns every sentence in which an article mentions an entity, in reading order, with the name marked. */
export function mentionQuotes(urls: Urls, words: Words, article: Article, entity: EntityId): Quote[] {
  const mentions = mentionsByEntity(article.body).get(entity) ?? [];
  return bySentence(article, mentions).map((group) => quoteOf(urls, words, article, group, [entity]));
}

/** Groups mentions that are in reading order by sentence. */
export function bySentence(article: Article, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  let end = 0;
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.[0]!.block === mention.block && mention.offset < end) group.push(mention);
    else {
      groups.push([mention]);
      end = sentenceOf(article, mention).end;
    }
  }
  return groups;
}

/** Returns the sentence that contains a mention, as a range of its block. */
export function sentenceOf(article: Article, mention: Mention): TextRange {
  return sentenceAround(sentencesOf(article, mention.block), [rangeOf(mention)]);
}

/**
 * Quotes the sentences that contain some mentions of one block, with all names of the `marked` entities
 * marked.
 */
export function quoteOf(
  urls: Urls,
  words: Words,
  article: Article,
  mentions: readonly Mention[],
  marked: readonly EntityId[],
): Quote {
  const { block } = mentions[0]!;
  const text = article.body.blocks[block - 1] ?? '';
  const ranges = mentions.map(rangeOf);
  const sentence = sentenceAround(sentencesOf(article, block), ranges);
  const shown = excerpt(text, sentence, ranges);
  const names = marked
    .flatMap((entity) => mentionsByEntity(article.body).get(entity) ?? [])
    .filter(
      (mention) =>
        mention.block === block &&
        mention.offset >= shown.start &&
        mention.offset + mention.length <= shown.end,
    )
    .map(rangeOf)
    .toSorted((a, b) => a.start - b.start);
  return {
    href: urls.block(article.id, block),
    anchor: words.paragraph(block),
    parts: excerptParts(text, sentence, shown, names),
  };
}

function sentencesOf({ body, language }: Article, block: number): readonly TextRange[] {
  const cache = sentenceCache(body);
  let found = cache.get(block);
  if (!found) {
    const names = body.mentions.filter((mention) => mention.block === block).map(rangeOf);
    found = sentences(body.blocks[block - 1] ?? '', language, names);
    cache.set(block, found);
  }
  return found;
}

const rangeOf = ({ offset, length }: Mention): TextRange => ({ start: offset, end: offset + length });
