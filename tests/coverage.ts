// Runs the unit tests and says which lines of the source they ran; `npm run coverage` calls it. It measures only
// these: the others run built code, which would be slow to measure and could not be mapped to the source.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageText } from './support/coverage-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-coverage-'));
const measured = ['--coverage.enabled', `--coverage.reportsDirectory=${folder}`];
const { status } = spawnSync('npm', ['run', '--silent', 'test:unit', '--', ...measured], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
console.log(coverageText(folder));
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
