import { join, relative } from 'node:path';
import { ChangeError, changeFiles, finishChange, interruptedChange } from '../files/change-files.ts';
import { type Ledger, openLedger } from '../authority/authority.ts';
import type { Planned } from '../authority/plan.ts';
import { showChanges } from '../authority/show-changes.ts';
import { takeLock } from '../site/open/lock.ts';
import { type Call, contentFolder, UsageError } from './usage.ts';

/** Reads the ledger and says something about it: the text, and whether it was found. */
type Ask = (ledger: Ledger, words: readonly string[]) => { text: string; isFound: boolean };
type Change = (ledger: Ledger, words: readonly string[], keep?: string) => Planned;

/** A command that keeps one kind of record right: what it can be asked, and what it can change. */
export interface Authority {
  /** As it is called: `entities`. */
  readonly name: 'entities' | 'topics' | 'articles';
  readonly asks: Readonly<Record<string, { readonly takes: string; readonly work: Ask }>>;
  readonly changes: Readonly<Record<string, { readonly takes: string; readonly work: Change }>>;
}

/** Runs a command that keeps records right. */
export async function runAuthority({ values, words }: Call, authority: Authority): Promise<number> {
  const { asks, changes } = authority;
  const commands: Readonly<Record<string, { takes: string }>> = {
    ...asks,
    ...changes,
    finish: { takes: '' },
  };
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(`Say what to do: npm run ${authority.name} -- ${commandsText(commands)}.`);
  const { takes } = command;
  if (rest.length !== takes.split(' ').filter(Boolean).length) {
    throw new UsageError(`Write it so: npm run ${authority.name} -- ${name} ${takes}`.trimEnd());
  }
  const contentDir = contentFolder(values);
  const isDry = values['dry-run'] ?? false;
  if (isDry || name in asks) {
    if (interruptedChange(contentDir)) return sayCutOff(contentDir);
    return name in asks
      ? say(asks[name]!.work(openLedger(contentDir), rest))
      : sayPlan(changes[name]?.work(openLedger(contentDir), rest, values.keep));
  }
  let release: (() => void) | undefined;
  try {
    release = await takeLock(join(contentDir, '.changes.lock'), (holder) =>
      console.log(`Another command (process ${holder}) is changing the content; waiting for it.`),
    );
    return makeChange(authority, contentDir, name, rest, values.keep);
  } catch (error) {
    return sayFault(error, contentDir);
  } finally {
    release?.();
  }
}

function makeChange(
  { changes }: Authority,
  contentDir: string,
  name: string,
  words: readonly string[],
  keep: string | undefined,
): number {
  const cutOff = interruptedChange(contentDir);
  finishChange(contentDir);
  if (cutOff)
    console.log(`${cutOff.title}, which was cut off, is now ${cutOff.isUndone ? 'undone' : 'done'}.`);
  else if (name === 'finish') console.log('There is nothing to finish.');
  if (name === 'finish') return 0;
  const ledger = openLedger(contentDir);
  const planned = changes[name]!.work(ledger, words, keep);
  if ('refusals' in planned) return sayPlan(planned);
  const { plan } = planned;
  if (plan.changes.length === 0) {
    console.log('That is so already; nothing was changed.');
    return 0;
  }
  changeFiles(contentDir, plan.title, plan.changes);
  const count = plan.changes.length;
  console.log([...plan.notes, `${plan.title}: ${count} file${count === 1 ? '' : 's'} changed.`].join('\n'));
  return 0;
}

/** What `--dry-run` says, and why nothing is changed. */
function sayPlan(planned: Planned | undefined): number {
  if (!planned) return 0;
  if ('refusals' in planned) {
    console.error(planned.refusals.map(({ message, advice }) => `${message}\n  ${advice}`).join('\n\n'));
    console.error('\nNothing was changed.');
    return 1;
  }
  const { title, changes: files, notes } = planned.plan;
  const count = files.length;
  console.log(
    [
      ...(count > 0 ? [showChanges(files), ''] : []),
      ...notes,
      `${title} would change ${count} file${count === 1 ? '' : 's'}; nothing was changed.`,
    ].join('\n'),
  );
  return 0;
}

function say({ text, isFound }: { text: string; isFound: boolean }): number {
  if (isFound) console.log(text);
  else console.error(text);
  return isFound ? 0 : 1;
}

function sayCutOff(contentDir: string): number {
  console.error(
    `${interruptedChange(contentDir)?.title} was cut off, and is half done in ${relative('', contentDir) || '.'}.\n  Run npm run entities -- finish, before you edit anything.`,
  );
  return 1;
}

/** Says what the disk said, and how things stand now. */
function sayFault(error: unknown, contentDir: string): number {
  const isKnown = error instanceof ChangeError || (error instanceof Error && 'code' in error);
  if (!isKnown) throw error;
  console.error((error as Error).message);
  if (interruptedChange(contentDir)) return sayCutOff(contentDir);
  console.error('Nothing was changed.');
  return 1;
}

function commandsText(commands: Readonly<Record<string, { takes: string }>>): string {
  return Object.entries(commands)
    .map(([name, { takes }]) => `${name} ${takes}`.trim())
    .join(' | ');
}
