import { readFileSync } from 'node:fs';
import { changeFiles, type FileChange } from '../../src/files/change-files.ts';
import { failingDisk } from './failing-disk.ts';

// Changes files in a process that is killed at a write: node kill-at-write.ts CONTENT PLAN NUMBER. If the
// number is beyond the last write, prints how many there were.
const [contentDir = '', plan = '', number = ''] = process.argv.slice(2);
const { title, changes } = JSON.parse(readFileSync(plan, 'utf8')) as { title: string; changes: FileChange[] };
const { disk, calls } = failingDisk(Number(number), true, () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal is sent immediately, but arrives after this call.
  for (;;);
});
changeFiles(contentDir, title, changes, disk);
process.stdout.write(String(calls()));
