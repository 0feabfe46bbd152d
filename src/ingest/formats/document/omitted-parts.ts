import { type IncomingProblem, type SourcePlace, warn } from '../../contract/incoming.ts';
import { countedValues } from '../../contract/left-out.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** Reports which parts of a document are not in its article, by name and count. */
export function omittedParts(place: SourcePlace, counts: ReadonlyMap<string, number>): IncomingProblem[] {
  const counted = countedValues(counts);
  return counted.length === 0 ? [] : [warn(place, formatProblem('document-parts-omitted', { counted }))];
}
