import { counted } from '../words.ts';

/** The words of the Publish screen. */
export const publishWords = {
  title: 'Publish',
  note: 'Builds the site from the archive as it is. The site that is there stays until the new one is complete.',
  build: 'Build the site',
  again: 'Build it again',
  stop: 'Stop',
  stages: {
    content: 'Read and check',
    pages: 'Make the pages and the search',
    files: 'Put the site in its place',
  },
  stageStates: { done: 'done', now: 'at work', open: 'not yet' },
  pages: (done: number, last: number) =>
    last > 0
      ? `${counted(done, 'page')}; the last build made ${last.toLocaleString('en')}`
      : counted(done, 'page'),
  waiting: 'Another build is at work in this folder; waiting for it.',
  stopped: 'Stopped. The site that was there is as it was.',
  failed: 'The site was not built; what was there is as it was.',
  toProblems: 'See the problems',
  asking: (count: number) => `${counted(count, 'address', 'addresses')} would lead nowhere`,
  askingNote:
    'These pages were published before, and nothing leads on from them now: links to them would break. Where a record was renamed or merged, its former id leads on; where an article was removed, withdraw it instead, or add its address to “Redirect from” of another.',
  publishAnyway: 'Publish all the same',
  leave: 'Leave the site as it is',
  done: (pages: number, files: number, megabytes: string, seconds: string) =>
    `Built ${counted(pages, 'page')}: ${counted(files, 'file')}, ${megabytes} MB, in ${seconds} s.`,
  open: 'Open the site',
  openNote: 'It is served on this machine only.',
  notBuilt: 'There is no site yet.',
  changes: 'What changed',
  nothingChanged: 'No page is another than before.',
  added: (count: number) => `${counted(count, 'page')} added`,
  changed: (count: number) => `${counted(count, 'page')} changed`,
  gone: (count: number) => `${counted(count, 'page')} gone`,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
} as const;
