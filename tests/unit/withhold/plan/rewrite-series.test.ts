import { expect, test } from 'vitest';
import { formFinder } from '../../../../src/withhold/forms/find-forms.ts';
import { rewriteSeries } from '../../../../src/withhold/plan/rewrite-series.ts';

// All of it is fiction.

const inShared = formFinder(['Jane Quill', 'Quill']);
const textIn = (id: string, title: string) =>
  `---\ntitle: A ferry\nseries:\n  id: ${id}\n  title: ${title}\n  part: 1\n---\n\nQuill sailed.\n`;
const seriesOf = (id: string, label: string, isOwn = true) => ({ type: 'series', id, label, isOwn }) as const;

function rewritten(texts: readonly string[], shared: readonly ReturnType<typeof seriesOf>[]) {
  const files = texts.map((text) => ({ type: 'article', text }));
  const gone = rewriteSeries(files, { shared, inShared }, 'a captain');
  return { gone, texts: files.map(({ text }) => text) };
}

test('a series with the name in its id and its title gets another id and title in each of its articles', () => {
  const text = textIn('quill-papers', 'The Quill papers');
  const { gone, texts } = rewritten([text, text], [seriesOf('quill-papers', 'The Quill papers')]);
  expect(gone).toEqual(['quill-papers']);
  const after = textIn('a-captain-papers', 'The captain papers');
  expect(texts).toEqual([after, after]);
});

test('an id without the name stays, and is not gone, when only the title has it', () => {
  const { gone, texts } = rewritten([textIn('papers', 'Quill')], [seriesOf('papers', 'Quill')]);
  expect(gone).toEqual([]);
  expect(texts).toEqual([textIn('papers', 'A captain')]);
});

test('a title without the name stays when only the id has it', () => {
  const { gone, texts } = rewritten([textIn('quill', 'The papers')], [seriesOf('quill', 'The papers')]);
  expect(gone).toEqual(['quill']);
  expect(texts).toEqual([textIn('a-captain', 'The papers')]);
});

test('two series get different ids, and neither that of a third', () => {
  const shared = [seriesOf('quill', 'One'), seriesOf('jane-quill', 'Two'), seriesOf('a-captain', 'Three')];
  const { gone, texts } = rewritten(
    shared.map(({ id, label }) => textIn(id, label)),
    shared,
  );
  expect(gone).toEqual(['quill', 'jane-quill']);
  expect(texts).toEqual([
    textIn('a-captain-2', 'One'),
    textIn('a-captain-3', 'Two'),
    textIn('a-captain', 'Three'),
  ]);
});

test('a series that others have articles of, another series and files of other kinds stay as they are', () => {
  const text = textIn('quill', 'Quill');
  expect(rewritten([text], [seriesOf('quill', 'Quill', false)])).toEqual({ gone: [], texts: [text] });
  const other = textIn('harbor', 'The harbor');
  expect(rewritten([other], [seriesOf('quill', 'Quill')])).toEqual({ gone: ['quill'], texts: [other] });
  const page = { type: 'page', text };
  rewriteSeries([page], { shared: [seriesOf('quill', 'Quill')], inShared }, 'a captain');
  expect(page.text).toBe(text);
});
