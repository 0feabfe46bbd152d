import { countOf, inFigures } from '../../../text/count-of.ts';
import type { ChangedSort, ChangeGroup } from '../../api/together.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

const nouns: Readonly<Record<ChangedSort, readonly [string, string]>> = {
  article: ['article', 'articles'],
  record: ['record', 'records'],
  topic: ['topic', 'topics'],
  page: ['page of your own', 'pages of your own'],
  settings: ['file of settings', 'files of settings'],
  look: ['file of the look', 'files of the look'],
  file: ['picture or file', 'pictures and files'],
  list: ['list of the archive', 'lists of the archive'],
  other: ['file beside the archive', 'files beside the archive'],
};

/** The words of the Together screen. */
export const togetherWords = inDeskLanguage('together', {
  title: 'Together',
  note: 'Save what you did as a version, get what others did, and send yours to them.',
  changed: 'Since the last version',
  nothing: 'Nothing has changed since the last version.',
  group: (sort: ChangedSort, state: ChangeGroup['state'], count: number) =>
    `${countOf(count, ...nouns[sort])} ${state}`,
  more: (count: number) => `and ${inFigures(count)} more`,
  words: 'What was done',
  wordsNote: 'In a few words, which everybody with whom you share the archive can read.',
  name: 'Your name',
  email: 'Your e-mail address',
  emailNote: 'Both stand beside each of your versions, and are asked for once.',
  save: 'Save as a version',
  saved: (files: number) => `Saved as a version: ${countOf(files, 'file')}.`,
  others: 'With others',
  shared: (address: string) => `You share the archive at ${address}.`,
  alone:
    'You share the archive with nobody yet. A place such as Codeberg or GitHub keeps its versions, and lets others work on it.',
  connect: {
    title: 'Connect the archive with it',
    steps: [
      'Where you want to keep it, make a new project that is empty: without a first file, and private unless everybody may read all versions.',
      'Copy its address from its page, and type it here. The desk looks whether it can be reached and is empty, and sends nothing yet.',
      'Save a version: then your name and your e-mail address are asked for, once.',
      'Send it to others.',
    ],
    address: 'Address of the empty project',
    addressNote:
      'Such as https://codeberg.org/ada/courier.git, or the path of a folder for it on another disk. Without a password: sign in with the program that you use for Git.',
    action: 'Test and connect',
    done: 'Connected. Save a version now, and send it.',
  },
  history:
    'Who gets the archive gets all its versions, with texts that were changed, withdrawn or withheld later.',
  get: 'Get what others did',
  saveFirst: 'First save what you did as a version: then nothing of it can be lost.',
  send: (count: number) => (count === 0 ? 'Send to others' : `Send ${countOf(count, 'version')} to others`),
  unsent: 'Not sent yet',
  nothingToSend: 'Others have all your versions.',
  nothingNew: 'There is nothing new from others.',
  sent: (versions: number) =>
    versions === 0 ? 'Others are up to date.' : `Sent ${countOf(versions, 'version')} to others.`,
  working: 'Working …',
  last: 'The last versions',
  version: (words: string, who: string, when: string) => `${words} · ${who}, ${when}`,
  coming: (count: number) => `${countOf(count, 'version')} from others`,
  wouldChange: 'It would change here:',
  refused: 'It can’t be taken over.',
  met: (count: number) =>
    `${countOf(count, 'file')} ${count === 1 ? 'was' : 'were'} changed by you and by others`,
  metNote:
    'Choose which to keep. The other one stays in the versions of the archive. All else comes together by itself.',
  allMine: 'Keep mine everywhere',
  allTheirs: 'Keep theirs everywhere',
  passage: (number: number, of: number) =>
    of === 1 ? 'What to keep' : `Passage ${inFigures(number)} of ${inFigures(of)}`,
  sides: { mine: 'Mine', theirs: 'Theirs' },
  removed: 'The file was removed.',
  file: (kilobytes: number) => `A file of ${inFigures(kilobytes)} kB.`,
  nothingThere: '(nothing)',
  same: (lines: number) => `… ${countOf(lines, 'line')} alike …`,
  left: (count: number) => `${countOf(count, 'choice')} left.`,
  take: 'Take it over',
  leave: 'Leave it for now',
  taken: (files: number) =>
    `Taken over: ${countOf(files, 'file')}. Send your versions, so that others have this, too.`,
  takenAsIs: (files: number) => `Taken over: ${countOf(files, 'file')}.`,
  check: 'See whether it has brought problems',
} as const);
