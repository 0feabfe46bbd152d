import { element } from '../../shared/element.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import { searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import { isAsked } from '../../../search/engine/answer.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { replacePart } from '../../../search/query/remove-part.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';
import type { QuerySpan } from '../../../search/dates/written-dates.ts';

/**
 * Renders a link for each date in a query, to the articles published then, with their number. If there are none, says so and links
 * to those of the month or the years around it.
 */
export async function renderDates(finder: Finder, found: Found): Promise<Node[]> {
  const leaves = found.leaves.filter(isAsked);
  const notes = await Promise.all(
    found.dates.map(async (date) => {
      const words = { start: leaves[date.start]!.node.start, end: leaves[date.end - 1]!.node.end };
      const linkTo = async (span: QuerySpan) => {
        const query = replacePart(found.query.text, words, span.query);
        const { exactTotal } = await finder.find(query);
        const href = writeState({ query, shown: resultsPerPage });
        const link = element('a', { href, 'data-offer': query }, publishedIn(span, exactTotal));
        return exactTotal > 0 ? link : undefined;
      };
      const meanings = [date, ...(date.other ? [date.other] : [])];
      const own = (await Promise.all(meanings.map(linkTo))).filter((link) => link !== undefined);
      if (own.length > 0) return own.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));
      const wider = (await Promise.all(date.wider.map(linkTo))).find((link) => link !== undefined);
      if (date.other) return wider ? [wider] : [];
      if (!wider && !date.around) return [];
      const note = fewResultsWords.noneOf(nameOf(date).name, date.around !== undefined);
      return wider ? [note, ' ', wider] : [note];
    }),
  );
  return notes
    .filter(({ length }) => length > 0)
    .map((note, index) => {
      const isOffer = index === 0 && note.at(-1) instanceof Element;
      const hint = isOffer ? [' ', element('span', { class: 'small' }, fewResultsWords.enterAgain)] : [];
      return element('p', {}, ...note, ...hint);
    });
}

function publishedIn(span: QuerySpan, count: number): string {
  const { name, when } = nameOf(span);
  return fewResultsWords.published(name, count, when);
}

/** Returns a span in words, as precise as its fields; one with an open end is named by the other. */
function nameOf({ query, first, last }: QuerySpan) {
  const [, key] = /^year:(\S+)$/.exec(query) ?? [];
  const when = first === last ? ('on' as const) : ('in' as const);
  if (key !== undefined) return { name: dateWords.period(key), when };
  const end = (field: string) => new RegExp(`(?:^| )${field}:(\\S+)`).exec(query)?.[1];
  const [from, to] = [end('from'), end('to')].map((day) => day && dateWords.period(day));
  if (from !== undefined && to !== undefined) return { name: words.fromTo(from, to), when };
  return from === undefined ? { name: to!, when: 'until' as const } : { name: from, when: 'since' as const };
}
