import { compareText } from '../../../text/compare-text.ts';
import { slug } from '../../../text/slug.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';

/**
 * Lists the series of the archive by title, each with the part that follows its last one, and names one that is new by its
 * title.
 */
export function listSeries(
  { opened }: Pick<Desk, 'opened'>,
  { title }: CallInput<'records/series'>,
): CallOutput<'records/series'> {
  const known = new Map<
    string,
    { readonly title: string; readonly articles: number; readonly last: number }
  >();
  for (const { data } of opened.content.articles) {
    if (!data.series) continue;
    const { id, title: own, part = 0 } = data.series;
    const before = known.get(id);
    known.set(id, {
      title: before?.title ?? own,
      articles: (before?.articles ?? 0) + 1,
      last: Math.max(before?.last ?? 0, part),
    });
  }
  return {
    series: [...known]
      .map(([id, { title: own, articles, last }]) => ({ id, title: own, articles, nextPart: last + 1 }))
      .toSorted((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase())),
    newId: freeId(slug(title), known),
  };
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
