import { existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { publicFolder } from '../../../files/roots.ts';
import { readPicture } from '../../../files/pictures/read-picture.ts';
import { writeAtomically } from '../../../files/write-file.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { freeName } from '../desk/free-name.ts';

const folder = 'theme';

/** How a font of each ending begins. */
const fontStarts: Readonly<Record<string, readonly string[]>> = {
  '.woff2': ['wOF2'],
  '.otf': ['OTTO', '\u0000\u0001\u0000\u0000'],
  '.ttf': ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'],
};

/**
 * Stores a logo or a typeface where the look of an archive is, under a name that no other file has.
 *
 * @returns how the settings name it: `theme/logo.svg`
 * @throws {DeskFault} if it is neither, or can’t be read
 */
export async function addThemeFile(
  { settings: { contentDir } }: Pick<Desk, 'settings'>,
  { name, base64 }: CallInput<'settings/theme-file'>,
): Promise<CallOutput<'settings/theme-file'>> {
  const ending = extname(name).toLowerCase();
  const bytes = Buffer.from(base64, 'base64');
  const starts = fontStarts[ending];
  if (starts) refuseOtherFont(name, bytes, starts);
  else {
    const read = await readPicture(bytes, name, ending);
    if ('message' in read) throw new DeskFault(read.message, read.advice);
  }
  const theme = join(publicFolder(contentDir), folder);
  const file = freeName(theme, name, ending, bytes, starts ? 'typeface' : 'logo');
  mkdirSync(theme, { recursive: true });
  if (!existsSync(join(theme, file))) writeAtomically(join(theme, file), bytes);
  return { path: `${folder}/${file}` };
}

function refuseOtherFont(name: string, bytes: Buffer, starts: readonly string[]): void {
  const start = bytes.subarray(0, 4).toString('latin1');
  if (starts.includes(start)) return;
  throw new DeskFault(
    `“${name}” is not the font that its name says.`,
    'Copy it again from where it came, or save it as WOFF2.',
  );
}
