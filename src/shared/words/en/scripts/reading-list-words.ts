import { figures } from '../counts.ts';

const items = (count: number) => (count === 1 ? '1 item' : `${figures(count)} items`);

/** English words for saving articles and for the reading list. */
export const readingListWords = {
  title: 'Reading list',
  inMenu: (count: number) => `Reading list (${figures(count)})`,
  own: 'Your list',
  items,
  saved: (block: number | undefined) => (block === undefined ? 'Saved.' : `Paragraph ${block} saved.`),
  already: (block: number | undefined) =>
    block === undefined ? 'Already saved.' : `Paragraph ${block} is already saved.`,
  save: 'Save',
  remove: 'Remove',
  removed: 'Removed.',
  removedOf: (title: string) => `Removed: ${title}.`,
  notKept: {
    off: 'This browser keeps nothing for this site: the list is lost when the page is closed.',
    full: 'This browser has no more room: the change is lost when the page is closed.',
    newer: 'This list was written by a newer version of the site. Reload the page, and try again.',
  },
  stored: {
    damaged:
      'Part of the list could not be read, as after an edit by hand. It is set aside in this browser when the list next changes.',
    newer: 'This list was written by a newer version of the site. Reload the page to see it.',
  },
  empty: 'Nothing yet. Select “Save” on an article, or beside a search result.',
  paragraph: (block: number) => `¶ ${block}`,
  state: {
    gone: 'No longer in this archive.',
    withdrawn: 'Withdrawn: this article is no longer published.',
    unreachable: 'Could not be checked: you seem to be offline.',
  },
  changed: 'The words of this passage have changed since it was saved.',
  note: 'Add a note',
  noteOn: (title: string) => `Note on “${title}”`,
  tags: 'Add tags, separated by commas',
  tagsOf: (title: string) => `Tags of “${title}”`,
  drag: 'Drag to reorder',
  up: 'Move up',
  down: 'Move down',
  movedTo: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
  undo: 'Undo',
  undone: 'Restored.',
  cleared: 'The list is empty.',
  added: (count: number) =>
    count === 0 ? 'Everything was already on your list.' : `${items(count)} added to your list.`,
  share: 'Share',
  copyAddress: 'Copy link to this list',
  withNotes: 'with my notes and tags',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  download: 'Download',
  downloaded: (count: number) => `${items(count)} downloaded.`,
  noCitations: 'There is nothing to download.',
  copyText: 'Copy as text',
  list: 'List',
  print: 'Print',
  clear: 'Clear list',
  dossier: 'Dossier',
  reading: 'Reading the articles …',
  sharedWithYou: 'Shared with you',
  sharedNote: 'Whoever sent you this link put these together. Your own list is unchanged.',
  sharedEmpty: 'This link contains nothing that can be read.',
  addToMine: 'Add to my list',
  close: 'Close',
  /** The base name of files. */
  file: 'reading-list',
};
