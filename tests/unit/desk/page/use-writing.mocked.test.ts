import { act } from 'preact/test-utils';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { WrittenText } from '../../../../src/desk/api/write.ts';
import { showScreens } from '../../../support/browsing/shown-screen.ts';

// A text that is written while answers of the desk are late. All of it is fiction.
const { show, clear } = showScreens('write/ferry/');
afterEach(clear);

const opened: WrittenText = {
  title: 'The ferry',
  file: 'content/articles/ferry.md',
  language: 'en',
  body: 'The ferry left.',
  digest: '1',
  today: '2026-03-01',
};

/** Opens a text, and answers its requests when the test says so. */
async function openWriting() {
  const { useWriting } = await import('../../../../src/desk/page/write/use-writing.ts');
  const { content } = await import('../../../../src/desk/page/base/events.ts');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const waiting: { readonly name: string; readonly answer: (output: unknown) => void }[] = [];
  const before = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.replace('/desk/api/', '');
    return new Promise((resolve) => {
      const headers = new Headers({ 'x-desk-event': '0' });
      const answer = (output: unknown) =>
        resolve({ ok: true, headers, json: () => Promise.resolve({ type: 'done', output }) });
      waiting.push({ name, answer });
    });
  });
  onTestFinished(() => void vi.stubGlobal('fetch', before));
  let writing: ReturnType<typeof useWriting> | undefined;
  function Text() {
    writing = useWriting('article', 'ferry');
    return null;
  }
  const turn = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)));
  await show(Text, {});
  return {
    writing: () => writing!,
    asked: () => waiting.map(({ name }) => name),
    answer: async (name: string, output: unknown) => {
      const [first] = waiting.splice(
        waiting.findIndex((one) => one.name === name),
        1,
      );
      first!.answer(output);
      await turn();
    },
    pass: async (milliseconds: number) => {
      await act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));
    },
    hearChange: async () => {
      await act(() => void (content.value = { ...content.value, version: content.value.version + 1 }));
      await turn();
    },
  };
}

test('what others change while a text is saved is asked for again, and shown as a conflict or as it is now', async () => {
  const { writing, asked, answer, pass, hearChange } = await openWriting();
  await answer('write/open', opened);
  await act(() => writing().write('Mine.'));
  await pass(1500);
  expect(asked()).toEqual(['write/save']);
  await hearChange();
  await answer('write/open', { ...opened, body: 'Mine.', digest: '2' });
  await answer('write/save', { digest: '2' });
  expect(writing()).toMatchObject({ body: 'Mine.', isSaved: true, theirs: undefined });
  expect(asked()).toEqual(['write/open']);
  await answer('write/open', { ...opened, body: 'Theirs.', digest: '3' });
  expect(writing()).toMatchObject({ body: 'Theirs.', isSaved: true, theirs: undefined });
  expect(asked()).toEqual([]);
});

test('a text opens although the answer arrives while what was typed before is saved', async () => {
  const first = await openWriting();
  await first.answer('write/open', opened);
  await act(() => first.writing().write('Mine.'));
  const { drafts } = await import('../../../../src/desk/page/base/drafts.ts');
  const typed = drafts.value;
  clear();
  await first.answer('write/save', { digest: '2' });
  // As it was typed before the desk refused to save it.
  drafts.value = typed;

  const { writing, asked, answer, pass } = await openWriting();
  await pass(1500);
  expect(asked()).toEqual(['write/open', 'write/save']);
  await answer('write/open', opened);
  expect(writing().text).toBeUndefined();
  await answer('write/save', { digest: '2' });
  expect(asked()).toEqual(['write/open']);
  await answer('write/open', { ...opened, body: 'Mine.', digest: '2' });
  expect(writing()).toMatchObject({ body: 'Mine.', isSaved: true, text: { title: 'The ferry' } });
});
