import type { Archive } from '../../archive/archive.ts';
import type { DataField } from './data-fields.ts';
import { type DataFile, dataFiles, formatOf, isArticlesFile } from './data-file.ts';
import { listOfParts, partsOfFile, publishedText } from './data-parts.ts';
import { citationFile, citationFileName } from './citation-file.ts';
import { bytesOfFile, dataPackage, descriptorName, type Measure, sizesBy } from './data-package.ts';
import { releaseFeed } from './feed.ts';
import { passageVectors } from './passage-vectors.ts';
import { releaseFeedName, releasesView, type ReleasesView } from './releases.ts';
import { placesOnMap } from '../parts/map/map-picture.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Link } from '../../shared/base/link.ts';
import type { HeadLink } from '../meta/head.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { DataWords } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/data/`: the whole archive as files to download, with descriptions. */
export interface DataView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** The address of `datapackage.json` (Frictionless Data Package). */
  readonly descriptor: string;
  /** The citation of the archive, for programs. */
  readonly citation: string;
  /** The licenses of what the site contains besides its content. */
  readonly licenses: string;
  /** What the archive holds and lacks. */
  readonly coverage: Link;
  /** The rights in the data, and their license. */
  readonly rights?: string;
  readonly license?: string;
  readonly files: readonly DataFileView[];
  /** The articles of each other year; undefined if there is only one file of articles. */
  readonly otherYears?: OtherYears;
  /** How parts become one file, with the command for the first that is divided; undefined if none is. */
  readonly parts?: { readonly note: string; readonly command: string };
  /** The rule of the digest in links to passages, with texts as JSON strings and their digests. */
  readonly passageDigest: PassageDigestView;
  /** How to harvest the archive, and how to get what changed since a day. */
  readonly harvest: { readonly title: string; readonly sitemap: string; readonly notes: readonly string[] };
  /** Undefined before the archive was published with `publish`. */
  readonly releases?: ReleasesView;
  /** The archive in a box; undefined if nobody says where it is. */
  readonly box?: Link;
  readonly words: Pick<DataWords, 'example' | 'license' | 'descriptor' | 'citation' | 'box' | 'licenses'>;
}

interface PassageDigestView {
  readonly title: string;
  readonly rule: string;
  readonly steps: readonly string[];
  readonly vectorsTitle: string;
  readonly vectors: readonly (readonly [text: string, digest: string])[];
}

/** Files with the fields of one of `files`. */
export interface OtherYears {
  readonly title: string;
  /** Says which file has the same fields. */
  readonly note: string;
  readonly files: readonly FileLink[];
}

/** A file and its size. */
export interface FileLink {
  readonly name: string;
  readonly href: string;
  /** "12 rows" */
  readonly countText: string;
  /** "1.2 MB"; undefined if it was not measured. */
  readonly sizeText?: string;
  /** Of a file that is published in parts, whose list is at the link: "40 parts", and the type of the whole. */
  readonly parts?: { readonly countText: string; readonly mediaType: string };
}

export interface DataFileView extends FileLink {
  readonly description: string;
  /** What it is used for. */
  readonly purpose: string;
  /** "JSON Lines", "CSV", "JSON" */
  readonly format: string;
  /** Empty for a file without rows. */
  readonly fields: readonly DataField[];
  /** The first row, shortened; undefined if there is none. */
  readonly sample?: string;
}

