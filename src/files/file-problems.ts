import type { Problem } from '../archive/problem.ts';
import { type Catalog, type CatalogMessage, fromCatalog } from '../text/catalog.ts';
import { inFigures } from '../text/count-of.ts';
import { maxTextBytes, type TextFault } from './read-text.ts';

interface NamedThing {
  readonly name: string;
}

interface KeyKind {
  readonly which: KeyName;
}

/** What looks like a key. */
export const keyTypeNames = {
  private: 'a private key',
  amazon: 'an access key of Amazon',
  store: 'a secret key of a store',
  token: 'a token',
} as const;

/** A kind of key. */
export type KeyName = keyof typeof keyTypeNames;

const hosts = {
  cloudflare: 'Cloudflare Pages (25 MiB)',
  'cloudflare-and-github': 'Cloudflare Pages (25 MiB) and GitHub (100 MB)',
} as const;

const mayRead = 'Make sure your user may read it; if so, check the disk.';
const besideIssue = 'Put it in a folder beside the file of the issue, and name it by its relative path.';
const besideArticle =
  'Put the file next to the article, and link to it by its relative path: [The page as printed](page.pdf).';
const imageBeside = 'Put the file next to the article, and refer to it by its relative path.';
const correctLine = 'Correct the line, or take this file from the archive’s box or a copy again.';
const plainDrawing =
  'Save it as “plain SVG” with text turned into paths, or as PNG. Drawings may have shapes and text, but no pictures, addresses or web pages in them.';

