import { transformWithOxc } from 'vite';

/**
 * Compiles a module to JavaScript with the compiler that Vite brings, without checking types. Other modules of ours that it
 * imports, or starts by their path (`new URL('./worker.ts', import.meta.url)`), end in `.js` then.
 *
 * @throws {Error} with what is wrong with its syntax
 */
export async function compileModule(fileName: string, text: string): Promise<string> {
  const { code } = await transformWithOxc(text, fileName, {
    lang: 'ts',
    target: 'node22',
    sourcemap: false,
    // There is no tsconfig.json of a package, and its settings are those of Node, which runs the sources.
    tsconfig: false,
    typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: 'rewrite' },
  });
  return code.replaceAll(/(\bnew URL\(\s*['"][^'"]+)\.ts(?=['"],\s*import\.meta\.url\))/g, '$1.js');
}
