import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { guideParts } from '../../files/find-files.ts';
import { programRoot } from '../../files/roots.ts';
import { writeAtomically } from '../../files/write-file.ts';
import { mergeRecordsByLine } from './git-attributes.ts';
import { type Command, commandNames } from '../usage.ts';

const ignored = [
  'node_modules/',
  'dist/',
  'dist-pictures/',
  '.astro/',
  '.backfile/',
  '*.log',
  '.*.backfile-*',
  '.changes.lock',
  '.import.lock',
  'import-report.txt',
];

/**
 * Writes what every archive begins with besides its settings: what Git is to leave out and how it merges, the workflow that
 * publishes it, what it publishes beside its pages, and the guide.
 *
 * @throws what node:fs throws
 */
export function writeArchiveParts(folder: string): void {
  writeAtomically(join(folder, '.gitignore'), `${ignored.join('\n')}\n`);
  mergeRecordsByLine(join(folder, 'content'));
  const guide = guideParts.map((name) => `content/${name}`);
  for (const part of ['.github/workflows/publish.yml', 'public', ...guide])
    cpSync(join(programRoot, part), join(folder, part), { recursive: true });
}

/** The `package.json` of an archive. */
export interface ArchiveManifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/**
 * Packages that come with Astro for features that no archive has, replaced with an empty one: sessions, its toolbar, the
 * command that changes configurations, colors of code, typefaces from other hosts, and sharp in WebAssembly, which npm 10 installs everywhere. Astro loads none of them
 * for an archive. Without this entry an install is larger, and works the same.
 */
const leanOverrides = Object.fromEntries(
  [
    '@astrojs/prism',
    '@img/sharp-wasm32',
    '@shikijs/themes',
    'aria-query',
    'axobject-query',
    'h3',
    'lru-cache',
    'magicast',
    'node-fetch-native',
    'svgo',
    'undici',
  ].map((name) => [name, 'npm:empty-npm-package@1.0.0']),
);

/** The commands that need the program's own repository. */
const ownCommands: readonly Command[] = ['docs'];

/**
 * Returns the `package.json` of a new archive.
 *
 * @param program how it names the program: a version, or `file:backfile-0.2.0.tgz`
 * @param readers the packages of optional formats: `mammoth@1.13.0`
 */
export function archiveManifest({
  name,
  program,
  readers,
}: {
  readonly name: string;
  readonly program: string;
  readonly readers: readonly string[];
}): ArchiveManifest {
  return {
    name,
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: archiveScripts(),
    dependencies: { backfile: program, ...versionsOf(readers) },
    overrides: leanOverrides,
  };
}

/**
 * Returns the `package.json` of an archive with another version of the program, and of what it installed for optional
 * formats.
 *
 * @param readers the version of each package of an optional format
 */
export function upgradedManifest(
  manifest: ArchiveManifest,
  program: string,
  readers: Readonly<Record<string, string>>,
): ArchiveManifest {
  const { scripts, dependencies } = manifest;
  const kept = Object.entries(dependencies).map(
    ([name, version]) => [name, readers[name] ?? version] as const,
  );
  return {
    ...manifest,
    scripts: { ...scripts, ...archiveScripts() },
    dependencies: { ...Object.fromEntries(kept), backfile: program },
    ...(manifest.overrides !== undefined && { overrides: leanOverrides }),
  };
}

/** Messages and the guide call the commands `npm run …`. */
function archiveScripts(): Record<string, string> {
  const commands = commandNames.filter((command) => !ownCommands.includes(command));
  return Object.fromEntries(commands.map((command) => [command, `backfile ${command}`]));
}

function versionsOf(specs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    specs.map((spec) => [spec.slice(0, spec.lastIndexOf('@')), spec.slice(spec.lastIndexOf('@') + 1)]),
  );
}
