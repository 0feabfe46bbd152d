import { element } from '../shared/element.ts';
import { readPage } from '../shared/site-files.ts';
import type { YearBand } from '../some-pages/year-brush.ts';

/** The articles for which the lists of years are read at once; further years are links. */
const maxRead = 50;

const form = document.querySelector<HTMLFormElement>('.record [data-year-brush]');
const coverage = document.querySelector<HTMLElement>('.coverage');
// What two scripts import becomes a part of the script of all pages, unless it is loaded on demand.
if (form && coverage)
  void import('../some-pages/year-brush.ts').then((brush) => showYearsOf(form, coverage, brush));

/** Shows the headlines of the years that a reader chooses, which are part of the address: `?from=1960&to=1979`. */
function showYearsOf(
  form: HTMLFormElement,
  coverage: HTMLElement,
  { yearBrush, yearText }: typeof import('../some-pages/year-brush.ts'),
): void {
  const own = [...coverage.children];
  const items = [...coverage.querySelectorAll('.hit')];
  const chosen = element('div', { 'data-of-years': true, 'aria-live': 'polite', hidden: true });
  coverage.append(chosen);
  let runs = 0;
  let isReady = false;
  const choose = yearBrush(form, (band) => {
    runs += 1;
    if (isReady) writeAddress(band);
    for (const part of own) part.toggleAttribute('data-other', band !== undefined);
    chosen.hidden = !band;
    if (band) void show(band, runs);
  });

  async function show(band: YearBand, run: number): Promise<void> {
    const { lists } = form.dataset;
    if (lists === undefined) {
      chosen.replaceChildren(
        listOf(items.filter((item) => isWithin(yearOf(item), band)).map((item) => item.cloneNode(true))),
      );
      return;
    }
    // Who brushes across the bars asks for one list, not for one a year.
    await rested();
    if (run !== runs) return;
    const { read, linked } = divideYears(countsOf(form), band);
    const pages = await Promise.all(
      read.map((year) => readPage(`${lists}${year}/`).catch(() => linked.push(year))),
    );
    if (run !== runs) return;
    const found = pages.flatMap((page) =>
      typeof page === 'number' ? [] : [...page.querySelectorAll('main .hit')].toReversed(),
    );
    chosen.replaceChildren(
      listOf(found),
      element(
        'ul',
        { class: 'counted' },
        ...linked
          .toSorted((a, b) => b - a)
          .map((year) => element('li', {}, element('a', { href: `${lists}${year}/` }, yearText(year)))),
      ),
    );
  }

  const searchParams = new URLSearchParams(location.search);
  const [first, last] = [Number(searchParams.get('from')), Number(searchParams.get('to'))];
  const { min, max } = form.querySelector('input')!;
  if (first && last && first <= last && first <= Number(max) && last >= Number(min))
    choose({ first: Math.max(first, Number(min)), last: Math.min(last, Number(max)) });
  isReady = true;
}

/** Divides the years of a band, newest first, into those whose lists are read, and those that are only linked. */
function divideYears(
  counts: ReadonlyMap<number, number>,
  { first, last }: YearBand,
): { read: number[]; linked: number[] } {
  const read: number[] = [];
  const linked: number[] = [];
  let sum = 0;
  for (const [year, count] of [...counts].toSorted(([a], [b]) => b - a)) {
    if (year < first || year > last) continue;
    sum += Math.min(count, maxRead);
    (sum <= maxRead || read.length === 0 ? read : linked).push(year);
  }
  return { read, linked };
}

function countsOf({ dataset }: HTMLFormElement): ReadonlyMap<number, number> {
  return new Map(
    (dataset['counts'] ?? '').split(' ').map((part) => part.split(':').map(Number) as [number, number]),
  );
}

/** Returns the year of an item, which stands at its date or at the heading above it. */
function yearOf(item: Element): number {
  const date =
    item.querySelector('.when time')?.getAttribute('datetime') ??
    item.closest('section')?.querySelector('h2')?.id ??
    item.id;
  return Number(/^\d{4}/.exec(date)?.[0]);
}

function isWithin(year: number, { first, last }: YearBand): boolean {
  return year >= first && year <= last;
}

function listOf(items: readonly Node[]): HTMLElement {
  const list = element('ol', { class: 'hits group' }, ...items);
  for (const part of list.querySelectorAll('[id]')) part.removeAttribute('id');
  return list;
}

function writeAddress(band?: YearBand): void {
  const query = band ? `?from=${band.first}&to=${band.last}` : '';
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}

/** Resolves when nothing has moved for a moment. */
function rested(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

// It is imported by the script of a box, for what it does.
export {};
