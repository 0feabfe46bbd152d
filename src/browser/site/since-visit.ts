import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { ageWords as words } from '../../shared/words/en/scripts/age-words.ts';
import { today } from '../shared/today.ts';
import { newSince, visitsOn } from './visits.ts';

const place = document.querySelector<HTMLElement>('[data-arrivals]');
if (place) tellNews(place);

/** Says how many articles arrived since the last day on which this browser opened the front or a name’s page. */
function tellNews(node: HTMLElement): void {
  const key = `backfile:visit:${document.documentElement.dataset['base'] ?? '/'}`;
  let before: string | undefined;
  try {
    const visits = visitsOn(today(new Date()), localStorage.getItem(key) ?? '');
    localStorage.setItem(key, visits.join(' '));
    [, before] = visits;
  } catch {
    // Without storage, no visit is remembered.
  }
  if (before === undefined) return;
  const count = newSince(node.dataset['arrivals'] ?? '', before);
  if (count === 0) return;
  node.textContent = words.newSince(count, dateWords.period(before));
  node.hidden = false;
}
