import { readFileSync } from 'node:fs';

/**
 * An information need on the Reuters-21578 corpus, as a reader would type it, with graded stories. Queries and
 * the numbers of stories only: the texts may not be redistributed.
 *
 * The stories were pooled from the first 12 to 16 of plain BM25, MiniSearch and the search of the time (as it
 * was, and with any word sufficing), shuffled, and graded twice in different orders by one person who could not
 * see which of them had found a story. Of 1,472 grades, 12 differed, and were settled by reading the story.
 */
export interface Need {
  readonly query: string;
  /** 2 for a story about the need, 1 for one that touches it, 0 for any other; stories not pooled are absent. */
  readonly grades: ReadonlyMap<number, number>;
}

type NeedRow = { readonly query: string } & Readonly<Record<'0' | '1' | '2', readonly number[]>>;

export function readNeeds(): Need[] {
  const rows = JSON.parse(readFileSync(new URL('needs.json', import.meta.url), 'utf8')) as NeedRow[];
  return rows.map(({ query, ...stories }) => ({
    query,
    grades: new Map(
      [0, 1, 2].flatMap((grade) => stories[grade as 0].map((story) => [story, grade] as const)),
    ),
  }));
}

/** Returns the number of a story from the id of its article, which ends with it. */
export function storyOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0]);
}
