import { readFileSync } from 'node:fs';
import { changeFiles, type FileChange } from '../../src/files/change-files.ts';
import { failingDisk } from './failing-disk.ts';

// A change of files whose process is killed at a write: node kill-at-write.ts CONTENT PLAN NUMBER. Where the number
// is beyond the last write, it says how many there were.
const [contentDir = '', plan = '', number = ''] = process.argv.slice(2);
const { title, changes } = JSON.parse(readFileSync(plan, 'utf8')) as { title: string; changes: FileChange[] };
const { disk, calls } = failingDisk(Number(number), true, () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once, but not before this call is over.
  for (;;);
});
changeFiles(contentDir, title, changes, disk);
process.stdout.write(String(calls()));
