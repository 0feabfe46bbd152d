import type { FoundFile } from '../../archive/record.ts';
import type { Ground } from '../../schema/withheld.ts';
import { isGroup, type Value } from '../edit/edit-yaml.ts';
import { listedValues, type RecordFields } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { keepRemoved } from './keep-removed.ts';
import { leaveIssues } from './leave-issues.ts';
import { tidy } from './new-record.ts';
import { planAlone } from './plan-body.ts';
import { fieldChange, fieldsIn } from './plan-fields.ts';
import { type Planned, type Refusal, verifyPlan } from './plan.ts';

/** What a keeper does with an article as a whole. */
export type StandingChange =
  /** Publishes what was wrong. */
  | { readonly type: 'correct'; readonly date: string; readonly text: string }
  /** Takes it down, and says why. */
  | {
      readonly type: 'withdraw';
      readonly date: string;
      readonly reason: string;
      readonly ground?: Ground | undefined;
      readonly keepTitle: boolean;
      /** The day on which to look at it again, `YYYY-MM-DD`. */
      readonly reviewOn?: string | undefined;
    }
  /** Takes back that it is withdrawn. */
  | { readonly type: 'restore' }
  | { readonly type: 'draft' }
  | { readonly type: 'publish' }
  /** Deletes a draft; its text is kept in the private folder, or in a commit. */
  | { readonly type: 'delete' };

/** Plans to change how an article stands: corrected, withdrawn, a draft, or gone. */
export function planStanding(opened: EditableContent, id: string, standing: StandingChange): Planned {
  const found = opened.files.find((one) => one.type === 'article' && one.id === id);
  const before = found && fieldsIn('article', opened.textOf(found.file));
  if (!before)
    return refused(`There is no article "${id}" that can be read.`, 'It may have been renamed or removed.');
  const title = typeof before.title === 'string' ? before.title : id;
  const isPublished = opened.content.addresses.has(`/articles/${id}/`);
  if (standing.type === 'delete') {
    if (before.draft !== 'true')
      return refused('Only a draft can be deleted.', 'Withdraw the article, so that readers know why.');
    return isPublished ? refused(...published) : planRemoval(opened, found, title);
  }
  if (standing.type === 'draft' && isPublished) return refused(...published);
  const changed = fieldChange(opened, 'article', id, fieldsAfter(before, standing));
  if ('refusals' in changed) return changed;
  const plan = { title: titleOf(standing, title), changes: [changed], notes: [] };
  // Whether an article is in the archive may matter to others; a correction never does.
  return standing.type === 'correct' ? planAlone(plan) : verifyPlan(opened, plan);
}

const published = [
  'This article has been published, and others may link to it.',
  'Withdraw it instead: its address then says why the text is gone.',
] as const;

function fieldsAfter(
  fields: RecordFields,
  standing: Exclude<StandingChange, { type: 'delete' }>,
): RecordFields {
  switch (standing.type) {
    case 'correct': {
      const correction: Value = { date: standing.date, text: tidy(standing.text) };
      return { ...fields, corrections: [...listedValues(fields.corrections), correction] };
    }
    case 'withdraw': {
      const { date, reason, ground, keepTitle, reviewOn } = standing;
      const known = isGroup(fields.withdrawn) ? Object.entries(fields.withdrawn) : [];
      const withdrawn: Value = {
        // Whether the headline stays in sight is said each time.
        ...Object.fromEntries(known.filter(([key]) => key !== 'keepTitle')),
        date,
        reason: tidy(reason),
        ...(ground !== undefined && { ground }),
        ...(keepTitle && { keepTitle: 'true' }),
        ...(reviewOn !== undefined && { reviewOn }),
      };
      return { ...fields, withdrawn };
    }
    case 'restore':
      return { ...fields, withdrawn: undefined };
    case 'draft':
      return { ...fields, draft: 'true' };
    case 'publish':
      return { ...fields, draft: undefined };
  }
}

function titleOf({ type }: StandingChange, title: string): string {
  const what = {
    correct: 'Correction of',
    withdraw: 'Withdrawal of',
    restore: 'Return of',
    draft: 'Back to a draft:',
    publish: 'No longer a draft:',
    delete: 'Deletion of the draft',
  }[type];
  return `${what} “${title}”`;
}

function planRemoval(opened: EditableContent, { file, id }: FoundFile, title: string): Planned {
  const { change, note } = keepRemoved(opened, file, `The draft “${title}”`);
  const review = opened.files.find((one) => one.type === 'review' && one.id === id);
  const printed = leaveIssues(opened, id);
  return verifyPlan(opened, {
    title: titleOf({ type: 'delete' }, title),
    changes: [
      change,
      ...(review ? [{ file: review.file, before: opened.textOf(review.file), after: undefined }] : []),
      ...printed.changes,
    ],
    notes: [note, ...printed.notes],
  });
}

function refused(message: string, advice: string): { readonly refusals: readonly Refusal[] } {
  return { refusals: [{ message, advice }] };
}
