import { basename, dirname } from 'node:path';
import { rest } from '../../support/suite/rest.ts';
import type { FileMutant } from './choose-mutants.ts';
import type { ExecutedLines } from './executed-lines.ts';
import type { ImportGraph } from './import-graph.ts';

/** A file of tests, and how it is run. */
export interface NearTest {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly project: 'unit' | 'mocked' | 'site' | 'browser';
  /** How long it takes, in milliseconds. */
  readonly ms: number;
}

type Place = Pick<FileMutant, 'file' | 'line' | 'inFunction'>;

/** A test that is further away says little about a module. */
const maxDistance = 4;
/** Those further away seldom notice what these have not. */
const maxTests = 12;
/** Of tests that take longer together, those at the head are run, but always some. */
const maxMs = 60_000;
const minTests = 2;
/** So many rounds of tests are worth their time. */
const maxRounds = 3;
/** Tests of built sites take a minute each. */
const maxSlow = 1;
/** Of tests of which it is not known. */
const usualMs = 60_000;
/** So many tests are asked first for the lines that they execute, and so many if they execute none that is changed. */
const maxNear = 10;
const maxFar = 20;

/** Knows which tests are nearest to a change, by the lines that they execute and by the imports of all files. */
export class NearestTests {
  readonly #graph: ImportGraph;
  readonly #slow: readonly string[];
  readonly #executed: ExecutedLines;

  constructor(graph: ImportGraph, executed: ExecutedLines) {
    this.#graph = graph;
    this.#executed = executed;
    this.#slow = graph.files.filter((file) => /^tests\/(?:site|browser)\/.*\.test\.ts$/.test(file));
  }

  /**
   * Returns the unit tests that execute the line of a change, the one named after its file at the head, then those that execute
   * the fewest lines in all; if it is executed when its module is read, those that execute other lines of it, then those that
   * import it, nearest first. If there are none, the tests of built sites that are named after it or its folders.
   */
  of({ file, line, inFunction }: Place): readonly NearTest[] {
    const name = stemOf(file);
    const executing = this.#executed.of(file, inFunction ? line : undefined).map(({ path }) => path);
    const importing = this.#graph.testsReaching(file).filter(({ distance }) => distance <= maxDistance);
    const unit = inFunction ? executing : [...new Set([...executing, ...importing.map(({ path }) => path)])];
    if (unit.length > 0)
      return unit
        .toSorted((a, b) => Number(stemOf(b) === name) - Number(stemOf(a) === name))
        .map((path) => ({
          path,
          project: /\.mocked\.test\./.test(path) ? 'mocked' : 'unit',
          ms: this.#executed.msOf(path) ?? usualMs,
        }));
    const names = [name, ...dirname(file).split('/').slice(1).toReversed()];
    return this.#slow
      .map((path) => ({ path, rank: rankAmong(names, path) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
      .slice(0, maxSlow)
      .map(({ path }) => ({
        path,
        project: path.startsWith('tests/site/') ? 'site' : 'browser',
        ms: usualMs,
      }));
  }
}

/**
 * Divides tests into rounds, in their order: a round ends before it becomes long. The first has most of those that notice
 * anything; the further ones are worth their time where hardly any change may go unnoticed.
 */
export function roundsOf(tests: readonly NearTest[]): readonly (readonly NearTest[])[] {
  const rounds: NearTest[][] = [];
  let ms = 0;
  for (const test of tests) {
    const round = rounds.at(-1);
    ms += test.ms;
    if (round && round.length < maxTests && (round.length < minTests || ms <= maxMs)) round.push(test);
    else if (rounds.length < maxRounds) {
      rounds.push([test]);
      ms = test.ms;
    } else break;
  }
  return rounds;
}

/**
 * Yields the tests of which has to be known which lines they execute: first the nearest to each file that is changed, but for
 * long ones, then further ones to the files of lines that none of these executes.
 *
 * @param executed returns what is known by now
 */
export function* testsToRecord(
  graph: ImportGraph,
  places: readonly Place[],
  executed: () => ExecutedLines,
): Generator<readonly string[]> {
  const nearTo = (file: string) => {
    const isLong = (path: string) => path.replace(/^tests\/|\.test\.tsx?$/g, '') in rest;
    const tests = graph.testsReaching(file).map(({ path }) => path);
    const named = (path: string) => Number(stemOf(path) !== stemOf(file));
    return tests.toSorted((a, b) => named(a) - named(b) || Number(isLong(a)) - Number(isLong(b)));
  };
  const asked = new Map([...new Set(places.map(({ file }) => file))].map((file) => [file, nearTo(file)]));
  yield [...new Set([...asked.values()].flatMap((tests) => tests.slice(0, maxNear)))];
  const known = executed();
  const unexecuted = places.filter(
    ({ file, line, inFunction }) => inFunction && known.of(file, line).length === 0,
  );
  yield [...new Set(unexecuted.flatMap(({ file }) => asked.get(file)!.slice(maxNear, maxNear + maxFar)))];
}

/** Returns how near a test is by its name, or those of its folders: the first of some names is the nearest. */
function rankAmong(names: readonly string[], path: string): number {
  const own = [stemOf(path), ...dirname(path).split('/').slice(2)];
  const rank = names.findIndex((name) => own.includes(name));
  return rank < 0 ? Infinity : rank;
}

/** Returns the name of a module or of its test: `plan-merge` of `plan-merge.mocked.test.ts`. */
function stemOf(path: string): string {
  return basename(path).split('.')[0]!;
}
