import type { SiteManifest } from '../../site/keep/site-manifest.ts';

/** The name of the file in `archive/` that says what was built, and with what. */
export const recordFile = 'box.json';
/** The name of the file in `archive/` with the digests of the site as it was built, before it was put into the box. */
export const builtFile = 'built-files.txt';

/** The folder in `archive/` with npm’s packages, if they are in the box. */
export const packagesFolder = 'packages/';

/** What a rebuild needs to know beside the content. */
export interface BoxRecord {
  /** Of this file. */
  readonly format: 1;
  /** The day for which the site was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** The address for which it was built, and the folder of that address. */
  readonly address: string;
  readonly base: string;
  /** The version of the program. */
  readonly program: string;
  /** The version of Node: `v24.1.0`. */
  readonly node: string;
  /** The systems on which a rebuild needs no network, since npm’s packages are in the box; undefined if they are not. */
  readonly systems?: readonly string[] | undefined;
}

/** Returns the digests of the files of a site, as `sha256sum` writes them. */
export function builtText(manifest: SiteManifest, isIn: (path: string) => boolean): string {
  return [...manifest]
    .filter(([path]) => isIn(path))
    .map(([path, { digest }]) => `${Buffer.from(digest, 'base64url').toString('hex')}  ${path}\n`)
    .join('');
}
