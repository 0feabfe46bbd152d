import { fold, isUnspaced } from './fold.ts';

/** One thing that every result must have: a word, words that begin in a way, or words in a row. */
export interface Term {
  readonly kind: 'word' | 'beginning' | 'phrase';
  /** Folded; one but for a phrase. */
  readonly words: readonly string[];
  /** As the reader wrote it. */
  readonly written: string;
}

const pieces = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu;

/** Reads what a reader typed: words, `"words in a row"`, and `begin*`. Each counts once. */
export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [piece, phrase] of query.matchAll(pieces)) {
    const words = wordsOf(phrase ?? piece);
    if (phrase !== undefined && words.length > 1) {
      terms.push({ kind: 'phrase', words: words.map(({ folded }) => folded), written: phrase.trim() });
      continue;
    }
    for (const { folded, written } of words) {
      const kind = piece.endsWith('*') && written === words.at(-1)?.written ? 'beginning' : 'word';
      terms.push({ kind, words: [folded], written });
    }
  }
  return terms.filter((term, index) => terms.findIndex((other) => sameTerm(term, other)) === index);
}

/** What divides words in the index divides them here: spaces, dashes, slashes and underscores. Dots and apostrophes don't. */
function wordsOf(text: string): { folded: string; written: string }[] {
  return text
    .split(/[\s\p{Pd}\p{Pc}/\\|]+/u)
    .map((word) => ({
      folded: fold(word),
      written: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
    }))
    .filter(({ folded }) => folded !== '');
}

function sameTerm(a: Term, b: Term): boolean {
  return a.words.join(' ') === b.words.join(' ');
}

/** Divides a term of a language without spaces into its words, as its index has them: they must stand in a row. */
export function segmentTerm(term: Term, language: string): Term {
  if (!/^(zh|ja|th)\b/i.test(language) || !isUnspaced(term.written) || !('Segmenter' in Intl)) return term;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = [...segmenter.segment(term.written)].map(({ segment }) => fold(segment)).filter(Boolean);
  return words.length > 1 ? { ...term, kind: 'phrase', words } : term;
}

/** How Pagefind is asked for a term by itself. */
export function termQuery({ kind, words }: Term): string {
  return kind === 'beginning' ? words.join(' ') : `"${words.join(' ')}"`;
}
