import type { Archive } from '../../archive/archive.ts';
import { dataFiles } from './data-file.ts';
import type { Urls } from '../base/urls.ts';

export const descriptorName = 'datapackage.json';

/**
 * Describes every file and field.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(archive: Archive, urls: Urls): string {
  const { site } = archive;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: new URL(urls.absolute(urls.home())).host.replaceAll(/[^a-z0-9.-]/g, '-'),
    title: site.title,
    description: site.description,
    homepage: urls.absolute(urls.home()),
    ...(site.publisher && { contributors: [{ title: site.publisher, roles: ['publisher'] }] }),
    ...(site.rights && { rights: site.rights }),
    resources: dataFiles(archive, urls).map(({ name, description, format, fields }) => ({
      name: name.replaceAll('.', '-'),
      path: name,
      format: format.extension,
      mediatype: format.mediaType,
      encoding: 'utf-8',
      description,
      // A schema is one of rows; days.json has none.
      ...(format.extension !== 'json' && { schema: { fields, primaryKey: ['id'] } }),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
