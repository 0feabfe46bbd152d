import type { Archive } from '../../archive/archive.ts';
import { basisWithUrls, factWithUrls } from '../../shared/base/fact.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { dataFiles } from './data-file.ts';
import { dataLines } from './data-lines.ts';
import { divideRows } from './divide-rows.ts';

/** A published file: a data file, or a part of one. */
interface PublishedFile {
  /** The name of the data file. */
  readonly of: string;
  /** Whether it begins with what stands above all rows. */
  readonly isFirst: boolean;
  /** The keys of its rows. */
  readonly keys: readonly string[];
}

/** The published files by name, in the order of their rows: `articles.csv`, or `articles.1.csv`, `articles.1kt9x2a.csv` … */
const publishedFiles = basisWithUrls(
  'parts of data files',
  (archive, urls): ReadonlyMap<string, PublishedFile> =>
    new Map(dataFiles(archive, urls).flatMap(({ name }) => divideFile(archive, urls, name))),
);

function divideFile(archive: Archive, urls: Urls, name: string): (readonly [string, PublishedFile])[] {
  const { head, sizes } = dataLines(archive, urls, name);
  const rows = sizes().map((row, index) => (index === 0 ? { ...row, bytes: row.bytes + head.length } : row));
  const parts = divideRows(rows);
  const dot = name.lastIndexOf('.');
  return parts.map((part, index) => [
    parts.length === 1 ? name : `${name.slice(0, dot)}.${part.name}${name.slice(dot)}`,
    { of: name, isFirst: index === 0, keys: part.keys },
  ]);
}

/** The published files of each data file. */
const namesByFile = basisWithUrls('names of parts', (archive, urls): ReadonlyMap<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const [name, { of }] of publishedFiles(archive, urls)) names.set(of, [...(names.get(of) ?? []), name]);
  return names;
});

/** Returns the names of the parts of a data file in order, or its own if it is published as one. */
export const partsOfFile = factWithUrls(
  'parts of a data file',
  (archive, urls, name): readonly string[] => namesByFile(archive, urls).get(name) ?? [],
);

/** What a published file contains, by its name. */
const publishedFile = factWithUrls('rows of a data file', (archive, urls, name) =>
  publishedFiles(archive, urls).get(name),
);

/**
 * Returns the text of a published file.
 *
 * @returns undefined if there is none of this name
 */
export function publishedText(archive: Archive, urls: Urls, name: string): string | undefined {
  const published = publishedFile(archive, urls, name);
  if (!published) return undefined;
  const { head, textOf } = dataLines(archive, urls, published.of);
  return (published.isFirst ? head : '') + published.keys.map(textOf).join('');
}

/** Returns the name of the list of the parts of a data file: their addresses, one per line. */
export function listOfParts(name: string): string {
  return `${name}.txt`;
}
