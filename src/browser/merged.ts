import type { Fragment, PagefindResult } from './pagefind.ts';
import { type Hit, readHit } from './read-hit.ts';
import type { Term } from './search-query.ts';
import type { Sort } from './search-state.ts';

/** The results of one bundle, in their order, and the terms that they were found by. */
export interface Source {
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
    this.#cursors = sources.map((source) => ({ source, position: 0 }));
    this.#sort = sort;
  }

  /** Reads the next results. Pagefind tells each bundle's order of dates, not the dates: these stand in the documents. */
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

  /** All that was found, whole. */
  fragments(): Promise<Fragment[]> {
    return Promise.all(this.#cursors.flatMap(({ source }) => source.results.map((result) => result.data())));
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
