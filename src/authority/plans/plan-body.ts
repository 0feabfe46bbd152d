import type { RecordKind } from '../../archive/record.ts';
import type { FileChange } from '../../files/change-files.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { readChange } from '../../files/read-record.ts';
import { editable } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import { edit, type Plan, type Planned } from './plan.ts';

/** The kinds of records that are texts. */
export type TextRecordKind = Extract<RecordKind, 'article' | 'page'>;

/**
 * Returns the Markdown below the fields of a file, with `\n` line endings.
 *
 * @param text the whole file
 * @returns undefined if the file has no fields above it
 */
export function bodyIn(text: string): string | undefined {
  const parts = splitFrontMatter(editable(text));
  return typeof parts === 'string' ? undefined : parts.body;
}

/**
 * Plans to set the Markdown of an article or a page: lines that stay the same stay byte for byte. Nothing outside of the
 * file depends on it, so that no other file is read or checked.
 *
 * @param body with `\n` line endings
 */
export function planBody(opened: EditableContent, kind: TextRecordKind, id: string, body: string): Planned {
  const found = opened.files.find((one) => one.type === kind && one.id === id);
  const before = found && bodyIn(opened.textOf(found.file));
  if (before === undefined)
    return {
      refusals: [{ message: `There is no ${kind} "${id}" that can be read.`, advice: 'See Problems.' }],
    };
  const change = edit(opened, found!.file, (text) => {
    const head = text.slice(0, text.length - before.length);
    return `${head}${head.endsWith('\n') || body === '' ? '' : '\n'}${body}`;
  });
  return planAlone({ title: `Text of ${kind} "${id}"`, changes: [change], notes: [] });
}

/** Verifies a plan on whose files no other file depends, by reading these alone. */
export function planAlone({ changes, ...plan }: Plan): Planned {
  const real = changes.filter(({ before, after }) => before !== after);
  const refusals = real.flatMap(faultsIn);
  return refusals.length > 0 ? { refusals } : { plan: { ...plan, changes: real } };
}

function faultsIn(change: FileChange) {
  const problems = readChange(change)?.problems ?? [];
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, advice }) => ({ message, advice }));
}
