import type { MentionPassage } from '../archive/find-mentions.ts';
import type { EntityId } from '../schema/id.ts';
import { findBlocks } from './find-blocks.ts';
import { manualMentions, passageOf } from './link-mentions.ts';
import { parseTree, sanitizeTree } from './safe-tree.ts';

/** The plain text of one block, numbered as on the site, with its manual links. */
export interface BlockPassage extends MentionPassage {
  readonly manualLinks: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: EntityId;
  }[];
}

/** Returns the blocks of an article's Markdown without rendering it: block n is at index n − 1. */
export function readPassages(markdown: string): BlockPassage[] {
  return findBlocks(sanitizeTree(parseTree(markdown))).map((block, index) => ({
    ...passageOf(block),
    manualLinks: manualMentions(block, index + 1).map(({ entity, offset, length }) => ({
      start: offset,
      end: offset + length,
      entity,
    })),
  }));
}