/** Builds the page of the data files. @param measure measures the text of a file */
export function dataView(archive: Archive, urls: Urls, measure?: Measure): DataView {
  const words = wordsOf(archive.site);
  const { pages } = words;
  const { example, license, descriptor, citation, box, licenses, passageDigest } = words.data;
  const files = dataFiles(archive, urls);
  const releases = releasesView(archive, urls);
  const [firstOfArticles, ...others] = files.filter(isArticlesFile);
  const linkTo = (file: DataFile): FileLink => {
    const parts = partsOfFile(archive, urls, file.name).length;
    return {
      name: file.name,
      href: urls.data(parts > 1 ? listOfParts(file.name) : file.name),
      countText: isolate(words.rows(file.rows)),
      sizeText: measure && isolate(words.fileSize(bytesOfFile(archive, urls, file.name, measure))),
      ...(parts > 1 && {
        parts: { countText: isolate(words.data.parts.count(parts)), mediaType: file.format.mediaType },
      }),
    };
  };
  const divided = files.find(({ name }) => partsOfFile(archive, urls, name).length > 1);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.data(),
      title: pages.data,
      description: pages.dataSummary,
      jsonLd: [dataset(archive, urls, files, measure)],
      ...(releases && { links: [releaseFeedLink(releases)] }),
    }),
    title: pages.data,
    summary: pages.dataSummary,
    descriptor: urls.data(descriptorName),
    citation: urls.data(citationFileName),
    licenses: urls.file('licenses.txt'),
    coverage: { text: pages.coverage.link, href: `${urls.dates()}#coverage` },
    rights: archive.site.rights,
    license: archive.site.license,
    passageDigest: {
      title: passageDigest.title,
      rule: passageDigest.rule,
      steps: passageDigest.steps,
      vectorsTitle: passageDigest.vectors,
      vectors: passageVectors.map(([text, digest]) => [asciiJson(text), digest]),
    },
    harvest: harvestOf(archive, urls),
    releases,
    box: archive.site.box === undefined ? undefined : linkToBox(archive.site.box),
    parts: divided && {
      note: words.data.parts.note,
      command: commandFor(urls, divided.name),
    },
    words: { example, license, descriptor, citation, box, licenses },
    files: files
      .filter((file) => !others.includes(file))
      .map((file) => ({
        ...linkTo(file),
        description: file.description,
        purpose: file.purpose,
        format: file.format.label,
        fields: file.fields,
        sample: file.sample(),
      })),
    otherYears:
      others.length > 0
        ? {
            title: words.data.otherYears,
            note: words.data.likeAbove(firstOfArticles!.name),
            files: others.map(linkTo),
          }
        : undefined,
  };
}

function harvestOf(archive: Archive, urls: Urls): DataView['harvest'] {
  const { title, articles, changes, releases } = wordsOf(archive.site).data.harvest;
  return {
    title,
    sitemap: urls.file('sitemap-articles.xml'),
    notes: [
      articles('sitemap-articles.xml'),
      changes(descriptorName),
      ...(archive.releases.length > 0 ? [releases] : []),
    ],
  };
}

/** Returns the command that makes one file of all parts of a data file, in the shells of Unix and macOS. */
function commandFor(urls: Urls, name: string): string {
  return `curl -fsS ${urls.absolute(urls.data(listOfParts(name)))} | xargs curl -fsS > ${name}`;
}

function releaseFeedLink({ feed }: ReleasesView): HeadLink {
  return { rel: 'alternate', href: feed.href, type: 'application/atom+xml', title: feed.text };
}

/** Writes a text as a JSON string in which spaces and marks can be told apart. */
function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Returns the paths of all files, including those that describe them: `file` is `articles-2018.jsonl`. */
export function dataPaths(archive: Archive, urls: Urls) {
  const names = [
    ...dataFiles(archive, urls).flatMap(({ name }) => {
      const parts = partsOfFile(archive, urls, name);
      return parts.length > 1 ? [...parts, listOfParts(name)] : parts;
    }),
    descriptorName,
    citationFileName,
    ...(archive.releases.length > 0 ? [releaseFeedName] : []),
  ];
  return names.map((file) => ({ params: { file } }));
}

/**
 * Returns the text of a file.
 *
 * @param measure for the descriptor, which contains the size of each file
 * @throws {Error} if there is no such file
 */
export function dataFileText(archive: Archive, urls: Urls, name: string, measure?: Measure): DataFileText {
  if (name === descriptorName)
    return { text: dataPackage(archive, urls, measure), mediaType: 'application/json' };
  if (name === citationFileName) return { text: citationFile(archive, urls), mediaType: 'application/yaml' };
  if (name === releaseFeedName)
    return { text: releaseFeed(archive, urls), mediaType: 'application/atom+xml' };
  const whole = name.replace(/\.txt$/, '');
  if (whole !== name) {
    const parts = partsOfFile(archive, urls, whole);
    const lines = parts.map((part) => `${urls.absolute(urls.data(part))}\n`);
    return { text: lines.join(''), mediaType: 'text/plain' };
  }
  const text = publishedText(archive, urls, name);
  if (text === undefined) throw new Error(`There is no data file ${name}`);
  return { text, mediaType: formatOf(name).mediaType };
}

