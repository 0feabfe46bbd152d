import type { EntityJson } from '../../shared/base/json-representation.ts';
import { readStart } from '../shared/site-files.ts';

/** What a name’s card says; the beginning of {@link EntityJson}. */
export type NameFacts = Pick<EntityJson, 'name' | 'description'> &
  Partial<Pick<EntityJson, 'articles' | 'mentions' | 'first' | 'last'>>;

/** The whole file of a name can be large; these bytes have its record. */
const maxBytes = 4500;

/**
 * Reads who a name is from the beginning of its JSON representation.
 *
 * @returns undefined if there is nothing about it
 * @throws {Error} if it can’t be read
 */
export async function readNameFacts(path: string): Promise<NameFacts | undefined> {
  return factsIn(await readStart(path, maxBytes));
}

/**
 * Parses the beginning of a JSON representation: all fields before the one that is cut off. Each field begins a line of
 * its own, indented by two spaces, and no text contains the end of a line.
 */
export function factsIn(text: string): NameFacts | undefined {
  const isWhole = text.trimEnd().endsWith('\n}');
  const whole = isWhole ? text : `${text.slice(0, Math.max(text.lastIndexOf(',\n  "'), 0))}}`;
  try {
    const facts = JSON.parse(whole) as Partial<NameFacts>;
    return facts.name === undefined ? undefined : { ...facts, name: facts.name };
  } catch {
    return undefined;
  }
}
