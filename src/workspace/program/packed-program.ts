import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { CatalogMessage } from '../../text/catalog.ts';
import { packedFiles } from './packed-files.ts';
import { programProblem } from './program-problems.ts';
import { compareVersions, versionChanges } from './version-changes.ts';

/** The part of the program's `package.json` that making and upgrading an archive reads. */
export interface ProgramManifest {
  readonly name: string;
  readonly version: string;
  /** Whether it is not published yet. */
  readonly private?: boolean;
  /** The version of each package of an optional format. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The program in a file that `npm pack` made. */
export interface PackedProgram {
  /** An absolute path. */
  readonly file: string;
  readonly bytes: number;
  /** The SHA-256 digest of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly manifest: ProgramManifest;
  /** What is new after the installed version, as Markdown; empty if it is the same. */
  readonly changes: string;
}

/** Why a file is not an upgrade of an archive. */
export interface ProgramFault {
  readonly fault: CatalogMessage;
}

/** What the command says before it tries a new program, and lets it say what it would change. */
export const trialNote = 'Installing the new program on trial …';

/**
 * Reads the program in a file, without installing it.
 *
 * @param file an absolute path
 * @param shown the path as the keeper knows it
 * @param installed the version of the program that is installed
 */
export function readPackedProgram(
  file: string,
  shown: string,
  installed: string,
): PackedProgram | ProgramFault {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { fault: programProblem('program-missing', { file: shown }) };
  const bytes = readFileSync(file);
  const files = packedFiles(file, ['package.json', '.github/CHANGELOG.md']);
  const manifest = manifestIn(files?.get('package.json'));
  if (manifest?.name !== 'backfile') return { fault: programProblem('program-foreign', { file: shown }) };
  const { version } = manifest;
  if (compareVersions(version, installed) < 0)
    return { fault: programProblem('program-older', { version, installed }) };
  return {
    file,
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
    manifest,
    changes: versionChanges(files!.get('.github/CHANGELOG.md') ?? '', installed, version),
  };
}

function manifestIn(text: string | undefined): ProgramManifest | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as ProgramManifest);
  } catch {
    return undefined;
  }
}
