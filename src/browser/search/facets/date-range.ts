import { element } from '../../shared/element.ts';
import { DateRowView, type MovedEnds } from './date-row.ts';
import { type ChosenDates, type DatedResults, type DateRow, dateRows } from './date-rows.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';

/** The results over time: rows of bars to select dates from, and the same data as a table. */
export class DateRange {
  readonly node: HTMLElement;
  readonly #pick: (from: string | undefined, to: string | undefined) => void;
  readonly #rows = element('div');
  readonly #views: DateRowView[] = [];
  readonly #span = element('p', { class: 'picked' });
  readonly #table = element('details', { class: 'date-table' }, element('summary', {}, words.showTable));
  readonly #all = element('button', { type: 'button' }, words.allDates);
  #shown: readonly DateRow[] = [];
  #chosen: ChosenDates = {};

  /** @param pick called with the selected dates in query syntax */
  constructor(pick: (from: string | undefined, to: string | undefined) => void) {
    this.#pick = pick;
    this.node = element('div', {
      class: 'bars dates',
      role: 'group',
      'aria-label': words.dates,
      hidden: true,
    });
    this.node.append(this.#rows, this.#span, this.#table);
    this.#all.addEventListener('click', () => {
      pick(undefined, undefined);
      this.#views[0]?.focus();
    });
    this.#table.addEventListener('toggle', () => void this.#fillTable());
  }

  show(results: readonly DatedResults[], chosen: ChosenDates): void {
    const rows = dateRows(results, chosen);
    this.#shown = rows;
    this.#chosen = chosen;
    // Without results, there is nothing to select, except to undo a selection.
    const isEmpty = rows.every(({ bars }) => bars.every(({ count, chosen }) => count === 0 && !chosen));
    this.node.hidden = isEmpty;
    rows.forEach((row, index) => {
      this.#views[index] ??= new DateRowView(
        (first, last, moved) => void this.#choose(index, first, last, moved),
      );
      this.#views[index].show(row);
    });
    // Existing nodes are kept, so that a handle keeps the focus.
    this.#views.forEach(({ node }, index) => {
      if (index >= rows.length) node.remove();
      else if (node.parentNode !== this.#rows) this.#rows.append(node);
    });
    const picked = rows.at(-1)?.bars.filter((bar) => bar.chosen) ?? [];
    this.#span.hidden = picked.length === 0;
    this.#span.replaceChildren(
      ...(picked.length > 0
        ? [words.span(this.#name(picked[0]!.period), this.#name(picked.at(-1)!.period)), ' ', this.#all]
        : []),
    );
    void this.#fillTable();
  }

  async #choose(row: number, first: number, last: number, moved: MovedEnds): Promise<void> {
    const [rows, chosen] = [this.#shown, this.#chosen];
    const { pickedDates } = await import('./picked-dates.ts');
    const { from, to } = pickedDates(rows, chosen, { row, first, last, moved });
    this.#pick(from, to);
  }

  #name(period: string): string {
    return dateWords.period(period);
  }

  async #fillTable(): Promise<void> {
    const row = this.#shown.at(-1);
    if (!this.#table.open || !row) return;
    const { renderDateTable } = await import('./render-date-table.ts');
    const [, ...old] = this.#table.children;
    for (const node of old) node.remove();
    this.#table.append(renderDateTable(row));
  }
}
