import { element } from '../../shared/element.ts';
import type { HitList } from '../../../search/engine/hit-list.ts';
import type { GroupedHit, Hit } from '../../../search/engine/read-hit.ts';
import { resultsPerPage } from '../../../search/query/search-state.ts';
import { searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import { waitForPaint } from '../wait-for-paint.ts';
import { renderHit, renderVersions } from './render-hit.ts';
import type { Urls } from '../../../shared/base/urls.ts';

export interface ShowOptions {
  /** The number of results that the reader requested. */
  readonly shown: number;
  /** Whether these results begin with those on the page. */
  readonly isMore: boolean;
  /** Whether to show sentences with the words instead of passages. */
  readonly asSentences: boolean;
  /** Whether the query may be incomplete. */
  readonly isTyping: boolean;
  /** Whether these results are still wanted. */
  readonly isCurrent: () => boolean;
  /** Called when the first results are shown. */
  readonly first?: () => void;
}

/** The results, and the button that shows more of them. */
export class ResultList {
  readonly node = element('ol', { class: 'results' });
  readonly more = element('button', { type: 'button', class: 'more', hidden: true });
  #focusAt: number | undefined;

  readonly #urls: Urls;

  /** @param showMore called when the reader requests more */
  constructor(urls: Urls, showMore: () => void) {
    this.#urls = urls;
    this.more.addEventListener('click', () => {
      this.#focusAt = this.node.childElementCount;
      showMore();
    });
  }

  /**
   * Shows the first results as soon as their texts are loaded, then the others. If the reader requested more of
   * the same results, those already shown are kept.
   */
  async show(
    hits: HitList,
    total: number,
    { shown, isMore, asSentences, isTyping, isCurrent, first }: ShowOptions,
  ): Promise<void> {
    const wanted = Math.min(shown, total);
    const sentences = asSentences ? await import('./render-sentences.ts') : undefined;
    const render = (hits: readonly (Hit | GroupedHit)[]) =>
      hits.map((hit) => {
        const item = sentences?.renderSentences(hit, this.#urls) ?? renderHit(hit, this.#urls);
        if ('versions' in hit && hit.versions > 0) item.append(renderVersions(hit, this.#urls));
        return item;
      });
    this.node.setAttribute('aria-busy', 'true');
    // One alone, because each text is a request.
    const start = wanted > 0 ? await hits.first() : undefined;
    if (!isCurrent()) return;
    // The request may have been for more of other results, which a newer query has replaced.
    const focusAt = isMore ? this.#focusAt : undefined;
    this.#focusAt = undefined;
    if (focusAt === undefined) {
      this.node.replaceChildren(...render(start ? [start] : []));
      this.more.hidden = true;
    }
    first?.();
    let isAll = true;
    if (wanted > 1) {
      await waitForPaint(isTyping);
      if (!isCurrent()) return;
      const all = await hits.nextGrouped(wanted);
      if (!isCurrent()) return;
      this.node.append(...render(all.slice(this.node.childElementCount)));
      // It was shown before the others were known.
      const [shown, grouped] = [this.node.firstElementChild, all[0]];
      if (grouped && grouped.versions > 0 && !shown?.querySelector('.hit-versions'))
        shown?.append(renderVersions(grouped, this.#urls));
      isAll = all.length < wanted;
    }
    this.#offer(isAll ? total : wanted, total);
    this.node.removeAttribute('aria-busy');
    if (focusAt !== undefined) this.node.children[focusAt]?.querySelector('a')?.focus();
  }

  clear(): void {
    this.#focusAt = undefined;
    this.node.replaceChildren();
    this.node.removeAttribute('aria-busy');
    this.more.hidden = true;
  }

  /**
   * Moves the focus among the results.
   * @param step 1 for the next, −1 for the previous one
   * @returns false if there is none
   */
  moveFocus(step: number): boolean {
    const links = [...this.node.querySelectorAll<HTMLElement>('.hit-title a')];
    const hit = document.activeElement?.closest('.hit');
    const at = links.findIndex((link) => hit?.contains(link));
    const next = links[at + step];
    next?.focus();
    return next !== undefined;
  }

  #offer(wanted: number, total: number): void {
    this.more.hidden = wanted >= total;
    this.more.textContent = words.more(Math.min(resultsPerPage, total - wanted));
  }
}
