/** The words at the caret that a suggestion may take the place of. */
export interface QueryFragment {
  /** Where each of the words begins in the text, the first to the last. */
  readonly starts: readonly number[];
  /** Where the caret stands, at the end of the last word. */
  readonly end: number;
  /** What the words are asked of: `entity:mic` asks for entities only. */
  readonly field?: 'entity' | 'topic';
}

const maxWords = 5;
const quotes = /["“”„«»]/g;
const ends = /["“”„«»()]/;
const operators = /^(?:OR|AND|NOT)$/;
const fields = /^(?<sign>-?)(?<field>[a-z]+):/i;

/**
 * Finds the plain words before the caret: those of no phrase, no operator, and no field but `entity:` and `topic:`.
 *
 * @returns undefined where there are none, or the caret stands within a word
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
    const last = written.search(/[^("“”„«»]*$/);
    if (ends.test(written.slice(last)) || operators.test(written) || last === written.length) break;
    const sign = written[last] === '-' ? 1 : 0;
    starts.unshift(index + last + sign);
    if (last > 0 || sign > 0 || starts.length === maxWords) break;
  }
  return starts.length > 0 ? { starts, end: caret } : undefined;
}
