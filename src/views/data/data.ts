import type { Archive } from '../../archive/archive.ts';
import type { DataField } from './data-fields.ts';
import { type DataFile, dataFiles, isArticlesFile } from './data-file.ts';
import { dataPackage, descriptorName, type MeasuredText } from './data-package.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/data/`: the whole archive to download, described. */
export interface DataView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** The address of `datapackage.json` (Frictionless Data Package). */
  readonly descriptor: string;
  readonly files: readonly DataFileView[];
}

export interface DataFileView {
  readonly name: string;
  readonly href: string;
  readonly description: string;
  /** "JSON Lines", "CSV", "JSON" */
  readonly format: string;
  /** "12 rows" */
  readonly countText: string;
  /** Empty where they are those of a file above it. */
  readonly fields: readonly DataField[];
}

export function dataView(archive: Archive, urls: Urls): DataView {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  const files = dataFiles(archive, urls);
  const firstOfArticles = files.find(isArticlesFile);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.data(),
      title: pages.data,
      description: pages.dataSummary,
      jsonLd: [dataset(archive, urls, files)],
    }),
    title: pages.data,
    summary: pages.dataSummary,
    descriptor: urls.data(descriptorName),
    files: files.map((file) => ({
      name: file.name,
      href: urls.data(file.name),
      description: file.description,
      format: file.format.label,
      countText: words.rows(file.rows),
      fields: isArticlesFile(file) && file !== firstOfArticles ? [] : file.fields,
    })),
  };
}

/** The files by name, `datapackage.json` among them: `file` is `articles-2018.jsonl`. */
export function dataPaths(archive: Archive, urls: Urls) {
  const names = [...dataFiles(archive, urls).map(({ name }) => name), descriptorName];
  return names.map((file) => ({ params: { file } }));
}

/**
 * Returns what stands in a file.
 *
 * @param measure for the descriptor, which says how large each file is
 * @throws {Error} where there is no such file
 */
export function dataFileText(
  archive: Archive,
  urls: Urls,
  name: string,
  measure?: (text: string) => MeasuredText,
): { text: string; mediaType: string } {
  if (name === descriptorName)
    return { text: dataPackage(archive, urls, measure), mediaType: 'application/json' };
  const file = dataFiles(archive, urls).find((each) => each.name === name);
  if (!file) throw new Error(`There is no data file ${name}`);
  return { text: file.text(), mediaType: file.format.mediaType };
}

/** The data as https://schema.org/Dataset. */
function dataset(archive: Archive, urls: Urls, files: readonly DataFile[]): object {
  const { site } = archive;
  const { pages } = wordsOf(site.language);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': urls.absolute(urls.data()),
    url: urls.absolute(urls.data()),
    name: `${site.title}: ${pages.data}`,
    description: `${site.description} ${pages.dataSummary}`,
    ...(site.publisher && { creator: { '@type': 'Organization', name: site.publisher } }),
    ...(site.rights && { copyrightNotice: site.rights }),
    ...(site.license && { license: site.license }),
    ...temporalCoverage(archive),
    keywords: archive.topics.filter(({ articles }) => articles.length > 0).map(({ data }) => data.label),
    isAccessibleForFree: true,
    distribution: files.map(({ name, format }) => ({
      '@type': 'DataDownload',
      contentUrl: urls.absolute(urls.data(name)),
      encodingFormat: format.mediaType,
    })),
  };
}

/** From the first to the last day that its articles can mean, as ISO 8601 writes an interval. */
function temporalCoverage({ articles }: Archive): { temporalCoverage?: string } {
  const dated = articles.map(({ data }) => data.date).filter(({ precision }) => precision !== 'undated');
  if (dated.length === 0) return {};
  const earliest = dated.map((date) => date.earliest).reduce((a, b) => (b < a ? b : a));
  const latest = dated.map((date) => date.latest).reduce((a, b) => (b > a ? b : a));
  return { temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}` };
}
