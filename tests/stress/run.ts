// The long tests, one after another; each prints its counts: npm run stress.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const steps: readonly (readonly string[])[] = [
  ['disk-faults.ts'],
  ['kills.ts', '60'],
  ['fuzz.ts', '10000'],
  ['requests.ts', '5000'],
  ['mutants.ts'],
];

let failed = 0;
for (const [file, ...args] of steps) {
  console.log(`\n${file}`);
  const path = fileURLToPath(new URL(file!, import.meta.url));
  // A text that needs much more memory than its size is a fault.
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=1024', path, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
console.log(`\n${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
