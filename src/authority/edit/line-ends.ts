import { diffArrays } from 'diff';

/** Prepares the text of a file for editing: without a byte order mark, and with `\n` line endings. */
export function editable(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Restores the byte order mark and the line endings of the original file in an edited text: unchanged lines
 * keep their own, and new lines get that of the first line.
 */
export function withLineEnds(raw: string, edited: string): string {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (!raw.includes('\r')) return mark + edited;
  const ends = raw.match(/\r\n?|\n/g) ?? [];
  const common = ends[0] ?? '\n';
  let old = 0;
  let lines = '';
  for (const { value, added, removed } of diffArrays(editable(raw).split('\n'), edited.split('\n'))) {
    for (const line of value) {
      if (!removed) lines += line + (added ? common : (ends[old] ?? common));
      if (!added) old += 1;
    }
  }
  // The last line has no line ending.
  return mark + lines.replace(/(?:\r\n?|\n)$/, '');
}
