import type { LeafNode } from '../query/node.ts';
import type { Finder } from './finder.ts';

/** Groups of words that an archive takes for the same. */
export type SynonymGroups = readonly (readonly string[])[];

/**
 * Lets a finder also find the synonyms of a word, in all its forms. A word in quotation marks, after a plus sign or not yet
 * typed to its end means itself.
 */
export function addSynonyms(finder: Finder, groups: SynonymGroups): void {
  const rules = finder.bundles.map(({ rule }) => rule);
  const stemsOf = (word: string) => rules.flatMap((rule) => rule.stems(word));
  const stemmed = groups.map((words) => words.map((word) => ({ word, stems: new Set(stemsOf(word)) })));
  finder.synonymsOf = (node: LeafNode) => {
    if (node.type !== 'word' || node.plus || node.unfinished) return [];
    const stems = stemsOf(node.text);
    const isOwn = (one: { readonly stems: ReadonlySet<string> }) => stems.some((stem) => one.stems.has(stem));
    const group = stemmed.find((words) => words.some(isOwn)) ?? [];
    return group.filter((one) => !isOwn(one)).map(({ word }) => word);
  };
}
