import { createWriteStream, mkdirSync, mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type IncomingProblem, refuse, warn } from '../contract/incoming.ts';
import { openZip, UnreadableZip, type ZipMember } from './open-zip.ts';
import { shownName } from './shown-name.ts';

/** The files of a ZIP archive in a temporary folder. */
export interface UnpackedZip {
  /** An absolute path. */
  readonly folder: string;
  /** What of the archive is not in it. */
  readonly problems: readonly IncomingProblem[];
  remove(): void;
}

/** In bytes. What does not fit is a pile to be unpacked by its keeper. */
const maxBytes = 50_000_000_000;
/** A share of the free disk; the archive that is written needs some too. */
const maxShareOfDisk = 0.5;
const maxNameBytes = 200;

/**
 * Unpacks a ZIP archive into a temporary folder, file by file. Links, names that a file system refuses, and files
 * with the name of another are left out and said.
 *
 * @param name as problems name it
 * @returns the folder, or why the archive is refused
 * @throws what node:fs throws; nothing is left then
 */
export async function unpackZip(path: string, name: string): Promise<UnpackedZip | IncomingProblem> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-zip-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const problems: IncomingProblem[] = [];
  try {
    const zip = await openZip(path);
    try {
      const bytes = zip.members.reduce((sum, { size }) => sum + size, 0);
      const { bavail, bsize } = statfsSync(folder);
      if (bytes > Math.min(maxBytes, bavail * bsize * maxShareOfDisk)) {
        remove();
        return refuse(
          { file: name },
          `The archive unpacks to ${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB, which is too much for the temporary folder.`,
          'Unpack it where there is room, and import the folder.',
        );
      }
      const left = { links: [] as string[], names: [] as string[], doubles: [] as string[] };
      const taken = new Set<string>();
      for (const member of zip.members) {
        if (isBeside(member)) continue;
        if (member.isLink) left.links.push(member.name);
        else if (!isFileName(member.name)) left.names.push(member.name);
        else if (taken.has(member.name.toLowerCase())) left.doubles.push(member.name);
        else {
          taken.add(member.name.toLowerCase());
          const fault = await write(member, join(folder, member.name));
          if (fault)
            problems.push(
              refuse({ file: `${name}/${shownName(member.name)}` }, fault, 'Get the archive again.'),
            );
        }
      }
      problems.push(...leftOut(name, left));
    } finally {
      zip.close();
    }
  } catch (error) {
    remove();
    if (error instanceof UnreadableZip) return refuse({ file: name }, error.message, error.advice);
    throw error;
  }
  return { folder, problems, remove };
}

async function write(member: ZipMember, path: string): Promise<string | undefined> {
  mkdirSync(dirname(path), { recursive: true });
  try {
    await pipeline(await member.stream(), createWriteStream(path, { flags: 'wx' }));
    return undefined;
  } catch (error) {
    rmSync(path, { force: true });
    const { message, code } = error as NodeJS.ErrnoException;
    // What the disk says ends the import; what the packing says ends this file.
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw error;
    return `The file is broken in the archive: ${message.slice(0, 200)}.`;
  }
}

/** What a Mac adds to each file, and folders' settings. */
function isBeside({ name }: ZipMember): boolean {
  return name.startsWith('__MACOSX/') || name.split('/').some((part) => part.startsWith('.'));
}

/** Whether every file system takes a name as it is. */
function isFileName(name: string): boolean {
  return name
    .split('/')
    .every(
      (part) =>
        part !== '' &&
        Buffer.byteLength(part) <= maxNameBytes &&
        !/[\u0000-\u001F\u007F<>:"|?*\\\uFFFD]|[. ]$/.test(part) &&
        !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part),
    );
}

function leftOut(
  file: string,
  left: Readonly<Record<'links' | 'names' | 'doubles', string[]>>,
): IncomingProblem[] {
  const tell = (names: readonly string[], what: string, advice: string) =>
    names.length === 0
      ? []
      : [
          warn(
            { file },
            `${names.length.toLocaleString('en')} ${names.length === 1 ? 'file' : 'files'} of the archive ${names.length === 1 ? 'was' : 'were'} left out, for ${what}: ${names
              .slice(0, 5)
              .map((name) => `"${shownName(name).slice(0, 100)}"`)
              .join(', ')}${names.length > 5 ? ', …' : ''}.`,
            advice,
          ),
        ];
  return [
    ...tell(
      left.links,
      'links to other files are not followed',
      'Where one is an article, put the file itself in.',
    ),
    ...tell(
      left.names,
      'not every disk takes the name',
      'Unpack the archive, rename them, and import the folder.',
    ),
    ...tell(left.doubles, 'another has the same name', 'Unpack the archive, and import the folder.'),
  ];
}
