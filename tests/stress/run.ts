// The long tests, one after another; each prints its counts: npm run stress. A name runs one of them, with arguments
// of its own: npm run stress -- faults build --every 20.
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const steps: readonly (readonly string[])[] = [
  ['disk-faults.ts'],
  ['faults/run-faults.ts', '--but', 'build'],
  ['faults/run-faults.ts', '--every', '25', 'build'],
  ['kills.ts', '60'],
  ['warm-builds.ts', '60'],
  ['fuzz.ts', '10000'],
  // What arrives from the Web with HTML in it: 200,000 texts.
  ['fuzz.ts', '28600', '', 'html', 'mhtml', 'eml', 'markdown', 'rss', 'atom', 'jsonfeed'],
  ['growth.ts', '400'],
  ['expressions.ts'],
  ['requests.ts', '5000'],
  ['mutants/run-mutants.ts'],
  ['desk-calls.ts', '10000'],
  ['journal-kills.ts', '1'],
  ['withheld.ts', '200'],
  ['withheld-sites.ts', '10'],
  ['withheld-names.ts', '200'],
  ['boxes.ts', '5'],
  ['pairs/run-pairs.ts'],
  ['publish.ts'],
  ['programs/run-programs.ts'],
  ['engines/run-engines.ts'],
];

const [wanted, ...given] = process.argv.slice(2);
const named = steps.filter(([file]) => basename(file!, '.ts').replace(/^run-/, '') === wanted).slice(0, 1);
if (wanted !== undefined && named.length === 0) throw new Error(`There is no long test "${wanted}".`);
const chosen = wanted === undefined ? steps : named.map(([file]) => [file!, ...given]);

let failed = 0;
for (const [file, ...args] of chosen) {
  console.log(`\n${file}`);
  const path = fileURLToPath(new URL(file!, import.meta.url));
  // A text that needs much more memory than its size is a fault.
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=1024', path, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
