import type { ReleaseEntry } from './new-release.ts';

const start = `# Each publication of the archive. Only npm run publish and the desk append to this file.\nreleases:\n`;

/** Returns the text of `releases.yaml` with one more release, on a line of its own: what is there stays as it is. */
export function withRelease(
  text: string | undefined,
  entry: ReleaseEntry & { readonly digest: string },
): string {
  const before = text === undefined || text.trim() === '' ? start : text.replace(/(?<!\n)$/, '\n');
  return `${before}- ${JSON.stringify(entry)}\n`;
}
