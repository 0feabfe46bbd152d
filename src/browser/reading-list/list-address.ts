import {
  digestOfItem,
  itemKey,
  type ListItem,
  maxNoteLength,
  maxQuoteLength,
  readItemKey,
  tagsIn,
  withoutDuplicates,
} from './list-item.ts';

/** The prefix of a list in an address, which is the version of its format. */
const versionPrefix = '1:';
const maxItems = 1000;
/** A longer highlight would make the address too long; the link then leads to its paragraph. */
const maxQuoteInAddress = 300;

/**
 * Writes a list as the fragment of an address: `#1:letter,phare.3.k3v9qd:its%20words;a%20tag;another~my%20note`. It
 * contains only ids, digests, highlights and, if wanted, tags and notes; the rest is read from the articles’ pages.
 */
export function listFragment(items: readonly ListItem[], withNotes: boolean): string {
  const written = items.map((item) => {
    const { digest, quote = '', tags = [], note } = item;
    return [
      itemKey(item),
      ...(digest ? [`.${digest}`] : []),
      ...(quote !== '' && quote.length <= maxQuoteInAddress ? [`:${encoded(quote)}`] : []),
      ...(withNotes ? tags.map((tag) => `;${encoded(tag)}`) : []),
      ...(withNotes && note ? [`~${encodeURIComponent(note)}`] : []),
    ].join('');
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
      const [place = '', ...tagged] = (at < 0 ? written : written.slice(0, at)).split(';');
      const [passage = '', quoted = ''] = place.split(':');
      const [id = '', block, digest] = passage.split('.');
      const key = readItemKey(block === undefined ? id : `${id}.${block}`);
      const quote = key?.block === undefined ? '' : decoded(quoted).slice(0, maxQuoteLength);
      const tags = tagsIn(tagged.map(decoded));
      const note = at < 0 ? '' : decoded(written.slice(at + 1)).slice(0, maxNoteLength);
      if (!key) return [];
      return [
        {
          ...key,
          ...digestOfItem(key, digest),
          ...(quote !== '' && { quote }),
          ...(tags.length > 0 && { tags }),
          ...(note !== '' && { note }),
        },
      ];
    });
  return withoutDuplicates(items);
}

/** Encodes a text so that it has none of the signs between the parts of an item. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
