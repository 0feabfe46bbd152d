import { itemKey, type ListItem, maxNoteLength, readItemKey, withoutDuplicates } from './list-item.ts';

/** What an address that holds a list begins with after `#`: the version of how it is written. */
const mark = '1:';
const maxItems = 1000;

/**
 * Writes a list for an address: `#1:letter,phare.3~my%20note`. It has ids and, where they are asked for, notes; the rest
 * is read from the articles' own pages.
 */
export function listFragment(items: readonly ListItem[], withNotes: boolean): string {
  const written = items.map((item) => {
    const note = withNotes && item.note ? `~${encodeURIComponent(item.note)}` : '';
    return itemKey(item) + note;
  });
  return `#${mark}${written.join(',')}`;
}

/** Reads the list of an address; undefined where it holds none. What cannot be read is left out. */
export function readFragment(hash: string): ListItem[] | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(mark)) return undefined;
  const items = text
    .slice(mark.length)
    .split(',')
    .slice(0, maxItems)
    .flatMap((written): ListItem[] => {
      const at = written.indexOf('~');
      const key = readItemKey(at < 0 ? written : written.slice(0, at));
      const note = at < 0 ? '' : decoded(written.slice(at + 1)).slice(0, maxNoteLength);
      return key ? [note === '' ? key : { ...key, note }] : [];
    });
  return withoutDuplicates(items);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
