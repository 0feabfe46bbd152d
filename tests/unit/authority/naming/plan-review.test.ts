import { expect, test } from 'vitest';
import { NameReview } from '../../../../src/authority/naming/name-review.ts';
import { planReview } from '../../../../src/authority/naming/plan-review.ts';
import type { Decision } from '../../../../src/authority/plans/decisions.ts';
import { changedBy, openedOf } from '../../../support/authority.ts';
import { article } from '../../../support/content.ts';

// A port of fiction. In the second article the word begins a sentence and is not proposed as a name.
const reviewOf = () =>
  new NameReview(
    openedOf({
      'articles/letter.md': article('', 'Mayor Ada Vale opened the quay of Oldport.', { title: 'a letter' }),
      'articles/notice.md': article('', 'Quay and harbor are closed. The quay is old.', {
        title: 'a notice',
      }),
    }),
  );
const decided = (decisions: readonly Decision[]) => changedBy(planReview(reviewOf(), decisions));

test('an article is reviewed once every name that was proposed in it is decided', () => {
  const words = reviewOf()
    .propose('letter')
    .map((proposal) => proposal.words);
  expect(words).toContain('Ada Vale');
  const refusals = words.map((one): Decision => ({ type: 'refuse', words: one, articles: ['letter'] }));
  expect(decided(refusals.slice(1))['review/letter.yaml'] ?? '').not.toContain('reviewed');
  expect(decided(refusals)['review/letter.yaml']).toContain('reviewed: true\n');
});

test('an article without proposals is not reviewed by a decision about words in it', () => {
  expect(reviewOf().propose('notice')).toEqual([]);
  expect(decided([{ type: 'refuse', words: 'Quay' }])).toEqual({ 'review.yaml': 'refused:\n  - Quay\n' });
  const accepted = decided([
    { type: 'accept', words: 'harbor', kind: 'place', articles: ['notice'], record: { name: 'Old Harbor' } },
  ]);
  expect(Object.keys(accepted)).toEqual(['entities/places/old-harbor.yaml', 'articles/notice.md']);
});

test('an article without proposals is reviewed if its keeper says so', () => {
  expect(decided([{ type: 'review', article: 'notice', isReviewed: true }])).toEqual({
    'review/notice.yaml': 'reviewed: true\n',
  });
});

test('a review file that can’t be read stays, and does not keep names from being accepted', () => {
  const opened = openedOf({
    'articles/letter.md': article('', 'Mayor Ada Vale spoke.', { title: 'a letter' }),
    'review/letter.yaml': 'reviewed: perhaps\n',
  });
  const accept: Decision = { type: 'accept', words: 'Ada Vale', kind: 'person', articles: ['letter'] };
  expect(Object.keys(changedBy(planReview(new NameReview(opened), [accept])))).toEqual([
    'entities/people/ada-vale.yaml',
    'articles/letter.md',
  ]);
});
