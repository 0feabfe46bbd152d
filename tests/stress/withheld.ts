// Withholds names in random archives, among other edits, and searches every file and all that would be published for them:
// node tests/stress/withheld.ts [ARCHIVES [EDITS [SEED]]].
import { Random } from '../support/random.ts';
import { playWithheld } from '../support/withheld/withheld-archive.ts';

const [, , archives = '200', edits = '6', seedArgument] = process.argv;
const seed = Number(seedArgument ?? Date.now() % 1_000_000);
const counts = { archives: 0, decisions: 0, undone: 0, otherEdits: 0, bytes: 0 };
const found = await playWithheld(new Random(seed), Number(archives), Number(edits), counts);
console.log(
  `seed ${seed}: ${counts.archives} archives, ${counts.decisions} decisions, ${counts.undone} undone, ${counts.otherEdits} other edits; ${(counts.bytes / 1e6).toFixed(0)} MB searched`,
);
for (const line of found.slice(0, 20)) console.log(line);
if (found.length > 0) process.exitCode = 1;
