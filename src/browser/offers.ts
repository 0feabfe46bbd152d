import { ask, type Question } from './ask.ts';
import { readFilterValue } from './filter-value.ts';
import { wordsOf } from './find-matches.ts';
import { formsOf } from '../archive/fold.ts';
import { nearestNames, nearestWords, type Named } from './nearest-names.ts';
import type { Bundle } from './open-bundles.ts';
import type { Term } from './search-query.ts';
import { entityKinds } from '../schema/entity-kind.ts';
import type { FilterKey } from './search-state.ts';

/** What is near where nothing was found. */
export interface Offers {
  /** Results if the filters were taken away. */
  readonly unfiltered: number;
  /** Results of each known term alone. */
  readonly alone: readonly { readonly term: Term; readonly total: number }[];
  readonly names: readonly NamedOfKind[];
}

export interface NamedOfKind extends Named {
  readonly kind: FilterKey;
}

const mostNames = 6;
const mostWords = 3;
const looked = 8;

export async function findOffers(
  bundles: readonly Bundle[],
  question: Question,
  unknown: readonly Term[],
): Promise<Offers> {
  const { terms } = question;
  const total = async (changed: Partial<Question>) =>
    (await ask(bundles, { ...question, facets: [], ...changed })).total;
  const filtered = Object.keys(question.filters).length > 0;
  const known = terms.filter((term) => !unknown.includes(term));
  return {
    unfiltered: filtered && terms.length > 0 ? await total({ filters: {} }) : 0,
    alone:
      terms.length < 2
        ? []
        : await Promise.all(
            known.map(async (term) => ({ term, total: await total({ terms: [term], filters: {} }) })),
          ),
    names:
      terms.length === 0
        ? []
        : nearestNames(
            terms.flatMap(({ words }) => words),
            await allNames(bundles),
            mostNames,
          ),
  };
}

/** Words of the archive that are spelt almost like one that it has not. */
export async function findSpellings(
  bundles: readonly Bundle[],
  { words: [word = ''] }: Term,
): Promise<string[]> {
  for (let length = Math.min(word.length - 1, 5); length >= 2; length -= 1) {
    const vocabulary = (
      await Promise.all(bundles.map((bundle) => wordsLike(bundle, word.slice(0, length))))
    ).flat();
    const found = nearestWords(word, vocabulary, mostWords);
    if (found.length > 0) return found;
  }
  return [];
}

async function wordsLike({ pagefind }: Bundle, beginning: string): Promise<string[]> {
  const { results } = await pagefind.search(beginning);
  const lists = await Promise.all(
    results.slice(0, looked).map(async (result) => {
      const list = wordsOf(await result.data());
      return result.words.flatMap((location) => formsOf(list[location] ?? ''));
    }),
  );
  return lists.flat();
}

async function allNames(bundles: readonly Bundle[]): Promise<NamedOfKind[]> {
  const names = new Map<string, NamedOfKind>();
  for (const { tables } of bundles) {
    for (const kind of [...entityKinds, 'topic'] as const) {
      for (const value of (await tables.values(kind)).keys())
        names.set(`${kind}:${value}`, { ...readFilterValue(value), kind });
    }
  }
  return [...names.values()];
}
