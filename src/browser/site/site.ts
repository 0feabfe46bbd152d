import { ageOf } from './age.ts';
import { showCopyButtons } from '../shared/copy.ts';
import { dayWords } from '../../views/words/day-words.ts';
import { nearestDay } from './nearest-day.ts';
import { showOnThisDay } from './on-this-day.ts';
import { leadToSearch } from './search-keys.ts';
import { today } from './today.ts';
import { makeUrls } from '../../views/base/urls.ts';

const urls = makeUrls(location.origin, document.documentElement.dataset['base'] ?? '/');

leadToSearch(urls);
showCopyButtons();
showAges();
const nearest = document.querySelector<HTMLElement>('[data-nearest-day]');
if (nearest) void showNearestDay(nearest);
const calendar = document.querySelector<HTMLElement>('[data-on-this-day]');
if (calendar) void showOnThisDay(calendar, urls);

/** Says how old what is dated is: `data-age-of` is the last day that its date can mean, `data-age-first` the first. */
function showAges(): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
    const { ageOf: last = '', ageFirst: first = last, ageWords: sentence = '{age}' } = node.dataset;
    const age = ageOf(first, last, today(new Date()));
    if (age === undefined) continue;
    node.textContent = sentence.replace('{age}', age);
    node.hidden = false;
  }
}

/** Offers, where a page is not found, the day with articles nearest to the one in its address. */
async function showNearestDay(node: HTMLElement): Promise<void> {
  const { days: href = '', words = '{day}' } = node.dataset;
  if (nearestDay(location.pathname, ['0001-01-01']) === undefined) return;
  const response = await fetch(href);
  if (!response.ok) return;
  const { days } = (await response.json()) as { days: Record<string, number> };
  const day = nearestDay(location.pathname, Object.keys(days));
  if (day === undefined) return;
  const link = document.createElement('a');
  link.href = urls.date(day);
  link.textContent = dayWords(day, document.documentElement.lang);
  const [before = '', after = ''] = words.split('{day}');
  node.replaceChildren(before, link, after);
  node.hidden = false;
}
