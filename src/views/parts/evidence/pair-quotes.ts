import type { Article } from '../../../archive/archive.ts';
import type { Body, Mention } from '../../../archive/body.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Quote } from '../articles/article-item.ts';
import { once } from '../../../shared/base/once.ts';
import { bySentence, mentionsByEntity, quoteOf, sentenceOf } from './quote.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';

/** Whether any sentence of an article mentions both entities. */
export function sharesSentence(article: Article, a: EntityId, b: EntityId): boolean {
  return sentencesOfBoth(article, a, b).length > 0;
}

/**
 * Returns the quotes from an article that show a connection: every sentence that mentions both entities, or
 * else the sentences of the two nearest mentions.
 */
export function pairQuotes(urls: Urls, words: Words, article: Article, a: EntityId, b: EntityId): Quote[] {
  const both = sentencesOfBoth(article, a, b);
  const shown =
    both.length > 0
      ? both
      : nearestMentions(article, a, b)
          .toSorted(inReadingOrder)
          .map((mention) => [mention]);
  return shown.map((mentions) => quoteOf(urls, words, article, mentions, [a, b]));
}

/**
 * Returns the number of the block that best shows a connection: the first with a sentence that mentions both
 * entities, or else the block of the mention of `other` nearest to a mention of `entity`; undefined if the
 * text mentions neither.
 */
export function pairBlock(article: Article, entity: EntityId, other: EntityId): number | undefined {
  const [first] = sentencesOfBoth(article, entity, other);
  return (first ?? nearestMentions(article, entity, other)).at(-1)?.block;
}

/** Returns the mentions of both entities in each sentence that has both, in reading order. */
function sentencesOfBoth(article: Article, a: EntityId, b: EntityId): Mention[][] {
  const byEntity = mentionsByEntity(article.body);
  const others = byEntity.get(b) ?? [];
  if (others.length === 0) return [];
  const blocks = new Set(others.map(({ block }) => block));
  const candidates = (byEntity.get(a) ?? []).filter(({ block }) => blocks.has(block));
  return bySentence(article, candidates).flatMap((own) => {
    const { block } = own[0]!;
    const { start, end } = sentenceOf(article, own[0]!);
    const beside = others.filter(
      (other) => other.block === block && start <= other.offset && other.offset < end,
    );
    return beside.length > 0 ? [[...own, ...beside].toSorted(inReadingOrder)] : [];
  });
}

/** Returns the offset of each block in the whole text, in UTF-16 units. */
const blockStarts = once(({ blocks }: Body): readonly number[] => {
  let start = 0;
  return blocks.map((block) => {
    const own = start;
    start += block.length;
    return own;
  });
});

/**
 * Returns the nearest mentions of two entities, that of the second last; only one mention if the other has
 * none.
 */
function nearestMentions({ body }: Article, a: EntityId, b: EntityId): Mention[] {
  const byEntity = mentionsByEntity(body);
  const first = byEntity.get(a) ?? [];
  const second = byEntity.get(b) ?? [];
  if (first.length === 0 || second.length === 0) return [...first.slice(0, 1), ...second.slice(0, 1)];
  const starts = blockStarts(body);
  const offsetInText = ({ block, offset }: Mention) => (starts[block - 1] ?? 0) + offset;
  const distance = (one: Mention, other: Mention) => Math.abs(offsetInText(one) - offsetInText(other));
  let best: [Mention, Mention] = [first[0]!, second[0]!];
  for (const one of first) {
    for (const other of second) if (distance(one, other) < distance(...best)) best = [one, other];
  }
  return best;
}

function inReadingOrder(a: Mention, b: Mention): number {
  return a.block - b.block || a.offset - b.offset;
}
