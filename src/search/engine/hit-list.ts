import type { DateRun } from '../format/date-runs.ts';
import { compareText } from './compare-text.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet } from './answer.ts';
import { matchesIn } from './matches-in.ts';
import { ranked, weigh } from './rank.ts';
import { namedWhole } from './named-in.ts';
import { type Hit, readHit } from './read-hit.ts';

/** The place of a result: its bundle, and its number there. */
interface HitPlace {
  readonly set: number;
  readonly number: number;
}

/** Results in an order; their texts are read as they are needed. */
export class HitList {
  readonly #sets: readonly FoundSet[];
  readonly #leaves: readonly FoundLeaf[];
  readonly #asked: ReadonlySet<string>;
  readonly #entries: readonly HitPlace[];
  readonly #isNearest: boolean;
  #position = 0;

  /** @param isNearest whether a result may lack some of the words */
  constructor(sets: readonly FoundSet[], leaves: readonly FoundLeaf[], sort: SortOrder, isNearest: boolean) {
    this.#isNearest = isNearest;
    this.#sets = sets;
    this.#leaves = leaves;
    this.#asked = askedEntities(leaves);
    this.#entries = order(sets, leaves, sort);
  }

  /** Reads the next results. */
  async next(count: number): Promise<Hit[]> {
    const from = this.#position;
    this.#position += count;
    const entries = this.#entries.slice(from, from + count);
    return Promise.all(entries.map((entry) => this.#read(entry)));
  }

  async #read({ set, number }: HitPlace): Promise<Hit> {
    const { bundle } = this.#sets[set]!;
    const fragment = await bundle.texts.text(number);
    const matches = matchesIn(fragment, set, this.#leaves, bundle.rule);
    const asked = new Set([...this.#asked, ...namedWhole(fragment, set, this.#leaves, bundle.rule)]);
    const hit = readHit(fragment, matches, asked, bundle.rule);
    return this.#isNearest ? { ...hit, lacks: this.#lackedBy(set, number) } : hit;
  }

  /** The words of the query that a document lacks. */
  #lackedBy(set: number, number: number): string[] {
    return this.#leaves.flatMap(({ node, negated, sets }) =>
      negated || node.type === 'value' || sets[set]!.has(number) ? [] : [node.text],
    );
  }
}

/** The ids of entities that results must have. */
function askedEntities(leaves: readonly FoundLeaf[]): Set<string> {
  const asked = leaves.filter(
    ({ node, negated }) => !negated && node.type === 'value' && node.field === 'entity',
  );
  return new Set(
    asked.flatMap(({ values }) => values?.flatMap(({ named }) => named.map(({ id }) => id)) ?? []),
  );
}

function order(
  sets: readonly FoundSet[],
  leaves: readonly FoundLeaf[],
  sort: SortOrder,
): readonly HitPlace[] {
  if (sort === 'relevance') return byRelevance(sets, leaves);
  const dated = sets.map(({ bundle, bits }, set) => {
    const dates = bundle.tables.dates();
    const articles = bits.numbers().filter((number) => number < bundle.articles);
    return keyed(articles, dates).map(({ number, key }) => ({ set, number, key }));
  });
  const sign = sort === 'newest' ? -1 : 1;
  const articles = dated
    .flat()
    .toSorted((a, b) => sign * (compareText(a.key, b.key) || a.set - b.set || a.number - b.number));
  // Names have no date; they come last, in their order.
  const names = sets.flatMap(({ bundle, bits }, set) =>
    bits.numbers().flatMap((number) => (number < bundle.articles ? [] : [{ set, number }])),
  );
  return [...articles, ...names];
}

/** Ascending numbers, with texts in the order of their dates: the earliest first, of those the vaguest. */
function keyed(numbers: readonly number[], runs: readonly DateRun[]): { number: number; key: string }[] {
  let at = 0;
  return numbers.map((number) => {
    while (runs[at] && runs[at]!.to <= number) at += 1;
    const { earliest = '', latest = '' } = runs[at] ?? {};
    return { number, key: `${earliest} ${99999999 - Number(latest.replaceAll('-', ''))}` };
  });
}

function byRelevance(sets: readonly FoundSet[], leaves: readonly FoundLeaf[]): readonly HitPlace[] {
  const entries = sets.flatMap(({ bundle, bits }, set) => {
    const weighed = leaves
      .filter(({ negated, rows }) => !negated && rows)
      .flatMap(({ rows }) => rows![set]!.flat())
      .flatMap(({ found }) => (found ? [weigh(found.postings, bundle.documents)] : []));
    return ranked(bits, weighed).map(({ number, score }) => ({ set, number, score }));
  });
  return sets.length === 1
    ? entries
    : entries.toSorted((a, b) => b.score - a.score || a.set - b.set || a.number - b.number);
}
