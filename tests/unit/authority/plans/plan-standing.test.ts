import { expect, test } from 'vitest';
import { planStanding, type StandingChange } from '../../../../src/authority/plans/plan-standing.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { article } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

// All texts are fiction.
const lamp = article('draft: true\n', 'A lamp.', { title: 'The lamp is lit' });
const review = 'refused:\n  - words: The Lamp\n';
const withdrawal = { type: 'withdraw', date: '2026-03-01', reason: 'It was\n wrong. ' } as const;
const titleOf = (planned: Planned) => {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  return planned.plan.title;
};

test('a draft is deleted with what was decided about its names, and nothing else of its name', () => {
  const opened = openedOf({
    'articles/a/lamp.md': lamp,
    'articles/b/lamp.md': lamp.replace('A lamp.', 'Another lamp.'),
    'articles/ferry.md': article(),
    'pages/lamp.md': '---\ntitle: The lamp\n---\n\nFiction.\n',
    'review/ferry.yaml': review,
    'review/lamp.yaml': review,
    'review/lamps/lamp.yaml': review,
  });
  const planned = planStanding(opened, 'lamp', { type: 'delete' });
  expect(titleOf(planned)).toBe('Deletion of the draft “The lamp is lit”');
  expect(changedBy(planned)).toStrictEqual({
    'articles/a/lamp.md': undefined,
    'review/lamp.yaml': undefined,
  });
});

test.each([
  ['a page', { 'pages/lamp.md': '---\ntitle: The lamp\ndraft: true\n---\n\nFiction.\n' }],
  ['an article without fields', { 'articles/lamp.md': 'A lamp.\n' }],
  ['no article at all', {}],
])('%s has no standing', (_, files) => {
  for (const type of ['delete', 'draft'] as const)
    expect(refusalsOf(planStanding(openedOf(files), 'lamp', { type }))).toBe(
      'There is no article "lamp" that can be read.\n  It may have been renamed or removed.',
    );
});

test('what is done with an article is named by its headline, or by its id where it has none', () => {
  const opened = openedOf({
    'articles/lamp.md': lamp,
    'articles/mast.md': lamp.replace('title: The lamp is lit\n', ''),
  });
  const changes: StandingChange[] = [
    { type: 'correct', date: '2026-03-01', text: 'It was a mast.' },
    { ...withdrawal, keepTitle: false },
    { type: 'publish' },
  ];
  expect(changes.map((change) => titleOf(planStanding(opened, 'lamp', change)))).toEqual([
    'Correction of “The lamp is lit”',
    'Withdrawal of “The lamp is lit”',
    'No longer a draft: “The lamp is lit”',
  ]);
  expect(titleOf(planStanding(opened, 'mast', { type: 'delete' }))).toBe('Deletion of the draft “mast”');
});

test('a withdrawal says what its keeper says, and the headline stays in sight only if that is wanted again', () => {
  const opened = (withdrawn: string) => openedOf({ 'articles/lamp.md': article(withdrawn, 'A lamp.') });
  const lineAfter = (withdrawn: string, more: Partial<StandingChange & { type: 'withdraw' }>) => {
    const planned = planStanding(opened(withdrawn), 'lamp', { ...withdrawal, keepTitle: false, ...more });
    return /^withdrawn:.*(?:\n .*)*/m.exec(changedBy(planned)['articles/lamp.md']!)?.[0];
  };
  expect(lineAfter('', {})).toBe('withdrawn: { date: 2026-03-01, reason: It was wrong. }');
  expect(lineAfter('', { keepTitle: true, ground: 'court', reviewOn: '2031-01-01' })).toBe(
    'withdrawn: { date: 2026-03-01, reason: It was wrong., ground: court, keepTitle: true, reviewOn: 2031-01-01 }',
  );
  const before =
    'withdrawn:\n  date: 2025-01-01\n  reason: It was long.\n  ground: court\n  keepTitle: true\n  reviewOn: 2030-01-01\n';
  expect(lineAfter(before, {})).toBe(
    'withdrawn:\n  date: 2026-03-01\n  reason: It was wrong.\n  ground: court\n  reviewOn: 2030-01-01',
  );
  expect(lineAfter(before, { keepTitle: true })).toBe(
    'withdrawn:\n  date: 2026-03-01\n  reason: It was wrong.\n  ground: court\n  keepTitle: true\n  reviewOn: 2030-01-01',
  );
});

test('an article whose fields can’t be changed safely stays as it is, and is named', () => {
  const text = lamp.replace('draft: true', 'draft: &a true\ncorrections: *a');
  const opened = openedOf({ 'articles/lamp.md': text });
  expect(refusalsOf(planStanding(opened, 'lamp', { type: 'publish' }))).toContain(
    'The fields of content/articles/lamp.md can’t be changed here.',
  );
});
