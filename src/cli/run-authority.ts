import { interruptedChange } from '../files/change-files.ts';
import { type Ledger, openLedger } from '../authority/open/authority.ts';
import type { Planned } from '../authority/plans/plan.ts';
import { changeContent, finishContent, sayCutOff, sayPlan } from './change-content.ts';
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
    if (name in asks) return say(asks[name]!.work(openLedger(contentDir), rest));
    return name in changes ? sayPlan(changes[name]!.work(openLedger(contentDir), rest, values.keep)) : 0;
  }
  if (name === 'finish') return finishContent(contentDir);
  return changeContent(contentDir, (ledger) => changes[name]!.work(ledger, rest, values.keep));
}

function say({ text, isFound }: { text: string; isFound: boolean }): number {
  if (isFound) console.log(text);
  else console.error(text);
  return isFound ? 0 : 1;
}

function commandsText(commands: Readonly<Record<string, { takes: string }>>): string {
  return Object.entries(commands)
    .map(([name, { takes }]) => `${name} ${takes}`.trim())
    .join(' | ');
}
