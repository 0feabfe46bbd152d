import { createWriteStream, mkdirSync, mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type IncomingProblem, refuse, warn } from '../contract/incoming.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { openZip, type ZipMember } from './open-zip.ts';
import { displayName } from './display-name.ts';
import { type OmittedMember, sourceProblem } from '../contract/source-problems.ts';

/** In bytes. Keepers must unpack larger archives themselves. */
const maxBytes = 50_000_000_000;
/** The share of free disk space that may be used; the archive being written needs some, too. */
const maxShareOfDisk = 0.5;
const maxNameBytes = 200;

/**
 * Unpacks a ZIP archive into a temporary folder, file by file. Symbolic links, names that some file systems
 * reject, and duplicate names are left out and reported.
 *
 * @param name as used in problems
 * @returns the absolute path of the folder, what is missing from it, and a function that removes it
 * @throws {SourceFault} if the archive is refused, and what node:fs throws; nothing is left behind then
 */
export async function unpackZip(path: string, name: string) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-zip-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const problems: IncomingProblem[] = [];
  try {
    const zip = await openZip(path);
    try {
      const bytes = zip.members.reduce((sum, { size }) => sum + size, 0);
      const { bavail, bsize } = statfsSync(folder);
      if (bytes > Math.min(maxBytes, bavail * bsize * maxShareOfDisk)) {
        throw new SourceFault(sourceProblem('zip-too-large', { gigabytes: Math.round(bytes / 1e8) / 10 }));
      }
      const omitted = { links: [] as string[], names: [] as string[], doubles: [] as string[] };
      const taken = new Set<string>();
      for (const member of zip.members) {
        if (isMetadata(member)) continue;
        if (member.isLink) omitted.links.push(member.name);
        else if (!isFileName(member.name)) omitted.names.push(member.name);
        else if (taken.has(member.name.toLowerCase())) omitted.doubles.push(member.name);
        else {
          taken.add(member.name.toLowerCase());
          const fault = await write(member, join(folder, member.name));
          if (fault)
            problems.push(
              refuse(
                { file: `${name}/${displayName(member.name)}` },
                sourceProblem('zip-member-damaged', { fault }),
              ),
            );
        }
      }
      problems.push(...omissionWarnings(name, omitted));
    } finally {
      zip.close();
    }
  } catch (error) {
    remove();
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
    // An error of the disk ends the import; an error of compression ends this file.
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw error;
    return message.slice(0, 200);
  }
}

/** Returns whether a file is macOS metadata, or a hidden file. */
function isMetadata({ name }: ZipMember): boolean {
  return name.startsWith('__MACOSX/') || name.split('/').some((part) => part.startsWith('.'));
}

/** Returns whether a name is valid on every file system. */
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

function omissionWarnings(
  file: string,
  omitted: Readonly<Record<'links' | 'names' | 'doubles', string[]>>,
): IncomingProblem[] {
  const warningFor = (which: OmittedMember, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          warn(
            { file },
            sourceProblem('zip-members-omitted', {
              which,
              count: names.length,
              names: names.slice(0, 5).map((name) => `"${displayName(name).slice(0, 100)}"`),
              more: Math.max(0, names.length - 5),
            }),
          ),
        ];
  return [
    ...warningFor('link', omitted.links),
    ...warningFor('name', omitted.names),
    ...warningFor('double', omitted.doubles),
  ];
}
