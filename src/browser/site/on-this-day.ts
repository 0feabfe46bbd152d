import { readPage } from '../shared/site-files.ts';
import { today } from '../shared/today.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { ageWords } from '../../shared/words/en/scripts/age-words.ts';
import { nearestCalendarDay } from '../../shared/base/nearest-calendar-day.ts';
import type { Urls } from '../../shared/base/urls.ts';

const maxArticles = 3;

/**
 * Shows articles of today’s calendar day, or of the nearest one with articles. `data-on-this-day` lists the
 * days with articles (`06-19:1 07-04:12`); the archive’s time zone determines what "today" is.
 */
export async function showOnThisDay(node: HTMLElement, urls: Urls): Promise<void> {
  const slot = node.querySelector('[data-on-this-day-slot]');
  const days = (node.dataset['onThisDay'] ?? '').split(' ').map((day) => day.slice(0, 5));
  const nearest = nearestCalendarDay(today(new Date(), node.dataset['timeZone']).slice(5), days);
  if (!slot || !nearest) return;
  const { day } = nearest;
  const link = document.createElement('a');
  link.href = urls.onThisDay(day);
  link.textContent = dateWords.period(day);
  const heading = document.createElement('p');
  heading.append(...(nearest.days === 0 ? [link] : saidOf(link, nearest.days)));
  const page = await readPage(urls.onThisDay(day)).catch(() => undefined);
  if (!page) return;
  const items = [...page.querySelectorAll('main [data-item]')].slice(0, maxArticles);
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...items.map((item) => document.importNode(item, true)));
  slot.prepend(heading, list);
  node.hidden = false;
}

/** Returns a link to another day than today within the sentence that says how far it is. @param days negative before today */
function saidOf(link: HTMLAnchorElement, days: number): (string | Node)[] {
  const { lang } = document.documentElement;
  const when = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
  const mark = '\u0000';
  const [before = '', after = ''] = ageWords.nearest(mark, when).split(mark);
  return [before, link, after];
}
