import { closeSync, openSync, readSync } from 'node:fs';
import type { AttachmentEnding } from '../../schema/attachment.ts';
import { hasScriptInPdf } from './scripts-in-pdf.ts';

const endsBytes = 256 * 1024;
const maxLength = 60;
const maxObjectBytes = 2000;
/** Of an Ogg file. */
const maxFields = 50;
const scriptInPdf = 'it contains a script, which may run when it is opened';

/**
 * Returns what a file says about itself that can’t be removed from it: its title, people, places and programs, each as
 * `Author: Ann Pen`, and that a PDF has a script.
 * Only its beginning and its end are read, where programs write it.
 *
 * @throws what node:fs throws
 */
export function namedInFile(path: string, ending: AttachmentEnding, bytes: number): string[] {
  if (ending !== '.pdf' && ending !== '.webm' && !/^\.(?:ogg|oga|opus)$/.test(ending)) return [];
  const ends = readEnds(path, bytes);
  const named =
    ending === '.pdf'
      ? [...inPdf(ends), ...(hasScriptInPdf(path) ? [scriptInPdf] : [])]
      : ending === '.webm'
        ? inWebm(ends)
        : inOgg(ends);
  return [...new Set(named.map((text) => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text)))];
}

function readEnds(path: string, bytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const read = (from: number) => {
      const part = Buffer.alloc(endsBytes);
      return part.subarray(0, readSync(file, part, 0, endsBytes, from));
    };
    const first = read(0);
    return Buffer.concat([first, Buffer.from('\n'), read(Math.max(first.length, bytes - endsBytes))]);
  } finally {
    closeSync(file);
  }
}

/** @see ISO 32000-1, 14.3 */
function inPdf(ends: Buffer): string[] {
  const text = ends.toString('latin1');
  const fields = text.matchAll(
    /\/(Title|Author|Subject|Keywords|Creator|Producer|Company|Manager)\s{0,4}(?:\(((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()]){0,100}\)){1,200})\)|<([0-9A-Fa-f\s]{2,400})>)/g,
  );
  const described = text.matchAll(
    /<(dc:title|dc:creator|xmp:CreatorTool|pdf:Producer)>(?:\s{0,20}<rdf:(?:Seq|Bag|Alt)>)?(?:\s{0,20}<rdf:li[^<>]{0,40}>)?([^<>]{1,200})</g,
  );
  return [
    ...[...fields]
      .filter(({ 1: field, index }) => field !== 'Title' || isInDescription(text, index))
      .map(([, field, plain, hex]) => `${field}: ${pdfString(plain, hex)}`),
    ...[...described].map(([, field, words]) => `${xmpFields[field!]}: ${utf8(words!).trim()}`),
  ].filter((line) => !line.endsWith(': '));
}

/** Whether a title is that of the document, and not that of a chapter: what made a document stands in the same object. */
function isInDescription(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - maxObjectBytes), index).split('endobj');
  const [after] = text.slice(index, index + maxObjectBytes).split('endobj');
  return /\/(?:Author|Creator|Producer|CreationDate|ModDate)\b/.test(`${before.at(-1)}${after}`);
}

const xmpFields: Readonly<Record<string, string>> = {
  'dc:title': 'Title',
  'dc:creator': 'Author',
  'xmp:CreatorTool': 'Creator',
  'pdf:Producer': 'Producer',
};

/** What a sign after a backslash stands for, unless it is itself; @see ISO 32000-1, 7.3.4.2 */
const escaped: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' },
  ...{ '\n': '', '\r': '', '\r\n': '' },
};

function pdfString(plain: string | undefined, hex: string | undefined): string {
  const bytes =
    plain === undefined
      ? Buffer.from(hex!.replaceAll(/\s/g, ''), 'hex')
      : Buffer.from(
          plain.replaceAll(/\\([0-7]{1,3}|\r\n|[^])/g, (_, sign: string) =>
            /\d/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (escaped[sign] ?? sign),
          ),
          'latin1',
        );
  return decoded(bytes).trim();
}

/** Returns a text that says at its beginning how it is written; @see ISO 32000-2, 7.9.2.2 */
function decoded(bytes: Buffer): string {
  const latin = bytes.toString('latin1');
  if (latin.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder().decode(bytes);
  if (!latin.startsWith('\u00FE\u00FF')) return latin;
  // Half a character may be left at the end of one that is cut.
  return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));
}

function utf8(latin: string): string {
  return Buffer.from(latin, 'latin1').toString();
}

/** @see https://www.rfc-editor.org/rfc/rfc7845#section-5.2 */
function inOgg(ends: Buffer): string[] {
  const tags = /OpusTags|\u0003vorbis/.exec(ends.toString('latin1'));
  if (!tags) return [];
  let at = tags.index + tags[0].length;
  const readNumber = () => {
    at += 4;
    return ends.readUInt32LE(at - 4);
  };
  const readText = () => {
    const length = readNumber();
    at += length;
    return ends.toString('utf8', at - length, at).trim();
  };
  const lines: string[] = [];
  try {
    lines.push(`Program: ${readText()}`);
    const count = Math.min(readNumber(), maxFields);
    while (lines.length <= count) lines.push(readText().replace('=', ': '));
  } catch {
    // Its tags are cut off, or go on where it is not read.
  }
  return lines.filter((line) => !/^$|: $|^METADATA_BLOCK_PICTURE/i.test(line));
}

/** Elements by their ids, which may stand anywhere by chance: only words without control characters are some. */
const webmFields: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/\u007B\u00A9([\u0081-\u00FE]|[\u0040-\u007F][^])/g, 'Title'],
  [/M\u0080([\u0081-\u00FE]|[\u0040-\u007F][^])/g, 'Program'],
  [/WA([\u0081-\u00FE]|[\u0040-\u007F][^])/g, 'Program'],
];

/** @see https://www.matroska.org/technical/elements.html */
function inWebm(ends: Buffer): string[] {
  const text = ends.toString('latin1');
  return webmFields.flatMap(([pattern, label]) => {
    for (const { index, 0: element, 1: size } of text.matchAll(pattern)) {
      const start = index + element.length;
      // The first bit says in how many bytes the size is written.
      const [first, second] = Buffer.from(size!, 'latin1');
      const bytes = second === undefined ? first! & 0x7f : ((first! & 0x3f) << 8) | second;
      const words = ends.toString('utf8', start, start + bytes);
      if (!/[\p{Cc}\uFFFD]/u.test(words)) return [`${label}: ${words}`];
    }
    return [];
  });
}
