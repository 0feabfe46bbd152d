import { posix } from 'node:path';
import { minify, transformWithOxc } from 'vite';

/**
 * Compiles a module to JavaScript with the compiler that Vite brings, without checking types. Other modules of ours that it
 * imports, or starts by their path (`new URL('./worker.ts', import.meta.url)`), end in `.js` then; tables that it imports
 * (`.json`) stay beside the sources, and so do comments, which would be installed twice.
 *
 * @param fileName its path in `src`; what is compiled has the same in `lib`
 * @throws {Error} with what is wrong with its syntax
 */
export async function compileModule(fileName: string, text: string): Promise<string> {
  const compiled = await transformWithOxc(text, fileName, {
    lang: 'ts',
    target: 'node22',
    sourcemap: false,
    // There is no tsconfig.json of a package, and its settings are those of Node, which runs the sources.
    tsconfig: false,
    typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: 'rewrite' },
  });
  const { code } = await minify(fileName, compiled.code, {
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false },
  });
  const { dir } = posix.parse(posix.join('lib', fileName));
  const toSource = posix.relative(dir, posix.join('src', posix.dirname(fileName)));
  return code
    .replaceAll(/(?<=\b(?:from |import\()")(?=\.[^"]*\.json")/g, `${toSource}/`)
    .replaceAll(/(\bnew URL\(\s*['"][^'"]+)\.ts(?=['"],\s*import\.meta\.url\))/g, '$1.js');
}
