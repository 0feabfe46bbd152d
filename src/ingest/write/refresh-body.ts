import { splitEntry } from './split-entry.ts';
import { fieldDigests } from './entry.ts';

/**
 * Changes the text of an article that import wrote, and its recorded digest; a text that the keeper has
 * edited is kept.
 *
 * @param file the text of the article's file
 * @returns the new text of the file; undefined if nothing changes
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
