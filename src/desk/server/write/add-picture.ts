import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fieldsIn, planFields } from '../../../authority/plans/plan-fields.ts';
import { endingOfType } from '../../../files/pictures/picture-types.ts';
import { readPicture } from '../../../files/pictures/read-picture.ts';
import { writeAtomically } from '../../../files/write-file.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import type { Desk } from '../desk/desk.ts';
import { freeName } from '../desk/free-name.ts';

/**
 * Stores a picture beside the text that shows it, under a name that no other file has. It is refused where the site would not
 * show it. A picture for the top of an article becomes its field `image`.
 *
 * @throws {DeskFault} if it can’t be shown or stored
 */
export async function addPicture(
  desk: Desk,
  { type, id, name, base64, place, ...given }: CallInput<'write/picture'>,
): Promise<CallOutput<'write/picture'>> {
  const { opened, settings } = desk;
  const found = opened.files.find((one) => one.type === type && one.id === id);
  if (!found) throw new DeskFault('This text no longer exists.', 'It may have been renamed or removed.');
  const words = { alt: given.alt.trim(), caption: given.caption.trim(), credit: given.credit.trim() };
  const bytes = Buffer.from(base64, 'base64');
  const read = await readPicture(bytes, name, extname(name));
  if ('message' in read) throw new DeskFault(read.message, read.advice);
  const folder = join(dirname(settings.contentDir), dirname(found.file));
  const file = freeName(folder, name, endingOfType[read.type], bytes, 'picture');
  const path = join(folder, file);
  if (!existsSync(path)) writeAtomically(path, bytes);
  if (place === 'text') return { src: file, markdown: pictureMarkdown(file, words) };
  const { alt, caption, credit } = words;
  await desk.changes.reread([found.file]);
  await desk.change((now) => {
    const image = {
      ...{ src: file, alt, ...(credit !== '' && { credit }), ...(caption !== '' && { caption }) },
      ...(given.focus !== undefined && { focus: given.focus }),
    };
    return planFields(now, 'article', id, { ...fieldsIn('article', now.textOf(found.file)), image });
  });
  return { src: file };
}

interface FigureWords {
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Returns the Markdown of a picture in a text, with its caption and, after a bar, its credit. */
function pictureMarkdown(src: string, { alt, caption, credit }: FigureWords): string {
  const below = [caption, ...(credit === '' ? [] : [`| ${credit}`])].join(' ').trim();
  return `![${escaped(alt)}](${src}${below === '' ? '' : ` "${quoted(below)}"`})`;
}

/** Returns a caption on one line, in which no quotation mark ends it. */
function quoted(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll(/["\\]/g, (sign) => `\\${sign}`);
}

/** Returns a text in which no sign has a meaning to Markdown or HTML, on one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
