import type { Archive } from '../../archive/archive.ts';
import { dataFiles } from './data-file.ts';
import type { Urls } from '../base/urls.ts';

export const descriptorName = 'datapackage.json';

/** How large a file is, and the digest of its bytes. */
export interface MeasuredText {
  readonly bytes: number;
  /** `sha256:` and hexadecimal digits. */
  readonly hash: string;
}

/**
 * Describes every file and field.
 *
 * @param measure measures what stands in a file; without it sizes and digests are left out
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(archive: Archive, urls: Urls, measure?: (text: string) => MeasuredText): string {
  const { site } = archive;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: new URL(urls.absolute(urls.home())).host.replaceAll(/[^a-z0-9.-]/g, '-'),
    title: site.title,
    description: site.description,
    homepage: urls.absolute(urls.home()),
    ...(site.publisher && { contributors: [{ title: site.publisher, roles: ['publisher'] }] }),
    ...(site.rights && { rights: site.rights }),
    ...(site.license && { licenses: [{ path: site.license, ...(site.rights && { title: site.rights }) }] }),
    resources: dataFiles(archive, urls).map(({ name, description, format, fields, text }) => ({
      name: name.replaceAll('.', '-'),
      path: name,
      format: format.extension,
      mediatype: format.mediaType,
      encoding: 'utf-8',
      description,
      ...measure?.(text()),
      // A schema is one of rows; days.json has none.
      ...(format.extension !== 'json' && { schema: { fields, primaryKey: ['id'] } }),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