interface DataFileText {
  readonly text: string;
  readonly mediaType: string;
}

/** Returns where programs find a file: at its address, or at those in the list of its parts. */
function distributed(archive: Archive, urls: Urls, { name, format }: DataFile): object {
  const isDivided = partsOfFile(archive, urls, name).length > 1;
  return isDivided
    ? { contentUrl: urls.absolute(urls.data(listOfParts(name))), encodingFormat: 'text/uri-list' }
    : { contentUrl: urls.absolute(urls.data(name)), encodingFormat: format.mediaType };
}

const maxPlaceNames = 10;

/** Describes the data as https://schema.org/Dataset. */
function dataset(archive: Archive, urls: Urls, files: readonly DataFile[], measure?: Measure): object {
  const { site } = archive;
  const { pages } = wordsOf(site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': urls.absolute(urls.data()),
    url: urls.absolute(urls.data()),
    name: `${site.title}: ${pages.data}`,
    description: [site.description ?? [], pages.dataSummary].flat().join(' '),
    ...(site.publisher && { creator: { '@type': 'Organization', name: site.publisher } }),
    ...(site.rights && { copyrightNotice: site.rights }),
    ...(site.license && { license: site.license }),
    ...temporalCoverage(archive),
    ...spatialCoverage(archive),
    keywords: archive.topics.filter(({ articles }) => articles.length > 0).map(({ data }) => data.label),
    isAccessibleForFree: true,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      description: file.description,
      ...distributed(archive, urls, file),
      ...(measure && { contentSize: `${bytesOfFile(archive, urls, file.name, measure)} B` }),
    })),
  };
}

/** Returns the ISO 8601 interval from the first to the last day that the articles can mean. */
function temporalCoverage({ articles }: Archive): { temporalCoverage?: string } {
  const dated = articles.map(({ data }) => data.date).filter(({ precision }) => precision !== 'undated');
  if (dated.length === 0) return {};
  const earliest = dated.map((date) => date.earliest).reduce((a, b) => (b < a ? b : a));
  const latest = dated.map((date) => date.latest).reduce((a, b) => (b > a ? b : a));
  return { temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}` };
}

/**
 * Returns the names of the places with the most articles, and the bounding box of all: south, west, north,
 * east.
 */
function spatialCoverage(archive: Archive): { spatialCoverage?: object } {
  const places = placesOnMap(archive);
  const coordinates = places.map(({ data }) => data.coordinates!);
  if (coordinates.length === 0) return {};
  const latitudes = coordinates.map(([latitude]) => latitude).toSorted((a, b) => a - b);
  const longitudes = coordinates.map(([, longitude]) => longitude).toSorted((a, b) => a - b);
  const corners = [latitudes[0], longitudes[0], latitudes.at(-1), longitudes.at(-1)];
  return {
    spatialCoverage: {
      '@type': 'Place',
      name: places
        .slice(0, maxPlaceNames)
        .map(({ data }) => data.name)
        .join(', '),
      geo: { '@type': 'GeoShape', box: corners.join(' ') },
    },
  };
}

/** Returns the link to a box, named after its file. */
function linkToBox(href: string): Link {
  return { href, text: new URL(href).pathname.split('/').at(-1) || href };
}

/** The files of `/data/`, with their media types. */
export function dataFileRoute(measure: Measure): Route<{ readonly file: string }, DataFileText> {
  // Defined before the facts of the last build are compared with those of this one.
  sizesBy(measure);
  return {
    paths: (archive, urls) => dataPaths(archive, urls).map(({ params }) => ({ params, props: params })),
    view: (archive, urls, { file }) => dataFileText(archive, urls, file, measure),
  };
}
