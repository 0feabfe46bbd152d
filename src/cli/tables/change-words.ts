import { countOf } from '../../text/count-of.ts';

/** What commands say that change the content, in English. */
export const changeWords = {
  nothingToChange: 'Nothing to change.',
  changed: (title: string, files: number) => `${title}: ${countOf(files, 'file')} changed.`,
  wouldChange: (title: string, files: number) => `Dry run: ${title} would change ${countOf(files, 'file')}.`,
  copy: (file: string) => `The texts of before are in ${file}. The desk’s screen Backup brings them back.`,
  nothingToFinish: 'There is nothing to finish.',
  nothingChanged: 'Nothing was changed.',
  interrupted: (title: string, folder: string) =>
    `${title} was interrupted and is only partly done in ${folder}.`,
  finishFirst: 'Run npm run entities -- finish before you edit anything.',
  done: (title: string) => `${title} was interrupted earlier and is now done.`,
  undone: (title: string) => `${title} was interrupted earlier and is now undone.`,
  waiting: (holder: string) =>
    `Another command (process ${holder}) is changing the content; waiting for it to finish.`,
} as const;
