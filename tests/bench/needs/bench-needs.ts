import type { Finder } from '../../../src/search/engine/finder.ts';
import { articleOf, firstHits } from '../first-hits.ts';
import { row } from '../row.ts';
import type { BenchArchive } from '../write-archive.ts';
import { halfRemembered } from './half-remembered.ts';
import { miniSearch } from './mini-search.ts';
import { depth, ndcg, pairedP } from './ndcg.ts';
import { readNeeds, storyOf } from './needs.ts';
import { plainBm25, type RankedText, type Ranker } from './plain-bm25.ts';

/** A misspelled query should find its story among so many. */
const firstTwo = 2;

/**
 * Compares the search with plain BM25 and with MiniSearch on the same texts, for graded information needs and
 * for half-remembered, misspelled queries, and prints the figures. The record of an entity takes a place among
 * the results without a gain, and so does a story that was not judged.
 */
export async function benchNeeds(finder: Finder, { articles }: BenchArchive): Promise<void> {
  const texts = articles.map(({ id, title, body }): RankedText => ({
    id,
    title,
    body: body.replace(/\\(.)/g, '$1'),
  }));
  const ours: Ranker = async (query, count) =>
    (await firstHits(finder, query, count)).map((hit) => articleOf(hit) ?? 'record-0');
  const rankers: readonly (readonly [string, Ranker])[] = [
    ['this search', ours],
    ['plain BM25 with stems', plainBm25(texts)],
    ['MiniSearch', miniSearch(texts)],
  ];
  const needs = readNeeds();
  row(`${needs.length} information needs`, ['nDCG@10', 'not judged', 'empty', 'misspelled, in two']);
  const all: number[][] = [];
  for (const [name, rank] of rankers) {
    const values: number[] = [];
    let unjudged = 0;
    let empty = 0;
    for (const { query, grades } of needs) {
      const found = await rank(query, depth);
      if (found.length === 0) empty += 1;
      unjudged += found.filter((id) => !grades.has(storyOf(id))).length;
      values.push(
        ndcg(
          found.map((id) => grades.get(storyOf(id)) ?? 0),
          [...grades.values()],
        ),
      );
    }
    let remembered = 0;
    for (const { query, story } of halfRemembered)
      if ((await rank(query, firstTwo)).some((id) => storyOf(id) === story)) remembered += 1;
    all.push(values);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    row(`  ${name}`, [
      mean.toFixed(3),
      String(unjudged),
      String(empty),
      `${remembered} of ${halfRemembered.length}`,
    ]);
  }
  rankers.slice(1).forEach(([name], index) => {
    const p = pairedP(all[0]!, all[index + 1]!);
    row(`  against ${name}`, [`p = ${p.toFixed(3)}`]);
  });
}
