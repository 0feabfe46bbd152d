import type { AttachmentEnding, transcriptEnding } from '../../schema/attachment.ts';
import { begins, hasBrand, headBytes, type PictureFault } from '../pictures/picture-types.ts';

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
export function attachmentFault(
  name: string,
  ending: AttachmentEnding | typeof transcriptEnding,
  head: Uint8Array,
): PictureFault | undefined {
  const start = Buffer.from(head.subarray(0, headBytes)).toString('latin1');
  if (starts[ending](start)) return undefined;
  const actual = (Object.keys(starts) as (keyof typeof starts)[]).find((other) => starts[other](start));
  return {
    message: `The file "${name}" ends in ${ending}, but ${start === '' ? 'is empty' : actual ? `begins like one that ends in ${actual}` : 'is something else'}.`,
    advice: actual
      ? `If it is whole, rename it to end in ${actual}, and link to it by its new name.`
      : 'Copy it again from where it came, or save it again in the format that its name says.',
  };
}
