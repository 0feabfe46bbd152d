import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file of tests, and how it is run. */
export interface NearTest {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly project: 'unit' | 'mocked' | 'site' | 'browser';
  /** How many imports lead from it to the module. */
  readonly distance: number;
}

/** A test that is further away says little about a module. */
const maxDistance = 4;
const sourceFile = /\.(?:ts|tsx|mjs|astro)$/;
const typesAlone = /^(?:import|export) type [^;]*;/gm;
const relativeImport =
  /(?:(?:from|import)\s*\(?\s*['"](?=\.)|new URL\(\s*['"](?=\.|[\w-]+\.(?:ts|mjs)))([^'"\n]+)['"]/g;

/** Knows which tests are nearest to a module, by the imports of all files. */
export class NearestTests {
  readonly #importers = new Map<string, Set<string>>();
  readonly #slow: readonly string[];

  /** @param root the folder of the project, an absolute path */
  constructor(root: string) {
    const files = ['src', 'tests'].flatMap((folder) => filesIn(root, folder));
    for (const file of files)
      for (const imported of importsOf(root, file)) {
        const importers = this.#importers.get(imported) ?? new Set();
        this.#importers.set(imported, importers.add(file));
      }
    this.#slow = files.filter((file) => /^tests\/(?:site|browser)\/.*\.test\.ts$/.test(file));
  }

  /**
   * Returns the unit tests that import a module, nearest first, the one named after it at the head; if there are none, the
   * test of the built site that is named after it or its folder.
   */
  of(file: string): readonly NearTest[] {
    const room = file.split('/')[1]!;
    const name = stemOf(file);
    const rank = ({ path, distance }: NearTest) =>
      (stemOf(path) === name ? 0 : 2 * distance) + (path.startsWith(`tests/unit/${room}/`) ? 0 : 1);
    const near = this.#importing(file);
    if (near.length > 0) return near.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
    const names = [name, ...dirname(file).split('/').slice(1).toReversed()];
    const named = this.#slow.toSorted(
      (a, b) => indexIn(names, stemOf(a)) - indexIn(names, stemOf(b)) || (a < b ? -1 : 1),
    )[0];
    if (named === undefined || !names.includes(stemOf(named))) return [];
    return [
      { path: named, project: named.startsWith('tests/site/') ? 'site' : 'browser', distance: Infinity },
    ];
  }

  #importing(file: string): NearTest[] {
    const found: NearTest[] = [];
    const seen = new Set([file]);
    let level = [file];
    for (let distance = 1; distance <= maxDistance && level.length > 0; distance += 1) {
      level = level.flatMap((one) => [...(this.#importers.get(one) ?? [])]).filter((one) => !seen.has(one));
      level = [...new Set(level)];
      for (const one of level) {
        seen.add(one);
        if (!/^tests\/unit\/.*\.test\.tsx?$/.test(one)) continue;
        found.push({ path: one, project: /\.mocked\.test\./.test(one) ? 'mocked' : 'unit', distance });
      }
    }
    return found;
  }
}

function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index < 0 ? names.length : index;
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
