import { expect, test } from 'vitest';
import { planArticleMerge } from '../../../../src/authority/plans/plan-articles.ts';
import { planStanding } from '../../../../src/authority/plans/plan-standing.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { changedBy, openedOf } from '../../../support/authority.ts';
import { errorsOf, filesOf } from '../../../support/batch.ts';
import { article, openSettings } from '../../../support/content.ts';
import { issueYaml, printed } from '../../../support/print/printed.ts';

// All texts, people and places are fiction.

const issue = 'issues/harbor-gazette-1855-09-22.yaml';
const draft = { ...printed, 'articles/lamp.md': article('draft: true\n', 'Lamps.', { date: '1855-09-22' }) };
const picturesOf = async (contentDir: string) => {
  const { archive } = await openArchive(contentDir, openSettings);
  return archive!.issues.flatMap(({ pages }) =>
    pages.flatMap(({ number, picture }) => (picture ? [number] : [])),
  );
};

test('the place of a draft that is deleted stays in its issue, and keeps the picture of its page', async () => {
  const opened = openedOf(draft);
  expect(await picturesOf(opened.contentDir)).toEqual([2]);
  const before = filesOf(opened.contentDir);
  const planned = planStanding(opened, 'lamp', { type: 'delete' });
  expect(changedBy(planned)[issue]).toBe(
    issueYaml.replace('- article: lamp\n', '- article: lamp\n    removed: true\n'),
  );
  if (!('plan' in planned)) throw new Error('refused');
  expect(planned.plan.notes.join()).toContain(`Its place in content/${issue} stays, marked as removed`);
  changeFiles(opened.contentDir, 'Deletion', planned.plan.changes);
  expect(await errorsOf(opened.contentDir)).toEqual([]);
  expect(await picturesOf(opened.contentDir)).toEqual([2]);
  const back = planned.plan.changes.map((change) => ({
    file: change.file,
    before: change.after,
    after: change.before,
  }));
  changeFiles(opened.contentDir, 'Return', back);
  expect(filesOf(opened.contentDir)).toEqual(before);
});

test('of two versions, the one that is kept takes the place of the other in print', () => {
  const opened = openedOf({ ...printed, 'articles/lamps.md': article('', 'Lamps!', { title: 'Lamps' }) });
  const changed = changedBy(planArticleMerge(opened, 'lamp', 'lamps'));
  expect(changed[issue]).toBe(issueYaml.replace('article: lamp', 'article: lamps'));
});

test('if both versions are printed, the place of the other one stays as that of a removed article', () => {
  const changed = changedBy(planArticleMerge(openedOf(printed), 'lamp', 'tide'));
  expect(changed[issue]).toBe(issueYaml.replace('- article: lamp\n', '- article: lamp\n    removed: true\n'));
});

test('an article that is marked as removed but exists is an error', async () => {
  const opened = openedOf({
    ...printed,
    [issue]: issueYaml.replace('- article: lamp\n', '- article: lamp\n    removed: true\n'),
  });
  expect(await errorsOf(opened.contentDir)).toEqual([
    `content/${issue}: The article "lamp" is marked as removed, but exists.`,
  ]);
});
