import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileMutant } from './choose-mutants.ts';
import type { ExecutedLines } from './executed-lines.ts';

/** A file of tests, and how it is run. */
export interface NearTest {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly project: 'unit' | 'mocked' | 'site' | 'browser';
}

/** A test that is further away says little about a module. */
const maxDistance = 4;
/** Tests of built sites take a minute each. */
const maxSlow = 2;
const sourceFile = /\.(?:ts|tsx|mjs|astro)$/;
const typesAlone = /^(?:import|export) type [^;]*;/gm;
const relativeImport =
  /(?:(?:from|import)\s*\(?\s*['"](?=\.)|new URL\(\s*['"](?=\.|[\w-]+\.(?:ts|mjs)))([^'"\n]+)['"]/g;

/** Knows which tests are nearest to a change, by the lines that they execute and by the imports of all files. */
export class NearestTests {
  readonly #importers = new Map<string, Set<string>>();
  readonly #slow: readonly string[];
  readonly #executed: ExecutedLines;

  /** @param root the folder of the project, an absolute path */
  constructor(root: string, executed: ExecutedLines) {
    this.#executed = executed;
    const files = ['src', 'tests'].flatMap((folder) => filesIn(root, folder));
    for (const file of files)
      for (const imported of importsOf(root, file)) {
        const importers = this.#importers.get(imported) ?? new Set();
        this.#importers.set(imported, importers.add(file));
      }
    this.#slow = files.filter((file) => /^tests\/(?:site|browser)\/.*\.test\.ts$/.test(file));
  }

  /**
   * Returns the unit tests that execute the line of a change, the one named after its file at the head, then those that execute
   * the fewest lines in all; if it is executed when its module is read, those that execute other lines of it, then those that
   * import it, nearest first. If there are none, the tests of built sites that are named after it or its folders.
   */
  of({ file, line, inFunction }: Pick<FileMutant, 'file' | 'line' | 'inFunction'>): readonly NearTest[] {
    const name = stemOf(file);
    const executing = this.#executed.of(file, inFunction ? line : undefined).map(({ path }) => path);
    const unit = inFunction ? executing : [...new Set([...executing, ...this.#importing(file)])];
    if (unit.length > 0)
      return unit
        .toSorted((a, b) => Number(stemOf(b) === name) - Number(stemOf(a) === name))
        .map((path) => ({ path, project: /\.mocked\.test\./.test(path) ? 'mocked' : 'unit' }));
    const names = [name, ...dirname(file).split('/').slice(1).toReversed()];
    return this.#slow
      .map((path) => ({ path, rank: rankAmong(names, path) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
      .slice(0, maxSlow)
      .map(({ path }) => ({ path, project: path.startsWith('tests/site/') ? 'site' : 'browser' }));
  }

  /** Returns the unit tests that import a module, nearest first. */
  #importing(file: string): string[] {
    const found: string[] = [];
    const seen = new Set([file]);
    let level = [file];
    for (let distance = 1; distance <= maxDistance && level.length > 0; distance += 1) {
      level = level.flatMap((one) => [...(this.#importers.get(one) ?? [])]).filter((one) => !seen.has(one));
      level = [...new Set(level)].toSorted();
      for (const one of level) {
        seen.add(one);
        if (/^tests\/unit\/.*\.test\.tsx?$/.test(one)) found.push(one);
      }
    }
    return found;
  }
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

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sourceFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''))
    .filter((file) => !file.includes('node_modules/') && !file.startsWith('tests/fixtures/'));
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(typesAlone, '');
  return [...text.matchAll(relativeImport)].flatMap(([, path]) => {
    const imported = join(dirname(file), path!.replace(/\?.*$/, ''));
    return sourceFile.test(imported) && existsSync(join(root, imported)) ? [imported] : [];
  });
}
