import { kindWords } from '../../../shared/words/en/scripts/search-words.ts';
import { likeWords, operatorWords } from '../../../shared/words/en/scripts/operator-words.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import type { LeafNode } from '../../../search/query/node.ts';
import type { NameValues } from '../../../search/query/describe.ts';
import type { FoundLeaf } from '../../../search/engine/answer.ts';

/** The number of words that are named by which articles are alike. */
const maxSharedWords = 8;

/** Returns a function that names the values of fields for readers: records by name, dates in words. */
export function valueNames(leaves: readonly FoundLeaf[]): NameValues {
  const found = new Map<LeafNode, FoundLeaf>(leaves.map((leaf) => [leaf.node, leaf]));
  return (leaf) => {
    if (leaf.type !== 'value') return [];
    const meant = found.get(leaf)?.values ?? [];
    return leaf.values.map(({ text }, index) => {
      if (leaf.field === 'from' || leaf.field === 'to' || leaf.field === 'year') return dateName(text);
      if (leaf.field === 'kind') return kindName(text);
      const { named = [], by } = meant[index] ?? {};
      if (by && named[0]) return likeWords.by(named[0].name, by.slice(0, maxSharedWords));
      // An ambiguous value is shown as written.
      return named.length === 1 ? named[0]!.name : text;
    });
  };
}

function kindName(kind: string): string {
  const lower = kind.toLowerCase();
  if (Object.hasOwn(operatorWords.kinds, lower)) return operatorWords.kinds[lower]!;
  return Object.hasOwn(kindWords, lower)
    ? kindWords[lower as keyof typeof kindWords].many.toLowerCase()
    : kind;
}

/** Returns "June 2018" for `2018-06`; what is no date is shown as written. */
function dateName(date: string): string {
  const [year = '', ...rest] = date.split('-');
  return /^\d{4}$/.test(year)
    ? dateWords.period([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'))
    : date;
}
