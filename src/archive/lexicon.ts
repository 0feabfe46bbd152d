import type { EntityId } from '../schema/id.ts';
import type { EntityRecord } from './record.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A node of a trie of tokens; `entities` have the name that ends here. */
interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entities: EntityId[];
}

/** A set of names by which a text can be searched for entities. */
export interface LexiconNames {
  readonly root: TrieNode;
  /** Names in Arabic letters without their spaces, which texts write, leave out, or replace by a zero-width non-joiner. */
  readonly joined: Map<string, EntityId[]>;
  /** What these begin with, themselves among it: most words of a text begin none. */
  readonly joinedBeginnings: Set<string>;
}

/** An occurrence of a name: the tokens from `first` to `last`, and the entities that have the name. */
export interface LexiconMatch {
  readonly first: number;
  readonly last: number;
  readonly entities: readonly EntityId[];
}

/** The names and aliases of all entities, with their records. */
export interface Lexicon extends LexiconNames {
  readonly record: ReadonlyMap<EntityId, EntityRecord>;
}

/** Builds a trie of the names and aliases of all entities. */
export function buildLexicon(entities: readonly EntityRecord[]): Lexicon {
  const names = makeNames();
  for (const { id, data } of entities) {
    for (const name of [data.name, ...data.aliases]) addName(names, name, id);
  }
  return { ...names, record: new Map(entities.map((entity) => [entity.id, entity])) };
}

export function makeNames(): LexiconNames {
  return { root: { next: new Map(), entities: [] }, joined: new Map(), joinedBeginnings: new Set() };
}

/** Adds a name; several entities may have the same one. */
export function addName(names: LexiconNames, name: string, entity: EntityId): void {
  let node = names.root;
  const tokens = tokenize(name);
  if (tokens.every(isArabic)) addJoined(names, tokens.map(({ folded }) => folded).join(''), entity);
  for (const { folded } of tokens) {
    let next = node.next.get(folded);
    if (!next) {
      next = { next: new Map(), entities: [] };
      node.next.set(folded, next);
    }
    node = next;
  }
  if (node !== names.root && !node.entities.includes(entity)) node.entities.push(entity);
}

function addJoined({ joined, joinedBeginnings }: LexiconNames, name: string, entity: EntityId): void {
  const entities = joined.get(name);
  if (!entities) {
    joined.set(name, [entity]);
    for (let length = 1; length <= name.length; length += 1) joinedBeginnings.add(name.slice(0, length));
  } else if (!entities.includes(entity)) entities.push(entity);
}

/** Longer names are not written with other spaces. */
const maxJoinedTokens = 8;
const arabicWord = /^\p{Script=Arabic}+$/u;

function isArabic({ folded }: Token): boolean {
  return arabicWord.test(folded);
}

/**
 * Returns every name that starts at a token, including shorter ones inside longer ones. In Arabic letters, spaces don’t
 * count.
 */
export function matchesAt(names: LexiconNames, tokens: readonly Token[], first: number): LexiconMatch[] {
  const spaced = spacedMatchesAt(names, tokens, first);
  if (!names.joinedBeginnings.has(tokens[first]!.folded)) return spaced;
  // What is found with its spaces is found without them, too, perhaps with other entities.
  const joined = joinedMatchesAt(names, tokens, first);
  return [...spaced.filter(({ last }) => joined.every((one) => one.last !== last)), ...joined];
}

function joinedMatchesAt(
  { joined, joinedBeginnings }: LexiconNames,
  tokens: readonly Token[],
  first: number,
): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  let text = '';
  const end = Math.min(tokens.length, first + maxJoinedTokens);
  for (let index = first; index < end; index += 1) {
    text += tokens[index]!.folded;
    if (!joinedBeginnings.has(text)) break;
    const entities = joined.get(text);
    if (entities) matches.push({ first, last: index, entities });
  }
  return matches;
}

function spacedMatchesAt(names: LexiconNames, tokens: readonly Token[], first: number): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  let node: TrieNode | undefined = names.root;
  for (let index = first; index < tokens.length; index += 1) {
    node = node.next.get(tokens[index]!.folded);
    if (!node) break;
    if (node.entities.length > 0) matches.push({ first, last: index, entities: node.entities });
  }
  return matches;
}
