import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A unit test that imports a module, by others or itself. */
export interface ReachingTest {
  /** Relative to the root of the project, as all files here. */
  readonly path: string;
  /** 1 if it imports the module itself. */
  readonly distance: number;
  /** How many modules it imports, with what these import. */
  readonly reach: number;
}

const sourceFile = /\.(?:ts|tsx|mjs|astro)$/;
const unitTest = /^tests\/unit\/.*\.test\.tsx?$/;
const typesAlone = /^(?:import|export) type [^;]*;/gm;
const relativeImport =
  /(?:(?:from|import)\s*\(?\s*['"](?=\.)|new URL\(\s*['"](?=\.|[\w-]+\.(?:ts|mjs)))([^'"\n]+)['"]/g;

/** Knows which files of the project import which, also in processes and threads that they start; runs nothing. */
export class ImportGraph {
  /** All files of the program and its tests. */
  readonly files: readonly string[];
  readonly #imports = new Map<string, readonly string[]>();
  readonly #importers = new Map<string, string[]>();
  readonly #reach = new Map<string, number>();

  /** @param root the folder of the project, an absolute path */
  constructor(root: string) {
    this.files = ['src', 'tests'].flatMap((folder) => filesIn(root, folder));
    for (const file of this.files) {
      const imports = [...new Set(importsOf(root, file))];
      this.#imports.set(file, imports);
      for (const imported of imports) {
        const importers = this.#importers.get(imported) ?? [];
        this.#importers.set(imported, importers);
        importers.push(file);
      }
    }
  }

  /** Returns the unit tests that import a file: the nearest first, and of those as near, those that import the least. */
  testsReaching(file: string): readonly ReachingTest[] {
    const found: ReachingTest[] = [];
    for (const { path, distance } of walk(file, this.#importers))
      if (unitTest.test(path)) found.push({ path, distance, reach: this.#reachOf(path) });
    return found.toSorted(
      (a, b) => a.distance - b.distance || a.reach - b.reach || (a.path < b.path ? -1 : 1),
    );
  }

  #reachOf(file: string): number {
    const known = this.#reach.get(file) ?? [...walk(file, this.#imports)].length;
    this.#reach.set(file, known);
    return known;
  }
}

/** Yields all files to which others lead, the nearest first. */
function* walk(
  from: string,
  edges: ReadonlyMap<string, readonly string[]>,
): Generator<{ readonly path: string; readonly distance: number }> {
  const seen = new Set([from]);
  let level = [from];
  for (let distance = 1; level.length > 0; distance += 1) {
    level = [...new Set(level.flatMap((one) => edges.get(one) ?? []))].filter((one) => !seen.has(one));
    for (const path of level) {
      seen.add(path);
      yield { path, distance };
    }
  }
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
