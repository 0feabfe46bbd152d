import type { Urls } from '../../shared/base/urls.ts';

/**
 * Adds keyboard shortcuts: `/` (outside text fields) and Ctrl-K (Cmd-K) focus the search field; Escape in an
 * empty field goes back. Suggestions are loaded when a search field first gets the focus, except for a field
 * with its own script.
 */
export function addSearchKeys(urls: Urls): void {
  let from: { readonly focused: Element | null; readonly top: number } | undefined;

  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape' && from && isBox(target) && target.value === '' && !event.defaultPrevented) {
      if (from.focused instanceof HTMLElement && from.focused !== document.body)
        from.focused.focus({ preventScroll: true });
      else target.blur();
      scrollTo({ top: from.top, behavior: 'instant' });
      from = undefined;
    }
    if (!asksForSearch(event)) return;
    const box = [
      ...document.querySelectorAll<HTMLInputElement>('main [data-search-box], [data-search-box]'),
    ].find((candidate) => candidate.checkVisibility?.() ?? true);
    if (!box) return;
    event.preventDefault();
    if (document.activeElement !== box) from = { focused: document.activeElement, top: scrollY };
    box.focus();
    box.select();
  });

  const offer = (box: EventTarget | null) => {
    if (!isBox(box) || box.dataset['searchBox'] !== '') return;
    const { value } = box;
    void import('../names/suggest.ts').then(({ offerSuggestions }) => offerSuggestions(box, value, urls));
  };
  addEventListener('focusin', ({ target }) => offer(target));
  offer(document.activeElement);
}

function asksForSearch({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key === '/') return !ctrlKey && !metaKey && !takesText(target);
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

function isBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['searchBox'] !== undefined;
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
