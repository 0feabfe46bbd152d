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
  'site/umask': 'the rights of written files: one line decides them',
  'site/desks-at-once': 'two desks on one archive: locks have unit tests',
  'site/stopped-build': 'builds that are ended at any moment: the careful build changes rarely',
  'site/changed-source': 'what a change of the program renders again: measured by digests of the source',
  'site/warm-others':
    'warm builds of pictures, of the first of its kind and of a second archive: what a build remembers has unit tests',
  'browser/shifts': 'what moves while a page loads: only styles and fonts do that, and seldom change',
  'browser/looks': 'all kinds of page in each look: styles are seen in light and layout, too',
  'browser/pseudo-language': 'all kinds of page with texts that stand out: words have unit tests',
  'browser/languages': 'all kinds of page in seven languages: the same',
  'browser/hostile':
    'hostile fields and queries in a browser: the pages that it gets are tested with the site',
  'browser/axe/crossed-pages':
    'all kinds of page in the other two of colors and widths: the first two show most faults',
  'unit/cli/sealed-backup':
    'backups with a passphrase, opened at the price of a real one: a package encrypts',
  'unit/desk/backup/sealed-backup': 'the same at the desk',
  'unit/cli/commands': 'each command as a process of its own: what they call has unit tests',
  'unit/site/keep/counted-work':
    'how much a build makes again in an archive of 2,000 articles: it gets slower, not wrong',
  'unit/files/reopened-edits': 'two thirds of the random edits of a folder that the desk has open',
  'unit/ingest/clean/nested-elements':
    'each element of HTML within each other, up to 80 levels deep: cleaning has tests of what articles have',
  'unit/ingest/fuzz': 'random texts for each reader: found by the stress test first',
  'unit/site/keep/build-memory':
    'what a build remembers, by random edits: warm builds are tested with the site',
};

/** Returns the patterns of these files. */
export function restPatterns(): string[] {
  return Object.keys(rest).map((name) => `tests/${name}.test.ts`);
}
