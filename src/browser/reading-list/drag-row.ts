/**
 * Lets a row of a list follow the pointer until it is let go.
 *
 * @param drop called with the place of the row among the rows, from 0, where that is another than before
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
  // The others move around the row: one that is taken out of the page loses the pointer.
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
