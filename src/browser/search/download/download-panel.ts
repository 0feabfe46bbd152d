import { copyText, confirmationMs } from '../../shared/copy.ts';
import { pageAddress } from '../../shared/page-address.ts';
import { clickButton } from '../../shared/click-button.ts';
import { element } from '../../shared/element.ts';
import type { Found } from '../../../search/engine/found.ts';
import { downloadWords as words } from '../../../shared/words/en/scripts/download-words.ts';
import { citationFormats, type CitationFormatName } from '../../../views/meta/citations/citation-formats.ts';
import type { DownloadFormat } from './write-results.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** The fragment that requests a file of the results, such as `#download=csv`: see subject-actions.ts. */
const downloadHash = /^#download=(.*)$/;

/** The panel to download results. The code that writes files is loaded on demand. */
export class DownloadPanel {
  readonly node: HTMLElement;
  readonly #urls: Urls;
  readonly #formats = new Map<string, HTMLButtonElement>();
  readonly #note = element('p', { class: 'download-note' });
  readonly #progress = element('progress', { 'aria-label': words.progress, hidden: true });
  readonly #stop = clickButton(words.stop, () => this.#running?.abort());
  readonly #status = element('p', { class: 'download-status', role: 'status' });
  #found: Found | undefined;
  #running: AbortController | undefined;

  constructor(urls: Urls) {
    this.#urls = urls;
    const link = clickButton(words.copyLink, () => copyLink(link));
    const ways = [
      this.#way(words.csv, 'csv'),
      this.#way(words.jsonLines, 'jsonl'),
      ...Object.entries(citationFormats).map(([format, { title }]) =>
        this.#way(title, format as CitationFormatName),
      ),
      link,
    ];
    link.hidden = !navigator.clipboard;
    this.#stop.hidden = true;
    this.node = element(
      'div',
      {},
      this.#note,
      element('p', { class: 'download-ways' }, ...ways.flatMap((way) => [way, ' '])),
      element('p', { class: 'download-run' }, this.#progress, ' ', this.#stop),
      this.#status,
    );
  }

  /** Sets the results to download; a download in progress continues. */
  show(found: Found | undefined): void {
    this.#running?.abort();
    this.#found = found;
    this.#note.textContent = words.note(found?.total ?? 0);
    this.#status.textContent = '';
  }

  /** Downloads the file that the address requests, if it requests one. */
  startRequested(): void {
    const [, format] = downloadHash.exec(location.hash) ?? [];
    if (format === undefined) return;
    // Prevents another download when the reader goes back to this address or reloads it.
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#formats.get(format)?.click();
  }

  #way(label: string, format: DownloadFormat): HTMLButtonElement {
    const made = clickButton(label, () => this.#download(format));
    this.#formats.set(format, made);
    return made;
  }

  async #download(format: DownloadFormat): Promise<void> {
    const found = this.#found;
    if (!found) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#run(found.total);
    this.#status.textContent = words.reading(found.total);
    let status: string;
    try {
      const { writeResults } = await import('./write-results.ts');
      const written = await writeResults(found, format, this.#urls, {
        signal: running.signal,
        onProgress: (done) => (this.#progress.value = done),
      });
      status = words.saved(written);
    } catch {
      status = running.signal.aborted ? words.stopped : words.failed;
    }
    if (this.#running !== running) return;
    this.#running = undefined;
    const hadFocus = document.activeElement === this.#stop;
    this.#run(0);
    if (hadFocus) this.node.closest('details')?.querySelector('summary')?.focus();
    this.#status.textContent = status;
  }

  /** Shows the progress of reading results. @param total their number; 0 when finished */
  #run(total: number): void {
    this.#progress.hidden = total === 0;
    this.#stop.hidden = total === 0;
    this.#progress.max = Math.max(1, total);
    this.#progress.value = 0;
  }
}

/** Copies the link to the search, without the number of results shown. */
async function copyLink(link: HTMLButtonElement): Promise<void> {
  const address = new URL(pageAddress() + location.search);
  address.searchParams.delete('shown');
  if (!(await copyText(address.href, words.copied))) return;
  link.textContent = words.copied;
  setTimeout(() => (link.textContent = words.copyLink), confirmationMs);
}
