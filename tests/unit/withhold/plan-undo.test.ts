import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { refusalsOf } from '../../support/authority.ts';
import { article, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const was = article('', 'Jane Quill sailed.');
const is = article('withheld: [1]\n', '[A captain](withheld:1) sailed.');
const list = (...numbers: readonly string[]) =>
  `decisions:\n${numbers.map((number) => `  - { number: ${number}, month: 2026-11, ground: court, words: a captain }\n`).join('')}`;
const file = 'content/articles/ferry.md';
const decision = (originals: readonly object[], more: object = {}) =>
  ({
    ...{ number: '1', name: 'Jane Quill', words: 'a captain', full: ['Jane Quill'], local: [], others: [] },
    ...{ renamed: [], articles: ['ferry'], isEverywhere: true, originals },
    ...more,
  }) as unknown as PrivateDecision;
const planOf = (files: Files, one: PrivateDecision, known: readonly PrivateDecision[] = [one]) =>
  planUndo(openForEditing(writeContent(files)), one, known);
const original = { file, before: was, after: hash('sha256', is) };

test('undoing gives files their earlier text, and takes the decision out of the list, which goes when it is empty', () => {
  const planned = planOf({ 'articles/ferry.md': is, 'withheld.yaml': list('1') }, decision([original]));
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  expect(planned.plan.title).toBe('Undoing of decision 1');
  expect(planned.plan.changes.map((change) => [change.file, change.after])).toEqual([
    [file, was],
    ['content/withheld.yaml', undefined],
  ]);
  expect(planned.privately.map((change) => [change.file, change.after])).toEqual([
    ['.backfile/private/withheld/1.json', undefined],
  ]);
  const two = planOf({ 'articles/ferry.md': is, 'withheld.yaml': list('2', '1', '3') }, decision([original]));
  if ('refusals' in two) throw new Error(refusalsOf(two));
  expect(two.plan.changes.at(-1)?.after).toBe(list('2', '3'));
});

test('a file that was changed, or is gone, or is there again, is not overwritten', () => {
  const fault = `${file} was changed after decision 1.\n  Undo later decisions first. Otherwise restore the file as the decision left it, or edit it by hand.`;
  for (const text of [`${is}More.\n`, was])
    expect(
      refusalsOf(planOf({ 'articles/ferry.md': text, 'withheld.yaml': list('1') }, decision([original]))),
    ).toBe(fault);
  expect(refusalsOf(planOf({ 'withheld.yaml': list('1') }, decision([original])))).toBe(fault);
  const gone = { file, before: was };
  expect(refusalsOf(planOf({ 'articles/ferry.md': was, 'withheld.yaml': list('1') }, decision([gone])))).toBe(
    fault,
  );
  const back = planOf({ 'withheld.yaml': list('1') }, decision([gone]));
  if ('refusals' in back) throw new Error(refusalsOf(back));
  expect(back.plan.changes[0]).toMatchObject({ file, before: undefined, after: was });
});

test('a decision that the list does not have is not undone', () => {
  const fault = 'Decision 1 is not in content/withheld.yaml.\n  Restore that file first.';
  const lists: readonly Files[] = [{ 'withheld.yaml': list('2') }, {}];
  for (const more of lists)
    expect(refusalsOf(planOf({ 'articles/ferry.md': is, ...more }, decision([original])))).toBe(fault);
});

const release = (digit: string, articles: string) =>
  `- {"day":"2026-01-02","program":"0.2.0","added":{"count":2,"articles":${articles}},"digest":"${digit.repeat(64)}"}\n`;

test('of releases, only those lines become what they were which there were then', () => {
  const releases = 'content/releases.yaml';
  const before = `releases:\n${release('a', '["ferry","quill"]')}${release('b', '["quill"]')}`;
  const now = `releases:\n${release('a', '["ferry"]')}${release('b', '[]')}${release('c', '["later"]')}`;
  const undoing = (text: string | undefined) =>
    planOf(
      {
        'articles/ferry.md': article(),
        'withheld.yaml': list('1'),
        ...(text !== undefined && { 'releases.yaml': text }),
      },
      decision([{ file: releases, before, after: hash('sha256', 'another') }]),
    );
  const planned = undoing(now);
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  expect(planned.plan.changes[0]).toMatchObject({
    file: releases,
    after: `${before}${release('c', '["later"]')}`,
  });
  expect(refusalsOf(undoing(undefined))).toContain(`${releases} was changed after decision 1.`);
});

test('of two releases with one digest, each gets its own line back, and a line without a digest stays', () => {
  const releases = 'content/releases.yaml';
  const before = `releases:\n${release('a', '["ferry"]')}${release('a', '["quill"]')}`;
  const planned = planOf(
    {
      'articles/ferry.md': article(),
      'withheld.yaml': list('1'),
      'releases.yaml': `releases:\n${release('a', '[]')}${release('a', '[]')}# Later:\n${release('a', '["later"]')}`,
    },
    decision([{ file: releases, before, after: hash('sha256', 'another') }]),
  );
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  expect(planned.plan.changes[0]?.after).toBe(`${before}# Later:\n${release('a', '["later"]')}`);
});

test('a list in which nothing but empty lines is left goes, too', () => {
  const planned = planOf(
    { 'articles/ferry.md': is, 'withheld.yaml': `\n${list('1')}\n\n` },
    decision([original]),
  );
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  expect(planned.plan.changes.at(-1)).toMatchObject({ file: 'content/withheld.yaml', after: undefined });
});

test('what would make the content wrong is not undone', () => {
  const listing = article('', 'Jane Quill sailed.', { entities: '[jane-quill]' });
  const planned = planOf(
    { 'articles/ferry.md': is, 'withheld.yaml': list('1') },
    decision([{ ...original, before: listing }]),
  );
  expect(Object.keys(planned)).toEqual(['refusals']);
  expect(refusalsOf(planned)).toContain('There is no entity "jane-quill"');
});
