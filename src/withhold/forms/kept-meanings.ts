import { type FoldedWord, foldedWords } from './folded-words.ts';

/** Words of an article that look like a form of a withheld name, and of which the keeper said that they mean something else. */
export interface KeptMeaning {
  /** The id of the article. */
  readonly article: string;
  /** Up to three words before, as they stand there; fewer at the beginning of a paragraph. */
  readonly before: string;
  readonly words: string;
  /** Up to three words after. */
  readonly after: string;
  /** The words around it before the decision, if they had the name: sources still have them. */
  readonly was?: { readonly before: string; readonly after: string } | undefined;
}

/** The words on each side by which a place is recognized. */
export const wordsAround = 3;

/** Returns the words of a text that look like a form, with those around them. @param start the place of the first of them among all words of the text */
export function wordsInContext(
  text: string,
  words: readonly FoldedWord[],
  { start, length }: { readonly start: number; readonly length: number },
): Omit<KeptMeaning, 'article'> {
  const [first, last] = [words[start]!, words[start + length - 1]!];
  const outermost = words[Math.max(start - wordsAround, 0)]!;
  const end = words[Math.min(start + length + wordsAround, words.length) - 1]!;
  return {
    before: inOneLine(text.slice(outermost.start, first.start)),
    words: inOneLine(text.slice(first.start, last.end)),
    after: inOneLine(text.slice(last.end, end.end)),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns all that was kept of a place, in a row. */
export function contextText({ before, words, after }: Omit<KeptMeaning, 'article'>): string {
  return [before, words, after].filter(Boolean).join(' ');
}

/** Returns kept meanings with the words around them both as they are and as they were before the decision. */
export function beforeToo(meanings: readonly KeptMeaning[] = []): KeptMeaning[] {
  return meanings.flatMap((kept) => (kept.was ? [kept, { ...kept, ...kept.was }] : [kept]));
}

/** Whether words of a text, which look like a form, are among the words around them for which another meaning was kept. */
export type MeaningMatcher = (
  text: string,
  words: readonly FoldedWord[],
  place: { readonly start: number; readonly length: number },
) => boolean;

/** Prepares kept meanings for comparison with texts. */
export function meaningMatcher(meanings: readonly KeptMeaning[]): MeaningMatcher {
  const kept = meanings.map(({ before, words, after }) => [before, words, after].map(folded));
  return (text, words, { start, length }) =>
    kept.some(([before, own, after]) => {
      const isHere = (wanted: readonly string[], at: number) =>
        wanted.every((word, offset) => words[at + offset]?.folded === word);
      const first = start - before!.length;
      const end = start + length + after!.length;
      return (
        own!.length === length &&
        first >= 0 &&
        isHere([...before!, ...own!, ...after!], first) &&
        (before!.length === wordsAround || isBetweenParts(text, words[first - 1], words[first])) &&
        (after!.length === wordsAround || isBetweenParts(text, words[end - 1], words[end]))
      );
    });
}

function folded(text: string): string[] {
  return foldedWords(text).map((word) => word.folded);
}

/** Whether a paragraph, a field or an item ends between two words: so it does where fewer words were kept. */
function isBetweenParts(
  text: string,
  before: FoldedWord | undefined,
  after: FoldedWord | undefined,
): boolean {
  if (!before || !after) return true;
  return /\n\s*(?:\n|[-#>*|+]|$)|:\s|\|/.test(text.slice(before.end, after.start));
}
