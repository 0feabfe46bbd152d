import { counted, figures } from '../counts.ts';

/** English words for downloading results. */
export const downloadWords = {
  csv: 'CSV',
  jsonLines: 'JSON Lines',
  copyLink: 'Copy link',
  copied: 'Copied',
  stop: 'Stop',
  note: (total: number) =>
    total === 1
      ? 'The result, with its URL.'
      : `All ${figures(total)} results, oldest first, with their URLs.`,
  progress: 'Results read',
  reading: (total: number) => `Reading ${counted(total, 'result')} …`,
  saved: (total: number) => `${counted(total, 'result')} saved.`,
  stopped: 'Stopped; nothing was saved.',
  failed: 'The results could not be loaded. Try again.',
  /** The base name of files if the query has no words. */
  file: 'results',
};
