import type { IndexedName, NameLookup } from '../../engine/name-lookup.ts';

/** What a name of the list was found to be. */
export interface CountedName {
  readonly name: string;
  /** The entities that it may mean; none where it was searched for as words in a row. */
  readonly entities: readonly IndexedName[];
  /** The articles that name one of the entities, or have the words. */
  readonly articles: number;
  /** The query that finds them. */
  readonly query: string;
}

export interface CountOptions {
  readonly names: NameLookup;
  /** How many documents a query finds. */
  readonly total: (query: string) => Promise<number>;
  readonly signal: AbortSignal;
  /** Lets the page do what waits to be done. */
  readonly yieldToMain: () => Promise<void>;
  /** Called for each name in the order of the list. */
  readonly onCounted: (counted: CountedName) => void;
}

/** So many names wait for their files at once. */
const atOnce = 6;

/**
 * Counts the articles of each name.
 *
 * @throws {Error} where the names or the index cannot be loaded; the signal's reason where it is stopped
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
  await Promise.all(Array.from({ length: atOnce }, work));
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

/** By name or alias; where "Doe, Jane" is none, by "Jane Doe". */
async function entitiesOf(name: string, names: NameLookup): Promise<readonly IndexedName[]> {
  const found = await names.find('entity', name);
  const [last, first, ...more] = name.split(/[,،、]/).map((part) => part.trim());
  if (found.length > 0 || !last || !first || more.length > 0) return found;
  return names.find('entity', `${first} ${last}`);
}
