import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { programRoot } from '../files/roots.ts';
import { entrances } from './entrances.ts';

const compiler = join(programRoot, 'node_modules/typescript-native/bin/tsc');
const work = join(programRoot, '.astro/types-of-package');

/**
 * Writes the types of the modules that others may import beside their code, and of what these name. A clone that packs for an
 * archive of its own may have no compiler; there are no types then, which no archive needs.
 *
 * @param lib the absolute path of the compiled modules
 * @throws {Error} with what the compiler says, if a module has no types
 */
export function writeTypes(lib: string): void {
  if (!existsSync(compiler)) return;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const config = join(work, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: relative(work, join(programRoot, 'tsconfig.json')).replaceAll('\\', '/'),
      include: ['../../src/**/*.d.ts'],
      files: Object.values(entrances).map((module) => `../../src/${module}`),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        outDir: 'out',
        rootDir: '../../src',
      },
    }),
  );
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
  const texts = new Map<string, string>();
  for (const module of Object.values(entrances)) read(module.replace(/\.ts$/, ''), texts, stdout);
  for (const [module, text] of texts) writeFileSync(join(lib, `${module}.d.ts`), text);
  rmSync(work, { recursive: true });
}

/** Adds the types of a module, and of all that it names, by its path without extension. */
function read(module: string, texts: Map<string, string>, said: string): void {
  if (texts.has(module)) return;
  const file = join(work, `out/${module}.d.ts`);
  if (!existsSync(file)) throw new Error(`The types of ${module} can’t be made.\n${said}`);
  const named: string[] = [];
  // Types name the modules as they are compiled.
  const text = readFileSync(file, 'utf8').replaceAll(
    /((?:from |import\()(["']))(\.[^"']*)\.ts\2/g,
    (_, before: string, quote: string, path: string) => {
      named.push(posix.join(dirname(module), path));
      return `${before}${path}.js${quote}`;
    },
  );
  texts.set(module, text);
  for (const other of named) read(other, texts, said);
}
