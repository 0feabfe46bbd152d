import type { FacetValue } from './facet-values.ts';
import { element } from './element.ts';
import { words } from './search-words.ts';
import { svg } from './svg.ts';

/** One bar; a year without results is a gap. */
export interface YearBar {
  readonly year: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** So many bars at most: with more they could no longer be told apart. */
const most = 250;

/** Every year from the first to the last; none where there are fewer than two, or too many. */
export function yearBars(values: readonly FacetValue[]): YearBar[] {
  const known = new Map(
    values.filter(({ id }) => /^\d{4}$/.test(id)).map((value) => [Number(value.id), value]),
  );
  const years = [...known.keys()];
  const first = Math.min(...years);
  const length = Math.max(...years) - first + 1;
  if (known.size < 2 || length > most) return [];
  return Array.from({ length }, (_, index) => {
    const { count = 0, chosen = false } = known.get(first + index) ?? {};
    return { year: String(first + index).padStart(4, '0'), count, chosen };
  });
}

/**
 * Draws the results by year, as the archive's pages draw time. It is for the eye and the mouse; the list of years
 * beside it says the same to everybody else.
 *
 * @param hrefOf the search with a year chosen, or no longer
 */
export function renderYearBars(
  bars: readonly YearBar[],
  hrefOf: (year: string) => string,
  choose: (year: string) => void,
): Node[] {
  const highest = Math.max(...bars.map(({ count }) => count));
  const slot = 100 / bars.length;
  const percent = (value: number) => `${Number(value.toFixed(3))}%`;
  const drawn = bars.map(({ year, count, chosen }, index) => {
    const x = percent((index + 0.5) * slot);
    if (count === 0) return svg('line', { x1: x, x2: x, y1: '100%', y2: '96%' });
    const link = svg('a', { href: hrefOf(year), tabindex: '-1', ...(chosen && { class: 'chosen' }) });
    const title = svg('title');
    title.textContent = words.yearBar(year, count);
    link.append(
      title,
      svg('rect', { x: percent(index * slot), width: percent(slot), height: '100%' }),
      svg('line', {
        class: 'bar',
        x1: x,
        x2: x,
        y1: '100%',
        y2: percent(100 - Math.max(5, (count / highest) * 90)),
      }),
    );
    link.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      choose(year);
    });
    return link;
  });
  const picture = svg('svg', { class: bars.length > 60 ? 'thin' : bars.length > 30 ? 'fine' : 'firm' });
  if (highest > 1) picture.append(svg('line', { class: 'scale', x1: '0', x2: '100%', y1: '10%', y2: '10%' }));
  picture.append(...drawn, svg('line', { class: 'axis', x1: '0', x2: '100%', y1: '100%', y2: '100%' }));
  const scaled = element('div', { class: 'scaled' });
  scaled.append(picture);
  if (highest > 1) scaled.append(element('p', { class: 'most' }, highest.toLocaleString('en')));
  const ends = [bars[0]!, bars.at(-1)!].map(({ year }) => element('span', {}, String(Number(year))));
  return [scaled, element('p', { class: 'axis-ends' }, ...ends)];
}
