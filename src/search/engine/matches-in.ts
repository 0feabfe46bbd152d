import { partsOf, wordsOf } from './document-words.ts';
import { formsOf } from '../words/fold.ts';
import type { PackedText } from '../format/packed-index.ts';
import type { Stem } from './stemmer.ts';
import type { FoundLeaf } from './found.ts';
import { placesIn, rowPlaces } from './row.ts';

/** A word of a document that is there because of the query. */
export interface Match {
  /** Its place among the words of the document. */
  readonly location: number;
  /** The place in the query of what it answers to. */
  readonly term: number;
  /** The folded form by which it does. */
  readonly form: string;
  /** The phrase that it is part of, as the reader wrote it. */
  readonly phrase?: string;
}

/** Where the words of a query stand in a document, in order; each place once. */
export function matchesIn(
  fragment: PackedText,
  number: number,
  set: number,
  leaves: readonly FoundLeaf[],
  stem: Stem,
): Match[] {
  const words = wordsOf(fragment);
  // What a document is called stands before all else in it.
  const titleEnd = partsOf(fragment).find(({ anchor }) => anchor === 'title')?.end ?? 0;
  const matches = new Map<number, Match>();
  leaves.forEach(({ node, negated, rows }, term) => {
    if (negated || !rows || node.kind === 'value') return;
    for (const { elements, stems } of rows[set]!) {
      const paths =
        elements.length > 1
          ? rowPlaces(elements, number, undefined)
          : elements[0]
            ? placesIn(elements[0], number, undefined).map((place) => [place])
            : [];
      const phrase = elements.length > 1 ? node.text : undefined;
      for (const path of paths) {
        path.forEach((location, index) => {
          if (matches.has(location) || (node.place === 'title' && location >= titleEnd)) return;
          const form = formIn(words[location] ?? '', stems[index]!, stem);
          matches.set(location, { location, term, form, ...(phrase !== undefined && { phrase }) });
        });
      }
    }
  });
  return [...matches.values()].toSorted((a, b) => a.location - b.location);
}

/** The form of a word, whole or part of a compound, that has one of the stems. */
function formIn(word: string, stems: ReadonlySet<string>, stem: Stem): string {
  const forms = formsOf(word);
  return forms.findLast((form) => stems.has(stem([form])[0]!)) ?? forms[0] ?? '';
}
