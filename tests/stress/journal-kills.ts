// Kills a desk at every change of the disk, and the next one at every change of the disk while it takes up
// what was left: node tests/stress/journal-kills.ts [EVERY]. All content is fiction.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decideUntilKilled,
  faultsAfterKill,
  restartUntilKilled,
  writeKillContent,
} from '../support/journal-kill.ts';

const [every = 1] = process.argv.slice(2).map(Number);

async function inFolder<T>(work: (contentDir: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'backfile-kill-'));
  try {
    return await work(writeKillContent(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

let runs = 0;
let failed = 0;
const { steps } = await inFolder((contentDir) => decideUntilKilled(contentDir, Infinity));
for (let first = 1; first <= steps; first += every) {
  let left = Infinity;
  for (let second = 1; second <= left; second += every) {
    const faults = await inFolder(async (contentDir) => {
      const { acknowledged } = await decideUntilKilled(contentDir, first);
      const made = await restartUntilKilled(contentDir, second);
      if (made < second) left = made;
      return await faultsAfterKill(contentDir, acknowledged);
    });
    runs += 1;
    if (faults.length > 0) {
      failed += 1;
      console.log(`killed at ${first}, then at ${second}: ${faults.join('; ')}`);
    }
  }
}
console.log(`${runs} runs with two kills, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
