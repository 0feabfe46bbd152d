import type { Archive } from '../../../archive/archive.ts';
import type { PrintIssue, PrintPage } from '../../../archive/print/print.ts';
import { pagePaths } from '../../../schema/page-paths.ts';
import { issueFileUrl, type Urls } from '../../../shared/base/urls.ts';
import { pictureFolder } from '../../meta/picture-host.ts';
import { issueSlug, issueUrl } from './issue-text.ts';

/** The files of a page that are published, by their names beside the page of the issue. */
export interface PageFileNames {
  /** A picture of at most {@link pictureWidth} pixels across; absent if the page has none. */
  readonly picture?: string;
  /** The whole picture, for those who ask for it. */
  readonly large?: string;
  /** Where the words of articles stand (see shared/base/page-boxes.ts), which is asked for with a hit; absent if nothing is known, or
   * there is no picture on which they would be shown. */
  readonly boxes?: string;
}

/** A picture of a page as it is published, and its size in pixels. */
export interface PrintPicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** The addresses of the files of a page; none where it may not be shown. */
export interface PublishedPage {
  /** At most {@link pictureWidth} pixels wide. */
  readonly picture?: PrintPicture;
  readonly large?: PrintPicture;
  /** The places of the words of its articles. */
  readonly boxes?: string;
}

/** The width of the pictures that pages show, in pixels. */
export const pictureWidth = 1600;

/** The longest side of a WebP picture, in pixels: no published one is larger. */
const maxPictureSide = 16_383;

const digestLength = 12;
const largeMark = '-large';

/** Returns the files of a page. The digest of what a file is made from is in its name, so that it may be kept. */
export function pageFileNames(issue: PrintIssue, page: PrintPage): PageFileNames {
  const { number, picture, words, size } = page;
  const stem = picture && `${number}-${picture.digest.slice(0, digestLength)}`;
  const hasBoxes =
    picture &&
    words &&
    size &&
    issue.articles.some(({ regions }) => regions.some((one) => one.page === number));
  return {
    ...(stem !== undefined && { picture: `${stem}.webp`, large: `${stem}${largeMark}.webp` }),
    ...(hasBoxes && { boxes: `${number}-${words.digest.slice(0, digestLength)}.json` }),
  };
}

/** Returns the path of a file beside an issue, below the folder of the site. */
export function issueFilePath({ paper, ...issue }: PrintIssue, name: string): string {
  return `${pagePaths.issues()}${paper}/${issueSlug(issue)}/${name}`;
}

/** Returns the addresses of the files of a page; its pictures may be on another host, absolute. */
export function pageFiles(
  { site }: Pick<Archive, 'site'>,
  urls: Urls,
  issue: PrintIssue,
  page: PrintPage,
): PublishedPage {
  const { picture, large, boxes } = pageFileNames(issue, page);
  const folder = pictureFolder(site);
  const beside = (name: string) => issueFileUrl(issueUrl(urls, issue), name);
  const at = (name: string) => (folder === undefined ? beside(name) : folder + issueFilePath(issue, name));
  const pixels = page.picture?.pixels;
  const isShown = picture !== undefined && large !== undefined && pixels !== undefined;
  return {
    ...(isShown && {
      picture: { href: at(picture), ...sizeWithin(pixels, pictureWidth) },
      large: { href: at(large), ...sizeWithin(pixels, maxPictureSide) },
    }),
    ...(boxes !== undefined && { boxes: beside(boxes) }),
  };
}

/** Returns the size of a picture of so many pixels once it is no wider than a width and no higher than a WebP picture can be. */
function sizeWithin(
  [width, height]: readonly [number, number],
  maxWidth: number,
): Pick<PrintPicture, 'width' | 'height'> {
  const scale = Math.min(1, maxWidth / width, maxPictureSide / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
