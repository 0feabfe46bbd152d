import type { EntityId } from '../schema/id.ts';
import type { EntityRecord } from './record.ts';
import { type Token, tokenize } from './tokens.ts';

/** A trie of tokens; `entities` are those that have the name which ends here. */
interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entities: EntityId[];
}

/** All the names by which a text can be searched for entities. */
export interface LexiconNames {
  readonly root: TrieNode;
}

/** Occurrence of a name: the tokens from `first` to `last`, and the entities that have it. */
export interface LexiconMatch {
  readonly first: number;
  readonly last: number;
  readonly entities: readonly EntityId[];
}

/** The names and aliases of all entities, and their records. */
export interface Lexicon extends LexiconNames {
  readonly record: ReadonlyMap<EntityId, EntityRecord>;
}

/** Puts the names and aliases of all entities into one trie. */
export function buildLexicon(entities: readonly EntityRecord[]): Lexicon {
  const names = makeNames();
  for (const { id, data } of entities) {
    for (const name of [data.name, ...data.aliases]) addName(names, name, id);
  }
  return { ...names, record: new Map(entities.map((entity) => [entity.id, entity])) };
}

export function makeNames(): LexiconNames {
  return { root: { next: new Map(), entities: [] } };
}

/** Adds a name; the same name may be that of several entities. */
export function addName(names: LexiconNames, name: string, entity: EntityId): void {
  let node = names.root;
  for (const { folded } of tokenize(name)) {
    let next = node.next.get(folded);
    if (!next) {
      next = { next: new Map(), entities: [] };
      node.next.set(folded, next);
    }
    node = next;
  }
  if (node !== names.root && !node.entities.includes(entity)) node.entities.push(entity);
}

/** Finds every name that begins at a token, the shorter ones too. */
export function matchesAt(names: LexiconNames, tokens: readonly Token[], first: number): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  let node: TrieNode | undefined = names.root;
  for (let index = first; index < tokens.length; index += 1) {
    node = node.next.get(tokens[index]!.folded);
    if (!node) break;
    if (node.entities.length > 0) matches.push({ first, last: index, entities: node.entities });
  }
  return matches;
}
