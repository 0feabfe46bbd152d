/**
 * The tests that `npm run test:rest` runs, and `npm test` does not: each with why a change breaks them in a week rather than in
 * an hour. A run of named files, such as `npm run test:site -- tests/site/package.test.ts`, knows no parts.
 */
export const rest: Readonly<Record<string, string>> = {
  'site/disk-faults': 'faults of the disk at each write: only changes of how files are written meet them',
  'site/system-faults': 'a machine without room, rights or programs: the same',
  'site/full-disk': 'a full disk: the same',
  'site/hostile-files': 'files made to harm, through all commands: what reads them has unit tests',
  'site/package': 'packing, installing and upgrading the program: changes with its dependencies',
  'site/damaged-cache': 'builds from kept files that are damaged: what reads them changes rarely',
  'site/astro-project':
    'Astro’s own commands in a clone of the project: they change with Astro, or its integration',
  'site/without-desk':
    'a site without the packages of the desk: a test of imports keeps the desk out of the core',
  'site/requests': 'hundreds of malformed requests: the server and the desk have unit tests',
  'site/withheld-names':
    'ten random archives with namesakes, and their boxes: withholding has tests of each case',
  'site/withheld-namesakes':
    'a build for each way in which namesakes are told apart: withholding has tests of each case',
  'site/umask': 'the rights of written files: one line decides them',
  'site/desks-at-once': 'two desks on one archive: locks have unit tests',
  'site/stopped-build': 'builds that are ended at any moment: the careful build changes rarely',
  'site/changed-source': 'what a change of the program renders again: measured by digests of the source',
  'site/warm-others':
    'warm builds of pictures, of the first of its kind and of a second archive: what a build remembers has unit tests',
  'site/looks': 'a look that is built, with its licenses, and followed: reading looks has unit tests',
  'site/pictures/painted-pages':
    'scans in which names are painted over, in sites and boxes: painting has unit tests, and a journey at the desk',
  'browser/shifts': 'what moves while a page loads: only styles and fonts do that, and seldom change',
  'browser/looks': 'all kinds of page in each look: styles are seen in light and layout, too',
  'browser/pseudo-language': 'all kinds of page with texts that stand out: words have unit tests',
  'browser/languages': 'all kinds of page in seven languages: the same',
  'browser/hostile':
    'hostile fields and queries in a browser: the pages that it gets are tested with the site',
  'browser/axe/crossed-pages':
    'the main kinds of page in three more of colors and widths, and all others: the first shows most faults',
  'browser/axe/every-kind':
    'all kinds of page twice as large, without motion and as they are heard: axe looks at each kind, layout at its widths',
  'browser/box':
    'a box that is opened from a disk: its pages are those of the site, and tests of the site look at what is in it',
  'browser/late-answers':
    'what readers do before an answer is there: it breaks where the order of requests changes, which is seldom',
  'browser/desk/late-answers': 'the same at the desk',
  'browser/desk/journey-languages':
    'a folder is published by the words of two other languages; `whole` does it in English',
  'browser/desk/languages':
    'all screens of the desk in Persian: its words, in all its languages, have unit tests',
  'browser/desk/from-website':
    'a website is taken in at the desk: from-the-web does it by the command, and whole is the journey',
  'browser/desk/overwriting':
    'a box and a publication where others have files: refusing to overwrite has unit tests',
  'browser/compressing-host':
    'a host that compresses what is compressed: only how files are named and read meets it',
  'browser/data-parts':
    'data files in several parts, which only large archives have: dividing them has unit tests',
  'browser/busy-month': 'a month with more articles than its calendar shows: its view has unit tests',
  'browser/old-links': 'links to passages from before an edit: finding passages has unit tests',
  'browser/search/list-search': 'the search for many names: reading and counting them has unit tests',
  'unit/cli/sealed-backup':
    'backups with a passphrase, opened at the price of a real one: a package encrypts',
  'unit/desk/backup/sealed-backup': 'the same at the desk',
  'unit/cli/commands': 'each command as a process of its own: what they call has unit tests',
  'unit/site/keep/counted-work':
    'how much a build makes again in an archive of 2,000 articles: it gets slower, not wrong',
  'unit/files/reopened-edits': 'two thirds of the random edits of a folder that the desk has open',
  'unit/ingest/clean/nested-elements':
    'each element of HTML within each other, up to 80 levels deep: cleaning has tests of what articles have',
  'unit/cli/withhold/withheld.property':
    'withheld names after random edits: the long property; withholding has tests of each case',
  'unit/withhold/undo.property': 'names withheld and taken back at random: the same',
  'unit/authority/plans/changes.property': 'merges of random records: plans have tests of each case',
  'unit/desk/queue/undo.property': 'random plans at the desk and undone: the same',
  'unit/desk/queue/journal-faults':
    'a desk that is killed at each change of the disk: only changes of how files are written meet it',
  'unit/desk/together/together':
    'versions that keepers send each other through Git: one journey through them is among the tests of the desk in a browser',
  'unit/site/fonts/made-fonts': 'each font made anew: the digests of what they are made of have a unit test',
  'unit/files/render-bodies': 'texts rendered by several threads: every build of a larger archive does it',
  'unit/ingest/fuzz': 'random texts for each reader: found by the stress test first',
  'unit/site/keep/build-memory':
    'what a build remembers, by random edits: warm builds are tested with the site',
};

/** Returns the patterns of these files. */
export function restPatterns(): string[] {
  return Object.keys(rest).map((name) => `tests/${name}.test.ts`);
}
