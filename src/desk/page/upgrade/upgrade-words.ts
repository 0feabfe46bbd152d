import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Upgrade screen. */
export const upgradeWords = inDeskLanguage('upgrade', {
  title: 'Upgrade',
  installed: (version: string) => `This archive has version ${version} of the program.`,
  note: 'A new version is one file, whose name ends in .tgz. You see what is new and what it would change before anything happens; if it can’t be installed, the archive stays as it is.',
  repository:
    'This archive lies in the program’s own repository, which gets a new version with Git. Have whoever set it up do that.',
  done: (from: string, to: string) => `Upgraded from version ${from} to ${to}.`,
  same: (version: string) => `Version ${version} was installed again.`,
  failed: (to: string) => `Version ${to} could not be installed. The archive is as it was.`,
  said: 'What was said about it',
  choose: 'Choose the file, or drop it here',
  typed: 'A file on this machine',
  place: 'Path of the file',
  look: 'Look at it',
  working: 'At work …',
  offer: (version: string) => `Version ${version}`,
  file: 'File',
  size: (megabytes: string) => `${megabytes} MB`,
  digest: 'Digest',
  digestNote: 'Compare it with the one where you got the file: if they differ, don’t install it.',
  changes: 'What is new',
  noChanges: 'It lists nothing that is newer than the version that is installed.',
  try: 'Show what it would change in the content',
  tryNote: 'Fetches what it needs, and tries it beside the archive. That takes a minute or two.',
  trial: 'What it would change in the content',
  start: 'Upgrade, and open the desk again',
  startNote: 'The desk closes, and opens again by itself. If something fails, everything is as before.',
  leave: 'Leave it',
  drafts: 'Save or discard what you have typed first:',
  unsaved: 'Some decisions are not saved yet: see the top of the page.',
} as const);
