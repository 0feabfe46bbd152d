import type { AnyTexts } from '../text/catalog.ts';
import { problemText } from '../archive/problem.ts';
import { join, relative } from 'node:path';
import { type EditableContent, openForEditing } from '../authority/open/authority.ts';
import type { Planned, Refusal } from '../authority/plans/plan.ts';
import { showChanges } from '../authority/edit/show-changes.ts';
import { copyBefore } from '../copies/copy-before.ts';
import {
  ChangeError,
  changeFiles,
  type FileChange,
  finishChange,
  interruptedChange,
  leftoverProblems,
} from '../files/change-files.ts';
import { makePrivateFolder } from '../files/private-folder.ts';
import { takeLock } from '../workspace/lock.ts';
import { lockContent } from '../workspace/lock-content.ts';
import { changeWords } from './tables/change-words.ts';
import { inEnglish, type MessageLanguage } from './message-language.ts';
import { UsageError } from './usage.ts';

/**
 * Carries out a planned change of the content, or reports why it can't be made; one command at a time. Files of the
 * private folder that belong to it are changed with it, all or none.
 *
 * @param language that of the reasons
 * @returns the exit code
 */
export async function changeContent(
  contentDir: string,
  plan: (opened: EditableContent) => Planned & { readonly privately?: readonly FileChange[] },
  language: MessageLanguage = inEnglish,
): Promise<number> {
  const words = wordsIn(language);
  return withLock(contentDir, language, () => {
    finishInterrupted(contentDir, language);
    const planned = plan(openForEditing(contentDir));
    if ('refusals' in planned) return printPlan(planned, language);
    const { title, changes, notes } = planned.plan;
    const { privately = [] } = planned;
    if (changes.length + privately.length === 0) {
      console.log(words.nothingToChange);
      return 0;
    }
    if (privately.length > 0) makePrivateFolder(contentDir);
    const all = [...changes, ...privately];
    const copy = copyBefore({ contentDir, title, files: all.map(({ file }) => file) });
    changeFiles(contentDir, title, all);
    console.log([...notes, words.changed(title, changes.length)].join('\n'));
    printCopy(copy, language);
    return 0;
  });
}

function wordsIn(language: MessageLanguage): AnyTexts<typeof changeWords> {
  return language.inWords(changeWords, 'change.report');
}

/** Says where the copy of before a change is, if one was made. @param copy an absolute path */
export function printCopy(copy: string | undefined, language: MessageLanguage = inEnglish): void {
  if (copy !== undefined) console.log(wordsIn(language).copy(relative('', copy)));
}

/** Finishes an interrupted change, and reports it. */
export async function finishContent(
  contentDir: string,
  language: MessageLanguage = inEnglish,
): Promise<number> {
  return withLock(contentDir, language, () => {
    if (!finishInterrupted(contentDir, language)) console.log(wordsIn(language).nothingToFinish);
    return 0;
  });
}

/** Returns why something can’t be done and, below it, what to do. */
export function printedRefusal({ message, advice }: Refusal): string {
  return `${message}\n  ${advice}`;
}

/** Prints what a planned change would do, or why it can't be made. Returns the exit code. */
export function printPlan(planned: Planned, language: MessageLanguage = inEnglish): number {
  const words = wordsIn(language);
  if ('refusals' in planned) {
    console.error(language.refusals(planned.refusals).map(printedRefusal).join('\n\n'));
    console.error(`\n${words.nothingChanged}`);
    return 1;
  }
  const { title, changes, notes } = planned.plan;
  console.log(
    [
      ...(changes.length > 0 ? [showChanges(changes), ''] : []),
      ...notes,
      words.wouldChange(title, changes.length),
    ].join('\n'),
  );
  return 0;
}

/** Reports an interrupted change; until it is finished, files are in a mixed state. Returns the exit code. */
export function printInterrupted(contentDir: string, language: MessageLanguage = inEnglish): number {
  const words = wordsIn(language);
  const title = interruptedChange(contentDir)?.title ?? '';
  console.error(`${words.interrupted(title, relative('', contentDir) || '.')}\n  ${words.finishFirst}`);
  return 1;
}

function finishInterrupted(contentDir: string, language: MessageLanguage): boolean {
  const interrupted = interruptedChange(contentDir);
  finishChange(contentDir);
  const words = wordsIn(language);
  if (interrupted) console.log(words[interrupted.isUndone ? 'undone' : 'done'](interrupted.title));
  return interrupted !== undefined;
}

async function withLock(contentDir: string, language: MessageLanguage, work: () => number): Promise<number> {
  let release: (() => void) | undefined;
  try {
    release = await takeLock(join(contentDir, '.changes.lock'), (holder) =>
      console.log(wordsIn(language).waiting(String(holder))),
    );
    return work() || printLeftovers(contentDir);
  } catch (error) {
    return printFault(error, contentDir, language);
  } finally {
    release?.();
  }
}

/** Says what could not be removed after a change, if anything. Returns the exit code. */
function printLeftovers(contentDir: string): number {
  const left = leftoverProblems(contentDir);
  for (const problem of left) console.error(problemText(problem));
  return left.length > 0 ? 1 : 0;
}

/** Prints the error of the disk and the current state. Returns the exit code. */
function printFault(error: unknown, contentDir: string, language: MessageLanguage): number {
  const isKnown = error instanceof ChangeError || (error instanceof Error && 'code' in error);
  if (!isKnown) throw error;
  console.error(error.message);
  if (interruptedChange(contentDir)) return printInterrupted(contentDir, language);
  console.error(wordsIn(language).nothingChanged);
  return 1;
}

/** Locks the content folder, and says so if it has to wait. @returns a function that releases it */
export async function lockForCommand(contentDir: string): Promise<() => void> {
  try {
    return await lockContent(contentDir, (holder, file) => {
      const who = file.endsWith('.import.lock') ? 'Another import' : 'Another command';
      console.log(
        `${who} (process ${holder}) is running; waiting for it to finish. If there is none, delete ${relative('', file)}.`,
      );
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`Can't write to ${relative('', contentDir) || '.'} (${code}).`);
  }
}
