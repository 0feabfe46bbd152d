// Withholds names, hides and imports articles in random archives, builds a site after each edit and searches every byte of
// it: node tests/stress/withheld-sites.ts [ARCHIVES [EDITS [SEED]]].
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Random } from '../support/random.ts';
import { playBuiltSites } from '../support/withheld/built-sites.ts';

const [archives = 10, edits = 5, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const project = fileURLToPath(new URL('../..', import.meta.url));
const counts = {
  archives: 0,
  decisions: 0,
  undone: 0,
  otherEdits: 0,
  bytes: 0,
  builds: 0,
  files: 0,
  withOthers: 0,
};
const found = playBuiltSites(new Random(seed), { archives, edits }, counts, (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/backfile.mjs', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status ?? 1, stdout, stderr };
});
console.log(
  `seed ${seed}: ${counts.archives} archives, ${counts.decisions} decisions, ${counts.undone} undone, ${counts.otherEdits} other edits; ${counts.builds} sites of ${counts.files.toLocaleString('en')} files, ${(counts.bytes / 1e6).toFixed(0)} MB searched`,
);
for (const line of found.slice(0, 20)) console.log(line);
if (found.length > 0) process.exitCode = 1;
