import { writeFileSync } from 'node:fs';
import { type Disk, nodeDisk } from '../../src/files/disk.ts';

export interface FailingDisk {
  readonly disk: Disk;
  /** The number of calls that change something. */
  readonly calls: () => number;
}

/**
 * A disk whose call number `failing`, from 1, fails; a text is then half written.
 *
 * @param isDead whether every later call fails too, as after a power failure
 * @param fail what happens at that call: an error, or the end of the process
 */
export function failingDisk(
  failing: number,
  isDead: boolean,
  fail: () => never = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  },
): FailingDisk {
  let calls = 0;
  const guard =
    <Args extends unknown[]>(work: (...args: Args) => void, half?: (...args: Args) => void) =>
    (...args: Args) => {
      calls += 1;
      if (calls === failing || (isDead && calls > failing)) {
        if (calls === failing) half?.(...args);
        fail();
      }
      work(...args);
    };
  return {
    calls: () => calls,
    disk: {
      makeFolder: guard(nodeDisk.makeFolder),
      write: guard(nodeDisk.write, (path, text) => writeFileSync(path, text.slice(0, text.length / 2))),
      keep: guard(nodeDisk.keep),
      move: guard(nodeDisk.move),
      remove: guard(nodeDisk.remove),
      flushFolder: guard(nodeDisk.flushFolder),
      removeFolder: guard(nodeDisk.removeFolder),
    },
  };
}
