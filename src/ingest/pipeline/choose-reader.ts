import { type IncomingProblem, refuse } from '../contract/incoming.ts';
import { isZip } from '../source/open-zip.ts';
import { sampleOf } from '../source/open-source.ts';
import type { SourceFormat, Reader, Sample, OpenedSource } from '../contract/reader.ts';
import { isAddressList } from '../formats/substack/address-list.ts';
import { foreignFormat } from './foreign-format.ts';
import { refuseZip } from './look-into-zip.ts';
import { readers } from './readers.ts';

/** What files begin with that hold no text. */
const magic: readonly (readonly [start: string, what: string, advice: string])[] = [
  [
    '\u00D0\u00CF\u0011\u00E0',
    'a document of an old Word or Excel',
    'Save it as text, CSV or HTML, and import that.',
  ],
  ['\u0089PNG', 'a picture', 'Pictures come in with the articles that show them.'],
  ['\u00FF\u00D8\u00FF', 'a picture', 'Pictures come in with the articles that show them.'],
  ['GIF8', 'a picture', 'Pictures come in with the articles that show them.'],
  ['SQLite format 3', 'a database', 'Export its table of articles as CSV or JSON, and import that.'],
];

/**
 * Finds who reads a source: of the format that was asked for, else whoever is surest by its name and beginning.
 */
export function chooseReader(
  source: OpenedSource,
  format: SourceFormat | undefined,
): Reader | IncomingProblem {
  const place = { file: source.name };
  if (source.start.length === 0) return refuse(place, 'The file is empty.', 'Leave it out.');
  const best = surest(sampleOf(source));
  // A document that is no text is known by its own first bytes, whatever it is called.
  if (best && best.sure >= 0.9 && format === undefined) return best.reader;
  if (best && best.reader.format === format) return best.reader;
  if (isZip(source.start)) return refuseZip(source);
  const head = Buffer.from(source.start.subarray(0, 16)).toString('latin1');
  const known = magic.find(([start]) => head.startsWith(start));
  if (known) return refuse(place, `It is ${known[1]}, which can’t be read.`, known[2]);
  const sample = sampleOf(source);
  const line = binaryLine(sample.text);
  if (line !== undefined) {
    return refuse(
      { ...place, line },
      'It is not text: it is full of control characters, the first of them here.',
      'Save it as text, HTML, CSV or JSON, and import that.',
    );
  }
  if (isAddressList(sample.text)) {
    return refuse(
      place,
      'It is a list of people with their addresses, not of articles.',
      'Leave it out of what you import.',
    );
  }
  if (format) return readers.find((reader) => reader.format === format)!;
  const foreign = foreignFormat(sample);
  if (foreign) return refuse(place, `It is ${foreign.what}, which can’t be read.`, foreign.advice);
  return (
    best?.reader ??
    refuse(place, 'Its format can’t be told.', 'Say with --format which it is; --help lists them.')
  );
}

function surest(sample: Sample): { readonly reader: Reader; readonly sure: number } | undefined {
  let best: { reader: Reader; sure: number } | undefined;
  for (const reader of readers) {
    const sure = reader.reads(sample);
    if (sure > (best?.sure ?? 0)) best = { reader, sure };
  }
  return best;
}

/** Text has hardly any control characters; in others every tenth sign is one. */
const maxOddCharacters = 8;

/** The line of the first control character of what is no text, from 1; undefined where it is text. */
function binaryLine(text: string): number | undefined {
  const start = text.slice(0, 8192);
  const odd = [...start.matchAll(/[\0-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)];
  if (odd.length <= Math.max(maxOddCharacters, start.length / 20)) return undefined;
  return start.slice(0, odd[0]!.index).split('\n').length;
}
