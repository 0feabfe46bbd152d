import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicBundle } from './cached-bundle.ts';
import { type LanguageDocuments, readDocumentLines } from './document-files.ts';

/** What Pagefind’s own bundle was made of by the last build. */
export interface LastBundle {
  readonly languages: readonly LanguageDocuments[];
  readonly bundle: PublicBundle;
}

/** Its file in the folder of cached bundles. */
export const lastBundleName = 'pagefind-last.json';
/** What is longer is not begun with, because it is held in memory. */
const maxBytes = 64_000_000;

export function saveLastBundle(cache: string, { languages, bundle }: LastBundle): void {
  const { base, archive, pictures } = bundle;
  writeFileSync(
    join(cache, lastBundleName),
    JSON.stringify({ languages, bundle: { base, archive, pictures } }),
  );
}

/**
 * Reads the documents of the last bundle, each a line of JSON, while their files may be replaced.
 *
 * @returns undefined if there are none, or no longer
 */
export function readLastBundle(
  cache: string,
): { readonly lines: readonly string[]; readonly bundle: PublicBundle } | undefined {
  try {
    const { languages, bundle } = JSON.parse(readFileSync(join(cache, lastBundleName), 'utf8')) as LastBundle;
    const segments = languages.flatMap(({ file, segments: all }) => all.map((one) => ({ ...one, file })));
    if (segments.reduce((sum, { bytes }) => sum + bytes, 0) > maxBytes) return undefined;
    const lines: string[] = [];
    for (const { file, ...segment } of segments) {
      const ofSegment = readDocumentLines(file, segment);
      if (ofSegment.length !== segment.documents) return undefined;
      for (const line of ofSegment) JSON.parse(line);
      lines.push(...ofSegment);
    }
    return { lines, bundle };
  } catch {
    return undefined;
  }
}
