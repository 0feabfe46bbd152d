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
  const changed = change(body);
  const lines = head.split('\n');
  const wrote = lines.findIndex((line) => /^\s+wrote: /.test(line));
  const noted = lines[wrote]?.trimEnd() ?? '';
  if (changed === body || !noted.endsWith(`body:${old}`)) return undefined;
  lines[wrote] = lines[wrote]!.replace(`body:${old}`, `body:${fieldDigests({}, changed).body!}`);
  return `${lines.join('\n')}${changed}`;
}
