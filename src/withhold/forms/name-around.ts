import { nameForm } from '../../archive/name-forms.ts';
import type { FoldedWord } from './folded-words.ts';

/** An occurrence of a form: the words that it has, and where it stands. */
interface NamePlace {
  readonly index: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** The words between a given name and a surname: `Ada Maria Luisa Quill`. */
const maxMiddleNames = 2;
const maxTitles = 3;
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '(': ')',
  '‘': '’',
};

/**
 * Returns where an occurrence begins and ends with all that belongs to it: titles, given names and initials before a surname,
 * names between them, initials after it (`Quill, J. M.`), the quotation marks around a nickname.
 *
 * @param beside given names and initials
 */
export function withNameParts(
  text: string,
  words: readonly FoldedWord[],
  place: NamePlace,
  beside: ReadonlySet<string>,
): { readonly start: number; readonly end: number } {
  const first = firstOfName(text, words, place.index, beside);
  const last = lastOfName(text, words, place, beside);
  let { start, end } = place;
  if (first < place.index) start = words[first]!.start;
  start = startWithTitles(text, words, first, start);
  if (last >= place.index + place.length) end = words[last]!.end;
  end += dotAfter(text, words[last]!, end);
  return withQuotes(text, start, end);
}

function firstOfName(
  text: string,
  words: readonly FoldedWord[],
  index: number,
  beside: ReadonlySet<string>,
): number {
  let first = index;
  const isJoined = (at: number) => at > 0 && isNameGap(text, words[at - 1]!, words[at]!);
  const isBeside = (at: number) => beside.has(words[at]!.folded) && isCapitalized(text, words[at]!);
  for (;;) {
    while (isJoined(first) && isBeside(first - 1) && !isLoneLetter(text, words[first - 1]!, words[first]!))
      first -= 1;
    let before = first;
    while (first - before < maxMiddleNames && isJoined(before) && isCapitalized(text, words[before - 1]!)) {
      before -= 1;
      if (isJoined(before) && isBeside(before - 1) && words[before - 1]!.folded.length > 1) break;
    }
    const isMiddle =
      before < first && isJoined(before) && isBeside(before - 1) && words[before - 1]!.folded.length > 1;
    if (!isMiddle) return first;
    first = before - 1;
  }
}

/** Whether a letter without a period is more likely a word than an initial. */
function isLoneLetter(text: string, word: FoldedWord, next: FoldedWord): boolean {
  return /^[aeioy]$/.test(word.folded) && !text.slice(word.end, next.start).startsWith('.');
}

function lastOfName(
  text: string,
  words: readonly FoldedWord[],
  { index, length }: NamePlace,
  beside: ReadonlySet<string>,
): number {
  const end = index + length - 1;
  let last = end;
  for (let at = end + 1; at < words.length; at += 1) {
    const { folded, start, end: after } = words[at]!;
    const gap = at === end + 1 ? /^,\s+$/ : /^\.\s*$/;
    const isInitial = [...folded].length === 1 && beside.has(folded) && text[after] === '.';
    if (!isInitial || !gap.test(text.slice(words[at - 1]!.end, start))) break;
    last = at;
  }
  return last;
}

/** Returns where titles before a name begin, as in `Mrs. Quill`. @param start where the name begins */
function startWithTitles(text: string, words: readonly FoldedWord[], first: number, start: number): number {
  let begins = start;
  for (let at = first - 1; at >= 0 && first - at <= maxTitles; at -= 1) {
    const before = words[at]!;
    if (!/^\.?\s+$/.test(text.slice(before.end, begins)) || isNewBlock(text.slice(before.end, begins))) break;
    if (!/^\p{Lu}/u.test(text.slice(before.start, before.end))) break;
    if (nameForm(`${before.folded} x`, 'person').dropped.length === 0) break;
    begins = before.start;
  }
  return begins;
}

/** Returns 1 where an initial at the end of a name has a period that ends no sentence. */
function dotAfter(text: string, { folded, end }: FoldedWord, nameEnd: number): number {
  if (end !== nameEnd || [...folded].length !== 1 || text[end] !== '.') return 0;
  return /^\.(?:\s+\p{Lu}|\s*$)/u.test(text.slice(end, end + 40)) ? 0 : 1;
}

/** Takes the quotation mark before a name along if its counterpart is within it: `“Zip” Quill`. */
function withQuotes(text: string, start: number, end: number) {
  const closing = quotes[text[start - 1] ?? ''];
  const name = text.slice(start, end);
  const at = closing === undefined ? -1 : name.indexOf(closing);
  const isWithin = at >= 0 && !name.includes(text[start - 1]!, closing === text[start - 1] ? at + 1 : 0);
  return { start: isWithin ? start - 1 : start, end };
}

function isCapitalized(text: string, { start, end }: FoldedWord): boolean {
  return !/^\p{Ll}/u.test(text.slice(start, end)) && !/^\p{N}/u.test(text.slice(start, end));
}

function isNameGap(text: string, before: FoldedWord, after: FoldedWord): boolean {
  const gap = text.slice(before.end, after.start);
  if (isNewBlock(gap)) return false;
  return (
    /^(?:[\s"“”„«»‘’'()]{1,4}|-|)$/.test(gap) || ([...before.folded].length < 3 && /^\.\s*-?$/.test(gap))
  );
}

function isNewBlock(gap: string): boolean {
  return /\n\s*\n/.test(gap);
}
