import type { QuotePart } from '../../../shared/base/link.ts';
import type { TextRange } from '../../../text/sentence.ts';

/** The longest excerpt, in UTF-16 units, unless the names need more. */
const maxExcerpt = 320;
/** The longest text before the first name in a shortened sentence, in UTF-16 units. */
const maxLead = 120;

/** Returns the range of a sentence to show: all of it, or a part around the names, cut between words. */
export function excerpt(text: string, sentence: TextRange, names: readonly TextRange[]): TextRange {
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length;
  if (end - sentence.start <= maxExcerpt) return { start: sentence.start, end };
  const firstName = Math.min(...names.map((name) => name.start));
  const lastName = Math.max(...names.map((name) => name.end));
  let start = Math.max(sentence.start, firstName - maxLead);
  if (start > sentence.start) start = nextSpace(text, start, firstName);
  const room = Math.max(lastName, start + maxExcerpt);
  return { start, end: room >= end ? end : spaceBefore(text, room, lastName) };
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= limit ? codePointStart(text, from) : space + 1;
}

function spaceBefore(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space < limit ? Math.max(limit, codePointStart(text, to)) : space;
}

/** Moves an index back if it lies between the two halves of a surrogate pair. */
function codePointStart(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

/** Splits an excerpt into marked names and the text between them, with "…" where its sentence was cut. */
export function excerptParts(
  text: string,
  sentence: TextRange,
  shown: TextRange,
  names: readonly TextRange[],
): QuotePart[] {
  const parts: QuotePart[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) parts.push({ text: text.slice(from, to), marked });
  };
  let at = shown.start;
  for (const name of names) {
    add(at, name.start, false);
    add(name.start, name.end, true);
    at = name.end;
  }
  add(at, shown.end, false);
  return [
    ...(shown.start === sentence.start ? [] : [{ text: '… ', marked: false }]),
    ...parts,
    ...(text.slice(shown.end, sentence.end).trim() === '' ? [] : [{ text: ' …', marked: false }]),
  ];
}
