import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { type KeyName, keyTypeNames } from '../../files/file-problems.ts';
import { importAdvice } from './import-advice.ts';
import { type UnreadableDate, unreadableDates } from './unreadable-dates.ts';
import { type WriteFault, writeFaultReason } from './write-fault.ts';

const again = 'Fix this, and run the import again.';
const continues = 'Fix this, and run the import again; it continues where it stopped.';
const compare = 'To compare such articles and keep one or both,';
const noRedirect =
  'Links to it will not find the article. If possible, set up a redirect at the old address.';

/** Why an old path can’t redirect, as the end of a sentence. */
const pathFaults = {
  query: 'has a query, which a static site can’t redirect',
  site: 'is the address of the whole site',
  archive: 'is the address of a page of the archive itself',
  unusable: 'can’t be used on every system and host',
  taken: 'already redirects to another article',
} as const;

/** Why an old path can’t redirect. */
export type OldPathFault = keyof typeof pathFaults;

/** A file of the archive. */
interface InArchive {
  readonly file: string;
}

/** The first of some images, and how many more there are. */
interface FirstOf {
  readonly image: string;
  readonly more: number;
}

function firstOf({ image, more }: FirstOf): string {
  return `"${image}"${more === 0 ? '' : ` and ${more} more`}`;
}

function decisionsText(numbers: readonly string[], path: string): string {
  const isOne = numbers.length === 1;
  return `The names that ${isOne ? 'decision' : 'decisions'} ${numbers.join(', ')} ${isOne ? 'withholds' : 'withhold'} are not in ${path} on this machine.`;
}

interface Decisions {
  readonly numbers: readonly string[];
  readonly path: string;
}

