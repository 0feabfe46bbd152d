import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { close } from 'pagefind';

/**
 * Watches Pagefind’s process, which exits if it can’t write, for example because the disk is full; its
 * library would then wait forever.
 *
 * @param onLost called if the process exits too early
 * @returns a function that ends the process
 */
export function watchPagefind(onLost: () => void): () => Promise<void> {
  let finished = false;
  subscribe('child_process', (message) => {
    const { process: child } = message as { readonly process: ChildProcess };
    child.once('exit', () => {
      if (!finished) onLost();
    });
  });
  return async () => {
    finished = true;
    await close();
  };
}
