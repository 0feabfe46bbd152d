import { pageUrls } from '../site/page-urls.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { hasFront, loadDayTable, nearestDays, yearsOf } from './day-table.ts';
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
  const { readTypedSpan } = await import('./read-typed-span.ts');
  if (own !== runs) return;
  const typed = readTypedSpan(text, {
    languages: languagesOf(document.documentElement.lang),
    years: yearsOf(table),
  });
  if (!typed) {
    status!.textContent = unknown.replace('{text}', text.trim());
    return;
  }
  if ('query' in typed) location.assign(urls.search(typed.query));
  else if (typed.key.length === 5) location.assign(urls.onThisDay(typed.key));
  else if (hasFront(table, typed.key)) location.assign(urls.date(typed.key));
  else {
    const { key } = typed;
    const sentence = (key.length === 10 ? onDay : inPeriod).replace('{date}', dateWords.period(key));
    status!.replaceChildren(`${sentence}. `, ...renderNearestDays(nearest, nearestDays(table, key), urls));
  }
}

/** Returns the languages of the page and the reader, that of the page with the reader’s country, whose figures are in its order. */
function languagesOf(language: string): string[] {
  const own = navigator.languages.find((one) => one.split('-')[0] === language.split('-')[0]);
  return [own ?? language, language, ...navigator.languages, 'en'];
}
