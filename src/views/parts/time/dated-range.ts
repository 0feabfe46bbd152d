import type { Article } from '../../../archive/archive.ts';
import { compareText } from '../../../schema/date.ts';
import type { Words } from '../../words/words.ts';

/**
 * The first and the last date of some articles, as precisely as they are known: what a decade may have held counts, too.
 *
 * @returns undefined where nothing is dated
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
