import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { type Ledger, openLedger } from '../../src/authority/open/authority.ts';
import type { Planned } from '../../src/authority/plans/plan.ts';
import { type Files, writeContent } from './content.ts';

/** The ledger of a content folder of fiction. */
export function ledgerOf(files: Files): Ledger {
  return openLedger(writeContent(files));
}

/** The files that a plan would leave, by path in the content folder: only those that it changes, undefined where one goes. */
export function changedBy(planned: Planned): Record<string, string | undefined> {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  return Object.fromEntries(
    planned.plan.changes.map(({ file, after }) => [file.replace('content/', ''), after]),
  );
}

/** Why a plan is refused, as its keeper reads it. */
export function refusalsOf(planned: Planned): string {
  if (!('refusals' in planned)) throw new Error('It was not refused');
  return planned.refusals.map(({ message, advice }) => `${message}\n  ${advice}`).join('\n\n');
}

/** All files that a plan would leave, as of a whole content folder. */
export function filesAfter(ledger: Ledger, planned: Planned): Record<string, string> {
  const root = dirname(ledger.contentDir);
  const changed = changedBy(planned);
  const kept = ledger.files
    .map(({ file }) => file.replace('content/', ''))
    .filter((file) => !(file in changed))
    .map((file) => [file, readFileSync(join(root, 'content', file), 'utf8')]);
  const fresh = Object.entries(changed).filter(([, text]) => text !== undefined);
  return Object.fromEntries([...kept, ...fresh]) as Record<string, string>;
}
