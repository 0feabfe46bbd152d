import type { Root } from 'hast';
import { elementsOf } from './elements-of.ts';

/** An id that an earlier element of the same text already has. */
export interface RepeatedId {
  readonly id: string;
  /** From 1, within the text. */
  readonly line?: number;
}

/**
 * Removes ids that an earlier element already has, since links lead to the first.
 *
 * @returns the removed ids
 */
export function keepFirstIds(tree: Root): RepeatedId[] {
  const ids = new Set<string>();
  const repeated: RepeatedId[] = [];
  for (const { properties, position } of elementsOf(tree)) {
    const { id } = properties;
    if (typeof id !== 'string') continue;
    if (ids.has(id)) {
      repeated.push({ id: id.replace(/^user-content-/, ''), line: position?.start.line });
      delete properties.id;
    } else ids.add(id);
  }
  return repeated;
}
