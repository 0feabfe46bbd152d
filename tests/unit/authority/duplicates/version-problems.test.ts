import { expect, test } from 'vitest';
import { findVersions } from '../../../../src/authority/duplicates/find-versions.ts';
import { versionProblems } from '../../../../src/authority/duplicates/version-problems.ts';
import { planArticleDistinct, planQuotedKey } from '../../../../src/authority/plans/plan-articles.ts';
import { problemText } from '../../../../src/archive/problem.ts';
import { changedBy, filesAfter, openedOf } from '../../../support/authority.ts';
import { article } from '../../../support/content.ts';

// All texts and places are fiction.

const problemsOf = (files: Readonly<Record<string, string>>) =>
  versionProblems(findVersions(openedOf(files).content.articles));

test('two articles alike are one warning, at the first of them, until they are said to be two', () => {
  const files = {
    'articles/quay.md': article('', 'The quay was empty.'),
    'articles/quay-again.md': article('', 'The quay was empty all day.'),
  };
  const [problem, ...others] = problemsOf(files);
  expect(others).toEqual([]);
  expect(problem!.severity).toBe('warning');
  expect(problemText(problem!)).toContain('npm run articles -- distinct quay quay-again');
  const opened = openedOf(files);
  const answered = filesAfter(opened, planArticleDistinct(opened, 'quay', 'quay-again'));
  expect(problemsOf(answered)).toEqual([]);
});

test('two drafts are no question before one of them is to be published', () => {
  const draft = article('draft: true\n', 'A text.');
  expect(problemsOf({ 'articles/a.md': draft, 'articles/b.md': draft })).toEqual([]);
  expect(problemsOf({ 'articles/a.md': draft, 'articles/b.md': article('', 'A text.') })).toHaveLength(1);
});

test('a key is said to be quoted by its code, once', () => {
  const files = { 'articles/leak.md': article('', 'A text.') };
  const opened = openedOf(files);
  const once = filesAfter(opened, planQuotedKey(opened, 'leak', '0a1b2c3d'));
  expect(once['articles/leak.md']).toContain('quotedKeys: [0a1b2c3d]');
  expect(changedBy(planQuotedKey(openedOf(once), 'leak', '0a1b2c3d'))).toEqual({});
});
