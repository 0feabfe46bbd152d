import { isReaderInstalled, optionalReaders } from '../contract/format-packages.ts';
import { type SourceFormat, sourceFormats } from '../contract/formats.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { isZip } from '../source/open-zip.ts';
import { sampleOf } from '../source/open-source.ts';
import type { Reader, Sample, OpenedSource } from '../contract/reader.ts';
import { isAddressList } from '../formats/substack/address-list.ts';
import { foreignFormat } from './foreign-format.ts';
import { zipFault } from './inspect-zip.ts';
import { readers } from './readers.ts';

const wireAdvice = 'Export its texts as ninjs (JSON), HTML or plain text, and import these.';

/** The first bytes of files that are not text. */
const magic: readonly (readonly [start: string, what: string, advice: string])[] = [
  [
    '\u00D0\u00CF\u0011\u00E0',
    'an old Word or Excel document, or one with a password',
    'Open it, save it as DOCX, text or CSV without a password, and import the result.',
  ],
  ['\u0089PNG', 'a picture', 'Pictures are imported with the articles that show them.'],
  ['\u00FF\u00D8\u00FF', 'a picture', 'Pictures are imported with the articles that show them.'],
  ['GIF8', 'a picture', 'Pictures are imported with the articles that show them.'],
  ['\u0016\u0016\u0001', 'a transmission of a news wire (ANPA 1312)', wireAdvice],
  ['\u0001', 'a transmission of a news wire (IPTC 7901)', wireAdvice],
  ['SQLite format 3', 'a database', 'Export its table of articles as CSV or JSON, and import the result.'],
];

/**
 * Returns the reader for a source: of the requested format, otherwise the one most certain by name and
 * beginning.
 *
 * @throws {SourceFault} if there is none
 */
export function chooseReader(source: OpenedSource, format: SourceFormat | undefined): Reader {
  const reader = findReader(source, format);
  const missing = sourceFormats[reader.format].needs?.find((name) => !isReaderInstalled(name));
  if (missing === undefined) return reader;
  throw new SourceFault(
    `${optionalReaders[missing].label} are read by an optional part of the program, which is not installed.`,
    {
      advice: `Install it with npm run formats -- ${missing}, and import this again.`,
      atDesk: 'Add it under “More formats” on this screen, and import this again.',
    },
  );
}

function findReader(source: OpenedSource, format: SourceFormat | undefined): Reader {
  if (source.start.length === 0) throw new SourceFault('The file is empty.', 'Leave it out.');
  const sample = sampleOf(source);
  const best = mostCertain(sample);
  // A binary document is recognized by its first bytes, whatever its name.
  if (best && best.certainty >= 0.9 && format === undefined) return best.reader;
  if (best && best.reader.format === format) return best.reader;
  if (isZip(source.start)) throw zipFault(source);
  const head = Buffer.from(source.start.subarray(0, 16)).toString('latin1');
  const known = magic.find(([start]) => head.startsWith(start));
  if (known) throw new SourceFault(`This is ${known[1]}, which is not supported.`, known[2]);
  const line = binaryLine(sample.text);
  if (line !== undefined) {
    throw new SourceFault(
      'This is not text: it contains many control characters, the first of them here.',
      'Save it as text, HTML, CSV or JSON, and import the result.',
      line,
    );
  }
  if (isAddressList(sample.text)) {
    throw new SourceFault(
      'This is a list of people with their addresses, not of articles.',
      'Leave it out of the import.',
    );
  }
  if (format) return readers.find((reader) => reader.format === format)!;
  const foreign = foreignFormat(sample);
  if (foreign) throw new SourceFault(`This is ${foreign.what}, which is not supported.`, foreign.advice);
  if (best) return best.reader;
  throw new SourceFault('The format is unknown.', {
    advice: 'State it with --format; --help lists the formats.',
    atDesk: 'Choose it under “Options”.',
  });
}

function mostCertain(sample: Sample): { readonly reader: Reader; readonly certainty: number } | undefined {
  let best: { reader: Reader; certainty: number } | undefined;
  for (const reader of readers) {
    const certainty = reader.reads(sample);
    if (certainty > (best?.certainty ?? 0)) best = { reader, certainty };
  }
  return best;
}

/**
 * The number of control characters that text may contain; in binary files about every tenth character is one.
 */
const maxControlCharacters = 8;

/** Returns the line of the first control character in a binary file, from 1; undefined for text. */
function binaryLine(text: string): number | undefined {
  const start = text.slice(0, 8192);
  const odd = [...start.matchAll(/[\0-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)];
  if (odd.length <= Math.max(maxControlCharacters, start.length / 20)) return undefined;
  return start.slice(0, odd[0]!.index).split('\n').length;
}
