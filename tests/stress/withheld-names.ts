// Withholds a name in random archives that know all of its places, and searches sites, boxes, commits and caches for it:
// node tests/stress/withheld-names.ts [ARCHIVES [SEED]].
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../support/random.ts';
import { playToldArchives } from '../support/withheld/play-told.ts';

const [archives = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const project = fileURLToPath(new URL('../..', import.meta.url));
const counts = { archives: 0, namesakes: 0, questions: 0, mostQuestions: 0, files: 0, bytes: 0, found: 0 };
const caches = join(project, '.astro/cache-elsewhere');
const found = playToldArchives(new Random(seed), { archives, caches }, counts, (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/backfile.mjs', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status ?? 1, stdout, stderr };
});
console.log(
  `seed ${seed}: ${counts.archives} archives, ${counts.namesakes} with a namesake; ${counts.questions} questions, ${counts.mostQuestions} at most; ${counts.files.toLocaleString('en')} files, ${(counts.bytes / 1e6).toFixed(0)} MB searched`,
);
for (const line of found.slice(0, 20)) console.log(line);
if (found.length > 0) process.exitCode = 1;
