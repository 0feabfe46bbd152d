import { parseHTML } from 'linkedom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dragRow } from '../../../../src/browser/reading-list/drag-row.ts';

const rowHeight = 10;

/** Starts to drag a row of a list of four by its handle; rows are below each other in their order. */
function drag(id: string, button = 0) {
  const { document, HTMLElement, Event } = parseHTML('<ul><li id="a"><li id="b"><li id="c"><li id="d"></ul>');
  vi.stubGlobal('HTMLElement', HTMLElement);
  onTestFinished(() => void vi.unstubAllGlobals());
  const list = document.querySelector('ul')!;
  const order = () => [...list.children].map((row) => row.id).join('');
  for (const row of list.children) {
    row.getBoundingClientRect = () =>
      ({ top: order().indexOf(row.id) * rowHeight, height: rowHeight }) as DOMRect;
  }
  const row: HTMLElement = document.querySelector(`#${id}`)!;
  const handle = row.appendChild(document.createElement('button'));
  handle.setPointerCapture = () => undefined;
  // linkedom ignores the signal that ends listening.
  const listen = handle.addEventListener.bind(handle);
  handle.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listen(type, listener);
    options?.signal?.addEventListener('abort', () => handle.removeEventListener(type, listener));
  };
  const drops: number[] = [];
  const pressed = Object.assign(new Event('pointerdown', { cancelable: true }), { button, pointerId: 1 });
  handle.addEventListener('pointerdown', (event) => dragRow(row, event, (place) => drops.push(place)));
  handle.dispatchEvent(pressed);
  const send = (type: string, clientY = 0) =>
    handle.dispatchEvent(Object.assign(new Event(type), { clientY }));
  return { row, order, drops, send };
}

test('a row moves down when the pointer passes the middle of the next one, and not before', () => {
  const { order, drops, send } = drag('a');
  send('pointermove', 14);
  expect(order()).toBe('abcd');
  send('pointermove', 16);
  expect(order()).toBe('bacd');
  send('pointerup');
  expect(drops).toEqual([1]);
});

test('a row moves up when the pointer passes the middle of the one before it, and not before', () => {
  const { order, drops, send } = drag('d');
  send('pointermove', 26);
  expect(order()).toBe('abcd');
  send('pointermove', 24);
  expect(order()).toBe('abdc');
  send('pointerup');
  expect(drops).toEqual([2]);
});

test('a row passes several others at once', () => {
  const { order, send } = drag('a');
  send('pointermove', 100);
  expect(order()).toBe('bcda');
  send('pointermove', -100);
  expect(order()).toBe('abcd');
});

test('a row that returns to its place is not reported, and one that was released stays', () => {
  const { row, order, drops, send } = drag('b');
  expect(row.hasAttribute('data-dragged')).toBe(true);
  send('pointermove', 100);
  send('pointermove', 11);
  send('pointercancel');
  expect([order(), drops, row.hasAttribute('data-dragged')]).toEqual(['abcd', [], false]);
  send('pointermove', 100);
  expect(order()).toBe('abcd');
});

test('only the main button drags', () => {
  const { row, order, send } = drag('a', 2);
  send('pointermove', 100);
  expect([order(), row.hasAttribute('data-dragged')]).toEqual(['abcd', false]);
});
