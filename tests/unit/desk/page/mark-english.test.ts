import { h, options, type VNode } from 'preact';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deskTable } from '../../../../src/desk/page/base/desk-language.ts';
import { noteEnglish } from '../../../../src/desk/page/base/english-texts.ts';
import { serverText } from '../../../../src/desk/page/base/in-desk-language.ts';
import { markEnglish } from '../../../../src/desk/page/base/mark-english.ts';
import { publishWords } from '../../../../src/desk/page/publish/publish-words.ts';

// An invented table of a language that is written from right to left.
const table = { language: 'he', name: 'עברית', review: '', words: { 'publish.title': 'פרסום' } };
const english = { lang: 'en', dir: 'ltr' };
const before = options.vnode?.bind(options);

beforeAll(markEnglish);
afterEach(() => {
  deskTable.value = undefined;
});
afterAll(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

function propsOf(vnode: { readonly props: object }): Readonly<Record<string, unknown>> {
  return vnode.props as Readonly<Record<string, unknown>>;
}

test('what a table lacks says that it is English, and from left to right', () => {
  deskTable.value = table;
  expect(propsOf(h('p', { class: 'note' }, publishWords.confirmNote))).toMatchObject({
    class: 'note',
    ...english,
  });
  expect(propsOf(h('p', null, publishWords.drafts(1, 3)))).toMatchObject(english);
  expect(propsOf(h('p', null, noteEnglish('Nothing was sent.')))).toMatchObject(english);
});

test('what is translated, and what the archive says, does not', () => {
  deskTable.value = table;
  for (const text of [publishWords.title, 'Ada Lane', undefined, 4])
    expect(propsOf(h('p', null, text))).not.toHaveProperty('lang');
});

test('beside other things, the text alone is marked', () => {
  deskTable.value = table;
  const label = h('label', null, h('input', { type: 'checkbox' }), ' ', publishWords.confirmNote);
  expect(propsOf(label)).not.toHaveProperty('lang');
  const [, space, text] = propsOf(label)['children'] as [VNode, string, VNode];
  expect(space).toBe(' ');
  expect(text.type).toBe('span');
  expect(propsOf(text)).toMatchObject({ ...english, children: publishWords.confirmNote });
});

test('an element that says its language keeps it', () => {
  deskTable.value = table;
  expect(propsOf(h('p', { lang: 'es' }, publishWords.confirmNote))).toMatchObject({ lang: 'es' });
});

test('in English, nothing is marked', () => {
  expect(propsOf(h('p', null, publishWords.confirmNote))).not.toHaveProperty('lang');
  expect(serverText('publish.title', 'Publish')).toBe('Publish');
});

test('a text of the server is in the language of the desk where its table has it', () => {
  deskTable.value = table;
  expect(serverText('publish.title', 'Publish')).toBe('פרסום');
  expect(propsOf(h('p', null, serverText('described.other', 'Another')))).toMatchObject(english);
});

test('what listened to elements before still does', () => {
  let seen = 0;
  const mark = options.vnode!.bind(options);
  options.vnode = () => (seen += 1);
  markEnglish();
  h('p', null, 'Ada Lane');
  options.vnode = mark;
  expect(seen).toBe(1);
});
