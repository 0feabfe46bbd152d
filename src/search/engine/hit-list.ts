import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet } from './answer.ts';
import { matchesIn } from './matches-in.ts';
import { namedWhole } from './named-in.ts';
import { type HitPlace, orderHits } from './order-hits.ts';
import { type Hit, readHit } from './read-hit.ts';

/** Results in a sort order. Their texts are loaded on demand. */
export class HitList {
  readonly #sets: readonly FoundSet[];
  readonly #leaves: readonly FoundLeaf[];
  readonly #asked: ReadonlySet<string>;
  readonly #isNearest: boolean;
  readonly #take: (count: number) => readonly HitPlace[];

  /** @param isNearest whether a result may lack some of the words */
  constructor(sets: readonly FoundSet[], leaves: readonly FoundLeaf[], sort: SortOrder, isNearest: boolean) {
    this.#isNearest = isNearest;
    this.#sets = sets;
    this.#leaves = leaves;
    this.#asked = askedEntities(leaves);
    this.#take = orderHits(sets, leaves, sort);
  }

  /** Reads the next results. */
  next(count: number): Promise<Hit[]> {
    return Promise.all(this.#take(count).map((place) => this.#read(place)));
  }

  async #read({ set, number }: HitPlace): Promise<Hit> {
    const { bundle } = this.#sets[set]!;
    const fragment = await bundle.texts.text(number);
    const matches = matchesIn(fragment, set, this.#leaves, bundle.rule);
    const asked = new Set([...this.#asked, ...namedWhole(fragment, set, this.#leaves, bundle.rule)]);
    const hit = readHit(fragment, matches, asked, bundle.rule);
    return this.#isNearest ? { ...hit, lacks: this.#lackedBy(set, number) } : hit;
  }

  /** Returns the words of the query that a document lacks. */
  #lackedBy(set: number, number: number): string[] {
    return this.#leaves.flatMap(({ node, negated, sets }) =>
      negated || node.type === 'value' || sets[set]!.has(number) ? [] : [node.text],
    );
  }
}

/** Returns the ids of entities that the query requires. */
function askedEntities(leaves: readonly FoundLeaf[]): Set<string> {
  const asked = leaves.filter(
    ({ node, negated }) => !negated && node.type === 'value' && node.field === 'entity',
  );
  return new Set(
    asked.flatMap(({ values }) => values?.flatMap(({ named }) => named.map(({ id }) => id)) ?? []),
  );
}
