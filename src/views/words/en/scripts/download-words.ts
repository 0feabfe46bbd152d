import { figures } from '../counts.ts';

/** English words for downloading results. */
export const downloadWords = {
  title: 'Download results',
  csv: 'CSV',
  jsonLines: 'JSON Lines',
  copyLink: 'Copy link',
  copied: 'Copied',
  stop: 'Stop',
  note: (total: number) =>
    total === 1
      ? 'The one result, with its URL.'
      : `All ${figures(total)} results, oldest first, with their URLs.`,
  progress: 'Results read',
  reading: (total: number) => `Reading ${figures(total)} results …`,
  saved: (total: number) => `${total === 1 ? 'One result' : `${figures(total)} results`} saved.`,
  stopped: 'Stopped; nothing was saved.',
  failed: 'The results could not be loaded. Try again.',
  /** The base name of files if the query has no words. */
  file: 'results',
};
