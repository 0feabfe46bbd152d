import { element } from '../../shared/element.ts';
import type { Found } from '../../../search/engine/found.ts';
import { searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { DownloadPanel } from './download-panel.ts';

/**
 * "Download results". The panel is loaded when a reader opens it, or when the address requests a file, as
 * links from pages with too many articles for their own files do.
 */
export class DownloadResults {
  readonly node = element(
    'details',
    { class: 'download', hidden: true },
    element('summary', {}, words.download),
  );
  #panel: DownloadPanel | undefined;
  #found: Found | undefined;

  constructor(urls: Urls) {
    this.node.addEventListener('toggle', () => void this.#open(urls), { once: true });
  }

  /** Sets the results to download. */
  show(found: Found | undefined): void {
    this.#found = found;
    this.node.hidden = !found?.total;
    this.#panel?.show(found);
    if (found?.total && location.hash) this.node.open = true;
  }

  async #open(urls: Urls): Promise<void> {
    const { DownloadPanel } = await import('./download-panel.ts');
    this.#panel = new DownloadPanel(urls);
    this.#panel.show(this.#found);
    this.node.append(this.#panel.node);
    this.#panel.startRequested();
  }
}
