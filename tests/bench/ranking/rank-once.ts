// Searches for the information needs and the known items without some rules of the ranking, for bench-ranking.ts:
// `node rank-once.ts INDEX CORPUS [RULE …]`. Prints the values of all queries as JSON.
import { readFile } from 'node:fs/promises';
import { knownItems } from '../known-items.ts';
import { ndcg } from '../needs/ndcg.ts';
import { readNeeds, storyOf } from '../needs/needs.ts';
import { readCorpus } from '../write-archive.ts';
import { withoutRules } from './without-rules.ts';

const [folder = '', corpus = '', ...off] = process.argv.slice(2);
withoutRules(off);
const { Finder } = await import('../../../src/search/engine/finder.ts');
const { openIndex } = await import('../../../src/search/engine/open-index.ts');
const { articleOf, firstHits } = await import('../first-hits.ts');

const itemCount = 400;
const firstResults = 10;

const read = async (url: string) => Uint8Array.from(await readFile(url.replace(/\?.*/, '')));
const finder = new Finder(await openIndex(folder, read), 'en');
const archive = await readCorpus(
  corpus,
  finder.bundles.reduce((sum, bundle) => sum + bundle.articles, 0),
);
const idsOf = async (query: string) =>
  (await firstHits(finder, query, firstResults)).map((hit) => articleOf(hit) ?? 'record-0');

const needs: number[] = [];
for (const { query, grades } of readNeeds()) {
  const gains = (await idsOf(query)).map((id) => grades.get(storyOf(id)) ?? 0);
  needs.push(ndcg(gains, [...grades.values()]));
}
const known: [kind: string, inTen: number[]][] = [];
for (const [kind, items] of knownItems(archive, itemCount)) {
  const inTen: number[] = [];
  for (const { query, id } of items) inTen.push(Number((await idsOf(query)).includes(id)));
  known.push([kind, inTen]);
}
console.log(JSON.stringify({ needs, known }));
