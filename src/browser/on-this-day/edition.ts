import type { Urls } from '../../shared/base/urls.ts';
import { ageWords } from '../../shared/words/en/scripts/age-words.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';
import { editionWords as words } from '../../shared/words/en/scripts/edition-words.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { readPage } from '../shared/site-files.ts';
import { today } from '../shared/today.ts';
import { localPath } from '../site/local-path.ts';
import { nearestCalendarDay } from '../../shared/base/nearest-calendar-day.ts';
import { pageUrls } from '../site/page-urls.ts';
import { chooseStories, type StoryReason } from './choose-stories.ts';

/** Stories of days near today fill the sheet: of this many days at most. */
const maxDays = 6;
const wantedYears = 3;

const slot = document.querySelector<HTMLElement>('[data-edition]');
if (slot) void showEdition(slot, pageUrls());

/** A story of the day as its list has it. */
interface ListedStory {
  readonly year: number;
  readonly hasPicture: boolean;
  readonly item: Element;
}

/**
 * Shows the sheet of today’s calendar day, filled from the nearest ones with articles: stories of different years. The
 * archive’s time zone determines what "today" is. Shows nothing if the pages can’t be read.
 */
async function showEdition(slot: HTMLElement, urls: Urls): Promise<void> {
  const now = today(new Date(), slot.dataset['timeZone']);
  const thisYear = Number(now.slice(0, 4));
  const chosen = chooseStories(await storiesNear(now.slice(5), urls), thisYear);
  if (chosen.length === 0) {
    slot.remove();
    return;
  }
  const rows = await Promise.all(
    chosen.map(({ story, reason }) => renderStory(story, reasonText(reason, thisYear - story.year), urls)),
  );
  const day = dateWords.period(now);
  slot.replaceChildren(
    element(
      'section',
      { 'aria-labelledby': 'edition' },
      element('p', { class: 'edition-plate print-only' }, slot.dataset['edition'] ?? ''),
      element(
        'h2',
        { id: 'edition', class: 'group-head' },
        words.title,
        ' ',
        element('span', { class: 'small' }, day),
      ),
      element('ol', { class: 'edition-stories' }, ...rows),
      element(
        'p',
        { class: 'list-tools' },
        clickButton(words.print, () => print()),
      ),
    ),
  );
}

/** Reads the stories of a calendar day, or of the days nearest to it until there are three years. */
async function storiesNear(day: string, urls: Urls): Promise<ListedStory[]> {
  const left = new Set(daysOn(document));
  const stories = new Map<number, ListedStory>();
  for (let read = 0; read < maxDays && stories.size < wantedYears; read += 1) {
    const nearest = nearestCalendarDay(day, [...left]);
    if (!nearest) break;
    left.delete(nearest.day);
    for (const story of await storiesOf(nearest.day, urls).catch(() => []))
      if (!stories.has(story.year)) stories.set(story.year, story);
  }
  return [...stories.values()];
}

/** Returns the days that the calendar links to, as `MM-DD`. */
function daysOn(page: Document): string[] {
  const links = page.querySelectorAll('.calendar a[href]');
  return [...links].flatMap((link) => /\/(\d\d-\d\d)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
}

/** Reads the first story of each year from the list of a calendar day, whose oldest years may be on its last page. */
async function storiesOf(day: string, urls: Urls): Promise<ListedStory[]> {
  const first = await readPage(urls.onThisDay(day));
  const last = [...first.querySelectorAll('.pager a[href]')]
    .map((link) => Number(/\/page\/(\d+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? 1))
    .reduce((most, number) => Math.max(most, number), 1);
  const pages = last > 1 ? [first, await readPage(urls.onThisDay(day, last))] : [first];
  const stories = pages.flatMap((page) =>
    [...page.querySelectorAll('main section.group')].flatMap((group): ListedStory[] => {
      const item = group.querySelector('[data-item]');
      const year = Number(group.querySelector('.group-head')?.id.slice(0, 4));
      return item && year > 0 ? [{ year, hasPicture: item.querySelector('img') !== null, item }] : [];
    }),
  );
  // A year can be on both pages.
  return [...new Map(stories.toReversed().map((story) => [story.year, story])).values()];
}

function reasonText(reason: StoryReason, years: number): string {
  const ago = years > 0 ? ageWords.ago(years, years, 'year') : ageWords.today;
  return words.reason[reason](ago);
}

/** Renders a story: why it is there, its headline, what its page says first, and its address for print. */
async function renderStory({ item }: ListedStory, reason: string, urls: Urls): Promise<HTMLElement> {
  const link = item.querySelector<HTMLAnchorElement>('.title a')!;
  const href = link.getAttribute('href') ?? '';
  const page = await readPage(href).catch(() => undefined);
  const title = item.querySelector<HTMLElement>('.title')!;
  const own = { lang: title.lang || undefined, dir: title.dir || undefined };
  const picture = item.querySelector('img');
  const when = item.querySelector('.when');
  const address = page?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return element(
    'li',
    {},
    element('p', { class: 'small' }, reason),
    ...(when
      ? [element('p', { class: 'small' }, [...when.children].map((fact) => fact.textContent).join(' · '))]
      : []),
    ...(picture ? [inColumn(document.importNode(picture, true))] : []),
    element('h3', { class: 'title', ...own }, element('a', { href }, link.textContent)),
    ...textOf(page).map((text) => element('p', own, text)),
    ...(localPath(address, urls) === undefined
      ? []
      : [element('p', { class: 'small print-only' }, element('bdi', {}, address))]),
  );
}

/** Lets the browser choose a size for a column of the sheet, which is wider than that of a list. */
function inColumn(picture: HTMLImageElement): HTMLImageElement {
  picture.sizes = '(min-width: 48rem) 24rem, 28vw';
  return picture;
}

/**
 * Returns the beginning of an article: its standfirst and first paragraph, if its text may be passed on, and otherwise what its
 * page says of it to search engines.
 */
function textOf(page: Document | undefined): string[] {
  const text = page?.querySelector<HTMLElement>('[data-article-text]');
  const described = page?.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const parts =
    text?.dataset['copyTerms'] === 'text'
      ? [page!.querySelector('[data-article-standfirst]'), text.querySelector('p')].map(wordsOf)
      : [described];
  return parts.filter(Boolean);
}

function wordsOf(node: Element | null | undefined): string {
  const copy = node?.cloneNode(true) as Element | undefined;
  for (const anchor of copy?.querySelectorAll('.anchor, [hidden]') ?? []) anchor.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
