import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import type { Planned } from '../../../src/authority/plans/plan.ts';
import { changeFiles, type FileChange } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import { filesIn } from '../../support/content.ts';
import { Random } from '../../support/random.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeArchive } from '../../support/withheld/withheld-archive.ts';

// Everything here is fiction.

type PlannedPrivately = Planned & { readonly privately?: readonly FileChange[] };

/** @returns whether the plan was not refused */
function carryOut(contentDir: string, planned: PlannedPrivately): boolean {
  if ('refusals' in planned) return false;
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...(planned.privately ?? [])]);
  return true;
}
function withhold(contentDir: string, subject: string): boolean {
  const order = { subject, words: 'a captain', ground: 'court', reason: 'A case.', decidedBy: 'k' } as const;
  const none = { also: [], pictures: [], stems: [], today: '2026-11-28' };
  return carryOut(
    contentDir,
    planWithholding(openForEditing(contentDir), { ...order, ...none }, readDecisions(contentDir)),
  );
}

test('names that are withheld one after another, and taken back, give the same bytes', () => {
  let made = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = new Random(seed);
    const contentDir = join(temporaryFolder(), 'content');
    const people = makeArchive(random, contentDir);
    const states = [filesIn(contentDir)];
    for (const { id } of random.sample(people, 3))
      if (withhold(contentDir, id)) states.push(filesIn(contentDir));
    made += states.length - 1;
    while (states.length > 1) {
      expect(filesIn(contentDir)).not.toEqual(states.at(-2));
      states.pop();
      const decisions = readDecisions(contentDir);
      const undone = carryOut(contentDir, planUndo(openForEditing(contentDir), decisions.at(-1)!, decisions));
      expect(undone).toBe(true);
      expect(filesIn(contentDir)).toEqual(states.at(-1));
    }
    expect(readDecisions(contentDir)).toEqual([]);
  }
  expect(made).toBeGreaterThan(10);
});
