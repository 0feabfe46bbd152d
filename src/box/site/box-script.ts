import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BoxFile } from './box-file.ts';
import type { WordsChoice } from '../../shared/words/words-code.ts';
import type { BundledFile } from './bundle-script.ts';

/**
 * Bundles the scripts of all pages in a separate process, because the memory of the bundler would last as long as this one.
 *
 * @param choice what decides the words of the archive’s interface
 * @throws {Error} if they can’t be bundled; the process has said why
 */
export async function bundleBoxScript({ language, calendar = 'gregorian' }: WordsChoice): Promise<BoxFile[]> {
  const child = fork(new URL('./bundle-box-script.ts', import.meta.url), [language, calendar]);
  let files: readonly BundledFile[] | undefined;
  child.on('message', (message: readonly BundledFile[]) => (files = message));
  const ended = once(child, 'exit');
  // By then, all that it sent has been read.
  await once(child, 'disconnect');
  // Until then, it keeps its memory.
  await ended;
  if (!files) throw new Error('The scripts of the box could not be bundled.');
  return files.map(({ path, text }) => {
    const bytes = Buffer.from(text);
    return { path, read: () => bytes };
  });
}
