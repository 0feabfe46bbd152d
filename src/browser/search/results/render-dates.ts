import { element } from '../../shared/element.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import { searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import { isAsked } from '../../../search/engine/answer.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { replacePart } from '../../../search/query/remove-part.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';
import type { QueryDate } from '../../../search/query/written-dates.ts';

/** Renders a link for each date in a query, to the articles published then, with their number. */
export async function renderDates(finder: Finder, found: Found): Promise<Node[]> {
  const leaves = found.leaves.filter(isAsked);
  const links = await Promise.all(
    found.dates.map(async (date) => {
      const span = { start: leaves[date.start]!.node.start, end: leaves[date.end - 1]!.node.end };
      const query = replacePart(found.query.text, span, date.query);
      const { exactTotal } = await finder.find(query);
      const text = fewResultsWords.published(nameOf(date), exactTotal, date.first === date.last);
      const href = writeState({ query, shown: resultsPerPage });
      return exactTotal > 0 ? [element('a', { href, 'data-offer': query }, text)] : [];
    }),
  );
  return links.flat().map((link, index) => {
    const hint = index === 0 ? [' ', element('span', { class: 'small' }, fewResultsWords.enterAgain)] : [];
    return element('p', {}, link, ...hint);
  });
}

function nameOf({ query }: QueryDate): string {
  const [, key] = /^year:(\S+)$/.exec(query) ?? [];
  if (key !== undefined) return dateWords.period(key);
  // As precise as the fields say; an end that is open has none.
  const end = (field: string) => new RegExp(`(?:^| )${field}:(\\S+)`).exec(query)?.[1] ?? '';
  const [from, to] = [end('from'), end('to')].map((day) => (day === '' ? '' : dateWords.period(day)));
  return words.fromTo(from!, to!).trim();
}
