import { pageUrls } from '../site/page-urls.ts';
import { dateWords } from '../../views/words/en/scripts/date-words.ts';
import { requestedDate } from './requested-date.ts';
import { loadDayTable, nearestDays } from './day-table.ts';
import { gapIn, loadGapTable } from './gap-table.ts';
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
    const { period, missing, unknown } = gapIn(table, key);
    gapNode.textContent = dateWords.gap(dateWords.period(period), missing, unknown);
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
