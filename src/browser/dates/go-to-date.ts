import { pageUrls } from '../site/page-urls.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { hasFront, loadDayTable, nearestDays, yearsOf } from './day-table.ts';
import { readOtherDate } from './read-other-date.ts';
import { readTypedDate } from './read-typed-date.ts';
import { renderNearestDays } from './render-nearest-days.ts';

const urls = pageUrls();
const form = document.querySelector<HTMLFormElement>('[data-go-to-date]');
const field = form?.querySelector('input');
const status = form?.querySelector('[data-status]');

if (form && field && status) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void goTo(form.dataset['goToDate'] ?? '', field.value);
  });
  // An address may contain a date: /dates/?date=June+1987.
  const initial = new URLSearchParams(location.search).get('date');
  if (initial) field.value = initial;
}

let runs = 0;

async function goTo(href: string, text: string): Promise<void> {
  runs += 1;
  const own = runs;
  const { unknown = '', failed = '', onDay = '', inPeriod = '', nearest = '{days}' } = form!.dataset;
  const table = await loadDayTable(href).catch(() => undefined);
  if (own !== runs) return;
  if (!table) {
    status!.textContent = failed;
    return;
  }
  const languages = [document.documentElement.lang, ...navigator.languages];
  const key =
    readOtherDate(text, document.documentElement.lang) ??
    readTypedDate(text, { languages, monthFirst: isMonthFirst(), years: yearsOf(table) });
  if (key === undefined) {
    status!.textContent = unknown.replace('{text}', text.trim());
    return;
  }
  const decade = key.endsWith('X')
    ? yearsOf(table).find((year) => year.startsWith(key.slice(0, 3)))
    : undefined;
  const front = decade ?? key.replace('X', '0');
  if (key.length === 5) location.assign(urls.onThisDay(key));
  else if (hasFront(table, front)) location.assign(urls.date(front));
  else {
    const sentence = (front.length === 10 ? onDay : inPeriod).replace('{date}', dateWords.period(front));
    status!.replaceChildren(`${sentence}. `, ...renderNearestDays(nearest, nearestDays(table, front), urls));
  }
}

/** Whether the reader’s locale writes the month before the day. */
function isMonthFirst(): boolean {
  const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}
