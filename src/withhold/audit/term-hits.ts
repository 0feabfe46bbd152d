import { LetterSearch } from './letters/letter-search.ts';
import { invisible, lettersAt, letterWords, betweenWords, typeAt, widthAt } from './letters/letter-table.ts';
import { isCapitalSign, isEnd, isSmall, isStart, wordAround } from './letters/word-borders.ts';
import type { SearchTerm } from './search-terms.ts';

/** An occurrence of a term in a text, in UTF-16 units. */
export interface TermHit {
  readonly term: SearchTerm;
  readonly start: number;
  readonly end: number;
}

/** More signs between two letters of a name, and they are not one name. */
const maxGap = 60;
const markup = /^[*_~`[\]<>\\]+$/;
/** A hyphen at the end of a line, which divides a word. */
const hyphenation = /^[-‐‑¬=]\s+$/;
const sentenceEnd = /[.!?…:;][”"’»)\]]*\s/;

/** Finds terms in texts, whatever stands between their letters. */
export class TermSearch {
  readonly #terms: readonly SearchTerm[];
  readonly #search: LetterSearch | undefined;

  constructor(terms: readonly SearchTerm[]) {
    this.#terms = terms;
    // Most archives withhold nothing, and the search knows each sign of Unicode: a twentieth of the work of a small build.
    if (terms.length > 0) this.#search = new LetterSearch(terms.map(({ letters }) => letters));
  }

  /**
   * Returns the occurrences in a text.
   *
   * @param isWordList whether it has words one by one, in small letters
   * @param onlyJoined whether only terms that are long enough to be no chance are searched for, without anything between
   */
  find(text: string, { isWordList = false, onlyJoined = false } = {}): TermHit[] {
    const hits: TermHit[] = [];
    const search = this.#search;
    search?.find(text, (sequence, end) => {
      const term = this.#terms[sequence]!;
      if (onlyJoined && !term.isJoined) return;
      const start = search.startOf(text, sequence, end);
      const found = verified(text, start, end, term, isWordList);
      if (found && !(onlyJoined && /[^\p{L}\p{M}\p{N}\p{Cf}]/u.test(text.slice(start, end))))
        hits.push(found);
    });
    return hits;
  }
}

/** Returns the occurrence if the letters are one, and not those of other words by chance. */
function verified(
  text: string,
  start: number,
  end: number,
  term: SearchTerm,
  isWordList: boolean,
): TermHit | undefined {
  const isBordered = isStart(text, start) && isEnd(text, end);
  if (term.id !== undefined) {
    const isId =
      text.slice(start, end).toLowerCase() === term.id && !/[\p{L}\p{N}_-]/u.test(around(text, start, end));
    return isId ? { term, start, end } : undefined;
  }
  const gaps = gapsIn(text, start, end);
  if (gaps === undefined) return undefined;
  const isOneWord = gaps.length === 0;
  if (!isBordered && !(term.isJoined && isOneWord)) return undefined;
  if (!areGaps(gaps, term)) return undefined;
  if (term.type === 'given' && !isWordList && !isGivenName(text, start, end)) return undefined;
  return { term, start, end };
}

function around(text: string, start: number, end: number): string {
  return text.charAt(start - 1) + text.charAt(end);
}

interface Gap {
  /** The number of letters before it. */
  readonly at: number;
  readonly signs: string;
}

/** Returns what stands between the letters, without what nobody sees; undefined if it is too much. */
function gapsIn(text: string, start: number, end: number): Gap[] | undefined {
  const gaps: Gap[] = [];
  let signs = '';
  let at = 0;
  for (let index = start; index < end; index += widthAt(text, index)) {
    const type = typeAt(text, index);
    if (type === invisible) continue;
    if (type === betweenWords) {
      signs += text.slice(index, index + widthAt(text, index));
      if (signs.length > maxGap) return undefined;
      continue;
    }
    if (signs !== '' && at > 0) gaps.push({ at, signs });
    signs = '';
    at += lettersAt(text, index).length;
  }
  return gaps;
}

/** Whether a name may be divided so: between its words, at the end of a line, by markup, or letter by letter. */
function areGaps(gaps: readonly Gap[], { letters, breaks, isJoined }: SearchTerm): boolean {
  const inner = gaps.filter(({ at }) => !breaks.has(at));
  const isSpelled = letters.length > 3 && gaps.length === [...letters].length - 1;
  if (isSpelled) return true;
  if (!isJoined && gaps.some(({ signs }) => sentenceEnd.test(signs))) return false;
  return inner.every(
    ({ signs }) =>
      markup.test(signs) ||
      (letters.length > 3 && hyphenation.test(signs)) ||
      // One space may divide two other words; a break between paragraphs or elements hardly ever does.
      (isJoined && (/\n[\s\S]*\n|\S/.test(signs) || /^\n/.test(signs))),
  );
}

/** Whether a word may be a given name that stands alone: with a capital, and not before another name. */
function isGivenName(text: string, start: number, end: number): boolean {
  if (isSmall(text, start)) return false;
  const next = /^ ?\s?([\p{L}])/u.exec(text.slice(end, end + 3));
  return !(next && isCapitalSign(next[1]!, 0)) || !/\p{Ll}/u.test(text.slice(start, end));
}

/** A word in which an occurrence stands. */
interface WordOfHit {
  /** Its letters. */
  readonly letters: string;
  readonly isSmall: boolean;
}

/**
 * Returns the word in which an occurrence stands if it may be another word than the name: one in small letters, or one that
 * is longer; undefined if it is the name itself, or part of an address or a handle.
 */
export function wordOfHit(text: string, { term, start, end }: TermHit): WordOfHit | undefined {
  const { from, to } = wordAround(text, start, end);
  if (/[@#/_.%=&]/.test(text.charAt(from - 1))) return undefined;
  if (/^(?:[@/_=&]|\.[\p{L}\p{N}])/u.test(text.slice(to, to + 2))) return undefined;
  const words = letterWords(text.slice(from, to));
  if (words.length !== 1) return undefined;
  const [letters] = words as [string];
  const startsSmall = isSmall(text, from);
  return startsSmall || letters.length > term.letters.length + 2
    ? { letters, isSmall: startsSmall }
    : undefined;
}
