import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../support/random.ts';
import { type Mutant, mutantsOf } from './mutate.ts';

/** A small change of one file. */
export interface FileMutant extends Mutant {
  /** Relative to the root of the project. */
  readonly file: string;
  /** The text of the line on which the change begins, without its indentation. */
  readonly lineText: string;
}

/** Returns which lines of a file, counted from 1, are to be changed. */
export type ChosenLines = (file: string) => ((line: number) => boolean) | undefined;

/** Returns the files of the program that have rules to change, of some rooms (`withhold`, `desk/server`) or of all. */
export function programFiles(root: string, rooms: readonly string[] = []): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .filter((file) => rooms.length === 0 || rooms.some((room) => file.startsWith(`src/${room}/`)))
    .toSorted();
}

/** Returns all mutants of the chosen lines, in the order of files and lines. */
export function allMutants(root: string, files: readonly string[], linesOf: ChosenLines): FileMutant[] {
  return files.flatMap((file) => {
    const isChosen = linesOf(file);
    if (!isChosen) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.split('\n');
    return mutantsOf(text, isChosen).map((mutant) => ({
      ...mutant,
      file,
      lineText: lines[mutant.line - 1]!.trim(),
    }));
  });
}

/** Chooses lines, each as likely as any other, and one mutant of each. */
export function sampleMutants(mutants: readonly FileMutant[], count: number, random: Random): FileMutant[] {
  const lines = [...Map.groupBy(mutants, ({ file, line }) => `${file}:${line}`).values()];
  return random.sample(lines, count).map((ofLine) => random.pick(ofLine));
}
