import type { Article } from '../archive/archive.ts';
import type { Body, Mention } from '../archive/body.ts';
import type { EntityId } from '../schema/id.ts';
import type { Quote } from './article-item.ts';
import type { Part } from './link.ts';
import { once } from './once.ts';
import { type Range, sentenceAround, sentences } from './sentence.ts';
import type { Urls } from './urls.ts';
import type { Words } from './words.ts';

/** The longest sentence that is shown whole, and how much of a longer one is shown before its first name; in UTF-16 units. */
const longest = 320;
const lead = 120;

/** The mentions of an article by entity, in reading order. */
export const mentionsByEntity = once((body: Body): ReadonlyMap<EntityId, readonly Mention[]> =>
  Map.groupBy(body.mentions, ({ entity }) => entity),
);

/** The sentences of each block of an article that were asked for so far. */
const knownSentences = once((_body: Body) => new Map<number, readonly Range[]>());

/** The sentence in which an article first names an entity, the name marked; none where its text never does. */
export function firstQuote(urls: Urls, words: Words, article: Article, entity: EntityId): Quote[] {
  const mention = mentionsByEntity(article.body).get(entity)?.[0];
  return mention ? [quoteOf(urls, words, article, [mention], [entity])] : [];
}

/** Whether any sentence of an article names both entities. */
export function sharesSentence(article: Article, a: EntityId, b: EntityId): boolean {
  return bothIn(article, a, b) !== undefined;
}

/**
 * What of an article shows that two entities belong together: the first sentence that names both; else the
 * two mentions that are nearest to each other, each in its sentence.
 */
export function pairQuotes(urls: Urls, words: Words, article: Article, a: EntityId, b: EntityId): Quote[] {
  const both = bothIn(article, a, b);
  if (both) return [quoteOf(urls, words, article, both, [a, b])];
  return nearest(article, a, b)
    .toSorted((first, second) => first.block - second.block || first.offset - second.offset)
    .map((mention) => quoteOf(urls, words, article, [mention], [a, b]));
}

/**
 * Where to read of `other` beside an entity: the block of a sentence that names both, else that of the mention of
 * `other` that is nearest to one of the entity.
 */
export function pairBlock(article: Article, entity: EntityId, other: EntityId): number | undefined {
  const mentions = bothIn(article, entity, other) ?? nearest(article, entity, other);
  return mentions.at(-1)?.block;
}

/** A mention of each in the first sentence that names both. */
function bothIn(article: Article, a: EntityId, b: EntityId): Mention[] | undefined {
  const byEntity = mentionsByEntity(article.body);
  const others = byEntity.get(b) ?? [];
  if (others.length === 0) return undefined;
  for (const mention of byEntity.get(a) ?? []) {
    const inBlock = others.filter(({ block }) => block === mention.block);
    if (inBlock.length === 0) continue;
    const { start, end } = sentenceAround(sentencesOf(article, mention.block), [rangeOf(mention)]);
    const other = inBlock.find(({ offset }) => start <= offset && offset < end);
    if (other) return [mention, other];
  }
  return undefined;
}

/** Where each block begins in the text as a whole, in UTF-16 units. */
const blockStarts = once(({ blocks }: Body): readonly number[] => {
  let start = 0;
  return blocks.map((block) => {
    const own = start;
    start += block.length;
    return own;
  });
});

/** The mentions of the two that are nearest to each other, that of the second last. */
function nearest({ body }: Article, a: EntityId, b: EntityId): Mention[] {
  const byEntity = mentionsByEntity(body);
  const first = byEntity.get(a) ?? [];
  const second = byEntity.get(b) ?? [];
  if (first.length === 0 || second.length === 0) return [...first.slice(0, 1), ...second.slice(0, 1)];
  const starts = blockStarts(body);
  const placeOf = ({ block, offset }: Mention) => (starts[block - 1] ?? 0) + offset;
  const distance = (one: Mention, other: Mention) => Math.abs(placeOf(one) - placeOf(other));
  let best: [Mention, Mention] = [first[0]!, second[0]!];
  for (const one of first) {
    for (const other of second) if (distance(one, other) < distance(...best)) best = [one, other];
  }
  return best;
}

/** The sentence or sentences that hold the mentions of one block, with all names of `marked` entities in them marked. */
function quoteOf(
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
  const names = article.body.mentions.filter(
    (mention) =>
      mention.block === block &&
      marked.includes(mention.entity) &&
      mention.offset >= shown.start &&
      mention.offset + mention.length <= shown.end,
  );
  return {
    href: urls.block(article.id, block),
    anchor: words.paragraph(block),
    parts: partsOf(text, sentence, shown, names.map(rangeOf)),
  };
}

function sentencesOf({ body, language }: Article, block: number): readonly Range[] {
  const known = knownSentences(body);
  let found = known.get(block);
  if (!found) {
    const names = body.mentions.filter((mention) => mention.block === block).map(rangeOf);
    found = sentences(body.blocks[block - 1] ?? '', language, names);
    known.set(block, found);
  }
  return found;
}

/** Of a sentence that is too long, a part around the names, cut between words. */
function excerpt(text: string, sentence: Range, names: readonly Range[]): Range {
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length;
  if (end - sentence.start <= longest) return { start: sentence.start, end };
  const firstName = Math.min(...names.map((name) => name.start));
  const lastName = Math.max(...names.map((name) => name.end));
  let start = Math.max(sentence.start, firstName - lead);
  if (start > sentence.start) start = nextSpace(text, start, firstName);
  const room = Math.max(lastName, start + longest);
  return { start, end: room >= end ? end : spaceBefore(text, room, lastName) };
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= limit ? codePointStart(text, from) : space + 1;
}

function spaceBefore(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space < limit ? Math.max(limit, codePointStart(text, to)) : space;
}

/** Never between the two halves of a character. */
function codePointStart(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

/** The excerpt, with the names in it marked; "…" stands where it begins or ends within its sentence. */
function partsOf(text: string, sentence: Range, shown: Range, names: readonly Range[]): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) parts.push({ text: text.slice(from, to), marked });
  };
  let at = shown.start;
  for (const name of names) {
    add(at, name.start, false);
    add(name.start, name.end, true);
    at = name.end;
  }
  add(at, shown.end, false);
  return [
    ...(shown.start === sentence.start ? [] : [{ text: '… ', marked: false }]),
    ...parts,
    ...(text.slice(shown.end, sentence.end).trim() === '' ? [] : [{ text: ' …', marked: false }]),
  ];
}

const rangeOf = ({ offset, length }: Mention): Range => ({ start: offset, end: offset + length });