/** What may be wrong with an article that is imported, or with the archive that it becomes part of. */
export const importProblems = {
  'article-can-not-be-written': (fault: WriteFault) => ({
    message: `The article can’t be written: ${writeFaultReason(fault)}.`,
    advice: continues,
  }),
  'article-changed-in-source': ({ file }: InArchive) => ({
    message: `It has changed since it was imported as ${file}, which was not updated.`,
    advice: 'Import it with --update to update what you have not edited.',
    atDesk: 'Tick “Update articles” to update what you have not edited.',
  }),
  'article-field-invalid': ({ field, fault }: { readonly field: string; readonly fault: string }) => ({
    message: `The field "${field}" can’t be written: ${fault}.`,
    advice: 'Fix it in the source, and import it again.',
  }),
  'article-field-kept': ({
    field,
    file,
    now,
  }: InArchive & { readonly field: string; readonly now: string | undefined }) => ({
    message: `"${field}" of ${file} has changed in the source${now === undefined ? '' : `: ${now}`}, but you have edited it, so it was kept.`,
    advice: 'If the source is right, edit it yourself.',
  }),
  'article-has-nothing': {
    message: 'It has neither a title nor a text.',
    advice: 'Leave it out, or state these fields with --map.',
    atDesk: 'Leave it out, or choose which of its fields these are.',
  },
  'article-like-headline': ({ file }: InArchive) => ({
    message: `It has the same title and date as ${file}, but a different text; it may be another version.`,
    advice: `${compare} run npm run articles -- duplicates.`,
    atDesk: `${compare} open Records, “Are these the same?”.`,
  }),
  'article-like-text': ({ file }: InArchive) => ({
    message: `It has nearly the same text as ${file}; it may be another version.`,
    advice: `${compare} run npm run articles -- duplicates.`,
    atDesk: `${compare} open Records, “Are these the same?”.`,
  }),
  'article-not-of-import': ({ file }: InArchive) => ({
    message: `It exists as ${file}, which was not written by import and was not changed.`,
    advice: 'Compare the two, and edit the article yourself.',
  }),
  'article-repeats-address': ({
    file,
    paths,
  }: InArchive & { readonly paths: readonly string[] | undefined }) => ({
    message: `It is already in the archive as ${file}, with the same address${redirected(paths)}.`,
    advice: 'Nothing was added. If it is a different article, add it yourself.',
  }),
  'article-repeats-text': ({
    file,
    paths,
  }: InArchive & { readonly paths: readonly string[] | undefined }) => ({
    message: `It is already in the archive as ${file}, with the same text${redirected(paths)}.`,
    advice: 'Nothing was added. If it is a different article, import it with --distinct.',
    atDesk:
      'Nothing was added. If it is a different article, tick “Articles like others are articles of their own” under “Options”, and import it again.',
  }),
  'article-same-text': ({ file }: InArchive) => ({
    message: `It has the same text as ${file}, but a title and address of its own; both were kept.`,
    advice: 'Compare the two. If they are the same article, merge them: npm run articles -- merge.',
    atDesk: 'Compare the two under Records, “Are these the same?”.',
  }),
  'article-text-too-long': ({ millions }: { readonly millions: number }) => ({
    message: `The text has ${inFigures(millions, { maximumFractionDigits: 1 })} million characters, which is more than an article may have.`,
    advice: 'Check what it is, and fix or split it.',
  }),
  'article-text-unclosed': {
    message: 'The text has hundreds of unclosed HTML elements.',
    advice: 'Check what it is, and fix or split it.',
  },
  'article-title-cut': ({ length }: { readonly length: number }) => ({
    message: `The title has ${inFigures(length)} characters, and was shortened.`,
    advice: 'Write a shorter one.',
  }),
  'author-is-address': {
    message: 'An author is stated only by an e-mail address, which was left out.',
    advice: 'Add the name to the byline if you know it.',
  },
  'date-unreadable': ({ date, which }: { readonly date: string; readonly which: UnreadableDate }) => ({
    message: `The date "${date}" ${unreadableDates[which]}.`,
    advice: 'The article is a draft. Add its date as precisely as you know it.',
  }),
  'elements-flattened': ({ count }: { readonly count: number }) => ({
    message: `The text is nested too deeply: of ${countOf(count, 'element')} only the words were kept.`,
    advice: 'Check the lists, quotations and headings of the article.',
  }),
  'elements-removed': ({ parts }: { readonly parts: readonly string[] }) => ({
    message: `Elements that can’t be shown were removed: ${parts.join(', ')}.`,
    advice: 'Check the article; something may be missing.',
  }),
  'head-picture-missing': ({ image }: { readonly image: string }) => ({
    message: `The file of its picture, "${image}", is missing; a comment in the article marks its place.`,
    ...importAdvice.withPictures,
  }),
  'images-missing': (values: FirstOf) => ({
    message: `The file of the image ${firstOf(values)} is missing; it was replaced by a link or its description.`,
    ...importAdvice.withPictures,
  }),
  'images-on-web': (values: FirstOf) => ({
    message: `The image ${firstOf(values)} is on the web, and no file of it was given; it was replaced by a link or its description.`,
    ...importAdvice.withPicturesOfWeb,
  }),
  'images-undescribed': ({
    images,
    text,
  }: {
    readonly images: readonly string[];
    /** What stands in their descriptions. */
    readonly text: string;
  }) => ({
    message: `Images have no description: ${images.join(', ')}.`,
    advice: `In the article, replace “${text}” by what they show.`,
  }),
  'import-not-flushed': (fault: WriteFault) => ({
    message: `What was imported may not survive a power failure: ${writeFaultReason(fault)}.`,
    advice: again,
  }),
  'imported-key': ({ which }: { readonly which: KeyName }) => ({
    message: `The text contains what looks like ${keyTypeNames[which]}, and everybody will read it.`,
    advice:
      'If the article quotes it, the check says how to keep it; import with --quoted-keys says so of all. Otherwise remove it, and have it replaced where it opens something.',
    atDesk:
      'If the article quotes it, say so under Problems, or of all articles under “Options”. Otherwise remove it, and have it replaced where it opens something.',
  }),
  'imported-name-withheld': ({ numbers }: { readonly numbers: readonly string[] }) => ({
    message: `It has a name that is withheld by decision ${numbers.join(', ')}; other words stand in its place, and its pictures were left out.`,
    advice: 'If it is someone else of the same name, correct the article.',
  }),
  'issue-pages-can-not-be-written': (fault: WriteFault) => ({
    message: `The pages of the issue can’t be written: ${writeFaultReason(fault)}.`,
    advice: continues,
  }),
  'links-can-not-be-updated': (fault: WriteFault) => ({
    message: `Its links can’t be updated: ${writeFaultReason(fault)}.`,
    advice: again,
  }),
  'links-of-old-site-cut': {
    message: 'Links to pages of the old site that are not in the archive were replaced by their text.',
    advice: 'Import those pages as well, or link to their current addresses.',
  },
  'name-of-several': ({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) => ({
    message: `The name "${name}" could be ${ids.join(' or ')}, so it was left out.`,
    advice: 'Add the id of the right one to the article.',
  }),
  'names-from-codes': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) => ({
    message: `These names of new records come from short codes, and may be abbreviations: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    advice: 'Check how each is written in its record.',
  }),
  'old-path-unusable': ({ path, which }: { readonly path: string; readonly which: OldPathFault }) => ({
    message: `The old path "${path}" ${pathFaults[which]}.`,
    advice: noRedirect,
  }),
  'private-decisions-missing': ({ numbers, path }: Decisions) => ({
    message: `${decisionsText(numbers, path)} The import could bring them back.`,
    advice:
      'Take them over from the other keeper: npm run withhold -- --take-over FILE. Or go on with --without-private.',
    atDesk: 'Ask the other keeper for them, and have them taken over as the guide says, before you import.',
  }),
  'private-decisions-not-used': ({ numbers, path }: Decisions) => ({
    message: decisionsText(numbers, path),
    advice: 'What was imported may contain them.',
  }),
  'records-of-other-archive': ({ ids }: { readonly ids: readonly string[] }) => ({
    message: `It lists records that this archive does not have, and that were left out: ${ids.join(', ')}.`,
    advice: 'Copy their files from the folder “entities” of the other archive, and import the article again.',
  }),
  'topics-omitted': ({
    count,
    least,
    names,
    more,
  }: {
    readonly count: number;
    readonly least: number;
    readonly names: readonly string[];
    readonly more: number;
  }) => ({
    message: `${countOf(count, 'topic')} of fewer than ${least} articles ${count === 1 ? 'was' : 'were'} left out: ${names.join(', ')}${more === 0 ? '' : ` and ${inFigures(more)} others`}.`,
    advice: 'To include one, create a record in content/topics, and import again with --update.',
    atDesk: 'To include one, make a record of it under Records, tick “Update articles”, and import again.',
  }),
  'topics-rare': ({ once, topics }: { readonly once: number; readonly topics: number }) => ({
    message: `${inFigures(once)} of ${inFigures(topics)} new topics are in one article only.`,
    advice: 'To leave them out, import only topics of at least 2 articles (--topics-from 2).',
    atDesk: 'To leave them out, import only new topics that at least 2 articles have.',
  }),
  'web-archive-empty': {
    message: 'There is no WARC file in this web archive.',
    advice: 'Get the file again.',
  },
  'web-archive-needs-file': {
    message: 'A web archive can’t be read from standard input.',
    advice: 'Give the path of the file.',
  },
  'web-archive-needs-room': ({ gigabytes }: { readonly gigabytes: number }) => ({
    message: `The file is compressed as a whole, and needs about ${inFigures(gigabytes, { maximumFractionDigits: 1 })} GB in the temporary folder.`,
    advice: 'Compress it record by record, as programs for web archives do, or make room on the disk.',
  }),
  'web-page-encoding-guessed': ({ encoding }: { readonly encoding: string }) => ({
    message: `A page does not state its encoding; it was read as ${encoding}.`,
    advice: 'Check accented letters and quotation marks in its article.',
  }),
  'web-texts-shared': ({
    count,
    texts,
    more,
  }: {
    readonly count: number;
    readonly texts: readonly string[];
    readonly more: number;
  }) => ({
    message: `${countOf(count, 'text')} that many articles of the site share ${count === 1 ? 'was' : 'were'} taken out of them: ${texts.join(', ')}${more === 0 ? '' : ', …'}.`,
    advice: 'If one belongs to its articles, add it to them.',
  }),
} satisfies Catalog;

function redirected(paths: readonly string[] | undefined): string {
  return paths === undefined ? '' : `; its former address ${paths.join(', ')} now redirects there`;
}

export const importProblem = fromCatalog(importProblems);
