import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EditableContent, openForEditing } from '../../../../src/authority/open/authority.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import { planSplit } from '../../../../src/authority/plans/plan-split.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { anyContent, entityIds, mergedIds } from '../../../support/generated/any-content.ts';
import { filesIn, writeContent } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// Everything here is fiction.

type Planning = (opened: EditableContent) => Planned;

const plans: fc.Arbitrary<Planning> = fc.oneof(
  fc.tuple(fc.constantFrom(...[mergedIds, mergedIds.toReversed()]), fc.boolean()).map(
    ([[from = '', into = ''], isKept]): Planning =>
      (opened) =>
        planMerge(opened, 'entity', from, into, isKept ? into : undefined),
  ),
  fc.tuple(fc.constantFrom(...entityIds), fc.constantFrom('quite-new', 'newer')).map(
    ([from, to]): Planning =>
      (opened) =>
        planRename(opened, 'entity', from, to),
  ),
  fc.tuple(fc.constantFrom(...entityIds), fc.subarray(['a-0', 'a-1', 'a-2'])).map(
    ([id, articles]): Planning =>
      (opened) =>
        planSplit(opened, id, [{ id: 'the-other', articles }]),
  ),
);

test('any series of plans, carried out at the desk and undone, gives the same bytes', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(anyContent, fc.array(plans, { minLength: 1, maxLength: 3 }), async (files, series) => {
      const { desk, contentDir } = quietDesk(files);
      const before = filesIn(contentDir);
      let done = 0;
      for (const plan of series) if ((await desk.changes.submit(plan)).type === 'planned') done += 1;
      await desk.changes.settled();
      if (done > 0) expect(filesIn(contentDir)).not.toEqual(before);
      for (let left = done; left > 0; left -= 1) expect((await desk.changes.undo()).type).toBe('undone');
      expect((await desk.changes.undo()).type).toBe('nothing');
      await desk.changes.settled();
      expect(filesIn(contentDir)).toEqual(before);
      made += done;
      await desk.close();
    }),
    { numRuns: 20, seed: 7 },
  );
  expect(made).toBeGreaterThan(10);
});

test('the desk and the commands make the same of any plan', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(anyContent, plans, async (files, plan) => {
      const { desk, contentDir } = quietDesk(files);
      const { type } = await desk.changes.submit(plan);
      await desk.changes.settled();
      const byCommand = writeContent(files);
      const planned = plan(openForEditing(byCommand));
      expect('plan' in planned).toBe(type === 'planned');
      if ('plan' in planned) {
        changeFiles(byCommand, planned.plan.title, planned.plan.changes);
        made += 1;
      }
      expect(filesIn(contentDir)).toEqual(filesIn(byCommand));
      await desk.close();
    }),
    { numRuns: 20, seed: 11 },
  );
  expect(made).toBeGreaterThan(5);
});
