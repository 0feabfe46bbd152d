import { splitEntry } from './split-entry.ts';
import { fieldDigests } from './entry.ts';

/**
 * Changes the text of an article that import wrote, and its note of it; one that its keeper has edited stays.
 *
 * @param file the article's file
 * @returns the file as it is to be; undefined where nothing changes
 */
export function refreshBody(file: string, change: (body: string) => string): string | undefined {
  const parts = splitEntry(file);
  if (!parts) return undefined;
  const { head, body } = parts;
  const old = fieldDigests({}, body).body!;
  const noted = new RegExp(`^(\\s+wrote: .*\\bbody:)${old}$`, 'm');
  const changed = change(body);
  if (changed === body || !noted.test(head)) return undefined;
  return `${head.replace(noted, `$1${fieldDigests({}, changed).body!}`)}${changed}`;
}
