import { countOf, inFigures } from '../../../text/count-of.ts';
import type { ReturnList } from '../../api/backup.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Backup screen. */
export const backupWords = inDeskLanguage('backup', {
  title: 'Backup',
  elsewhere: 'A copy that others can work on, with all its versions:',
  share: 'share the archive with a place on the web or on another disk',
  make: 'Back up everything',
  makeNote:
    'One ZIP file with all of the archive: articles, records, pictures, settings, and the private folder with the names that were withheld and the requests of people. Keep it on another disk.',
  secret:
    'Do not pass it on: whoever has the file has what is not published. To pass the archive on, make the archive in a box instead.',
  place: 'File',
  placeNote: (usual: string) => `Without an entry: ${usual}`,
  passphrase: 'Passphrase',
  passphraseNote:
    'Without an entry, whoever has the file can read it. With one, nobody can without it, and nobody can recover it: if it is lost, all that is in the backup is lost with it. Write it down, and keep it in another place than the backup.',
  again: 'The same passphrase again',
  notTheSame: 'The two passphrases are not the same.',
  sealed: 'Only its passphrase opens it. Try it once: choose the file below, and look at what would change.',
  passphraseOf: 'Passphrase of the backup',
  passphraseOfNote: 'Only for a backup that was made with one.',
  working: 'Working … This may take some minutes in a large archive.',
  made: (file: string, files: number, megabytes: string) =>
    `Backed up ${countOf(files, 'file')} to ${file}, ${megabytes} MB. Do not pass it on.`,
  repositories: 'Repositories of Git are not in it:',
  leftOut: (paths: readonly string[], areMore: boolean) =>
    `Not brought back, since programs are never taken from a backup: ${paths.join(', ')}${areMore ? ', …' : ''}.`,
  links: (count: number) =>
    `${countOf(count, 'link')} to other places ${count === 1 ? 'is' : 'are'} not in it:`,
  bring: 'Bring a backup back',
  bringNote:
    'Makes the archive what it was when the backup was made. First you see what would change; what is here now is copied before anything is replaced.',
  choose: 'Choose the file of the backup',
  bringTyped: 'A backup larger than 2 GB',
  bringPlace: 'File of the backup',
  bringPlaceNote: 'Its path on this machine, such as one that was made above.',
  preview: 'Show what would change',
  backups: 'Backups that were made here',
  withCaptures: (megabytes: string) =>
    `With what was fetched of websites, ${megabytes} MB: the evidence of what stood there`,
  captures: 'What was fetched of websites',
  capturesNote:
    'It lies in the private folder, as it was fetched, and is in no copy that is made by itself. The archive needs it no more once it is imported; it is evidence, and nothing needs to be fetched again as long as it is there.',
  fetchedPictures: 'Pictures of imported articles',
  unfinished: 'not finished',
  delete: 'Delete it …',
  deleteOf: (name: string) => `Delete what was fetched of ${name} …`,
  deletes: (megabytes: string) =>
    `This deletes ${megabytes} MB from this machine. What was imported stays; what was fetched can’t be brought back if the website is gone.`,
  deleteNow: 'Delete it',
  keep: 'Keep it',
  deleted: (name: string, megabytes: string) => `What was fetched of ${name} is deleted, ${megabytes} MB.`,
  copies: 'Copies before large changes',
  copiesNote: 'The last ten, in the private folder. They are as private as a backup.',
  noCopies: 'None yet. The texts are copied here before an import, and before a change of 20 files or more.',
  previewOf: (when: string, why: string) =>
    `Show what would change with the copy of ${when}${why && `: ${why}`}`,
  previewTitle: (when: string) => `The copy of ${when}`,
  textOnly: 'This copy has the texts of the archive. Pictures and other files stay as they are.',
  same: 'Nothing would change: the archive is as it was then.',
  lists: {
    uncovered: (count) =>
      `${countOf(count, 'article')} that ${count === 1 ? 'is' : 'are'} withdrawn, held back or unlisted now would be published again`,
    removed: (count) => `${countOf(count, 'file')} that the copy does not have would be removed`,
    replaced: (count) => `${countOf(count, 'file')} would be replaced`,
    added: (count) => `${countOf(count, 'file')} would be added`,
  } satisfies Record<ReturnList['change'], (count: number) => string>,
  refused: 'It can’t be brought back.',
  mayLose: 'Yes, remove these files, and publish these articles again',
  mayRemove: 'Yes, remove these files',
  mayPublish: 'Yes, publish these articles again',
  bringBack: 'Bring it back',
  leave: 'Leave the archive as it is',
  done: 'The archive is as it was then. A copy of what was here before is the first of the copies below.',
  more: (count: number) => `and ${inFigures(count)} more`,
} as const);
