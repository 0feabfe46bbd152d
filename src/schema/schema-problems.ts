import { type Catalog, type CatalogMessage, fromCatalog } from '../text/catalog.ts';
import { dateFaults } from './date-fault.ts';
import { type IdFault, idFaults } from './id-fault.ts';

const seeFields = 'See content/FIELDS.md.';

const shapes: Readonly<Record<string, { readonly words: string; readonly advice: string }>> = {
  string: {
    words: 'text',
    advice:
      'Write a single text. Put it in quotes if it contains a colon or starts with a special character.',
  },
  array: { words: 'a list', advice: 'Write a list: [one, two], or one item per line, each after "- ".' },
  object: { words: 'a group of fields', advice: 'Write its fields below it, indented, one per line.' },
};

/** What a text may have to be that a pattern describes: the end of a sentence. */
const forms = {
  address: 'an address like /about/ or https://…',
  'card-font':
    'a font in public/theme/, written like theme/name.otf, or an installed package like @fontsource-variable/noto-serif-jp',
  checksum: 'a checksum of 64 hexadecimal digits',
  code: 'a code of 8 hexadecimal digits',
  color: 'a color like #8c1d18',
  count: 'a number like 12',
  decision: 'the number of a decision, like 7',
  degrees: 'a number of degrees like 47.64',
  'digest-of-import': 'a digest that import wrote',
  'digests-of-import': 'a list of digests that import wrote',
  focus: 'a point like 30% 40%',
  geonames: 'a GeoNames number',
  isni: 'an ISNI of 16 digits without spaces',
  language: 'a language code like en, pt-BR or zh-Hant',
  lcnaf: 'a Library of Congress name id like n79021164',
  'media-topic': 'an IPTC Media Topics code like medtop:20000587',
  month: 'a month like 2026-11',
  orcid: 'an ORCID like 0000-0002-1825-0097',
  page: 'the number of a page, from 1',
  path: 'a path that starts with / and has no query',
  pixels: 'a number of pixels like 2400',
  picture: 'a picture in public/theme/, written like theme/logo.svg',
  'two-or-more': 'a whole number of 2 or more',
  typeface: 'a file like theme/name.woff2, or an installed package like @fontsource-variable/lora',
  viaf: 'a VIAF number',
  'whole-number': 'a whole number',
  wikidata: 'a Wikidata id like Q42',
} as const;

/** What a text may have to be. */
export type TextForm = keyof typeof forms;

function shapeOf(which: string) {
  return shapes[which] ?? { words: which, advice: seeFields };
}

