import { ageOf } from './age.ts';
import { showCopyButtons } from '../shared/copy.ts';
import { labelAnchors } from './label-anchors.ts';
import { offerDisplay } from './offer-display.ts';
import { addSearchKeys } from './search-keys.ts';
import { listKey } from '../shared/list-key.ts';
import { today } from '../shared/today.ts';
import { pageUrls } from './page-urls.ts';

const urls = pageUrls();

addSearchKeys(urls);
showCopyButtons();
showAges();
showReadingList();
labelAnchors();
offerDisplay();
const calendar = document.querySelector<HTMLElement>('[data-on-this-day]');
if (calendar) void import('./on-this-day.ts').then(({ showOnThisDay }) => showOnThisDay(calendar, urls));

/** Loads the script that links to the reading list from the menu, only where a reader has one. */
function showReadingList(): void {
  try {
    if (localStorage.getItem(listKey(urls.base)) === null) return;
  } catch {
    // Without storage there is no list.
    return;
  }
  void import('./list-link.ts').then(({ showListLink }) => showListLink(urls));
}

/**
 * Shows the age of articles: `data-age-of` is the last day that the date can mean, `data-age-first` the
 * first.
 */
function showAges(): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
    const { ageOf: last = '', ageFirst: first = last } = node.dataset;
    const age = ageOf(first, last, today(new Date()));
    if (age === undefined) continue;
    node.textContent = age;
    node.hidden = false;
  }
}
