import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { hasFields } from '../../../search/query/parse-plain.ts';
import type { DateRange } from './date-range.ts';
import { countRuns } from './date-rows.ts';

/** Shows the results over time, including those outside the date range of the query. */
export async function showDates(
  dates: DateRange,
  finder: Finder,
  found: Found,
  isCurrent: () => boolean,
): Promise<void> {
  const { text } = found.query;
  const edit = hasFields(text) ? await import('../../../search/query/edit-range.ts') : undefined;
  const chosen = edit?.rangeOf(text) ?? {};
  const anyTime = edit && (chosen.from ?? chosen.to) ? await finder.find(edit.withRange(text)) : found;
  if (!isCurrent()) return;
  const results = anyTime.counted.map(({ bundle, bits }) => {
    const runs = bundle.tables.dates();
    return { runs, counts: countRuns(runs, bits.numbers()) };
  });
  dates.show(results, chosen);
}