function alternatives(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

/** What may be wrong with the fields of one file. */
export const schemaProblems = {
  'alt-missing': ({ field }: { readonly field: string }) => ({
    message: `The field "${field}" is missing.`,
    advice: 'Describe what the image shows, for people who cannot see it.',
  }),
  'byline-not-one': ({ field }: { readonly field: string }) => ({
    message: `"${field}" must be either a name or { entity: id }.`,
    advice: seeFields,
  }),
  'color-contrast-low': ({
    which,
    whichUse,
    color,
    paper,
    ratio,
    least,
  }: {
    readonly which: 'light' | 'dark';
    readonly whichUse: 'text' | 'control';
    readonly color: string;
    readonly paper: string;
    readonly ratio: number;
    readonly least: number;
  }) => ({
    message: `"${color}" on ${paper} has a contrast of ${ratio} : 1 in ${which} mode, and ${whichUse === 'text' ? 'text' : 'what can be clicked'} needs ${least} : 1.`,
    advice: 'Choose a darker or lighter color: people who see little could not read it.',
  }),
  'date-invalid': ({ which, text }: { readonly which: keyof typeof dateFaults; readonly text: string }) => ({
    message: `"${text}" ${dateFaults[which]}.`,
    advice:
      'Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown.',
  }),
  'day-invalid': ({ which, text }: { readonly which: keyof typeof dateFaults; readonly text: string }) => ({
    message: `"${text}" ${dateFaults[which]}.`,
    advice: 'Write the day with its year and month: 2027-01-02.',
  }),
  'day-not-single': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not a single day.`,
    advice: 'Write the day with its year and month: 2027-01-02.',
  }),
  'degrees-too-many': ({ field, most }: { readonly field: string; readonly most: number }) => ({
    message: `"${field}" is more than ${most} degrees.`,
    advice: seeFields,
  }),
  'field-empty': ({ field }: { readonly field: string }) => ({
    message: `"${field}" has no value.`,
    advice: 'Write a value after the colon, or remove the line.',
  }),
  'field-missing': ({ field }: { readonly field: string }) => ({
    message: `The field "${field}" is missing.`,
    advice: 'Add it.',
  }),
  'field-of-other-shape': ({
    which,
    whichFound,
    whichPlace,
    field,
    value,
  }: {
    readonly which: string;
    readonly whichFound: 'list' | 'group' | 'text';
    readonly whichPlace: 'file' | 'item' | 'field';
    readonly field: string;
    readonly value: string;
  }) => {
    const places = { file: 'The file', item: `An item of "${field}"`, field: `"${field}"` };
    const found = { list: 'a list', group: 'a group of fields', text: `the text "${value}"` };
    const { words, advice } = shapeOf(which);
    return { message: `${places[whichPlace]} must be ${words}, but is ${found[whichFound]}.`, advice };
  },
  'field-unknown': ({
    field,
    near,
    fields,
  }: {
    readonly field: string;
    readonly near: string | undefined;
    readonly fields: readonly string[];
  }) => ({
    message: `There is no field "${field}" here.`,
    advice: near === undefined ? `The fields here are ${fields.join(', ')}.` : `Did you mean "${near}"?`,
  }),
  'flag-invalid': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is neither true nor false.`,
    advice: 'Write true or false.',
  }),
  'id-invalid': ({
    which,
    id,
    near,
  }: {
    readonly which: IdFault;
    readonly id: string;
    readonly near: string | undefined;
  }) => ({
    message: `"${id}" ${idFaults[which]}.`,
    advice: near === undefined ? seeFields : `Did you mean "${near}"?`,
  }),
  'image-address-invalid': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not an address that starts with https:// and has no ? or #.`,
    advice: seeFields,
  }),
  'list-missing': ({ field }: { readonly field: string }) => ({
    message: `The field "${field}" is missing.`,
    advice: `Add it. If there are none, write ${field}: [].`,
  }),
  'part-listed-twice': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is listed twice.`,
    advice: seeFields,
  }),
  'synonyms-too-few-or-many': ({
    field,
    least,
    most,
  }: {
    readonly field: string;
    readonly least: number;
    readonly most: number;
  }) => ({ message: `"${field}" needs ${least} to ${most} words.`, advice: seeFields }),
  'text-of-other-form': ({ which, text }: { readonly which: TextForm; readonly text: string }) => ({
    message: `"${text}" is not ${forms[which]}.`,
    advice: seeFields,
  }),
  'time-zone-unknown': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not a time zone like Europe/Paris.`,
    advice: seeFields,
  }),
  'value-invalid': ({ value, field }: { readonly value: string; readonly field: string }) => ({
    message: `"${value}" is not a valid ${field}.`,
    advice: seeFields,
  }),
  'value-not-in-list': ({
    value,
    field,
    near,
    options,
  }: {
    readonly value: string;
    readonly field: string;
    readonly near: string | undefined;
    readonly options: readonly string[];
  }) => ({
    message: `"${value}" is not one of the values of ${field}.`,
    advice: `${near === undefined ? '' : `Did you mean "${near}"? `}It can be ${alternatives(options)}.`,
  }),
  'values-too-few-or-many': ({ field }: { readonly field: string }) => ({
    message: `"${field}" has the wrong number of values.`,
    advice: seeFields,
  }),
  'web-address-invalid': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not a web address that starts with https:// or http://.`,
    advice: seeFields,
  }),
  'word-line-invalid': {
    message: 'This line is not a word of the table.',
    advice:
      'Write left, top, width, height in whole pixels, the confidence from 0 to 100 or nothing, and the word, with a tab between each two.',
  },
  'word-table-no-header': ({ columns }: { readonly columns: string }) => ({
    message: 'The table of words does not start with the names of its columns.',
    advice: `Its first line is ${columns}, with a tab between each two.`,
  }),
} as const satisfies Catalog;

/** Returns what is wrong with a field, without its place. */
export const schemaProblem = fromCatalog(schemaProblems);

/** Returns an issue of a schema that is explained by a problem. @param problem is told the name of the field */
export function explainedIssue(problem: (field: string) => CatalogMessage) {
  return { code: 'custom' as const, message: problem('').message, params: { problem } };
}
