import { optionalReaders } from '../ingest/contract/format-packages.ts';
import { packageExports } from './entrances.ts';

/** The part of a `package.json` that is packed, or that decides what is. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Packages of which a package of the program contains the few files that it reads, or what is made from them. */
export const copiedPackages: readonly string[] = [
  '@codemirror/commands',
  '@codemirror/state',
  '@codemirror/view',
  '@fontsource-variable/libre-franklin',
  '@fontsource-variable/newsreader',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource-variable/noto-serif-devanagari',
  '@fontsource-variable/noto-serif-hebrew',
  'age-encryption',
  'opencc-js',
  'world-atlas',
];

/** Packages that are in the bundles of a package of the program (see bundle-lib.ts), and that nothing else of it imports, nor Vite when it reads content.config.ts. */
export const bundledPackages: readonly string[] = [
  '@hono/node-server',
  'any-ascii',
  'chardet',
  'csv-parse',
  'd3-force',
  'd3-geo',
  'diff',
  'fast-xml-parser',
  'hono',
  'js-yaml',
  'topojson-client',
  'yaml',
];

/**
 * Packages of which an archive may have a later patch than this repository, so that what its authors fix arrives without a new
 * version of the program.
 */
const patched: ReadonlySet<string> = new Set(['astro']);

/** What only this repository needs. */
const ownFields = new Set([
  'allowScripts',
  'dependencies',
  'devDependencies',
  'files',
  'prettier',
  'scripts',
]);

/**
 * Returns the `package.json` of a package of the program, made from that of this repository: the readers of rare formats
 * are optional, so that an archive that needs none of them does not install them.
 */
export function packedManifest(manifest: Manifest): Manifest {
  const optional = new Set<string>(Object.values(optionalReaders).flatMap(({ packages }) => packages));
  const entries = Object.entries(manifest.dependencies);
  const own = Object.entries(manifest).filter(([field]) => !ownFields.has(field));
  return {
    ...(Object.fromEntries(own) as Manifest),
    // npm reads it while it packs.
    files: manifest.files,
    exports: packageExports(),
    dependencies: Object.fromEntries(
      entries
        .filter(([name]) => ![...optional, ...copiedPackages, ...bundledPackages].includes(name))
        .map(([name, version]) => [name, patched.has(name) ? `~${version}` : version]),
    ),
    peerDependencies: Object.fromEntries(entries.filter(([name]) => optional.has(name))),
    peerDependenciesMeta: Object.fromEntries([...optional].map((name) => [name, { optional: true }])),
  };
}
