import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';
import { element } from '../../shared/element.ts';
import type { DateRow } from './date-rows.ts';

/** Renders the numbers of results by period as a table, for a row of bars. */
export function renderDateTable({ bars }: DateRow): HTMLTableElement {
  const rows = bars
    .filter(({ count }) => count > 0)
    .map(({ period, count }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, dateWords.period(period)),
        element('td', {}, words.count(count)),
      ),
    );
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, words.dates),
    element('tbody', {}, ...rows),
  );
}
