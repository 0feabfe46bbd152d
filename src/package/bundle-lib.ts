import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { programRoot } from '../files/roots.ts';
import { nativePath } from '../site/astro/native-source.ts';
import { compareText } from '../text/compare-text.ts';
import { bundleModule } from './bundle-module.ts';
import { joinLicenses, licenseText, packageFolders } from './bundled-licenses.ts';
import { bundledPackages } from './packed-manifest.ts';

/** What each process or thread of a build begins with, and what it always loads later, besides what pages import: paths in `lib`. */
const beginnings = {
  build: ['cli/run-build.js', 'site/share/add-share-images.js'],
  index: ['search/build/index-documents.js', 'search/build/public-bundle-worker.js'],
  bodies: ['files/render-worker.js'],
  files: ['site/keep/stamps-worker.js', 'site/build/write-batches.js'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Of these, what a process or thread is started with, which runs when it is loaded: it is in no bundle. */
const started: readonly string[] = [...beginnings.index, ...beginnings.bodies, ...beginnings.files];

const src = join(programRoot, 'src');

/** The id of a module that passes on a package: this and its name. */
const passedOn = '\0backfile:package:';

/** What a compiled module imports of a package, or passes on. */
const packageImport = /^((?:import|export) .* from )"([^".][^"]*)"/gm;

/** Packages that are not JavaScript alone, or are loaded only when something rare is made. */
const apart: ReadonlySet<string> = new Set([
  'astro',
  'harfbuzzjs',
  'pagefind',
  'sharp',
  'subset-font',
  'vite',
]);

/**
 * Puts what every build loads into a few files: modules of `lib`, with what they import of packages. Node takes half a
 * millisecond for each file, and a small change would load more than a thousand. Each module stays where it was as a file that
 * passes on what is in these, and so does each package, in `lib/packages`, for other modules: everything exists once in a
 * process.
 *
 * @param folder `lib`, with what `compileModule` made: an absolute path
 * @throws {Error} if a package that is bundled states no license, or one that no archive installs is in no bundle
 */
export async function bundleLib(folder: string): Promise<void> {
  const lib = withSlashes(folder);
  const packages = new Set<string>();
  const bundled = new Set<string>();
  const plugin: Plugin = {
    name: 'backfile:lib',
    enforce: 'pre',
    buildStart() {
      // Also of those that only commands, imports and the desk load.
      for (const source of importedPackages(lib)) {
        if (!bundledPackages.includes(packageOf(source))) continue;
        packages.add(source);
        this.emitFile({ type: 'chunk', id: passedOn + source, fileName: packageModule(source) });
      }
    },
    resolveId(source, importer, { kind }) {
      if (source.startsWith(passedOn)) return source;
      if (importer === undefined || source.startsWith('node:')) return undefined;
      if (source.startsWith('.')) {
        if (!isIn(lib, importer)) return undefined;
        const isOther = kind === 'dynamic-import' || source.endsWith('.json');
        return isOther
          ? { id: posix.join(posix.dirname(importer), source), external: 'relative' }
          : undefined;
      }
      if (!isIn(lib, importer)) return undefined;
      if (apart.has(source.split('/')[0]!) || kind === 'dynamic-import')
        return { id: source, external: true };
      if (!packages.has(source)) {
        packages.add(source);
        this.emitFile({ type: 'chunk', id: passedOn + source, fileName: packageModule(source) });
      }
      return undefined;
    },
    async load(id) {
      if (!id.startsWith(passedOn)) return undefined;
      const source = id.slice(passedOn.length);
      const resolved = await this.resolve(source, `${lib}/cli/main.js`, { skipSelf: true });
      // The bundler finds no names in what is not made of modules; Node does.
      const found = (await import(pathToFileURL(resolved!.id).href)) as object;
      const names = Object.keys(found).filter((name) => /^(?!__)[\w$]+$/.test(name));
      return `export { ${names.join(', ')} } from ${JSON.stringify(source)};`;
    },
    transform(code, id) {
      if (!isIn(lib, id)) return undefined;
      const file = pathIn(lib, id);
      this.emitFile({ type: 'chunk', id, fileName: file, preserveSignature: 'strict' });
      return code.replaceAll('import.meta.url', `new URL("../${file}", import.meta.url).href`);
    },
    generateBundle(_, files) {
      for (const chunk of Object.values(files))
        if (chunk.type === 'chunk') {
          for (const id of chunk.moduleIds) bundled.add(id);
          // The bundler leaves it out.
          chunk.code = chunk.code
            .replaceAll(/\bfrom ?"[^"]*\.json"/g, '$& with{type:"json"}')
            // What is loaded with attributes, it leaves as it was written, in another folder.
            .replaceAll(
              /\bimport\((["'`])(?:\.\.\/)+(src\/[^"'`]*\.json)\1/g,
              (_, quote: string, table: string) =>
                `import(${quote}${posix.relative(posix.dirname(chunk.fileName), posix.join('..', table))}${quote}`,
            );
        }
    },
  };
  const roots = { ...beginnings, build: [...beginnings.build, ...importedByPages()] };
  const input = Object.fromEntries(
    Object.values(roots).flatMap((files) =>
      files.map((file) => [file.replace(/\.js$/, ''), `${lib}/${file}`]),
    ),
  );
  let reached: ReadonlyMap<string, string> | undefined;
  await bundleModule(join(lib, 'cli/run-build.js'), join(lib, '[name].js'), {
    ssr: true,
    emptyOutDir: false,
    minify: false,
    plugins: [plugin],
    rolldownOptions: {
      input,
      // A constant has one place, also in the bundle.
      optimization: { inlineConst: false },
      output: {
        chunkFileNames: 'bundle/[name].js',
        // A package tells its dates by the names of their classes, and others have such names, too.
        keepNames: true,
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: (id, context) => {
                reached ??= reachedFrom(
                  roots,
                  lib,
                  (module) => context.getModuleInfo(module)?.importedIds ?? [],
                );
                return reached.get(id) ?? null;
              },
            },
          ],
        },
      },
    },
  });
  const missing = bundledPackages.filter((name) => !packages.has(name));
  if (missing.length > 0) throw new Error(`No bundle contains ${missing.join(', ')}.`);
  const folders = packageFolders([...bundled]);
  writeFileSync(join(lib, 'packages/LICENSES.txt'), joinLicenses(folders.map(licenseText)));
  for (const file of scriptsIn(lib)) passOn(lib, file, packages);
}

/** Returns the modules that pages import, and that Node loads for them: paths in `lib`. */
function importedByPages(): string[] {
  const found = ['components', 'layouts', 'pages'].flatMap((folder) =>
    filesIn(join(src, folder)).flatMap((file) => {
      const statements = readFileSync(join(src, folder, file), 'utf8')
        .split(/^import /m)
        .slice(1);
      return statements
        .filter((statement) => !statement.startsWith('type '))
        .flatMap((statement) => /^[^;]{1,2000} from '(\.[^'\n]{1,200}\.ts)';/.exec(statement)?.[1] ?? [])
        .flatMap((name) => nativePath(join(src, folder, dirname(file), name)) ?? []);
    }),
  );
  return [...new Set(found)].map((path) => path.replace(/^src\/(.*)\.ts$/, '$1.js')).toSorted(compareText);
}

/** Returns the compiled modules of `lib`, by their paths there. */
function scriptsIn(lib: string): string[] {
  return filesIn(lib).filter((file) => file.endsWith('.js'));
}

/** Returns the files of a folder, by their paths there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => pathIn(folder, join(parentPath, name)));
}

/** Returns the bundle of each module, by its id, named after all processes and threads that load it: none loads what only another needs. */
function reachedFrom(
  roots: Readonly<Record<string, readonly string[]>>,
  lib: string,
  importsOf: (id: string) => readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, files] of Object.entries(roots)) {
    const waiting = files.map((file) => `${lib}/${file}`);
    const seen = new Set(waiting);
    for (const id of waiting) {
      const before = names.get(id);
      names.set(id, before === undefined ? name : `${before}-${name}`);
      for (const other of importsOf(id))
        if (!seen.has(other)) {
          seen.add(other);
          waiting.push(other);
        }
    }
  }
  for (const file of started) names.delete(`${lib}/${file}`);
  return names;
}

/** Returns what modules of `lib` import of packages when they are loaded: `csv-parse/sync`. */
function importedPackages(lib: string): ReadonlySet<string> {
  const texts = scriptsIn(lib).map((file) => readFileSync(join(lib, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(packageImport)].map(([, , name]) => name!)));
}

/** Returns the name of a package of which a module is imported. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Has a module import packages from where they are bundled. */
function passOn(lib: string, file: string, packages: ReadonlySet<string>): void {
  const path = join(lib, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replaceAll(packageImport, (all, start: string, name: string) => {
    if (!packages.has(name)) return all;
    return `${start}${JSON.stringify(posix.relative(posix.dirname(file), packageModule(name)))}`;
  });
  if (changed !== text) writeFileSync(path, changed);
}

/** Returns where a package is passed on: a path in `lib`. */
function packageModule(specifier: string): string {
  return `packages/${specifier}.js`;
}

function isIn(folder: string, id: string): boolean {
  return withSlashes(id).startsWith(`${folder}/`);
}

function pathIn(folder: string, id: string): string {
  return withSlashes(relative(folder, id));
}

/** Returns a path as the bundler writes it, also on Windows. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
