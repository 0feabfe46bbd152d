import { expect, test } from 'vitest';
import { learningText, proposedText } from '../../../src/cli/names/names-text.ts';
import type { Score } from '../../../src/recognition/learning/score.ts';

const score = (marked: number, found: number, right: number): Score => ({ marked, found, right });
const textOf = (rules: Score, tagger: Score) =>
  learningText({
    lessons: 30,
    uses: 'tagger',
    validation: {
      rules: score(400, 400, 300),
      tagger: score(400, 400, 320),
      fresh: { rules, tagger },
      tickLevels: {},
    },
  });

test('the quality on new names is shown if there are enough of them to decide', () => {
  expect(textOf(score(200, 200, 100), score(200, 200, 150))).toMatchInlineSnapshot(`
    "Learned from 30 articles with decisions. Results on other articles (cross-validation; a name counts if its extent and kind are right):
      rules alone   F1 75.0 %  (75.0 % of proposals are right, 75.0 % of names are found)
      with tagger   F1 80.0 %  (80.0 % of proposals are right, 80.0 % of names are found)
    Results on names that do not occur in any article it learned from:
      rules alone   F1 50.0 %  (50.0 % of proposals are right, 50.0 % of names are found)
      with tagger   F1 75.0 %  (75.0 % of proposals are right, 75.0 % of names are found)
    Only names that you decided are counted. The second figures decide.
    From now on the tagger is used."
  `);
});

test('the quality on new names is not shown if there are too few', () => {
  expect(textOf(score(3, 70, 2), score(3, 70, 2))).toMatchInlineSnapshot(`
    "Learned from 30 articles with decisions. Results on other articles (cross-validation; a name counts if its extent and kind are right):
      rules alone   F1 75.0 %  (75.0 % of proposals are right, 75.0 % of names are found)
      with tagger   F1 80.0 %  (80.0 % of proposals are right, 80.0 % of names are found)
    Only names that you decided are counted. There are too few new ones to measure them separately.
    From now on the tagger is used."
  `);
});

test('proposals say in which languages no new name is ticked, and when that is looked at again', () => {
  const summary = { articles: 60, reviewedArticles: 0, unreadFiles: 0, hasModel: true, withoutRules: [] };
  expect(proposedText({ ...summary, untried: { languages: ['de', 'fa'], articles: 12 } }, 0, 0)).toBe(
    'No new name in "de", "fa" is ticked: your decisions do not show yet which ones would be right. That is looked at again with 12 more articles decided.',
  );
  expect(proposedText(summary, 0, 0)).toBe('');
});
