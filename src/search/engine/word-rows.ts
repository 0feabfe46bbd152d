import type { Bundle } from './open-bundles.ts';
import { unite } from './postings.ts';
import type { PhraseNode, PrefixNode, WordNode } from '../query/node.ts';
import { wordRows } from '../query/split-words.ts';
import type { Element } from './row.ts';

export type TextNode = WordNode | PrefixNode | PhraseNode;

/** Words in a row, as one bundle has them. */
export interface Row {
  readonly elements: readonly Element[];
  /** By element: the stems that it means. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** So much of a word must be typed before the words that begin like it are looked for, too. */
const shortest = 3;

/** What a word or a phrase means in one bundle: any of some rows, mostly one of one word. */
export function rowsOf(node: TextNode, bundle: Bundle): Promise<Row[]> {
  return Promise.all(
    wordRows(node.text).map(async (words): Promise<Row> => {
      const stems = await Promise.all(
        words.map((word, index) => stemsOf(word, index === words.length - 1, node, bundle)),
      );
      return { stems, elements: await Promise.all(stems.map((some) => elementOf(some, bundle))) };
    }),
  );
}

async function stemsOf(
  word: string,
  isLast: boolean,
  node: TextNode,
  { stem, forms }: Bundle,
): Promise<ReadonlySet<string>> {
  const isPrefix = isLast && node.kind === 'prefix';
  const isUnfinished = isLast && node.kind === 'word' && node.unfinished && word.length >= shortest;
  const beginning = isPrefix || isUnfinished ? await forms.beginning(word) : [];
  return new Set(stem(isPrefix ? beginning : [word, ...beginning]));
}

async function elementOf(stems: ReadonlySet<string>, { words }: Bundle): Promise<Element> {
  const found = await Promise.all([...stems].map((stem) => words.postings(stem)));
  const known = found.filter((postings) => postings !== undefined);
  return known.length > 0 ? unite(known) : undefined;
}
