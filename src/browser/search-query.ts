import { foldedWords } from '../archive/divide.ts';

/** One thing that every result must have: a word, words that begin in a way, or words in a row. */
export interface Term {
  readonly kind: 'word' | 'beginning' | 'phrase';
  /** Folded; one but for a phrase. */
  readonly words: readonly string[];
  /** As the reader wrote it. */
  readonly written: string;
}

const pieces = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]|[^\s"“”„«»「」『』]+/gu;

// A sign of abbreviation in Hebrew, which keyboards write as a quotation mark.
const gershayim = /(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu;

/** Reads what a reader typed: words, `"words in a row"`, and `begin*`. Each counts once. */
export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [piece, phrase] of query.replace(gershayim, '״').matchAll(pieces)) {
    // In a row, a compound counts as the index has it: as one word.
    const row = phrase === undefined ? [] : foldedWords(phrase);
    if (row.length > 1) {
      terms.push({ kind: 'phrase', words: row, written: phrase!.trim() });
      continue;
    }
    const words = wordsOf(phrase ?? piece);
    for (const { folded, written } of words) {
      const begins = piece.endsWith('*') && written === words.at(-1)?.written;
      terms.push({
        kind: folded.length > 1 ? 'phrase' : begins ? 'beginning' : 'word',
        words: folded,
        written,
      });
    }
  }
  return terms.filter((term, index) => terms.findIndex((other) => sameTerm(term, other)) === index);
}

interface Word {
  /** In a script without spaces, a row. */
  readonly folded: readonly string[];
  readonly written: string;
}

/** What divides words in the index divides them here: spaces, dashes, slashes and underscores. Dots and apostrophes don't. */
function wordsOf(text: string): Word[] {
  return text
    .split(/[\s\p{Pd}\p{Pc}/\\|]+/u)
    .map((word) => ({
      folded: foldedWords(word),
      written: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
    }))
    .filter(({ folded }) => folded.length > 0);
}

function sameTerm(a: Term, b: Term): boolean {
  return a.words.join(' ') === b.words.join(' ');
}

/** How Pagefind is asked for a term by itself. */
export function termQuery({ kind, words }: Term): string {
  return kind === 'beginning' ? words.join(' ') : `"${words.join(' ')}"`;
}
