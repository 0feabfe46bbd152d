import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of the `package.json` of a package that is passed on. */
interface LicenseManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * Returns the folders of the packages that contain some modules, sorted.
 *
 * @param modules absolute paths, or ids of what the bundler adds
 */
export function packageFolders(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
  );
  return [...new Set(folders)].toSorted();
}

/**
 * Returns the license of a package with its name and version, and the text of it that the package contains, or else its author.
 *
 * @param folder of the package: an absolute path
 * @throws {Error} if it states none
 */
export function licenseText(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as LicenseManifest;
  if (license === undefined) throw new Error(`${folder} states no license.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const credit = typeof author === 'object' ? author.name : author;
  const text = file === undefined ? (credit ?? '') : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}: ${license}\n\n${text.trim()}`.trim();
}

/** Returns licenses as one text, divided by lines. */
export function joinLicenses(texts: readonly string[]): string {
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
