/** The texts of the file that explains a box of an archive, by section. Names passed to them are as in the content. */
export const englishBox = {
  title: 'Read me first',
  what: {
    heading: 'What this is',
    /** @param day "28 November 2026" */
    text: (title: string, day: string, address: string) =>
      `This folder contains the whole archive “${title}” as it was published on ${day} at ${address}, and what is needed to publish it again.`,
  },
  read: {
    heading: 'How to read it',
    browser:
      'Open index.html in a web browser. It needs no network and no installation. The pages are in the folder data/site; their links lead to each other wherever this folder is.',
    text: 'Without a browser: each file in data/archive/content/articles is an article as plain text (UTF-8), with its title, date and names at its beginning. The files in data/archive/content/entities and data/archive/content/topics describe the names and topics.',
  },
  search: {
    heading: 'How to search it',
    text: 'The pages have a search, which also works from a disk. Without a browser, any program that searches text files finds the words of the articles in data/archive/content/articles.',
  },
  check: {
    heading: 'How to check it',
    text: 'This folder is a bag (BagIt 1.0, RFC 8493). Where the program sha512sum is installed, “sha512sum -c manifest-sha512.txt” compares each file with its digest.',
  },
  rebuild: {
    heading: 'How to build it again',
    parts: (program: string, node: string) =>
      `The folder data/archive contains the content, the program that made the pages (Backfile ${program}, with its source code in TypeScript), and the list of all packages that it needs. A rebuild needs Node ${node}, and the packages of data/archive/package-lock.json from npm (registry.npmjs.org), which are not in this folder.`,
    /** In place of the former, where the packages are in the box. @param systems "Linux (x64, glibc), macOS (arm64)" */
    packages: (program: string, node: string, systems: string) =>
      `The folder data/archive contains the content, the program that made the pages (Backfile ${program}, with its source code in TypeScript), and in data/archive/packages all packages that it needs. A rebuild needs Node ${node} and no network: add --offline to npm ci. Packages with programs for one kind of computer are here for ${systems}; for others, npm gets them from registry.npmjs.org.`,
    steps:
      'Copy data/archive to another place, and run there: npm ci --ignore-scripts, then npm run build with the options in data/archive/box.json: --as-of with its day, --site with its address. The same versions make the same files; data/archive/built-files.txt lists their digests.',
  },
  origin: {
    heading: 'Where it comes from, and rights',
    publisher: (publisher: string) => `Published by ${publisher}.`,
    contact: (contact: string) => `Contact: ${contact}`,
    licenses: 'The licenses of the program and of the typefaces are in data/site/licenses.txt.',
  },
  /** The name of the folder of the site in a description of the box. */
  site: 'The site, as it opens from a disk',
  /** The name of the folder of the archive in a description of the box. */
  archive: 'The content, the program and its list of packages, from which the site is built',
  noRights: 'The archive does not state its rights.',
};
