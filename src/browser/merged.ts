import type { PagefindResult } from './pagefind.ts';
import { type Hit, readHit } from './read-hit.ts';
import type { Term } from './search-query.ts';
import type { Sort } from './search-state.ts';
import type { Tables } from './tables.ts';

/** The results of one bundle, the best first, and the terms that they were found by. */
export interface Source {
  readonly tables: Pick<Tables, 'numberOf' | 'rank'>;
  readonly results: readonly PagefindResult[];
  readonly terms: readonly Term[];
}

/** The results of all bundles in one order, read as they are needed. */
export class Merged {
  readonly total: number;
  readonly #cursors: { readonly source: Source; position: number }[];
  readonly #sort: Sort;

  constructor(sources: readonly Source[], sort: Sort) {
    this.total = sources.reduce((sum, { results }) => sum + results.length, 0);
    this.#cursors = sources.map((source) => ({
      source: { ...source, results: inOrder(source, sort) },
      position: 0,
    }));
    this.#sort = sort;
  }

  /** Reads the next results. Each bundle knows its own order of dates; between bundles the dates themselves decide, which stand in the documents. */
  async next(count: number): Promise<Hit[]> {
    const queues = await Promise.all(
      this.#cursors.map(async (cursor) => ({
        cursor,
        ahead: await this.#ahead(cursor.source, cursor.position, count),
      })),
    );
    const hits: Hit[] = [];
    while (hits.length < count) {
      const waiting = queues.filter(({ ahead }) => ahead.length > 0);
      if (waiting.length === 0) break;
      const first = waiting.reduce((best, other) =>
        this.#before(other.ahead[0]!, best.ahead[0]!) ? other : best,
      );
      hits.push(first.ahead.shift()!.hit);
      first.cursor.position += 1;
    }
    return hits;
  }

  #ahead({ results, terms }: Source, position: number, count: number): Promise<Ahead[]> {
    return Promise.all(
      results.slice(position, position + count).map(async (result) => ({
        score: result.score,
        hit: readHit(await result.data(), result.words, terms),
      })),
    );
  }

  #before(a: Ahead, b: Ahead): boolean {
    if (this.#sort === 'relevance') return a.score > b.score;
    return this.#sort === 'newest' ? a.hit.dateKey > b.hit.dateKey : a.hit.dateKey < b.hit.dateKey;
  }
}

interface Ahead {
  readonly score: number;
  readonly hit: Hit;
}

function inOrder({ tables, results }: Source, sort: Sort): readonly PagefindResult[] {
  if (sort === 'relevance') return results;
  const rank = ({ id }: PagefindResult) => tables.rank[tables.numberOf.get(id) ?? -1] ?? 0;
  return results.toSorted((a, b) => (sort === 'newest' ? rank(b) - rank(a) : rank(a) - rank(b)));
}