/** What may be wrong with the files of an archive, and with what they name. */
export const fileProblems = {
  'change-interrupted': ({
    which,
    title,
  }: {
    readonly which: 'done' | 'undone';
    readonly title: string;
  }) => ({
    message: `${title} was interrupted and is only partly ${which}.`,
    advice: 'Run npm run entities -- finish before you edit anything.',
    atDesk: 'Close the desk and open it again, which finishes it, before you edit anything.',
  }),
  'change-left-over': {
    message: 'This folder is left over from a change of the content, and may have texts from before it.',
    advice: 'Delete it. If that fails, check whether the disk can be written to.',
  },
  'drawing-too-large': ({ name, megabytes }: NamedThing & { readonly megabytes: number }) => ({
    message: `The drawing "${name}" is larger than ${megabytes} MB.`,
    advice: 'Simplify it, or save it as PNG.',
  }),
  'drawing-undrawable': ({ name }: NamedThing) => ({
    message: `The drawing "${name}" can’t be drawn.`,
    advice: plainDrawing,
  }),
  'file-begins-otherwise': ({ name, ending, other }: NamedThing & { ending: string; other: string }) => ({
    message: `The file "${name}" ends in ${ending}, but begins like one that ends in ${other}.`,
    advice: `If it is whole, rename it to end in ${other}, and link to it by its new name.`,
  }),
  'file-beside-page': ({ source, name }: NamedThing & { readonly source: string }) => ({
    message: `A page can’t have a file beside it: "${source}".`,
    advice: `Put the file into the folder "public", and link to it from there: /${name}.`,
  }),
  'file-empty': { message: 'The file is empty.', advice: 'Write its fields, or remove the file.' },
  'file-of-article-missing': ({ name }: NamedThing) => ({
    message: `There is no file "${name}", so the words of this link are published without it.`,
    advice: besideArticle,
  }),
  'file-of-article-outside': ({ name }: NamedThing) => ({
    message: `The file "${name}" is outside the content folder.`,
    advice: besideArticle,
  }),
  'file-of-issue-missing': ({ name }: NamedThing) => ({
    message: `There is no file "${name}".`,
    advice: besideIssue,
  }),
  'file-of-issue-outside': ({ name }: NamedThing) => ({
    message: `The file "${name}" is outside the content folder.`,
    advice: besideIssue,
  }),
  'file-of-other-type': ({
    which,
    name,
    ending,
  }: NamedThing & { readonly which: 'empty' | 'other'; readonly ending: string }) => ({
    message: `The file "${name}" ends in ${ending}, but is ${which === 'empty' ? 'empty' : 'something else'}.`,
    advice: 'Copy it again from where it came, or save it again in the format that its name says.',
  }),
  'file-says-more': ({ name, facts }: NamedThing & { readonly facts: string }) => ({
    message: `The file "${name}" is published with what it says about itself: ${facts}.`,
    advice:
      'If readers should not see that, remove it with the program that made the file, under “Properties” or “Document information”.',
  }),
  'file-skipped': ({ ending }: { readonly ending: string }) => ({
    message: `This file is not read: files in this folder must end in ${ending}.`,
    advice: `Rename it to end in ${ending}, or move it elsewhere.`,
  }),
  'file-skipped-link': {
    message: 'This is a symbolic link, and links are not followed.',
    advice: 'Put the file itself here.',
  },
  'file-skipped-special': {
    message: 'This is not a file, but a pipe, a socket or a device.',
    advice: 'Remove it from the folder.',
  },
  'file-too-large': ({
    name,
    megabytes,
    most,
  }: NamedThing & { readonly megabytes: number; readonly most: number }) => ({
    message: `The file "${name}" has ${megabytes} MB: more than the ${most} MB that a file beside an article may have.`,
    advice: 'Make it smaller, divide it, or publish it elsewhere and link to it there.',
  }),
  'file-too-large-for-hosts': ({
    which,
    name,
    megabytes,
  }: NamedThing & { readonly which: keyof typeof hosts; readonly megabytes: number }) => ({
    message: `The file "${name}" has ${megabytes} MB: more than ${hosts[which]} take.`,
    advice: 'Make it smaller, or publish on a host that takes it.',
  }),
  'file-unreadable': { message: 'The file can’t be read.', advice: mayRead },
  'files-of-one-name': ({ name, source }: NamedThing & { readonly source: string }) => ({
    message: `Two files of this article would be published as "${name}": this one and "${source}".`,
    advice: 'Give one of them another name.',
  }),
  'folder-unreadable': { message: 'The folder can’t be read.', advice: mayRead },
  'front-matter-missing': {
    message: 'The file has no front matter.',
    advice: 'Start it with a line of ---, then its fields (title, date, …), then another line of ---.',
  },
  'front-matter-open': {
    message: 'The front matter is not closed.',
    advice: 'Add a line of --- after its last field.',
  },
  'image-address-escaped': ({ name, escaped }: NamedThing & { readonly escaped: string }) => ({
    message: `There is no image "${name}".`,
    advice: `In the address of an image, # is written %23, ? is %3F, and % is %25: "${escaped}".`,
  }),
  'image-ending-unknown': ({
    name,
    endings,
    ending,
  }: NamedThing & { readonly endings: string; readonly ending: string }) => ({
    message: `The image "${name}" doesn’t end in ${endings}.`,
    advice: `Rename it to end in ${ending}, and refer to it by its new name.`,
  }),
  'image-ending-wrong': ({
    name,
    stated,
    type,
    ending,
  }: NamedThing & { readonly stated: string; readonly type: string; readonly ending: string }) => ({
    message: `The image "${name}" ends in ${stated}, but is ${type}.`,
    advice: `Rename it to end in ${ending}, and refer to it by its new name.`,
  }),
  'image-missing': ({ name }: NamedThing) => ({
    message: `There is no image "${name}".`,
    advice: imageBeside,
  }),
  'image-outside': ({ name }: NamedThing) => ({
    message: `The image "${name}" is outside the content folder.`,
    advice: imageBeside,
  }),
  'key-in-file': ({ which }: KeyKind) => ({
    message: `This line contains ${keyTypeNames[which]}, and whoever gets the folder gets it, too.`,
    advice:
      'Remove it. If the file was ever committed, shared or copied, have the key replaced where it opens something. Keys belong in the environment, in ssh-agent, or in the files of Git and SSH.',
  }),
  'key-in-text': ({ which, id, code }: KeyKind & { readonly id: string; readonly code: string }) => ({
    message: `This line of the text contains what looks like ${keyTypeNames[which]}, and everybody will read it.`,
    advice: `If the article quotes it, say so: npm run articles -- quoted ${id} ${code}. If it still opens something, have it replaced there, and remove it.`,
    atDesk:
      'If the article quotes it, say so with the button. If it still opens something, have it replaced there, and remove it.',
  }),
  'named-file-link': ({ which, name }: NamedThing & { readonly which: 'image' | 'file' }) => ({
    message: `The ${which} "${name}" is a symbolic link, and links are not followed.`,
    advice: 'Put the file itself there.',
  }),
  'named-file-none': ({ which, name }: NamedThing & { readonly which: 'image' | 'file' }) => ({
    message: `The ${which} "${name}" is not a file.`,
    advice: `Put a ${which === 'image' ? 'picture' : 'file'} in its place.`,
  }),
  'named-file-unreadable': ({
    which,
    name,
    code,
  }: NamedThing & { readonly which: 'image' | 'file'; readonly code: string }) => ({
    message: `The ${which} "${name}" can’t be read (${code}).`,
    advice: mayRead,
  }),
  'page-picture-moves': ({ name }: NamedThing) => ({
    message: `"${name}" is a drawing or moves, and a page needs a still picture.`,
    advice: 'Save it as JPEG, PNG, TIFF or WebP.',
  }),
  'page-picture-of-other-shape': ({
    name,
    width,
    height,
    across,
    down,
  }: NamedThing & {
    readonly width: number;
    readonly height: number;
    readonly across: number;
    readonly down: number;
  }) => ({
    message: `The picture "${name}" has ${width} × ${height} pixels, which is another shape than that of its page, ${across} × ${down}.`,
    advice: 'All places on the page would be shown beside where they are: use the picture of the whole page.',
  }),
  'picture-damaged': ({ name }: NamedThing) => ({
    message: `The picture "${name}" is damaged or incomplete.`,
    advice:
      'Copy it again from where it came. If there is no better copy, open what is left in a picture program, and save it again.',
  }),
  'picture-empty': ({ name }: NamedThing) => ({
    message: `The file "${name}" is empty, which can’t be shown as a picture.`,
    advice: 'Copy it again from where it came.',
  }),
  'picture-is-heic': ({ name }: NamedThing) => ({
    message: `The file "${name}" is HEIC, which can’t be shown as a picture.`,
    advice:
      'Phones take pictures in this format, which most browsers can’t show. Save it as JPEG, for example in your photo program under “Export”, and refer to that file.',
  }),
  'picture-is-none': ({ name }: NamedThing) => ({
    message: `The file "${name}" is not a picture.`,
    advice:
      'Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text.',
  }),
  'picture-is-pdf': ({ name }: NamedThing) => ({
    message: `The file "${name}" is a PDF, which can’t be shown as a picture.`,
    advice: 'Save the page that you want to show as a JPEG or PNG picture, and refer to that file.',
  }),
  'picture-is-web-page': ({ name }: NamedThing) => ({
    message: `The file "${name}" is a web page, which can’t be shown as a picture.`,
    advice:
      'Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text.',
  }),
  'picture-of-many-pages': ({ name, pages }: NamedThing & { readonly pages: number }) => ({
    message: `The picture "${name}" has ${pages} pages, and only one can be shown.`,
    advice: 'Save each page as a picture of its own.',
  }),
  'picture-too-large': ({
    name,
    width,
    height,
    frames,
  }: NamedThing & { readonly width: number; readonly height: number; readonly frames: number }) => ({
    message: `The picture "${name}" has ${width} × ${height} pixels${frames > 1 ? `, ${frames} times` : ''}, which is too many to be shown.`,
    advice: 'Make it smaller: pages show at most 1,920 pixels across.',
  }),
  'revisions-line-no-json': { message: 'The line is not JSON.', advice: correctLine },
  'revisions-line-no-list': {
    message: 'The line is not a list of an article’s id and its texts.',
    advice: correctLine,
  },
  'revisions-line-twice': ({ id }: { readonly id: string }) => ({
    message: `“${id}” has a line above.`,
    advice: 'Put the texts of both lines into one list, oldest first, and remove the other line.',
  }),
  'root-file-unknown': ({
    which,
    near,
    known,
  }: {
    readonly which: 'file' | 'folder';
    readonly near: string | undefined;
    readonly known: readonly string[];
  }) => ({
    message: `This ${which} is not read.`,
    advice:
      near === undefined
        ? `This folder may contain ${known.join(', ')}. Move it into one of these, or elsewhere.`
        : `Did you mean "${near}"? Otherwise move it elsewhere.`,
  }),
  'settings-missing': {
    message: 'The archive’s settings are missing.',
    advice: 'Create this file with title and url; content/FIELDS.md lists all fields.',
  },
  'text-has-nul': {
    message: 'The file contains a NUL character.',
    advice: 'Remove it, or save the file as UTF-8 text.',
  },
  'text-not-utf8': {
    message: 'The file is not UTF-8 text.',
    advice: 'Open it with its own encoding, and save it as UTF-8.',
  },
  'text-too-deep': {
    message: 'The text is nested too deeply.',
    advice: 'Look for long runs of nested >, -, * or HTML tags, and remove them.',
  },
  'text-too-large': ({ megabytes }: { readonly megabytes: number }) => ({
    message: `The file is larger than ${megabytes} MB, too large for a text.`,
    advice: 'Check whether it belongs here; remove it from the content folder, or split it.',
  }),
  'text-too-many-brackets': ({ most }: { readonly most: number }) => ({
    message: `The text has more than ${inFigures(most)} unmatched closing brackets ].`,
    advice: 'Check whether this is a text at all, and remove them.',
  }),
  'transcript-missing': ({ name, transcript }: NamedThing & { readonly transcript: string }) => ({
    message: `"${name}" has no transcript: who can’t hear it gets nothing of it.`,
    advice: `Put its words next to it, as WebVTT: ${transcript}.`,
  }),
  'word-table-ending': ({ name, ending }: NamedThing & { readonly ending: string }) => ({
    message: `The table of words "${name}" does not end in ${ending}.`,
    advice: `Rename it to end in ${ending}.`,
  }),
  'yaml-bang': {
    message: 'A value can’t start with ! unless it is in quotes.',
    advice: 'Put the whole text in quotes.',
  },
  'yaml-colon': {
    message: 'A colon makes this line invalid.',
    advice: 'Put text that contains a colon in quotes: title: "Letters: a reply".',
  },
  'yaml-comment': ({
    comment,
    field,
    quoted,
  }: {
    readonly comment: string;
    readonly field: string;
    readonly quoted: string;
  }) => ({
    message: `"#${comment}" is not part of "${field}": text after a space and a # is a comment.`,
    advice: `Put the whole text in quotes: ${field}: ${quoted}`,
  }),
  'yaml-dash': {
    message: 'Text can’t start with a dash and a space, which starts a list.',
    advice: 'Put the text in quotes: title: "- and so on".',
  },
  'yaml-field-twice': { message: 'This field appears twice.', advice: 'Keep one of the two.' },
  'yaml-invalid': ({ fault }: { readonly fault: string }) => ({
    message: `The YAML is invalid: ${fault}.`,
    advice: 'Check this line and the one above for quotes, brackets, colons and indentation.',
  }),
  'yaml-tab': { message: 'This line is indented with a tab.', advice: 'Use spaces instead.' },
  'yaml-too-deep': {
    message: 'The YAML is nested too deeply.',
    advice: 'Look for long runs of nested -, [ or {, and remove them.',
  },
  'yaml-too-many-aliases': {
    message: 'The YAML uses too many aliases.',
    advice: 'Write out what the anchors (&) and aliases (*) stand for.',
  },
  'yaml-unclosed': ({ fault }: { readonly fault: string }) => ({
    message: `The YAML is invalid: ${fault}.`,
    advice: 'Look for an unclosed quote or bracket.',
  }),
} as const satisfies Catalog;

/** Returns what is wrong with a file, without its place. */
export const fileProblem = fromCatalog(fileProblems);

const textFaults: Readonly<Record<TextFault, () => CatalogMessage>> = {
  empty: () => fileProblem('file-empty'),
  'not UTF-8': () => fileProblem('text-not-utf8'),
  NUL: () => fileProblem('text-has-nul'),
  'too large': () => fileProblem('text-too-large', { megabytes: maxTextBytes / 1e6 }),
  unreadable: () => fileProblem('file-unreadable'),
};

/** Says what prevents a file from being read as text. */
export function faultProblem(
  file: string,
  { fault, line }: { readonly fault: TextFault; readonly line?: number },
): Problem {
  return { severity: 'error', file, line, ...textFaults[fault]() };
}
