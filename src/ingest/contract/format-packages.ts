import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedFile, programRoot } from '../../files/roots.ts';
import type { SourceFormat } from './reader.ts';

/** Readers that an archive has only if it needs them. */
interface OptionalReaders {
  /** What they read, in the plural. */
  readonly label: string;
  readonly formats: readonly SourceFormat[];
  readonly packages: readonly string[];
}

/** The packages of rare formats, by the name under which a keeper installs them. Import itself installs nothing. */
export const optionalReaders = {
  word: { label: 'Word documents', formats: ['docx'], packages: ['mammoth'] },
  pdf: { label: 'PDF files', formats: ['pdf'], packages: ['unpdf'] },
  web: {
    label: 'Saved web pages',
    formats: ['html', 'medium', 'mhtml'],
    packages: ['linkedom', '@mozilla/readability'],
  },
  mail: {
    label: 'E-mails and pages saved as MHTML',
    formats: ['eml', 'mbox', 'mhtml'],
    packages: ['postal-mime'],
  },
} as const satisfies Record<string, OptionalReaders>;

export type OptionalReader = keyof typeof optionalReaders;

export const optionalReaderNames = Object.keys(optionalReaders) as OptionalReader[];

/** Returns whether the packages are installed. */
export function isReaderInstalled(name: OptionalReader): boolean {
  return optionalReaders[name].packages.every((one) => installedFile(`${one}/package.json`) !== undefined);
}

/** Returns the name of the readers that a format needs and the archive does not have. */
export function missingReader(format: SourceFormat): OptionalReader | undefined {
  return optionalReaderNames.find(
    (name) =>
      (optionalReaders[name].formats as readonly SourceFormat[]).includes(format) && !isReaderInstalled(name),
  );
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
