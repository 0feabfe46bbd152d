import { element } from '../../shared/element.ts';
import { svg } from '../../some-pages/svg.ts';
import type { DateBar, DateRow } from './date-rows.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';

/** The delay in milliseconds between the last movement of a handle and the search. */
const rest = 300;

/** The ends of a range that a reader moved. */
export type MovedEnds = 'from' | 'to' | 'both';

/** Called with the indexes of the first and last selected bar. */
export type PickSpan = (first: number, last: number, moved: MovedEnds) => void;

/**
 * A row of bars from which a range is selected: by clicking a bar, dragging across several, or moving two
 * handles with the pointer or keyboard. Its nodes are reused when the data changes, so that the focus is
 * kept.
 */
export class DateRowView {
  readonly node: HTMLElement;
  readonly #pick: PickSpan;
  readonly #picture = svg('svg', { 'aria-hidden': 'true' });
  readonly #most = element('p', { class: 'most', 'aria-hidden': 'true' });
  readonly #ends = [element('span'), element('span')] as const;
  /** The range while it is being selected. */
  readonly #moving = element('span', { class: 'moving' });
  readonly #outside = element('p', { class: 'small' });
  readonly #from = element('input', { type: 'range', min: '0' });
  readonly #to = element('input', { type: 'range', min: '0' });
  #row: DateRow = { unit: 'year', bars: [], outside: 0 };

  constructor(pick: PickSpan) {
    this.#pick = pick;
    this.node = element(
      'div',
      { class: 'date-row' },
      element('div', { class: 'scaled' }, this.#picture, this.#most),
      element('div', { class: 'handles' }, this.#from, this.#to),
      element('p', { class: 'axis-ends', 'aria-hidden': 'true' }, this.#ends[0], this.#moving, this.#ends[1]),
      this.#outside,
    );
    this.#listenToPointer();
    for (const handle of [this.#from, this.#to]) this.#listenTo(handle);
  }

  show(row: DateRow): void {
    this.#row = row;
    const { unit, bars, outside } = row;
    const highest = Math.max(1, ...bars.map(({ count }) => count));
    this.#picture.setAttribute('class', bars.length > 60 ? 'thin' : bars.length > 30 ? 'fine' : 'firm');
    this.#picture.replaceChildren(
      ...(highest > 1 ? [svg('line', { class: 'scale', x1: '0', x2: '100%', y1: '10%', y2: '10%' })] : []),
      ...bars.map((bar, index) => this.#draw(bar, index, highest)),
      svg('line', { class: 'axis', x1: '0', x2: '100%', y1: '100%', y2: '100%' }),
    );
    this.node.style.setProperty('--slot', `${100 / bars.length}%`);
    this.#most.textContent = highest > 1 ? words.figures(highest) : '';
    this.#outside.textContent = outside > 0 ? words.outside(outside) : '';
    this.#ends[0].textContent = this.#name(0);
    this.#ends[1].textContent = this.#name(bars.length - 1);
    const first = Math.max(
      0,
      bars.findIndex(({ chosen }) => chosen),
    );
    const chosenLast = bars.findLastIndex(({ chosen }) => chosen);
    const last = chosenLast < 0 ? bars.length - 1 : chosenLast;
    for (const handle of [this.#from, this.#to]) handle.max = String(bars.length - 1);
    this.#from.setAttribute('aria-label', words.from(words.unit[unit]));
    this.#to.setAttribute('aria-label', words.to(words.unit[unit]));
    this.#from.value = String(first);
    this.#to.value = String(last);
    this.#mark(first, last);
    this.#moving.textContent = '';
  }

  /** Focuses the handle for the start. */
  focus(): void {
    this.#from.focus();
  }

  #name(index: number): string {
    const bar = this.#row.bars[index];
    return bar ? dateWords.period(bar.period) : '';
  }

  #draw({ count }: DateBar, index: number, highest: number): SVGElement {
    const slot = 100 / this.#row.bars.length;
    const percent = (value: number) => `${Number(value.toFixed(3))}%`;
    const x = percent((index + 0.5) * slot);
    const group = svg('g');
    const title = svg('title');
    title.textContent = words.bar(this.#name(index), count);
    const top = count === 0 ? 96 : 100 - Math.max(5, (count / highest) * 90);
    group.append(
      title,
      svg('rect', { x: percent(index * slot), width: percent(slot), height: '100%' }),
      svg('line', { class: count === 0 ? 'gap' : 'bar', x1: x, x2: x, y1: '100%', y2: percent(top) }),
    );
    return group;
  }

  /** Shows a range while a reader moves its ends. */
  #move(first: number, last: number): void {
    this.#mark(first, last);
    this.#moving.textContent = words.span(this.#name(first), this.#name(last));
  }

  /** Shows the selected range; a range of all bars counts as no selection. */
  #mark(first: number, last: number): void {
    const { bars } = this.#row;
    const isAll = first === 0 && last === bars.length - 1;
    [...this.#picture.querySelectorAll('g')].forEach((group, index) => {
      group.classList.toggle('chosen', !isAll && index >= first && index <= last);
    });
    for (const [handle, at] of [
      [this.#from, first],
      [this.#to, last],
    ] as const)
      handle.setAttribute('aria-valuetext', words.bar(this.#name(at), bars[at]?.count ?? 0));
    // If both handles are at the same end, the one that can still move is on top.
    this.#from.classList.toggle('on-top', first === bars.length - 1);
  }

  #listenTo(handle: HTMLInputElement): void {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let moved: MovedEnds;
    const pickNow = () => {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      waiting = undefined;
      this.#pick(this.#from.valueAsNumber, this.#to.valueAsNumber, moved);
    };
    handle.addEventListener('input', () => {
      // A handle pushes the other one along.
      const other = handle === this.#from ? this.#to : this.#from;
      if (waiting === undefined) moved = handle === this.#from ? 'from' : 'to';
      if (this.#from.valueAsNumber > this.#to.valueAsNumber) {
        other.value = handle.value;
        moved = 'both';
      }
      this.#move(this.#from.valueAsNumber, this.#to.valueAsNumber);
      clearTimeout(waiting);
      waiting = setTimeout(pickNow, rest);
    });
    handle.addEventListener('blur', pickNow);
    handle.addEventListener('keydown', ({ key }) => key === 'Enter' && pickNow());
  }

  #listenToPointer(): void {
    const picture = this.#picture;
    let start: number | undefined;
    const at = ({ clientX }: PointerEvent) => {
      const { left, width } = picture.getBoundingClientRect();
      const share = (clientX - left) / width;
      const part = getComputedStyle(picture).direction === 'rtl' ? 1 - share : share;
      const { length } = this.#row.bars;
      return Math.min(length - 1, Math.max(0, Math.floor(part * length)));
    };
    const span = (event: PointerEvent): [number, number] => {
      const end = at(event);
      return [Math.min(start ?? end, end), Math.max(start ?? end, end)];
    };
    picture.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      start = at(event);
      picture.setPointerCapture(event.pointerId);
      this.#move(...span(event));
    });
    picture.addEventListener('pointermove', (event) => start !== undefined && this.#move(...span(event)));
    picture.addEventListener('pointerup', (event) => {
      if (start === undefined) return;
      const picked = span(event);
      start = undefined;
      this.#pick(...picked, 'both');
    });
    picture.addEventListener('pointercancel', () => {
      start = undefined;
      this.show(this.#row);
    });
  }
}
