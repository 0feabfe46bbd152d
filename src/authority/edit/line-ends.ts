import { diffArrays } from 'diff';

/** The text of a file as it is edited: without a byte order mark, its lines ended by `\n`. */
export function editable(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Gives an edited text the byte order mark and the line ends of the file that it was made from: a line that
 * stayed keeps its own, a new one has that of the first line.
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
  // The last line has no end: it is what stands after the last one.
  return mark + lines.replace(/(?:\r\n?|\n)$/, '');
}
