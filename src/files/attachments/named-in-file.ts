import { closeSync, openSync, readSync } from 'node:fs';
import type { AttachmentEnding } from '../../schema/attachment.ts';
import { hasScriptInPdf } from './scripts-in-pdf.ts';

const endsBytes = 256 * 1024;
const maxLength = 60;
const maxObjectBytes = 2000;
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
    const read = (from: number, length: number) => {
      const part = Buffer.alloc(length);
      return part.subarray(0, readSync(file, part, 0, length, from));
    };
    const first = read(0, Math.min(bytes, endsBytes));
    const from = Math.max(first.length, bytes - endsBytes);
    return Buffer.concat([first, Buffer.from('\n'), read(from, bytes - from)]);
  } finally {
    closeSync(file);
  }
}

/** @see ISO 32000-1, 14.3 */
function inPdf(ends: Buffer): string[] {
  const text = ends.toString('latin1');
  const fields = text.matchAll(
    /\/(Title|Author|Subject|Keywords|Creator|Producer|Company|Manager)\s{0,4}(?:\(((?:\\[^]|[^\\()]){1,200})\)|<([0-9A-Fa-f\s]{2,400})>)/g,
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
  const start = text.lastIndexOf('endobj', index);
  const end = text.indexOf('endobj', index);
  const near = text.slice(
    Math.max(start, index - maxObjectBytes, 0),
    Math.min(end < 0 ? Infinity : end, index + maxObjectBytes),
  );
  return /\/(?:Author|Creator|Producer|CreationDate|ModDate)\b/.test(near);
}

const xmpFields: Readonly<Record<string, string>> = {
  'dc:title': 'Title',
  'dc:creator': 'Author',
  'xmp:CreatorTool': 'Creator',
  'pdf:Producer': 'Producer',
};

function pdfString(plain: string | undefined, hex: string | undefined): string {
  const bytes =
    plain === undefined
      ? Buffer.from((hex ?? '').replaceAll(/\s/g, ''), 'hex')
      : Buffer.from(
          plain
            .replaceAll(/\\([0-7]{1,3})/g, (_, digits: string) =>
              String.fromCharCode(parseInt(digits, 8) & 255),
            )
            .replaceAll(/\\([^])/g, '$1'),
          'latin1',
        );
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  const words = isWide
    ? bytes
        .subarray(2, bytes.length & ~1)
        .swap16()
        .toString('utf16le')
    : bytes.toString('latin1');
  return words.trim();
}

function utf8(latin: string): string {
  return Buffer.from(latin, 'latin1').toString();
}

/** @see https://www.rfc-editor.org/rfc/rfc7845#section-5.2 */
function inOgg(ends: Buffer): string[] {
  const opus = ends.indexOf('OpusTags');
  const vorbis = ends.indexOf('\u0003vorbis', 0, 'latin1');
  let at = opus >= 0 ? opus + 8 : vorbis >= 0 ? vorbis + 7 : ends.length;
  const words: string[] = [];
  const read = () => {
    if (at + 4 > ends.length) return '';
    const length = ends.readUInt32LE(at);
    const text = ends.toString('utf8', at + 4, at + 4 + Math.min(length, 200));
    at += 4 + length;
    return text;
  };
  const vendor = read();
  const count = at + 4 <= ends.length ? ends.readUInt32LE(at) : 0;
  at += 4;
  for (let number = 0; number < Math.min(count, 50) && at + 4 <= ends.length; number += 1) words.push(read());
  return [
    ...(vendor === '' ? [] : [`Program: ${vendor}`]),
    ...words.map((word) => word.replace('=', ': ')).filter((word) => !/^METADATA_BLOCK_PICTURE/i.test(word)),
  ];
}

const webmFields: readonly (readonly [id: string, label: string])[] = [
  ['\u007B\u00A9', 'Title'],
  ['M\u0080', 'Program'],
  ['WA', 'Program'],
];

/** @see https://www.matroska.org/technical/elements.html */
function inWebm(ends: Buffer): string[] {
  return webmFields.flatMap(([id, label]) => {
    const at = ends.indexOf(id, 0, 'latin1');
    const size = at < 0 ? 0 : ends[at + 2]! & 0x7f;
    const words = ends.toString('utf8', at + 3, at + 3 + size);
    return at < 0 || size === 0 || /\p{Cc}/u.test(words) ? [] : [`${label}: ${words}`];
  });
}
