import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** An id that an earlier element of the same text has. */
export interface RepeatedId {
  readonly id: string;
  /** From 1, within the text. */
  readonly line?: number;
}

/**
 * Takes from every element an id that an earlier one has: a link leads to the first of them.
 *
 * @returns what was taken
 */
export function keepFirstIds(tree: Root): RepeatedId[] {
  const ids = new Set<string>();
  const repeated: RepeatedId[] = [];
  visit(tree, 'element', ({ properties, position }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    if (ids.has(id)) {
      repeated.push({ id: id.replace(/^user-content-/, ''), line: position?.start.line });
      delete properties.id;
    } else ids.add(id);
  });
  return repeated;
}
