import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomically } from '../files/write-file.ts';

const captureNote = z.object({
  home: z.string(),
  contact: z.string(),
  hosts: z.array(z.string()),
  follow: z.array(z.string()),
  wayback: z.object({ until: z.string().optional(), all: z.boolean() }).optional(),
  isFinished: z.boolean(),
});

/** What a keeper wanted to have captured, and whether all of it is, so that a capture can be gone on with after a restart. */
export type CaptureNote = z.infer<typeof captureNote>;

/** Returns the file of the note on a capture. @param warc the file into which it is captured */
function noteFile(warc: string): string {
  return warc.replace(/\.warc\.gz$/, '.json');
}

/** Writes the note on a capture beside it. @throws what node:fs throws */
export function writeCaptureNote(warc: string, note: CaptureNote): void {
  writeAtomically(noteFile(warc), `${JSON.stringify(note, null, 2)}\n`);
}

/** Returns the note on a capture; undefined if there is none that can be read. */
export function readCaptureNote(warc: string): CaptureNote | undefined {
  try {
    return captureNote.parse(JSON.parse(readFileSync(noteFile(warc), 'utf8')));
  } catch {
    return undefined;
  }
}
