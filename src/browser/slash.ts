/** Lets `/` lead to the search box from anywhere on a page, but not out of a field that takes text. */
export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || takesText(event.target))
      return;
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('main [data-search-box], [data-search-box]'),
    ];
    const box = boxes.find((candidate) => candidate.checkVisibility?.() ?? true);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
