// Gives unexpected texts to the readers of content, of every import format and of queries, and looks for exceptions
// and for texts that never end: node tests/stress/fuzz.ts [RUNS [SEED [KIND …]]]. RUNS is per kind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fuzzDamage, type FuzzKind, fuzzKinds, fuzzText } from './fuzz-inputs.ts';
import { openReaders } from './read-text.ts';
import { watchTexts } from './watch-texts.ts';

const [, , runsArgument = '300', seedArgument, ...onlyKinds] = process.argv;
const runs = Number(runsArgument);
const seed = Number(seedArgument || Date.now() % 1_000_000);

const folder = mkdtempSync(join(tmpdir(), 'backfile-fuzz-'));
const read = await openReaders(folder);

const watch = watchTexts();

const faults: string[] = [];
let total = 0;
/** Articles that were found in texts of a kind: hardly any would mean that its texts are refused as a whole. */
let articles = 0;

async function fuzz(kind: FuzzKind): Promise<void> {
  const property = fc.asyncProperty(fuzzText(kind), fuzzDamage, async (text, damage) => {
    total += 1;
    watch.given(`${kind}: ${JSON.stringify([text, damage])}`);
    articles += await read(kind, text, damage);
  });
  const result = await fc.check(property, { numRuns: runs, seed, maxSkipsPerRun: 0 });
  if (!result.failed) return;
  const error = result.errorInstance;
  faults.push(
    `${kind}: ${JSON.stringify(result.counterexample).slice(0, 1000)}\n${error instanceof Error ? error.stack : String(error)}`,
  );
}

const kinds = fuzzKinds.filter((kind) => onlyKinds.length === 0 || onlyKinds.includes(kind));
for (const kind of kinds) {
  const before = total;
  articles = 0;
  await fuzz(kind);
  watch.given('');
  console.log(`${kind}: ${total - before} texts, ${articles} articles found`);
}
await watch.end();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`\n${fault}`);
console.log(`${total} texts of ${kinds.length} kinds (seed ${seed}), ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
