import type { Archive } from '../../archive/archive.ts';
import { noteReads, type Recorded, recordReads } from '../../archive/recording/reads.ts';
import { type DataFile, dataFiles, type TableKeys } from './data-file.ts';
import { factWithUrls } from '../../shared/base/fact.ts';
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
  const { rule, steps } = wordsOf(site.language).data.passageDigest;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: new URL(urls.absolute(urls.home())).hostname.replaceAll(/[^a-z0-9.-]/g, '-'),
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
      path: file.name,
      format: file.format.extension,
      mediatype: file.format.mediaType,
      encoding: 'utf-8',
      description: `${file.description} ${file.purpose}`,
      ...(measure && measured(archive, urls, file, measure)),
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

/** Measures a file once, because it may be large. */
export function measured(archive: Archive, urls: Urls, { name }: DataFile, measure: Measure): MeasuredText {
  return sizesBy(measure)(archive, urls, name);
}

/** Returns the fact that contains the size of each data file. There is one measure in a build. */
export const sizesBy = once((measure: Measure) =>
  factWithUrls('size of a data file', (archive, urls, name) =>
    measure(textOf(dataFiles(archive, urls).find((file) => file.name === name)!)),
  ),
);

const texts = new WeakMap<DataFile, Recorded<string>>();

/** Returns the text of a file that is measured now, and written afterwards by {@link takeText}. */
function textOf(file: DataFile): string {
  const text = texts.get(file) ?? recordReads(file.text);
  texts.set(file, text);
  noteReads(text.reads);
  return text.value;
}

/** Returns the text of a file to write it, which is kept no longer, because it may be large. */
export function takeText(file: DataFile): string {
  const text = textOf(file);
  texts.delete(file);
  return text;
}

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
