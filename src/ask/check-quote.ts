import { foldedText } from '../archive/passages/passage-digest.ts';
import { alignWords, type WordDifference } from './align-words.ts';
import { wordsOfQuote } from './words-of-quote.ts';

/** A published article in which a quotation may stand. */
export interface QuotedSource {
  /** The path of its page. */
  readonly path: string;
  readonly title: string;
  /** Whether its text is published as it is: a word that differs may stand for a name that is withheld. */
  readonly isWhole: boolean;
  /** Its standfirst, if it has one. */
  readonly standfirst?: string;
  readonly passages: readonly QuotedPassage[];
  /** The digests of its earlier texts that are published, the latest first. */
  readonly revisions: readonly string[];
}

export interface QuotedPassage {
  /** `p3`; `headline` and `standfirst` have no place of their own on the page. */
  readonly anchor: string;
  readonly text: string;
}

/** Where a quotation stands. */
export interface QuotePlace {
  readonly source: QuotedSource;
  readonly passage: QuotedPassage;
}

/** What can be said of a quotation. */
export type QuoteVerdict =
  /** It stands as it is, with differences of spaces, quotation marks and dashes only. */
  | { readonly type: 'stands'; readonly places: readonly QuotePlace[] }
  /** It stands but for some words; none differ if only punctuation does. */
  | ({
      readonly type: 'nearly';
      /** How many words differ, are added or left out. */
      readonly edits: number;
      readonly differences: readonly WordDifference[];
    } & QuotePlace)
  | { readonly type: 'absent' };

/** A shorter text is like too many others to be called nearly the same. */
const minWords = 5;
/** The share of words that may differ. */
const maxDifferent = 0.2;

/** Checks whether a quotation stands in one of some articles. */
export function checkQuote(quote: string, sources: readonly QuotedSource[]): QuoteVerdict {
  const asked = trimmed(foldedText(quote));
  if (asked === '') return { type: 'absent' };
  const places = sources.flatMap((source) =>
    partsOf(source)
      .filter(({ text }) => contains(foldedText(text), asked))
      .map((passage) => ({ source, passage })),
  );
  if (places.length > 0) return { type: 'stands', places };
  return nearest(
    asked,
    sources.filter(({ isWhole }) => isWhole),
  );
}

/** Returns where the fewest words differ, if they are few. */
function nearest(asked: string, sources: readonly QuotedSource[]): QuoteVerdict {
  const words = wordsOfQuote(asked);
  if (words.length < minWords) return { type: 'absent' };
  const known = new Set(words);
  const maxEdits = Math.max(1, Math.floor(words.length * maxDifferent));
  let best:
    | (QuotePlace & { readonly edits: number; readonly differences: readonly WordDifference[] })
    | undefined;
  for (const source of sources) {
    for (const passage of partsOf(source)) {
      const text = wordsOfQuote(foldedText(passage.text));
      // Aligning takes the product of both lengths, and most passages share few words.
      if (text.filter((word) => known.has(word)).length < known.size / 2) continue;
      const { edits, differences } = alignWords(words, text);
      if (edits <= maxEdits && (best === undefined || edits < best.edits))
        best = { source, passage, edits, differences };
    }
  }
  if (!best) return { type: 'absent' };
  return { type: 'nearly', ...best };
}

/** Returns all that may be quoted of an article, in the order in which it is read. */
function partsOf({ title, standfirst, passages }: QuotedSource): QuotedPassage[] {
  return [
    ...(title === '' ? [] : [{ anchor: 'headline', text: title }]),
    ...(standfirst === undefined ? [] : [{ anchor: 'standfirst', text: standfirst }]),
    ...passages,
  ];
}

const marks = `"'.,;:!?…()[]`;

/** Returns a text without the quotation marks around it, and without punctuation that the quotation may have added. */
function trimmed(text: string): string {
  const signs = [...text];
  const isMark = (sign: string | undefined) => sign !== undefined && (sign === ' ' || marks.includes(sign));
  let [start, end] = [0, signs.length];
  while (start < end && isMark(signs[start])) start += 1;
  while (end > start && isMark(signs[end - 1])) end -= 1;
  return signs.slice(start, end).join('');
}

/** Whether a text contains a part that neither begins nor ends within a word. */
function contains(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + part.length)];
    const isCut = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(part) && !isUnspaced(part[0]);
    const isCutAfter =
      /^[\p{L}\p{M}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(part) && !isUnspaced(part.at(-1));
    if (!isCut && !isCutAfter) return true;
  }
  return false;
}

/** Whether a sign is of a script that puts no spaces between words. */
function isUnspaced(sign = ''): boolean {
  return wordsOfQuote(`${sign}${sign}`).length === 2;
}
