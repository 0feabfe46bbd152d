// Sends random JSON to every call of the desk: node tests/stress/desk-calls.ts [COUNT [SEED]]. All content is
// fiction.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRandomCalls } from '../support/desk-calls.ts';

const [count = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'backfile-calls-'));
console.log(`seed ${seed}`);
try {
  console.log(`${await checkRandomCalls(root, count, seed)} bodies, none failed`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
