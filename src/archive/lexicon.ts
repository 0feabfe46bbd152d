import type { EntityId } from '../schema/id.ts';
import type { EntityRecord } from './record.ts';
import { type Token, tokenize } from './tokens.ts';

/** A trie of tokens; `entities` are those that have the name which ends here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly entities: EntityId[];
}

/** All the names by which a text can be searched for entities. */
export interface Names {
  readonly root: Node;
}

/** Occurrence of a name: the tokens from `first` to `last`, and the entities that have it. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly entities: readonly EntityId[];
}

/** The names and aliases of all entities, and their records. */
export interface Lexicon extends Names {
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

export function makeNames(): Names {
  return { root: { next: new Map(), entities: [] } };
}

/** Adds a name; the same name may be that of several entities. */
export function addName(names: Names, name: string, entity: EntityId): void {
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
export function matchesAt(names: Names, tokens: readonly Token[], first: number): Match[] {
  const matches: Match[] = [];
  let node: Node | undefined = names.root;
  for (let index = first; index < tokens.length; index += 1) {
    node = node.next.get(tokens[index]!.folded);
    if (!node) break;
    if (node.entities.length > 0) matches.push({ first, last: index, entities: node.entities });
  }
  return matches;
}
