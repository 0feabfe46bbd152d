import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Screens of the desk, rendered into a document without a browser. */
export interface ShownScreens {
  readonly root: HTMLElement;
  /** Renders a component of the desk’s page, with answers of the desk by the name of the call. */
  readonly show: <Props extends object>(
    component: (props: Props) => unknown,
    props: Props,
    given?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** The texts of elements, with single spaces. */
  readonly textsOf: (selector: string) => string[];
  readonly clear: () => void;
}

/** Makes a document into which screens are rendered; the modules of the page must be loaded after it. */
export function showScreens(path = 'names/'): ShownScreens {
  const { document, window } = parseHTML('<!doctype html><body><main></main></body>');
  const root = document.querySelector('main')!;
  let answers: Readonly<Record<string, unknown>> = {};
  let asked = 0;
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(`http://localhost/desk/${path}`));
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.stubGlobal('fetch', (address: string) => {
    asked += 1;
    const output = answers[address.replace('/desk/api/', '')] ?? null;
    const headers = new Headers({ 'x-desk-event': '0' });
    return Promise.resolve({ ok: true, headers, json: () => Promise.resolve({ type: 'done', output }) });
  });
  return {
    root,
    async show(component, props, given = {}) {
      answers = given;
      await act(() => render(h(component as never, props as never), root));
      // An answer arrives within a turn, and a screen may ask further then.
      for (let before = -1; before !== asked;) {
        before = asked;
        await act(() => new Promise((resolve) => setImmediate(resolve)));
      }
    },
    textsOf: (selector) =>
      [...root.querySelectorAll(selector)].map((node) => node.textContent.replaceAll(/\s+/g, ' ').trim()),
    clear: () => void act(() => render(null, root)),
  };
}
