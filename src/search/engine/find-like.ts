import type { Postings } from '../format/postings-block.ts';
import type { ValueNode } from '../query/node.ts';
import type { InterpretedValue, LeafAnswer } from './answer.ts';
import type { LikedArticle, NameLookup } from './name-lookup.ts';
import { Bits } from './bits.ts';
import { distinctiveWords } from './distinctive-words.ts';
import type { Bundle } from './open-index.ts';
import { rarityOf } from './ranking/rank.ts';
import type { SequenceElement, WordSequence } from './word-sequence.ts';

/** A word, a name or a topic that articles may share with another. */
interface SharedTerm {
  /** As readers see it. */
  readonly written: string;
  readonly element: SequenceElement;
  readonly postings: Postings;
}

/** The number of words to look up, each perhaps in a file of its own, and of those by which articles are found. */
const maxLookedUp = 16;
const maxWords = 10;
const maxNames = 12;
/** The share of what the most similar article has in common that others must have. */
const minShare = 0.4;
/** An article in the index has all terms of its own text, but for rounding. */
const ownShare = 0.99;
/** An article with this share of the terms repeats the text. */
const repeatShare = 0.8;
/** The number of articles with all terms among which the article itself is looked for. */
const maxSame = 24;
/** A name counts as much as a word that occurs as often as this impact tells. */
const nameImpact = 20;

/** Finds the articles that share words, names and topics with an article or a passage: `like:great-storm#p3`. */
export async function findLike(
  node: ValueNode,
  bundles: readonly Bundle[],
  site: NameLookup | undefined,
): Promise<LeafAnswer> {
  const found = await Promise.all(node.values.map(({ text }) => findOne(text, bundles, site)));
  return {
    sets: bundles.map((_, set) => found.map(({ sets }) => sets[set]!).reduce((a, b) => a.or(b))),
    sequences: bundles.map((_, set) => found.flatMap(({ sequences }) => sequences[set]!)),
    values: found.map(({ interpreted }) => interpreted),
  };
}

interface LikeAnswer {
  readonly sets: readonly Bits[];
  readonly sequences: readonly (readonly WordSequence[])[];
  readonly interpreted: InterpretedValue;
}

async function findOne(
  text: string,
  bundles: readonly Bundle[],
  site: NameLookup | undefined,
): Promise<LikeAnswer> {
  const [, id, block] = /^([a-z0-9-]+)(?:#p(\d+))?$/.exec(text) ?? [];
  const article =
    id === undefined ? undefined : await site?.readArticle?.(id, block ? Number(block) : undefined);
  if (!article) {
    const none = bundles.map(({ documents }) => new Bits(documents));
    return { sets: none, sequences: bundles.map(() => []), interpreted: { text, named: [] } };
  }
  const terms = await Promise.all(
    bundles.map((bundle) => termsOf(block ? { ...article, title: '' } : article, bundle)),
  );
  const shared = await Promise.all(bundles.map((bundle, set) => sharedWith(article, terms[set]!, bundle)));
  const least = minShare * mostShared(shared);
  const written = [...new Set(terms.flat().map((term) => term.written))];
  return {
    sets: shared.map(({ weights }) => {
      const numbers = [...weights.keys()].filter(
        (number) => weights[number]! > 0 && weights[number]! >= least,
      );
      return Bits.of(weights.length, numbers);
    }),
    sequences: terms.map((own) => own.map(({ element }) => [element])),
    interpreted: { text, named: [{ id: text, name: article.title }], by: written },
  };
}

/** Returns the words that tell most about an article, then its names and topics, as far as the index has them. */
async function termsOf(article: LikedArticle, bundle: Bundle): Promise<SharedTerm[]> {
  const { rule, words, documents, tables } = bundle;
  const candidates = distinctiveWords(article, rule, new Set(tables.packed.common)).slice(0, maxLookedUp);
  const found = await Promise.all(
    candidates.map(async ({ stem, written, weight }) => {
      const postings = await words.postings(stem);
      // A word that only one article has tells of no other.
      if (!postings || postings.numbers.length < 2) return [];
      const worth = weight * rarityOf(postings.numbers.length, documents);
      const element: SequenceElement = { stems: new Set([stem]), found: { postings } };
      return [{ written, element, postings, worth }];
    }),
  );
  const best = found
    .flat()
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, maxWords);
  const names = await Promise.all(
    article.names.slice(0, maxNames).map(async ({ id, name }) => {
      const stems = (rule.sequences(name)[0] ?? []).map((form) => rule.stem(form));
      const record = stems.length === 0 ? undefined : (await words.names(stems)).find((one) => one.id === id);
      if (!record || record.listing.length < 2) return [];
      const postings = postingsOf(record.listing);
      return [{ written: name, element: { stems: new Set<string>(), found: { postings } }, postings }];
    }),
  );
  return [...best, ...names.flat()];
}

/** Returns the articles that list a name as if it were a word in them. */
function postingsOf(listing: readonly number[]): Postings {
  const { length } = listing;
  return {
    numbers: Uint32Array.from(listing),
    impacts: new Uint8Array(length).fill(nameImpact),
    named: new Uint8Array(length),
    blocks: new Uint8Array(0),
    forms: { forms: [], mixes: [[]], mixOf: new Uint8Array(length) },
  };
}

/** What the articles of a bundle have in common with another one, and what that one has. */
interface SharedWeights {
  readonly weights: Float32Array;
  readonly all: number;
}

/** Returns how much the most similar article has in common that does not repeat the text. */
function mostShared(shared: readonly SharedWeights[]): number {
  const most = (isCounted: (share: number) => boolean) =>
    Math.max(
      0,
      ...shared.map(({ weights, all }) =>
        weights.reduce((best, weight) => (weight > best && isCounted(weight / all) ? weight : best), 0),
      ),
    );
  return most((share) => share < repeatShare) || most(() => true);
}

/** Returns how much each article of a bundle has in common with another one, which itself has nothing. */
async function sharedWith(
  { id }: LikedArticle,
  terms: readonly SharedTerm[],
  { articles, documents, texts }: Bundle,
): Promise<SharedWeights> {
  const weights = new Float32Array(documents);
  let all = 0;
  for (const { postings } of terms) {
    const rarity = rarityOf(postings.numbers.length, documents);
    all += rarity;
    for (const number of postings.numbers) if (number < articles) weights[number]! += rarity;
  }
  const same = [...weights.keys()].filter((number) => all > 0 && weights[number]! >= all * ownShare);
  for (const number of same.slice(0, maxSame)) {
    if ((await texts.text(number)).path.split('/').at(-2) === id) weights[number] = 0;
  }
  return { weights, all };
}
