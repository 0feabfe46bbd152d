import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedFile, programRoot } from '../../files/roots.ts';

/** Readers that an archive has only if it needs them. */
interface OptionalReaders {
  /** What they read, in the plural. */
  readonly label: string;
  readonly packages: readonly string[];
  /** What they take on the disk, with all that they need, in MB. */
  readonly megabytes: number;
}

/** The packages of rare formats, by the name under which a keeper installs them. Import itself installs nothing. */
export const optionalReaders = {
  word: { label: 'Word documents', packages: ['mammoth'], megabytes: 7 },
  pdf: { label: 'PDF files', packages: ['unpdf'], megabytes: 3 },
  web: {
    label: 'Saved web pages',
    packages: ['linkedom', '@mozilla/readability'],
    megabytes: 6,
  },
  mail: {
    label: 'E-mails and pages saved as MHTML',
    packages: ['postal-mime'],
    megabytes: 1,
  },
} as const satisfies Record<string, OptionalReaders>;

export type OptionalReader = keyof typeof optionalReaders;

export const optionalReaderNames = Object.keys(optionalReaders) as OptionalReader[];

/** Returns whether the packages are installed. */
export function isReaderInstalled(name: OptionalReader): boolean {
  return optionalReaders[name].packages.every((one) => installedFile(`${one}/package.json`) !== undefined);
}

/** Returns the packages with the versions that this program is tested with: `mammoth@1.13.0`. */
export function packageSpecs(names: readonly OptionalReader[]): string[] {
  const file = join(programRoot, 'package.json');
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(file, 'utf8')) as DependencyVersions;
  const versions = { ...dependencies, ...peerDependencies };
  return names.flatMap((name) => optionalReaders[name].packages.map((one) => `${one}@${versions[one]}`));
}

interface DependencyVersions {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
