/**
 * Lets a row of a list follow the pointer until it is released.
 *
 * @param drop called with the new index of the row, if it has changed
 */
export function dragRow(row: HTMLElement, event: PointerEvent, drop: (place: number) => void): void {
  const list = row.parentElement;
  const handle = event.currentTarget;
  if (!list || !(handle instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  const placeOf = () => [...list.children].indexOf(row);
  const before = placeOf();
  const stop = new AbortController();
  const { signal } = stop;
  row.toggleAttribute('data-dragged', true);
  handle.setPointerCapture(event.pointerId);
  // The other rows are moved around this one, because an element removed from the page loses the pointer
  // capture.
  const put = ({ clientY }: Pick<PointerEvent, 'clientY'>) => {
    const { previousElementSibling: above, nextElementSibling: below } = row;
    if (above && clientY < middleOf(above)) row.after(above);
    else if (below && clientY > middleOf(below)) row.before(below);
    else return;
    put({ clientY });
  };
  const end = () => {
    stop.abort();
    row.removeAttribute('data-dragged');
    if (placeOf() !== before) drop(placeOf());
  };
  handle.addEventListener('pointermove', put, { signal });
  handle.addEventListener('pointerup', end, { signal });
  handle.addEventListener('pointercancel', end, { signal });
}

function middleOf(node: Element): number {
  const { top, height } = node.getBoundingClientRect();
  return top + height / 2;
}
