import { Random } from '../support/random.ts';
import type { BenchArchive, BenchArticle } from './write-archive.ts';

/** A query that a reader may type to find one particular article. */
export interface KnownItem {
  readonly query: string;
  /** The id of the article. */
  readonly id: string;
}

/** The kinds of queries, in the order of the table. */
export const knownItemKinds = [
  'three rare words',
  'five words of the title, shuffled',
  'four middling words',
  'an entity’s name and a topic’s label',
  'the title without its rarest word',
  'two words',
  'the same two, one misspelt',
  'the title without a word, and a word that the article lacks',
  'one rare word and the month in words',
  'one rare word and the month as a field',
  'a question around words of the title',
] as const;
export type KnownItemKind = (typeof knownItemKinds)[number];

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const minBodyWords = 30;
const minTitleWords = 4;

/**
 * Creates queries for some articles: one of each kind per article, if it has the words for it. Words are
 * divided by rules independent of the search. The result is deterministic.
 */
export function knownItems(
  archive: BenchArchive,
  count: number,
): ReadonlyMap<KnownItemKind, readonly KnownItem[]> {
  const random = new Random(19);
  // Apart, so that kinds that are added do not change the others.
  const more = new Random(29);
  const frequency = new Map<string, number>();
  for (const article of archive.articles)
    for (const word of new Set([...titleWords(article), ...bodyWords(article)]))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const frequencyOf = (word: string) => frequency.get(word) ?? 0;
  const usable = archive.articles.filter(
    (article) =>
      new Set(bodyWords(article)).size >= minBodyWords && new Set(titleWords(article)).size >= minTitleWords,
  );
  const items = new Map<KnownItemKind, KnownItem[]>(knownItemKinds.map((kind) => [kind, []]));
  const allTitleWords = archive.articles.flatMap(titleWords);
  for (const article of random.sample(usable, count)) {
    const add = (kind: KnownItemKind, words: readonly string[], needed: number) => {
      if (words.length >= needed) items.get(kind)!.push({ query: words.join(' '), id: article.id });
    };
    const body = [...new Set(bodyWords(article))];
    const title = [...new Set(titleWords(article))];
    const between = (from: number, to: number) =>
      body.filter((word) => frequencyOf(word) >= from && frequencyOf(word) <= to);
    add('three rare words', random.sample(between(2, 40), 3), 3);
    add('five words of the title, shuffled', random.sample(title, 5), minTitleWords);
    add('four middling words', random.sample(between(60, 1200), 4), 4);
    const entity = archive.entities.get(article.entities[0] ?? '');
    const topic = article.topics[0]?.replaceAll('-', ' ');
    if (entity && topic) add('an entity’s name and a topic’s label', [entity.name, topic], 2);
    const rarest = title.toSorted((a, b) => frequencyOf(a) - frequencyOf(b))[0];
    const without = title.filter((word) => word !== rarest);
    add('the title without its rarest word', without, 3);
    const two = random.sample(
      between(3, 200).filter((word) => word.length > 5),
      2,
    );
    add('two words', two, 2);
    if (two.length === 2) add('the same two, one misspelt', [two[0]!, misspell(two[1]!, random)], 2);
    const own = new Set([...title, ...body]);
    const other = random.pick(allTitleWords.filter((word) => !own.has(word)));
    add('the title without a word, and a word that the article lacks', [...without, other], 4);
    const [rare] = more.sample(between(3, 200), 1);
    const [year = '', month = ''] = article.day.split('-');
    if (rare !== undefined) {
      add('one rare word and the month in words', [rare, months[Number(month) - 1]!, year], 3);
      add('one rare word and the month as a field', [rare, `year:${year}-${month}`], 2);
    }
    const asked = more.sample(title, 4);
    const question = ['what', 'happened', 'with', 'the', ...asked, 'in', `${year}?`];
    add('a question around words of the title', asked.length < 4 ? [] : question, 1);
  }
  return items;
}

function titleWords({ title }: BenchArticle): string[] {
  return title.toLowerCase().match(/(?<![\w'])[a-z]{3,}(?![\w'])/g) ?? [];
}

function bodyWords({ body }: BenchArticle): string[] {
  return body.toLowerCase().match(/(?<![\w'\\])[a-z]{4,}(?![\w'\\])/g) ?? [];
}

/**
 * Returns a word with one typing error: a letter omitted, swapped, doubled or replaced, but never the first.
 */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const slips = [
    before + after,
    before + after[0]! + letter + after.slice(1),
    before + letter + letter + after,
    before + random.pick([...'abcdefghijklmnopqrstuvwxyz'].filter((other) => other !== letter)) + after,
  ];
  return random.pick(slips.filter((slip) => slip !== word));
}
