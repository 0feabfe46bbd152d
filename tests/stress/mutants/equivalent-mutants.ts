import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileMutant } from './choose-mutants.ts';

/** A change that changes nothing: no input can tell the program from what it was. */
export interface EquivalentMutant {
  readonly file: string;
  /** The text of the line, without its indentation. */
  readonly line: string;
  /** As {@link changeOf} writes it. */
  readonly change: string;
  /** Why no input can tell. */
  readonly reason: string;
}

const listFile = fileURLToPath(new URL('../equivalent-mutants.json', import.meta.url));

/** Reads the committed list of changes that change nothing. */
export function equivalentMutants(): readonly EquivalentMutant[] {
  return JSON.parse(readFileSync(listFile, 'utf8')) as EquivalentMutant[];
}

/** Returns a change as one line: `a < b  →  a <= b`, cut where it is long. */
export function changeOf({ before, after }: Pick<FileMutant, 'before' | 'after'>): string {
  return `${oneLine(before)}  →  ${oneLine(after)}`;
}

/** Whether a mutant is in the list of those that change nothing. */
export function isEquivalent(list: readonly EquivalentMutant[], mutant: FileMutant): boolean {
  return list.some(
    ({ file, line, change }) =>
      file === mutant.file && line === mutant.lineText && change === changeOf(mutant),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 100);
}
