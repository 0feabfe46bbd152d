import {
  digestOfItem,
  itemKey,
  type ListItem,
  maxNoteLength,
  readItemKey,
  withoutDuplicates,
} from './list-item.ts';

/** The prefix of a list in an address, which is the version of its format. */
const versionPrefix = '1:';
const maxItems = 1000;

/**
 * Writes a list as the fragment of an address: `#1:letter,phare.3.k3v9qd~my%20note`. It contains only ids, digests
 * and, if wanted, notes; the rest is read from the articles’ pages.
 */
export function listFragment(items: readonly ListItem[], withNotes: boolean): string {
  const written = items.map((item) => {
    const note = withNotes && item.note ? `~${encodeURIComponent(item.note)}` : '';
    return itemKey(item) + (item.digest ? `.${item.digest}` : '') + note;
  });
  return `#${versionPrefix}${written.join(',')}`;
}

/** Reads the list from the fragment of an address; undefined if it has none. Invalid items are omitted. */
export function readFragment(hash: string): ListItem[] | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(versionPrefix)) return undefined;
  const items = text
    .slice(versionPrefix.length)
    .split(',')
    .slice(0, maxItems)
    .flatMap((written): ListItem[] => {
      const at = written.indexOf('~');
      const [id = '', block, digest] = (at < 0 ? written : written.slice(0, at)).split('.');
      const key = readItemKey(block === undefined ? id : `${id}.${block}`);
      const note = at < 0 ? '' : decoded(written.slice(at + 1)).slice(0, maxNoteLength);
      return key ? [{ ...key, ...digestOfItem(key, digest), ...(note !== '' && { note }) }] : [];
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
