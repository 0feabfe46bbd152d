import { join, relative } from 'node:path';
import { type Ledger, openLedger } from '../authority/open/authority.ts';
import type { Planned } from '../authority/plans/plan.ts';
import { showChanges } from '../authority/edit/show-changes.ts';
import { ChangeError, changeFiles, finishChange, interruptedChange } from '../files/change-files.ts';
import { takeLock } from '../site/open/lock.ts';

/**
 * Makes a planned change of the content, or says why it is not made; one command at a time.
 *
 * @returns the exit code
 */
export async function changeContent(contentDir: string, plan: (ledger: Ledger) => Planned): Promise<number> {
  return alone(contentDir, () => {
    finishCutOff(contentDir);
    const planned = plan(openLedger(contentDir));
    if ('refusals' in planned) return sayPlan(planned);
    const { title, changes, notes } = planned.plan;
    if (changes.length === 0) {
      console.log('That is so already; nothing was changed.');
      return 0;
    }
    changeFiles(contentDir, title, changes);
    const count = changes.length.toLocaleString('en');
    console.log([...notes, `${title}: ${count} file${changes.length === 1 ? '' : 's'} changed.`].join('\n'));
    return 0;
  });
}

/** Finishes a change that was cut off, and says so. */
export async function finishContent(contentDir: string): Promise<number> {
  return alone(contentDir, () => {
    if (!finishCutOff(contentDir)) console.log('There is nothing to finish.');
    return 0;
  });
}

/** Shows what a planned change would do, and why it can't be made. */
export function sayPlan(planned: Planned): number {
  if ('refusals' in planned) {
    console.error(planned.refusals.map(({ message, advice }) => `${message}\n  ${advice}`).join('\n\n'));
    console.error('\nNothing was changed.');
    return 1;
  }
  const { title, changes, notes } = planned.plan;
  const count = changes.length.toLocaleString('en');
  console.log(
    [
      ...(changes.length > 0 ? [showChanges(changes), ''] : []),
      ...notes,
      `${title} would change ${count} file${changes.length === 1 ? '' : 's'}; nothing was changed.`,
    ].join('\n'),
  );
  return 0;
}

/** Says that a change was cut off: what is read before it is finished is neither the old nor the new. */
export function sayCutOff(contentDir: string): number {
  console.error(
    `${interruptedChange(contentDir)?.title} was interrupted and is only partly done in ${relative('', contentDir) || '.'}.\n  Run npm run entities -- finish before you edit anything.`,
  );
  return 1;
}

function finishCutOff(contentDir: string): boolean {
  const cutOff = interruptedChange(contentDir);
  finishChange(contentDir);
  if (cutOff)
    console.log(`${cutOff.title}, which was cut off, is now ${cutOff.isUndone ? 'undone' : 'done'}.`);
  return cutOff !== undefined;
}

async function alone(contentDir: string, work: () => number): Promise<number> {
  let release: (() => void) | undefined;
  try {
    release = await takeLock(join(contentDir, '.changes.lock'), (holder) =>
      console.log(`Another command (process ${holder}) is changing the content; waiting for it.`),
    );
    return work();
  } catch (error) {
    return sayFault(error, contentDir);
  } finally {
    release?.();
  }
}

/** Says what the disk said, and how things stand now. */
function sayFault(error: unknown, contentDir: string): number {
  const isKnown = error instanceof ChangeError || (error instanceof Error && 'code' in error);
  if (!isKnown) throw error;
  console.error(error.message);
  if (interruptedChange(contentDir)) return sayCutOff(contentDir);
  console.error('Nothing was changed.');
  return 1;
}
