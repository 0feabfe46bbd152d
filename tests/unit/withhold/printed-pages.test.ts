import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { wordTableText } from '../../../src/schema/word-table.ts';
import { contentFaults } from '../../../src/withhold/audit/content-faults.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import { changedBy, refusalsOf } from '../../support/authority.ts';
import { entity, article, type Files, writeContent } from '../../support/content.ts';
import { printed } from '../../support/print/printed.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// A page on which the ferry and a lamp stand beside each other. All of it is fiction.
const table = 'issues/harbor-gazette-1855-09-22/1.tsv';
const pageWith = (lamp: string) =>
  wordTableText([
    [
      { box: [20, 20, 40, 12], confidence: 92, word: 'Jane' },
      { box: [70, 20, 60, 12], confidence: 71, word: 'Qu-', whole: 'Quill' },
    ],
    [
      { box: [200, 20, 30, 12], word: 'ill', whole: 'Quill' },
      { box: [240, 20, 60, 12], word: 'sailed.' },
    ],
    [{ box: [200, 240, 40, 12], word: lamp }],
  ]);
const files: Files = {
  ...printed,
  'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  'articles/ferry.md': article('', 'Jane Quill sailed.', { date: '1855-09-22', entities: '[jane-quill]' }),
  [table]: pageWith('Quill'),
};
const request = { subject: 'jane-quill', words: 'a captain', ...withholdingRequest };

function withheldIn(contentDir: string): void {
  const planned = planWithholding(openForEditing(contentDir), request, []);
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
}

const faultsIn = (contentDir: string) =>
  contentFaults(contentDir, readContent(contentDir).content, readDecisions(contentDir), {
    readsPictures: true,
  });

test('a decision takes a name out of the words of the pages on which its articles stand, and leaves others', () => {
  const contentDir = writeContent(files);
  const changed = changedBy(planWithholding(openForEditing(contentDir), request, []));
  expect(changed[table]).toBe(
    wordTableText([
      [
        { box: [20, 20, 40, 12], confidence: 92, word: 'a captain' },
        { box: [70, 20, 60, 12], confidence: 71, word: '…' },
      ],
      [
        { box: [200, 20, 30, 12], word: '…' },
        { box: [240, 20, 60, 12], word: 'sailed.' },
      ],
      [{ box: [200, 240, 40, 12], word: 'Quill' }],
    ]),
  );
});

test('a table of words outside the archive is not changed', () => {
  const issue = 'issues/harbor-gazette-1855-09-22.yaml';
  const outside = String(files[issue]).replace(
    'words: harbor-gazette-1855-09-22/1.tsv',
    'words: ../../1.tsv',
  );
  expect(outside).not.toBe(files[issue]);
  const contentDir = writeContent({ ...files, [issue]: outside, '../1.tsv': pageWith('Quill') });
  const changed = changedBy(planWithholding(openForEditing(contentDir), request, []));
  expect(Object.keys(changed).filter((file) => file.endsWith('.tsv'))).toEqual([]);
});

test('the audit finds the name in the words of a page, and nothing once the decision is carried out', () => {
  const contentDir = writeContent(files);
  withheldIn(contentDir);
  expect(faultsIn(contentDir)).toEqual([]);
  writeFileSync(join(contentDir, table), pageWith('lamp'));
  expect(faultsIn(contentDir)).toMatchObject([{ file: `content/${table}`, decision: '1' }]);
});

test('the audit finds a whole name where another article stands on the page', () => {
  const contentDir = writeContent(files);
  withheldIn(contentDir);
  const whole = wordTableText([
    [
      { box: [200, 240, 40, 12], word: 'Jane' },
      { box: [250, 240, 40, 12], word: 'Quill' },
    ],
  ]);
  writeFileSync(join(contentDir, table), whole);
  expect(faultsIn(contentDir)).toMatchObject([{ file: `content/${table}` }]);
  // What is withheld in some articles only may stand beside them.
  const elsewhere = readDecisions(contentDir).map((decision) => ({ ...decision, isEverywhere: false }));
  const { content } = readContent(contentDir);
  expect(contentFaults(contentDir, content, elsewhere, { readsPictures: true })).toEqual([]);
});

test('a decision that is taken back gives the words of the page back, byte for byte', () => {
  const contentDir = writeContent(files);
  withheldIn(contentDir);
  const decisions = readDecisions(contentDir);
  const undone = planUndo(openForEditing(contentDir), decisions[0]!, decisions);
  if ('refusals' in undone) throw new Error(refusalsOf(undone));
  changeFiles(contentDir, undone.plan.title, undone.plan.changes);
  expect(readFileSync(join(dirname(contentDir), 'content', table), 'utf8')).toBe(files[table]);
});
