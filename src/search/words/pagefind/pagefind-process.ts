import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { close } from 'pagefind';

/**
 * Watches Pagefind’s own process, which ends where it can't write, on a full disk: its library would wait for it for ever.
 *
 * @param onLost called where it ends too early
 * @returns ends it
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
