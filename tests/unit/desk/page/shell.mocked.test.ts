import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { ContentEvent } from '../../../../src/desk/api/events.ts';
import type { EditedRecord } from '../../../../src/desk/api/records.ts';
import { showScreens } from '../../../support/browsing/shown-screen.ts';

// The frame of the screens while the archive is opened, rendered into a document without a browser. All is fiction.
const { show, textsOf, clear, root } = showScreens('settings/');
afterEach(clear);

const site: EditedRecord = {
  name: 'The Example Courier',
  file: 'content/site.yaml',
  fields: { title: 'The Example Courier' },
  digest: '1',
  form: [{ key: 'title', type: 'text', isRequired: true }],
  faults: [],
};

async function openShell() {
  const { content } = await import('../../../../src/desk/page/base/events.ts');
  const { Shell } = await import('../../../../src/desk/page/shell/shell.tsx');
  const hear = async (event: Omit<ContentEvent, 'type' | 'of'>) => {
    await act(() => void (content.value = { type: 'content', of: 250, ...event }));
    await show(Shell, {}, { 'settings/show': { site, pages: [] } });
  };
  const heading = () => root.querySelector<HTMLInputElement>('.own-pages input')!;
  return { hear, heading };
}

test('while the archive is opened for the first time, its progress stands in place of the screen', async () => {
  const { hear } = await openShell();
  await hear({ state: 'opening', done: 100, version: 0 });
  expect(textsOf('main h1')).toEqual(['Opening the archive']);
  expect(textsOf('main .progress')).toEqual(['100 of 250 articles read']);
  expect(textsOf('.desk-status p')).toEqual(['All saved']);
  await hear({ state: 'open', done: 250, version: 1 });
  expect(textsOf('main h1')).toEqual(['Settings']);
  expect(textsOf('.progress')).toEqual([]);
});

test('what is typed on a screen stays there while the archive is opened again', async () => {
  const { hear, heading } = await openShell();
  await hear({ state: 'open', done: 250, version: 1 });
  const typed = heading();
  typed.value = 'About this paper';
  typed.dispatchEvent(new (root.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'));
  await hear({ state: 'opening', done: 100, version: 1 });
  expect(textsOf('main h1')).toEqual(['Settings']);
  expect(textsOf('.desk-status p')).toEqual(['All saved', '100 of 250 articles read']);
  await hear({ state: 'open', done: 250, version: 2 });
  expect(heading()).toBe(typed);
  expect(heading().value).toBe('About this paper');
  expect(textsOf('.desk-status p')).toEqual(['All saved']);
});

test('where the archive can’t be opened again, the reason stands above what is typed', async () => {
  const { hear, heading } = await openShell();
  await hear({ state: 'open', done: 250, version: 1 });
  const typed = heading();
  await hear({ state: 'failed', done: 0, version: 0, message: 'The folder is gone.' });
  expect(textsOf('main .fault')[0]).toBe('The archive can’t be opened. The folder is gone.');
  expect(heading()).toBe(typed);
  clear();
  await hear({ state: 'failed', done: 0, version: 0, message: 'The folder is gone.' });
  expect(textsOf('main .fault')[0]).toBe('The archive can’t be opened. The folder is gone.');
  expect(textsOf('main h1')).toEqual([]);
});
