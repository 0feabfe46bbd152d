import { isReaderInstalled } from '../contract/format-packages.ts';
import { type SourceFormat, sourceFormats } from '../contract/formats.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { isZip } from '../source/open-zip.ts';
import { sampleOf } from '../source/open-source.ts';
import type { Reader, Sample, OpenedSource } from '../contract/reader.ts';
import { isAddressList } from '../formats/substack/address-list.ts';
import { foreignFormat } from './foreign-format.ts';
import { zipFault } from './inspect-zip.ts';
import { readers } from './readers.ts';
import { type ForeignKind, sourceProblem } from '../contract/source-problems.ts';

/** The first bytes of files that are not text. */
const magic: readonly (readonly [start: string, which: ForeignKind])[] = [
  ['\u00D0\u00CF\u0011\u00E0', 'oldoffice'],
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
  ['GIF8', 'picture'],
  ['\u0016\u0016\u0001', 'anpa'],
  ['\u0001', 'iptc'],
  ['SQLite format 3', 'database'],
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
  throw new SourceFault(sourceProblem('format-reader-missing', { which: missing }));
}

function findReader(source: OpenedSource, format: SourceFormat | undefined): Reader {
  if (source.start.length === 0) throw new SourceFault(sourceProblem('source-empty'));
  const sample = sampleOf(source);
  const best = mostCertain(sample);
  // A binary document is recognized by its first bytes, whatever its name.
  if (best && best.certainty >= 0.9 && format === undefined) return best.reader;
  if (best && best.reader.format === format) return best.reader;
  if (isZip(source.start)) throw zipFault(source);
  const head = Buffer.from(source.start.subarray(0, 16)).toString('latin1');
  const known = magic.find(([start]) => head.startsWith(start));
  if (known) throw new SourceFault(sourceProblem('format-unsupported', { which: known[1] }));
  const line = binaryLine(sample.text);
  if (line !== undefined) {
    throw new SourceFault(sourceProblem('binary-file'), line);
  }
  if (isAddressList(sample.text)) {
    throw new SourceFault(sourceProblem('source-is-address-list'));
  }
  if (format) return readers.find((reader) => reader.format === format)!;
  const foreign = foreignFormat(sample);
  if (foreign) throw new SourceFault(foreign);
  if (best) return best.reader;
  throw new SourceFault(sourceProblem('format-unknown'));
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
