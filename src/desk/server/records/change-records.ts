import { adviceAtDesk } from '../../../text/catalog.ts';
import { describeChanges } from '../../../authority/edit/show-changes.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import {
  planArticleDistinct,
  planArticleMerge,
  planQuotedKey,
} from '../../../authority/plans/plan-articles.ts';
import { planDistinct, mergeSteps } from '../../../authority/plans/plan-merge.ts';
import { removalSteps } from '../../../authority/plans/plan-removal.ts';
import { renameSteps } from '../../../authority/plans/plan-rename.ts';
import { splitSteps } from '../../../authority/plans/plan-split.ts';
import type { Plan, Planned, PlanSteps, Refusal } from '../../../authority/plans/plan.ts';
import { once } from '../../../shared/base/once.ts';
import type { ChangePreview, RecordChange } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';

/** The number of files for which a preview shows differences. */
const maxDifferences = 20;

/** The last previewed change, which is cached because it is often made next, and a large one takes seconds to plan. */
interface PreviewedChange {
  readonly opened: EditableContent;
  /** The change as JSON. */
  readonly key: string;
  readonly planned: Planned;
}

const lastPreview = once((_desk: Desk): { last?: PreviewedChange } => ({}));

/** Returns the preview of a merge, renaming, removal, split, or decision about two records. */
export async function previewChange(desk: Desk, change: RecordChange): Promise<ChangePreview> {
  let opened = desk.opened;
  const planned = await desk.changes.preview((current) => {
    opened = current;
    return planChange(current, change);
  });
  lastPreview(desk).last = { opened, key: JSON.stringify(change), planned };
  const preview = previewOf(planned);
  // Whose values stay is asked once nothing else is in the way.
  const obstacles = preview.refusals.filter((refusal) => !isAboutValues(refusal));
  const isAsked = obstacles.length === 0 && preview.refusals.length > 0;
  return {
    ...preview,
    refusals: (isAsked ? preview.refusals : obstacles).map(refusalAtDesk),
    asksWhoseValues: isAsked,
  };
}

/** Returns what the keeper sees of a plan before the change is made. */
export function previewOf(planned: Planned): ChangePreview {
  const { title, notes, changes } = 'plan' in planned ? planned.plan : nothingPlanned;
  return {
    title,
    notes,
    files: changes.length,
    // Records come first, so that a renaming is visible in its two files.
    differences: describeChanges(changes.slice(0, maxDifferences)),
    refusals: 'plan' in planned ? [] : planned.refusals,
    asksWhoseValues: false,
  };
}

const nothingPlanned: Plan = { title: '', notes: [], changes: [] };

/**
 * Makes a change of records.
 *
 * @throws {DeskFault} if it is refused
 */
export async function changeRecords(
  desk: Desk,
  change: RecordChange,
): Promise<{ readonly title: string; readonly files: number }> {
  const { last } = lastPreview(desk);
  delete lastPreview(desk).last;
  const { plan } = await desk.change((opened) =>
    last?.opened === opened && last.key === JSON.stringify(change)
      ? last.planned
      : planChange(opened, change),
  );
  return { title: plan.title, files: plan.changes.length };
}

function planChange(opened: EditableContent, change: RecordChange): Planned | PlanSteps {
  switch (change.type) {
    case 'merge': {
      const { of, from, into, keep } = change;
      if (of === 'article') return planArticleMerge(opened, from, into);
      return mergeSteps(opened, of, from, into, keep);
    }
    case 'rename':
      return renameSteps(opened, change.of, change.from, change.to);
    case 'remove':
      return removalSteps(opened, change.of, change.id);
    case 'distinct':
      return (change.of === 'entity' ? planDistinct : planArticleDistinct)(opened, change.a, change.b);
    case 'quoted key':
      return planQuotedKey(opened, change.id, change.code);
    case 'split':
      return splitSteps(opened, change.id, change.parts);
  }
}

/** Whether a merge is only refused because the record whose values to keep was not chosen. */
function isAboutValues({ advice }: Refusal): boolean {
  return /--keep /.test(advice);
}

/** Returns a refusal with what to do at the desk. */
function refusalAtDesk(refusal: Refusal): Refusal {
  return { message: refusal.message, advice: adviceAtDesk(refusal) };
}
