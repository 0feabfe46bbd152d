import type { PackedText } from '../format/packed-index.ts';
import { wordParts, indexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';
import type { FoundLeaf, Match } from './answer.ts';
import type { TextNode } from './node-sequences.ts';
import { follow, type WordSequence } from './word-sequence.ts';

/**
 * Finds the words of a document that match a query, in order, each position once. The text is divided by the
 * same rules as in the index.
 *
 * @param set the number of the document's bundle
 */
export function matchesIn(
  { parts }: PackedText,
  set: number,
  leaves: readonly FoundLeaf[],
  rule: WordRule,
): Match[] {
  const words = indexedWords(parts);
  const stems = words.map((word) => (word === '' ? [] : rule.stems(word)));
  // The title is the first part of a document.
  const titleEnd = wordParts(parts, words).find(({ anchor }) => anchor === 'title')?.end ?? 0;
  const matches = new Map<number, Match>();
  leaves.forEach(({ node, negated, sequences, role, pathsIn = pathsOf }, term) => {
    if (negated || !sequences || role) return;
    // A field has single words only, and no place.
    const { place, text } = node as TextNode;
    const end = place === 'title' ? titleEnd : words.length;
    for (const sequence of sequences[set]!) {
      const phrase = sequence.length > 1 && pathsIn === pathsOf ? { phrase: text } : {};
      for (const path of pathsIn(sequence, stems.slice(0, end))) {
        path.forEach((location, index) => {
          if (matches.has(location)) return;
          const { stems, isExact, typed } = sequence[index]!;
          const form = formIn(words[location]!, stems, rule);
          if (isExact && !rule.forms(words[location]!).includes(typed!)) return;
          matches.set(location, { location, term, form, ...phrase });
        });
      }
    }
  });
  return [...matches.values()].toSorted((a, b) => a.location - b.location);
}

function pathsOf(sequence: WordSequence, stems: readonly (readonly string[])[]): (readonly number[])[] {
  const has = (step: number, place: number) =>
    stems[place]?.some((stem) => sequence[step]!.stems.has(stem)) ?? false;
  return stems.flatMap((_, place) => {
    const path = has(0, place) && follow(sequence, has, 1, [place]);
    return path ? [path] : [];
  });
}

/** Returns the form of a word, whole or part of a compound, with one of the stems. */
function formIn(word: string, stems: ReadonlySet<string>, rule: WordRule): string {
  const forms = rule.forms(word);
  return forms.findLast((form) => stems.has(rule.stem(form))) ?? forms[0] ?? '';
}
