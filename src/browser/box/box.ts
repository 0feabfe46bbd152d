import { boxScripts } from './box-scripts.ts';
import { sendIfRead } from './box-files.ts';

// The one script of a box. Pages name the scripts that they need: browsers load no modules from a disk.

// Firefox keeps what each file on a disk stores apart. A list that no other page finds is none, so scripts are told that
// nothing can be stored, and tell it to readers.
if (location.origin === 'null')
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Each file has a storage of its own', 'SecurityError');
    },
  });

const names = document.currentScript?.dataset['run']?.split(' ') ?? [];
if (!sendIfRead()) void run(names);

/** Runs scripts in the order in which the page has them. */
async function run(names: readonly string[]): Promise<void> {
  for (const name of names) await boxScripts[name]?.();
}
