import { basename, join } from 'node:path';
import { NewerArchive } from './newer-archive.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** The format of content folders that this version reads and writes. */
export const contentFormat = 1;

/**
 * Refuses a content folder of a later format than this version knows. A faulty `site.yaml` is a problem for
 * the check.
 *
 * @throws {NewerArchive}
 */
export function requireFormat(contentDir: string): void {
  const read = readText(join(contentDir, 'site.yaml'));
  // Most have none, and need not be parsed for it.
  if (!('text' in read && read.text.includes('format'))) return;
  const { value: site } = parseYaml(read.text);
  const { format } = Object(site) as { readonly format?: unknown };
  if (typeof format === 'string' && /^\d+$/.test(format) && Number(format) > contentFormat)
    throw new NewerArchive(`${basename(contentDir)}/site.yaml`, Number(format));
}
