import { hash } from 'node:crypto';
import { compareText } from '../../text/compare-text.ts';
import type { SiteManifest } from '../../site/keep/site-manifest.ts';

/** The files of a site that name its releases. */
const ofReleases = new Set(['data/index.html', 'data/feed.xml']);

/**
 * Returns the digest by which a release is known: that of the list of all files with their digests, sorted by path and written
 * as `sha256sum` does, without those that name the releases. In hexadecimal digits.
 */
export function manifestDigest(manifest: SiteManifest): string {
  const lines = [...manifest]
    .filter(([path]) => !ofReleases.has(path))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, { digest }]) => `${Buffer.from(digest, 'base64url').toString('hex')}  ${path}\n`);
  return hash('sha256', lines.join(''));
}
