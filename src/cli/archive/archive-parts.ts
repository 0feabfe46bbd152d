import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { guideParts } from '../../files/find-files.ts';
import { programRoot } from '../../files/roots.ts';
import { writeAtomically } from '../../files/write-file.ts';
import { mergeRecordsByLine } from './git-attributes.ts';

const ignored = [
  'node_modules/',
  'dist/',
  'dist-pictures/',
  '.astro/',
  '.backfile/',
  '*.log',
  '.*.backfile-*',
  '.changes.lock',
  '.import.lock',
  'import-report.txt',
];

/**
 * Writes what every archive begins with besides its settings: what Git is to leave out and how it merges, the workflow that
 * publishes it, what it publishes beside its pages, and the guide.
 *
 * @throws what node:fs throws
 */
export function writeArchiveParts(folder: string): void {
  writeAtomically(join(folder, '.gitignore'), `${ignored.join('\n')}\n`);
  mergeRecordsByLine(join(folder, 'content'));
  const guide = guideParts.map((name) => `content/${name}`);
  for (const part of ['.github/workflows/publish.yml', 'public', ...guide])
    cpSync(join(programRoot, part), join(folder, part), { recursive: true });
}
