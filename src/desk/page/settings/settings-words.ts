import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Settings screen. */
export const settingsWords = inDeskLanguage('settings', {
  title: 'Settings',
  begin: 'Begin an archive',
  beginNote: 'This folder has no archive yet. All of this can be changed later.',
  name: 'What is the archive called?',
  address: 'Where will it be published?',
  addressNote:
    'Its address on the web, such as courier.example.org, if you know it. Until then it is on this machine.',
  language: 'What language are most of its articles in?',
  wrong: (count: number) =>
    count === 1 ? 'One answer has to be changed first.' : `${count} answers have to be changed first.`,
  page: 'The heading of its first page, if you want one',
  pageNote: 'For example “About this archive”. You write it next.',
  from: 'What do you begin with?',
  beginnings: {
    files: 'Files or folders, which you import next',
    website: 'A website, which is fetched next',
    nothing: 'Nothing yet: an empty archive',
  },
  start: 'Begin',
  sample: 'How the colors look',
  light: 'In light mode',
  dark: 'In dark mode',
  sampleText: 'The harbor lights were lit yesterday evening, and',
  sampleLink: 'nobody saw them',
  signals: {
    title: 'What programs are told',
    note: 'This follows from which programs may read the site. Polite programs keep to it; nothing here can make others.',
    nothing: 'No program is refused.',
    inFolder: (base: string) =>
      `The archive is in a folder of its host, ${base}, and programs look for robots.txt only at the root of a host. What is in each page works there, too. Ask whoever runs the host to add the lines of robots.txt to theirs.`,
    inPages: 'In each page',
    headers: 'Headers, on hosts that read them from _headers',
    replaced: (name: string) =>
      `public/${name} takes the place of this. See that it says the same, or remove it.`,
  },
  pages: 'Own pages',
  noPages: 'There are none yet.',
  newPage: 'Heading of a new page',
  addPage: 'Write a new page',
} as const);
