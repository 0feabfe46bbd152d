import { pageUrls } from '../site/page-urls.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { gapWords } from '../../shared/words/en/scripts/gap-words.ts';
import { requestedDate } from './requested-date.ts';
import { loadDayTable, nearestDays } from './day-table.ts';
import { writtenSpan } from '../../search/dates/date-span.ts';
import { gapWithin, loadGapTable } from './gap-table.ts';
import { renderNearestDays } from './render-nearest-days.ts';

const urls = pageUrls();
const key = requestedDate(location.pathname, urls.base);
const node = document.querySelector<HTMLElement>('[data-nearest-days]');
const heading = document.querySelector('h1');

// If the address is that of a date without articles, say so and link to the nearest days.
if (key !== undefined && node && heading) {
  const { nearestDays: href = '', onDay = '', inPeriod = '', words = '{days}' } = node.dataset;
  const sentence = key.length === 10 ? onDay : inPeriod;
  heading.textContent = sentence.replace('{date}', dateWords.period(key));
  document.title = heading.textContent;
  const gapNode = document.querySelector<HTMLElement>('[data-gaps]');
  if (gapNode) {
    const table = await loadGapTable(gapNode.dataset.gaps ?? '').catch(() => ({}));
    // A date in an address is one of the calendar, see requested-date.ts; of a day, the month is known.
    const { period, missing, unknown } = gapWithin(table, writtenSpan(key)!);
    gapNode.textContent = gapWords.gap(dateWords.period(period[0]!), missing, unknown);
    gapNode.hidden = missing + unknown === 0;
  }
  const days = await loadDayTable(href).then(
    (table) => nearestDays(table, key),
    () => [],
  );
  if (days.length > 0) {
    node.replaceChildren(...renderNearestDays(words, days, urls));
    node.hidden = false;
  }
}
