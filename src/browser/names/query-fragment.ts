/** The words before the caret that a suggestion may replace. */
export interface QueryFragment {
  /** The start of each word in the text, first to last. */
  readonly starts: readonly number[];
  /** The position of the caret, at the end of the last word. */
  readonly end: number;
  /** The field of the words: `entity:mic` is about entities only. */
  readonly field?: 'entity' | 'topic';
}

const maxWords = 5;
const quotes = /["“”„«»]/g;
const ends = /["“”„«»()]/;
const operators = /^(?:OR|AND|NOT)$/;
const fields = /^(?<sign>-?)(?<field>[a-z]+):/i;

/**
 * Finds the plain words before the caret, which are not part of a phrase, an operator, or a field other than
 * `entity:` and `topic:`.
 *
 * @returns undefined if there are none, or if the caret is within a word
 */
export function fragmentAt(text: string, caret: number): QueryFragment | undefined {
  const before = text.slice(0, caret);
  if (/^\S/.test(text.slice(caret)) || (before.match(quotes)?.length ?? 0) % 2 === 1) return undefined;
  const tokens = [...before.matchAll(/\S+/g)].map(({ 0: written, index }) => ({ written, index }));
  const starts: number[] = [];
  for (const { written, index } of tokens.toReversed()) {
    const named = fields.exec(written)?.groups;
    if (named) {
      const field = named['field']!.toLowerCase();
      if (starts.length > 0 || (field !== 'entity' && field !== 'topic')) break;
      return { starts: [index + named['sign']!.length], end: caret, field };
    }
    const last = written.search(/(?<![^("“”„«»])[^("“”„«»]*$/);
    if (ends.test(written.slice(last)) || operators.test(written) || last === written.length) break;
    const sign = written[last] === '-' ? 1 : 0;
    starts.unshift(index + last + sign);
    if (last > 0 || sign > 0 || starts.length === maxWords) break;
  }
  return starts.length > 0 ? { starts, end: caret } : undefined;
}
