import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { type EditableContent, openForEditing } from '../../src/authority/open/authority.ts';
import type { Planned } from '../../src/authority/plans/plan.ts';
import { planMerge } from '../../src/authority/plans/plan-merge.ts';
import { entity, type Files, writeContent } from './content.ts';

/** Returns a fictional content folder, opened for editing. */
export function openedOf(files: Files): EditableContent {
  return openForEditing(writeContent(files));
}

/** Returns the files changed by a plan, by path in the content folder; undefined for a removed one. */
export function changedBy(planned: Planned): Record<string, string | undefined> {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  return Object.fromEntries(
    planned.plan.changes.map(({ file, after }) => [file.replace('content/', ''), after]),
  );
}

/** Returns why a plan is refused, in words for its keeper. */
export function refusalsOf(planned: Planned): string {
  if (!('refusals' in planned)) throw new Error('It was not refused');
  return planned.refusals.map(({ message, advice }) => `${message}\n  ${advice}`).join('\n\n');
}

/** Returns all files of a content folder after a plan. */
export function filesAfter(opened: EditableContent, planned: Planned): Record<string, string> {
  const root = dirname(opened.contentDir);
  const changed = changedBy(planned);
  const kept = opened.files
    .map(({ file }) => file.replace('content/', ''))
    .filter((file) => !(file in changed))
    .map((file) => [file, readFileSync(join(root, 'content', file), 'utf8')]);
  const fresh = Object.entries(changed).filter(([, text]) => text !== undefined);
  return Object.fromEntries([...kept, ...fresh]) as Record<string, string>;
}

/** Two records of one fictional company. */
export const acme = entity('Acme', 'organization', 'aliases: [ACME] # as on its gates\n');
export const acmeLtd = entity('Acme Ltd', 'organization', 'aliases:\n  - ACME\n  - Acme Limited\n');

/** Merges `acme-ltd` into `acme`; other files of the content folder may replace both records. */
export function mergeAcme(files: Files, keep?: string): Planned {
  return planMerge(
    openedOf({ 'entities/acme.yaml': acme, 'entities/acme-ltd.yaml': acmeLtd, ...files }),
    'entity',
    'acme-ltd',
    'acme',
    keep,
  );
}
