import { interruptedChange } from '../files/change-files.ts';
import { type EditableContent, openForEditing } from '../authority/open/authority.ts';
import type { Planned, Refusal } from '../authority/plans/plan.ts';
import {
  changeContent,
  finishContent,
  printInterrupted,
  printPlan,
  printedRefusal,
} from './change-content.ts';
import { type MessageLanguage, messageLanguage } from './message-language.ts';
import { contentFolder } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Looks something up in the records; returns a text, or why there is none. */
type AuthorityQuery = (opened: EditableContent, words: readonly string[]) => string | Refusal;
type AuthorityChange = (opened: EditableContent, words: readonly string[], keep?: string) => Planned;

/** A command that maintains one kind of record: its queries and its changes. */
export interface Authority {
  /** The name of the command: `entities`. */
  readonly name: 'entities' | 'topics' | 'articles';
  readonly queries: Readonly<Record<string, { readonly args: string; readonly work: AuthorityQuery }>>;
  readonly changes: Readonly<Record<string, { readonly args: string; readonly work: AuthorityChange }>>;
}

/** Runs a command that maintains records. */
export async function runAuthority({ values, words }: Call, authority: Authority): Promise<number> {
  const { queries, changes } = authority;
  const commands: Readonly<Record<string, { args: string }>> = {
    ...queries,
    ...changes,
    finish: { args: '' },
  };
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(
      `${name === '' ? 'Missing subcommand' : `Unknown subcommand "${name}"`}. Usage: npm run ${authority.name} -- ${commandsText(commands)}.`,
    );
  const { args } = command;
  if (rest.length !== args.split(' ').filter(Boolean).length) {
    throw new UsageError(`Usage: npm run ${authority.name} -- ${name} ${args}`.trimEnd());
  }
  const language = await messageLanguage(values);
  const contentDir = contentFolder(values);
  const isDry = values['dry-run'] ?? false;
  if (isDry || name in queries) {
    if (interruptedChange(contentDir)) return printInterrupted(contentDir, language);
    if (name in queries) return print(queries[name]!.work(openForEditing(contentDir), rest), language);
    return name in changes
      ? printPlan(changes[name]!.work(openForEditing(contentDir), rest, values.keep), language)
      : 0;
  }
  if (name === 'finish') return finishContent(contentDir, language);
  return changeContent(contentDir, (opened) => changes[name]!.work(opened, rest, values.keep), language);
}

function print(found: string | Refusal, language: MessageLanguage): number {
  if (typeof found === 'string') console.log(found);
  else for (const refusal of language.refusals([found])) console.error(printedRefusal(refusal));
  return typeof found === 'string' ? 0 : 1;
}

function commandsText(commands: Readonly<Record<string, { args: string }>>): string {
  return Object.entries(commands)
    .map(([name, { args }]) => `${name} ${args}`.trim())
    .join(' | ');
}
