import { kindWords } from '../search-words.ts';
import { understandingWords } from '../../query/understanding-words.ts';
import type { LeafNode } from '../../query/node.ts';
import type { NameValues } from '../../query/describe.ts';
import type { FoundLeaf } from '../../engine/answer.ts';

/** Names the values of a query's fields as readers know them: records by their names, dates in words. */
export function valueNames(leaves: readonly FoundLeaf[], language: string): NameValues {
  const found = new Map<LeafNode, FoundLeaf>(leaves.map((leaf) => [leaf.node, leaf]));
  return (leaf) => {
    if (leaf.type !== 'value') return [];
    const meant = found.get(leaf)?.values ?? [];
    return leaf.values.map(({ text }, index) => {
      if (leaf.field === 'from' || leaf.field === 'to' || leaf.field === 'year')
        return dateName(text, language);
      if (leaf.field === 'kind') return kindName(text);
      const named = meant[index]?.named ?? [];
      // Words of several values stand for themselves.
      return named.length === 1 ? named[0]!.name : text;
    });
  };
}

function kindName(kind: string): string {
  const lower = kind.toLowerCase();
  if (Object.hasOwn(understandingWords.kinds, lower)) return understandingWords.kinds[lower]!;
  return Object.hasOwn(kindWords, lower)
    ? kindWords[lower as keyof typeof kindWords].many.toLowerCase()
    : kind;
}

/** `2018-06` as "June 2018"; what has no month as it is written. */
export function dateName(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: day === undefined ? undefined : 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(time);
}
