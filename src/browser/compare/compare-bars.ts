import { punctuation } from '../some-pages/page-punctuation.ts';
import type { Axis, Slot } from './compare-axis.ts';
import { element } from '../shared/element.ts';
import { svg } from '../some-pages/svg.ts';
import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';

/** One row of bars: of one name, or of both. */
export interface BarRow {
  readonly name: string;
  readonly countOf: (slot: Slot) => number;
  /** Returns the target of a bar from the key of its period. */
  readonly hrefOf: (key: string) => string;
}

/**
 * Renders rows of bars on one axis for sighted mouse users, and a table with the same data for everybody
 * else.
 */
export function renderRows({ unit, slots, undated }: Axis, rows: readonly BarRow[]): HTMLElement {
  const first = words.period(slots[0]!.key);
  const last = words.period(slots.at(-1)!.key);
  const note = undated > 0 ? ` ${words.undated(undated)}` : '';
  return element(
    'figure',
    { class: 'bars' },
    element('figcaption', { class: 'small' }, `${words.bars(unit, first, last)}${note}`),
    ...rows.map((row) => renderRow(slots, row)),
    element(
      'p',
      { class: first === last ? 'axis-ends one' : 'axis-ends', 'aria-hidden': 'true' },
      ...[...new Set([first, last])].map((end) => element('span', {}, end)),
    ),
    renderTable(slots, rows),
  );
}

function renderRow(slots: readonly Slot[], { name, countOf, hrefOf }: BarRow): HTMLElement {
  const maxCount = Math.max(...slots.map(countOf));
  const width = 100 / slots.length;
  const percent = (value: number) => `${Number(value.toFixed(3))}%`;
  const drawn = slots.map((slot, index) => {
    const count = countOf(slot);
    const x = percent((index + 0.5) * width);
    if (count === 0) return svg('line', { x1: x, x2: x, y1: '100%', y2: '96%' });
    const link = svg('a', { href: hrefOf(slot.key), tabindex: '-1' });
    const title = svg('title');
    title.textContent = `${name}${punctuation.comma}${words.period(slot.key)}: ${words.articles(count)}`;
    link.append(
      title,
      svg('rect', { x: percent(index * width), width: percent(width), height: '100%' }),
      svg('line', {
        class: 'bar',
        x1: x,
        x2: x,
        y1: '100%',
        y2: percent(100 - Math.max(5, (count / maxCount) * 90)),
      }),
    );
    return link;
  });
  const picture = svg('svg', {
    class: slots.length > 60 ? 'thin' : slots.length > 30 ? 'fine' : 'firm',
    'aria-hidden': 'true',
  });
  if (maxCount > 1)
    picture.append(svg('line', { class: 'scale', x1: '0', x2: '100%', y1: '10%', y2: '10%' }));
  picture.append(...drawn, svg('line', { class: 'axis', x1: '0', x2: '100%', y1: '100%', y2: '100%' }));
  const scaled = element('div', { class: 'scaled' });
  scaled.append(picture);
  if (maxCount > 1)
    scaled.append(element('p', { class: 'most', 'aria-hidden': 'true' }, words.figures(maxCount)));
  return element('div', { class: 'row' }, element('p', { class: 'small' }, element('bdi', {}, name)), scaled);
}

function renderTable(slots: readonly Slot[], rows: readonly BarRow[]): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, words.when),
    ...rows.map(({ name }) => element('th', { scope: 'col' }, element('bdi', {}, name))),
  );
  const lines = slots
    .filter((slot) => rows.some(({ countOf }) => countOf(slot) > 0))
    .map((slot) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, words.period(slot.key)),
        ...rows.map(({ countOf, hrefOf }) =>
          element(
            'td',
            {},
            countOf(slot) > 0 ? element('a', { href: hrefOf(slot.key) }, words.figures(countOf(slot))) : '0',
          ),
        ),
      ),
    );
  return element(
    'details',
    {},
    element('summary', {}, words.table),
    element('table', { class: 'wide' }, element('thead', {}, head), element('tbody', {}, ...lines)),
  );
}
