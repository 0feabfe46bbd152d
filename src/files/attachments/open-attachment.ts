import { fileProblem } from '../file-problems.ts';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type AttachmentEnding, transcriptEnding } from '../../schema/attachment.ts';
import { fileState, unreadable } from '../pictures/file-state.ts';
import { headBytes, type PictureFault, begins, hasBrand } from '../pictures/picture-types.ts';
import { namedInFile } from './named-in-file.ts';
import { readTranscript, withoutTranscriptNotes } from './read-transcript.ts';
import { isCleaned, withoutTags } from './without-tags.ts';

/** A file beside an article that may be published. */
export interface OpenedAttachment {
  readonly bytes: number;
  /** What it says about people, places and programs, and can’t be removed: `Author: Ann Pen`. */
  readonly named: readonly string[];
  /** The words that a transcript has, a paragraph each. */
  readonly transcript?: readonly string[];
}

/** A build reads a file at once. */
const maxBytes = 200e6;
const maxTranscriptBytes = 5e6;

/** By path; an entry is valid as long as its file is the same. */
const opened = new Map<
  string,
  { readonly stamp: string; readonly result: OpenedAttachment | PictureFault }
>();

/**
 * Opens a file that an article links to. This is the only way from a link in an article to a published file, as
 * `openPicture` is for pictures.
 *
 * @param path an absolute path in the content folder
 */
export function openAttachment(
  path: string,
  contentDir: string,
  ending: AttachmentEnding | typeof transcriptEnding,
): OpenedAttachment | PictureFault {
  const state = fileState(path, contentDir, 'file');
  if ('message' in state) return state;
  const known = opened.get(path);
  if (known?.stamp === state.stamp) return known.result;
  const name = basename(path);
  let result: OpenedAttachment | PictureFault;
  try {
    result = open(path, name, ending, state.bytes);
  } catch (error) {
    return unreadable(error, 'file', name);
  }
  opened.set(path, { stamp: state.stamp, result });
  return result;
}

function open(
  path: string,
  name: string,
  ending: AttachmentEnding | typeof transcriptEnding,
  bytes: number,
): OpenedAttachment | PictureFault {
  const most = ending === transcriptEnding ? maxTranscriptBytes : maxBytes;
  if (bytes > most) {
    return fileProblem('file-too-large', { name, megabytes: Math.ceil(bytes / 1e6), most: most / 1e6 });
  }
  const fault = attachmentFault(name, ending, headOf(path));
  if (fault) return fault;
  if (ending === transcriptEnding)
    return { bytes, named: [], transcript: readTranscript(readFileSync(path, 'utf8')) };
  return { bytes, named: namedInFile(path, ending, bytes) };
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headBytes);
    return bytes.subarray(0, readSync(file, bytes, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Returns what is published of a file: sounds and films without their tags. The file is checked again, since it may have
 * changed since the content was checked.
 *
 * @throws if it can’t be published (any more)
 */
export function attachmentBytes(
  path: string,
  contentDir: string,
  ending: AttachmentEnding | typeof transcriptEnding,
): Buffer {
  if (!existsSync(path)) throw new Error(`The file ${path} is gone.`);
  const result = openAttachment(path, contentDir, ending);
  if ('message' in result) throw new Error(`${result.message} ${result.advice} (${path})`);
  const bytes = readFileSync(path);
  if (ending === transcriptEnding) return Buffer.from(withoutTranscriptNotes(bytes.toString()));
  if (!isCleaned(ending)) return bytes;
  const clean = withoutTags(bytes, ending);
  if (!clean)
    throw new Error(`The file is damaged or incomplete. Copy it again from where it came. (${path})`);
  return clean;
}

type IsAtStart = (start: string) => boolean;

const isMp4 = hasBrand('isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'dash', 'M4V ');

/** How a file of each ending begins. */
const starts: Readonly<Record<AttachmentEnding | typeof transcriptEnding, IsAtStart>> = {
  '.pdf': begins('%PDF-'),
  // With tags, or at once with a frame of MPEG audio, layer III.
  '.mp3': (start) => start.startsWith('ID3') || /^\u00FF[\u00E2\u00E3\u00F2\u00F3\u00FA\u00FB]/.test(start),
  '.m4a': hasBrand('M4A ', 'M4B ', 'mp42', 'isom'),
  '.ogg': begins('OggS'),
  '.oga': begins('OggS'),
  '.opus': begins('OggS'),
  '.flac': begins('fLaC'),
  '.wav': (start) => start.startsWith('RIFF') && start.startsWith('WAVE', 8),
  '.mp4': isMp4,
  '.webm': (start) => start.startsWith('\u001AE\u00DF\u00A3') && start.slice(0, 80).includes('webm'),
  '.vtt': (start) => /^(?:\u00EF\u00BB\u00BF)?WEBVTT(?:[ \t\r\n]|$)/.test(start),
};

/** Checks the first bytes of a file against its ending. @param name as the article states it, for the message */
function attachmentFault(
  name: string,
  ending: AttachmentEnding | typeof transcriptEnding,
  head: Uint8Array,
): PictureFault | undefined {
  const start = Buffer.from(head.subarray(0, headBytes)).toString('latin1');
  if (starts[ending](start)) return undefined;
  const actual = (Object.keys(starts) as (keyof typeof starts)[]).find((other) => starts[other](start));
  return actual
    ? fileProblem('file-begins-otherwise', { name, ending, other: actual })
    : fileProblem('file-of-other-type', { which: start === '' ? 'empty' : 'other', name, ending });
}
