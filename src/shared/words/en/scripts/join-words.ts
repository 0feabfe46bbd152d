import { figures } from '../counts.ts';

/** English words for data files that are joined from parts. */
export const joinWords = {
  progress: (number: number, total: number) => `Reading part ${figures(number)} of ${figures(total)} …`,
  saved: 'Saved.',
  failed: 'A part could not be read. Nothing was saved. Try again.',
};
