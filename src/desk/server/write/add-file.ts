import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { openAttachment } from '../../../files/attachments/open-attachment.ts';
import { writeAtomically } from '../../../files/write-file.ts';
import { type AttachmentEnding, attachmentEnding, transcriptEnding } from '../../../schema/attachment.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { freeName } from '../desk/free-name.ts';

/**
 * Stores a PDF, a sound or a film beside the article that links to it, with its transcript if there is one, under a name that
 * no other file has. It is refused where the site would not publish it, and nothing is stored then.
 *
 * @throws {DeskFault} if it can’t be published or stored
 */
export function addFile(
  desk: Desk,
  { id, name, base64, words, transcript }: CallInput<'write/file'>,
): CallOutput<'write/file'> {
  const { opened, settings } = desk;
  const found = opened.files.find((one) => one.type === 'article' && one.id === id);
  if (!found) throw new DeskFault('This text no longer exists.', 'It may have been renamed or removed.');
  const ending = attachmentEnding(name);
  if (ending === undefined)
    throw new DeskFault(
      `“${name}” is of a kind that is not published.`,
      'Beside an article may be pictures, PDF, sound and film.',
    );
  const folder = join(dirname(settings.contentDir), dirname(found.file));
  const bytes = Buffer.from(base64, 'base64');
  const file = freeName(folder, name, ending, bytes, 'file');
  store(desk, join(folder, file), bytes, ending);
  if (transcript !== undefined) {
    const beside = join(folder, `${basename(file, extname(file))}${transcriptEnding}`);
    store(desk, beside, Buffer.from(transcript, 'base64'), transcriptEnding);
  }
  return { src: file, markdown: `[${words.replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`)}](${file})` };
}

function store(
  { settings: { contentDir } }: Desk,
  path: string,
  bytes: Buffer,
  ending: AttachmentEnding | typeof transcriptEnding,
): void {
  const isThere = existsSync(path);
  writeAtomically(path, bytes);
  const result = openAttachment(path, contentDir, ending);
  if (!('message' in result)) return;
  if (!isThere) rmSync(path);
  throw new DeskFault(result.message, result.advice);
}
