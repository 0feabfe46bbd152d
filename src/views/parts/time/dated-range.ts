import type { Article } from '../../../archive/archive.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { Words } from '../../../shared/words/words.ts';

/**
 * Returns the first and last date of some articles as text. A vague date counts from its earliest and to its
 * latest day.
 *
 * @returns undefined if no article is dated
 */
export function datedRange(
  articles: readonly Article[],
  words: Pick<Words, 'date'>,
): [first: string, last: string] | undefined {
  const dates = articles.map(({ data }) => data.date).filter(({ precision }) => precision !== 'undated');
  if (dates.length === 0) return undefined;
  const first = dates.reduce((one, other) => (compareText(other.earliest, one.earliest) < 0 ? other : one));
  const last = dates.reduce((one, other) => (compareText(other.latest, one.latest) >= 0 ? other : one));
  return [words.date(first), words.date(last)];
}
