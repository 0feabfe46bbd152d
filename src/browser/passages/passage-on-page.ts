import { blockDigest } from './block-text.ts';

/** A block of the article on this page. */
export interface PassageOnPage {
  /** The number of the block, from 1. */
  readonly block: number;
  /** The digest of its words. */
  readonly digest: string;
}

/** Returns the block to which the address of this page leads, `#p3`; undefined if there is none. */
export function passageInAddress(): PassageOnPage | undefined {
  return passageOnPage(location.hash.slice(1));
}

/** Returns the block with an id. */
export function passageOnPage(id: string): PassageOnPage | undefined {
  const [, number] = /^p([1-9]\d*)$/.exec(id) ?? [];
  const block = number === undefined ? null : document.getElementById(id);
  return block ? { block: Number(number), digest: blockDigest(block) } : undefined;
}
