import { readFileSync } from 'node:fs';
import type { Look } from '../../archive/look/look.ts';
import { packageFile } from '../../files/roots.ts';
import { thirdParties, type ThirdParty } from './third-party.ts';

/**
 * Returns the text of `/licenses.txt`: everything that a built site contains besides its content.
 *
 * @param typefaces those of the archive’s own look
 */
export function siteLicenses(typefaces: Look['typefaces'] = []): string {
  const backfile: ThirdParty = {
    name: 'Backfile',
    use: 'Makes the pages; its scripts and style sheets are part of them.',
    license: 'MIT License',
    addresses: ['https://opensource.org/license/mit'],
    isInSite: true,
    // An archive may have a LICENSE of its own in place of ours.
    credit: 'Backfile contributors',
  };
  return noticesText(
    'This site contains the following works under their own licenses. They do not concern its articles and pictures.',
    [backfile, ...thirdParties.filter(({ isInSite }) => isInSite), ...installedTypefaces(typefaces)],
  );
}

/** Returns the typefaces that are installed as packages. Whoever adds a file knows its license. */
function installedTypefaces(typefaces: Look['typefaces']): ThirdParty[] {
  const paths = typefaces.flatMap(({ fonts }) => fonts.map(({ path }) => path));
  const packages = new Set(
    paths.filter((path) => path.startsWith('@')).map((path) => path.split('/', 2).join('/')),
  );
  return [...packages].map((name) => {
    const { family, license, source } = JSON.parse(
      readFileSync(packageFile(`${name}/metadata.json`), 'utf8'),
    ) as TypefaceMetadata;
    return {
      name: family,
      use: 'A typeface of this archive, reduced to the signs and weights of the pages.',
      license: license.type,
      addresses: [source],
      isInSite: true,
      licenseFiles: [`${name}/LICENSE`],
    };
  });
}

/** The part of a Fontsource package’s `metadata.json` that is used. */
interface TypefaceMetadata {
  readonly family: string;
  readonly license: { readonly type: string };
  readonly source: string;
}

/** Returns the text of THIRD-PARTY-NOTICES: the work of others in the program, and in the sites that it makes. */
export function programNotices(): string {
  return noticesText(
    'This program contains the works of others that are marked with their files; the sites that it makes contain the rest. Its dependencies have licenses of their own, which src/README.md lists. npm run docs writes this file.',
    thirdParties,
  );
}

function noticesText(introduction: string, parties: readonly ThirdParty[]): string {
  return [introduction, ...parties.map(sectionOf)].join(`\n\n${'='.repeat(72)}\n\n`) + '\n';
}

function sectionOf(party: ThirdParty): string {
  const { name, use, license, addresses, credit, files = [], licenseFiles = [] } = party;
  const head = [
    name,
    use,
    `License: ${license}`,
    ...(credit === undefined ? [] : [`By ${credit}`]),
    ...addresses,
    ...files.map((file) => `In ${file}`),
  ].join('\n');
  return [head, ...licenseFiles.map((file) => readText(packageFile(file)))].join('\n\n');
}

/** Reads a text as installed, with uniform line endings and without spaces around it. */
function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
