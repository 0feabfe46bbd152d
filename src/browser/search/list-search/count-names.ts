import type { IndexedName, NameLookup } from '../../../search/engine/name-lookup.ts';

/** A name of the list with its number of articles. */
export interface CountedName {
  readonly name: string;
  /** The entities that it may mean; empty if it was searched for as a phrase. */
  readonly entities: readonly IndexedName[];
  /** The number of articles that list one of the entities, or contain the phrase. */
  readonly articles: number;
  /** The query that finds them. */
  readonly query: string;
}

export interface CountOptions {
  readonly names: NameLookup;
  /** Returns the number of documents that a query finds. */
  readonly total: (query: string) => Promise<number>;
  readonly signal: AbortSignal;
  /** Yields so that pending input and painting can happen. */
  readonly yieldToMain: () => Promise<void>;
  /** Called for each name in the order of the list. */
  readonly onCounted: (counted: CountedName) => void;
}

const maxConcurrent = 6;

/**
 * Counts the articles of each name.
 *
 * @throws {Error} if the names or the index cannot be loaded, or the signal’s reason if aborted
 */
export async function countNames(list: readonly string[], options: CountOptions): Promise<void> {
  const { signal, yieldToMain, onCounted } = options;
  const counted: CountedName[] = [];
  let next = 0;
  let told = 0;
  const work = async () => {
    while (next < list.length) {
      const at = next;
      next += 1;
      await yieldToMain();
      signal.throwIfAborted();
      counted[at] = await countName(list[at]!, options);
      for (; counted[told]; told += 1) onCounted(counted[told]!);
    }
  };
  await Promise.all(Array.from({ length: maxConcurrent }, work));
}

async function countName(name: string, { names, total }: CountOptions): Promise<CountedName> {
  const entities = await entitiesOf(name, names);
  const [only, ...others] = entities;
  if (only && others.length === 0)
    return { name, entities, articles: only.articles, query: `entity:${only.id}` };
  const query = only
    ? `entity:${entities.map(({ id }) => id).join(',')}`
    : `kind:article "${name.replace(/["“”„«»]+/g, ' ').trim()}"`;
  return { name, entities, articles: await total(query), query };
}

/** Finds entities by name or alias; if there is none for "Doe, Jane", by "Jane Doe". */
async function entitiesOf(name: string, names: NameLookup): Promise<readonly IndexedName[]> {
  const found = await names.find('entity', name);
  const [last, first, ...more] = name.split(/[,،、]/).map((part) => part.trim());
  if (found.length > 0 || !last || !first || more.length > 0) return found;
  return names.find('entity', `${first} ${last}`);
}
