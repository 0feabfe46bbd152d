import { slug } from '../../text/slug.ts';
import type { Archive } from '../../archive/archive.ts';
import { dataFiles, type TableKeys } from './data-file.ts';
import { partsOfFile, publishedText } from './data-parts.ts';
import { keptFactWithUrls } from '../../shared/base/fact.ts';
import { once } from '../../shared/base/once.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { passageVectors } from './passage-vectors.ts';

export const descriptorName = 'datapackage.json';

/** The size of a file, and the digest of its bytes. */
export interface MeasuredText {
  readonly bytes: number;
  /** `sha256:` and hexadecimal digits. */
  readonly hash: string;
}

/**
 * Describes all files and their fields.
 *
 * @param measure measures the text of a file; without it, sizes and digests are omitted
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(archive: Archive, urls: Urls, measure?: Measure): string {
  const { site } = archive;
  const { rule, steps } = wordsOf(site).data.passageDigest;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(site.title) || new URL(urls.absolute(urls.home())).hostname.replaceAll(/[^a-z0-9.-]/g, '-'),
    title: site.title,
    description: site.description,
    homepage: urls.absolute(urls.home()),
    ...(site.publisher && { contributors: [{ title: site.publisher, roles: ['publisher'] }] }),
    ...(site.rights && { rights: site.rights }),
    ...(site.license && { licenses: [{ path: site.license, ...(site.rights && { title: site.rights }) }] }),
    // Not a property of the standard, which allows others.
    passageDigest: {
      description: rule,
      steps,
      vectors: passageVectors.map(([text, digest]) => ({ text, digest })),
    },
    resources: dataFiles(archive, urls).map((file) => ({
      name: resourceName(file.name),
      ...filesOf(archive, urls, file.name, measure),
      format: file.format.extension,
      mediatype: file.format.mediaType,
      encoding: 'utf-8',
      description: `${file.description} ${file.purpose}`,
      // A table schema describes rows, and days.json has none.
      ...(file.jsonSchema
        ? { jsonSchema: file.jsonSchema }
        : { schema: { fields: file.fields, ...keysOf(file.keys) } }),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Measures a text as it is written to a file. */
export type Measure = (text: string) => MeasuredText;

/**
 * Returns where a file is published. The parts of one that is large make the whole in the order of the list, as they are.
 *
 * @see https://datapackage.org/standard/data-resource/#path
 */
function filesOf(archive: Archive, urls: Urls, name: string, measure: Measure | undefined): object {
  const parts = partsOfFile(archive, urls, name);
  if (parts.length === 1) return { path: name, ...(measure && sizesBy(measure)(archive, urls, name)) };
  return {
    path: parts,
    ...(measure && {
      bytes: bytesOfFile(archive, urls, name, measure),
      // Not a property of the standard, which allows others: the size and the digest of each file in `path`.
      parts: parts.map((path) => {
        const { bytes, hash } = sizesBy(measure)(archive, urls, path);
        return `${bytes} ${hash}`;
      }),
    }),
  };
}

/** Returns the size of a file, with all its parts. */
export function bytesOfFile(archive: Archive, urls: Urls, name: string, measure: Measure): number {
  return partsOfFile(archive, urls, name).reduce(
    (sum, part) => sum + sizesBy(measure)(archive, urls, part).bytes,
    0,
  );
}

/** Returns the fact that contains the size of each published file. There is one measure in a build. */
export const sizesBy = once((measure: Measure) =>
  keptFactWithUrls('size of a data file', (archive, urls, name) =>
    measure(publishedText(archive, urls, name) ?? ''),
  ),
);

/**
 * Returns keys in the form of a Table Schema.
 * @see https://datapackage.org/standard/table-schema/#foreignKeys
 */
function keysOf({ primary, foreign }: TableKeys): object {
  const references = Object.entries(foreign ?? {}).map(([field, file]) => ({
    fields: [field],
    reference: { resource: resourceName(file), fields: ['id'] },
  }));
  return { primaryKey: primary, ...(references.length > 0 && { foreignKeys: references }) };
}

function resourceName(file: string): string {
  return file.replaceAll('.', '-');
}
