import { listSearchWords as words } from '../../../shared/words/en/scripts/list-search-words.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { yieldToMain } from '../../shared/yield-to-main.ts';
import { element } from '../../shared/element.ts';
import type { NameLookup } from '../../../search/engine/name-lookup.ts';
import { saveFile } from '../../shared/save-file.ts';
import { ColumnChoice } from './column-choice.ts';
import { type CountedName, countNames } from './count-names.ts';
import { namesCsv } from './names-csv.ts';
import { readNames } from './read-names.ts';
import { readTable } from './read-table.ts';
import { renderCounted } from './render-counted.ts';

/** The functions to count names. */
export interface Counter {
  readonly names: NameLookup;
  readonly total: (query: string) => Promise<number>;
}

/** The form for a list of names, and the table of their counts. */
export class ListSearchPage {
  readonly #urls: Urls;
  readonly #counter: Counter;
  readonly #names = element('textarea', { rows: '10', spellcheck: 'false', autocomplete: 'off' });
  readonly #file = element('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain' });
  readonly #column = new ColumnChoice(
    (cells) => (this.#names.value = readNames(cells.join('\n')).join('\n')),
  );
  readonly #count = element('button', { type: 'submit' }, words.count);
  readonly #stop = element('button', { type: 'button', hidden: true }, words.stop);
  readonly #save = element('button', { type: 'button', hidden: true }, words.save);
  readonly #progress = element('progress', { 'aria-label': words.progress, hidden: true });
  readonly #status = element('p', { class: 'list-search-status', role: 'status' });
  readonly #rows = element('tbody');
  readonly #table: HTMLTableElement;
  #counted: CountedName[] = [];
  #running: AbortController | undefined;

  constructor(app: HTMLElement, urls: Urls, counter: Counter) {
    this.#urls = urls;
    this.#counter = counter;
    this.#table = element(
      'table',
      { class: 'list-search-table', hidden: true },
      element('caption', { class: 'hidden' }, words.caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, words.headName),
          element('th', { scope: 'col' }, words.headMeaning),
          element('th', { scope: 'col', class: 'number' }, words.headArticles),
        ),
      ),
      this.#rows,
    );
    const form = element(
      'form',
      { class: 'list-search' },
      element('label', { class: 'text-form-field' }, element('span', {}, words.names), this.#names),
      element('p', {}, element('label', {}, `${words.open} `, this.#file)),
      this.#column.node,
      element(
        'p',
        { class: 'list-search-ways' },
        this.#count,
        ' ',
        this.#stop,
        ' ',
        this.#save,
        ' ',
        this.#progress,
      ),
      this.#status,
    );
    app.replaceChildren(form, this.#table);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run();
    });
    this.#file.addEventListener('change', () => void this.#open());
    this.#stop.addEventListener('click', () => this.#running?.abort());
    this.#save.addEventListener('click', () =>
      saveFile(words.file, namesCsv(this.#counted, this.#urls), 'text/csv'),
    );
  }

  async #open(): Promise<void> {
    const file = this.#file.files?.[0];
    if (!file) return;
    this.#status.textContent = '';
    this.#column.hide();
    const rows = await readTable(file).catch(() => []);
    // A larger file may be read after one that was chosen later.
    if (this.#file.files?.[0] !== file) return;
    // Binary files contain NUL characters.
    if (rows.length === 0 || rows.some((row) => row.some((cell) => cell.includes('\0'))))
      this.#status.textContent = words.notATable(file.name);
    else this.#column.show(rows);
  }

  async #run(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const list = readNames(this.#names.value);
    this.#counted = [];
    this.#rows.replaceChildren();
    this.#table.hidden = list.length === 0;
    if (list.length === 0) {
      this.#status.textContent = words.noNames;
      this.#show(0);
      this.#names.focus();
      return;
    }
    this.#show(list.length);
    this.#status.textContent = words.counting(list.length);
    let failed = '';
    try {
      await countNames(list, {
        ...this.#counter,
        signal: running.signal,
        yieldToMain,
        onCounted: (counted) => {
          if (!running.signal.aborted) this.#add(counted);
        },
      });
    } catch (error) {
      if (!running.signal.aborted) {
        failed = words.failed;
        reportError(error);
        running.abort();
      }
    }
    if (this.#running !== running) return;
    this.#running = undefined;
    const hadFocus = document.activeElement === this.#stop;
    this.#show(0);
    if (hadFocus) this.#count.focus();
    const found = this.#counted.filter(({ articles }) => articles > 0).length;
    this.#status.textContent =
      failed ||
      (running.signal.aborted
        ? words.stopped(this.#counted.length, list.length)
        : words.done(list.length, found));
  }

  #add(counted: CountedName): void {
    this.#counted.push(counted);
    this.#rows.append(renderCounted(counted, this.#urls));
    this.#progress.value = this.#counted.length;
  }

  /** Shows the progress of counting. @param total the number of names; 0 when finished */
  #show(total: number): void {
    this.#progress.hidden = total === 0;
    this.#stop.hidden = total === 0;
    this.#save.hidden = total > 0 || this.#counted.length === 0;
    this.#progress.max = Math.max(1, total);
    this.#progress.value = 0;
  }
}
