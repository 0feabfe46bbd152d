import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { Content, IssueRecord } from '../../archive/record.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';

/** What a picture of a printed page must not show. */
export interface AuditedPage {
  /** The id of the issue. */
  readonly issue: string;
  /** From 1. */
  readonly page: number;
  /** The folder of its published files, in the site: `issues/harbour-gazette/1855-09-22`. */
  readonly folder: string;
  /** Its picture, relative to the folder that contains the content folder. */
  readonly picture: string | undefined;
  /** The parts that are painted over, as shares of the width and height: left, top, right, bottom. */
  readonly parts: readonly Share[];
  /** The decisions for which nobody has looked at it, by number. */
  readonly unseen: readonly string[];
  /** The articles on it that are not published, and stand in no part that is painted over. */
  readonly open: readonly string[];
}

type Share = readonly [left: number, top: number, right: number, bottom: number];

/** A picture that shows what it must not. */
export interface PagePictureFault {
  readonly file: string;
  readonly issue: string;
  readonly page: number;
  readonly type: 'not painted over' | 'not looked at' | 'not published' | 'not decoded';
  /** Of the first part that is not painted over, from 0. */
  readonly part?: number;
}

/** The names of pictures; those of pages begin with their number. */
const pictureName = /\.(?:avif|gif|jpe?g|jp2|png|tiff?|webp)$/i;
/** How far the values of one color may be apart in a picture of the content. */
const maxInContent = 8;
/** The same in one that was compressed for readers: measured at most 15, and letters are over 100 from paper. */
const maxInSite = 24;

/**
 * Returns the pages whose pictures are not simply published: those that are painted over in part, that a decision is about, or on which an
 * article stands that is not published.
 *
 * @param day today in the archive’s time zone, `YYYY-MM-DD`
 */
export function auditedPages(
  content: Content,
  decisions: readonly PrivateDecision[],
  day: string,
): AuditedPage[] {
  if (content.issues.length === 0) return [];
  const numbersOf = new Map<string, Set<string>>();
  const note = (article: string, number: string) =>
    numbersOf.set(article, (numbersOf.get(article) ?? new Set()).add(number));
  for (const decision of decisions)
    for (const { id } of articlesOfDecision(content, decision)) note(id, decision.number);
  for (const { id, data } of content.articles) for (const number of data.withheld) note(id, number);
  const published = new Set<string>(
    content.articles
      .filter(({ data }) => {
        const due = data.embargo?.earliest ?? (content.site.futureDates === 'hold' ? data.date.earliest : '');
        return !data.draft && !data.withdrawn && data.listing !== 'address-only' && due <= day;
      })
      .map(({ id }) => id),
  );
  return content.issues.flatMap((issue) =>
    issue.data.pages.flatMap((_, index) => {
      const page = auditedPage(issue, index, numbersOf, published);
      return page.parts.length + page.unseen.length + page.open.length > 0 ? [page] : [];
    }),
  );
}

function auditedPage(
  { id, file, data }: IssueRecord,
  index: number,
  numbersOf: ReadonlyMap<string, ReadonlySet<string>>,
  published: ReadonlySet<string>,
): AuditedPage {
  const { picture, size, painted = [], withheld = [], lookedAt = [] } = data.pages[index]!;
  const standing = data.articles.flatMap(({ article, regions }) =>
    regions.filter(({ page }) => page === index + 1).map(({ blocks }) => ({ article, blocks })),
  );
  const numbers = [...withheld, ...standing.flatMap(({ article }) => [...(numbersOf.get(article) ?? [])])];
  const isCovered = ([x, y, width, height]: PageBox) =>
    painted.some(([a, b, c, d]) => a <= x && b <= y && a + c >= x + width && b + d >= y + height);
  return {
    issue: id,
    page: index + 1,
    folder: `issues/${data.paper}/${data.date.edtf}${data.edition === undefined ? '' : `-${data.edition}`}`,
    picture: picture === undefined ? undefined : placeOf(file, picture),
    parts: size ? painted.map((part) => shareOf(part, size)) : [],
    unseen: [...new Set(numbers)].filter((number) => !lookedAt.includes(number)),
    open: standing
      .filter(
        ({ article, blocks }) => !published.has(article) && !(blocks.length > 0 && blocks.every(isCovered)),
      )
      .map(({ article }) => article),
  };
}

/** Returns the file of a picture, as the file of an issue states it. */
function placeOf(file: string, picture: string): string {
  const written = posix.join(posix.dirname(file), picture);
  return !/%(?![\da-f]{2})/i.test(written) ? decodeURI(written) : written;
}

function shareOf([left, top, across, down]: PageBox, [width, height]: readonly [number, number]): Share {
  return [left / width, top / height, (left + across) / width, (top + down) / height];
}

/**
 * Looks at the pictures of pages in a site or a box: of a page that may have none, each is a fault; of the others, each part that is
 * painted over must have one color.
 *
 * @param paths the files to look at, in the site, or in a box’s `content/`
 */
export async function publishedPictureFaults(
  pages: readonly AuditedPage[],
  paths: Iterable<string>,
  read: (path: string) => Buffer,
): Promise<PagePictureFault[]> {
  if (pages.length === 0) return [];
  const byFolder = Map.groupBy(pages, ({ folder }) => folder);
  const bySource = new Map(
    pages.map((page) => [`content${page.picture?.slice(page.picture.indexOf('/')) ?? ''}`, page]),
  );
  const faults: PagePictureFault[] = [];
  for (const path of paths) {
    if (!pictureName.test(path)) continue;
    const number = Number(/^\d+/.exec(posix.basename(path))?.[0]);
    const ofContent = bySource.get(path);
    const page = ofContent ?? byFolder.get(posix.dirname(path))?.find((one) => one.page === number);
    const fault = page && (await faultOf(page, path, () => read(path), ofContent !== undefined));
    if (fault) faults.push(fault);
  }
  return faults;
}

/** Looks at the pictures of pages in the content: each part that is painted over must have one color there. */
export async function contentPictureFaults(
  contentDir: string,
  pages: readonly AuditedPage[],
): Promise<PagePictureFault[]> {
  const faults: PagePictureFault[] = [];
  for (const page of pages) {
    const path = page.picture === undefined ? undefined : join(dirname(contentDir), page.picture);
    if (path === undefined || !existsSync(path)) continue;
    const known = { ...page, unseen: [], open: [] };
    const fault = await faultOf(known, page.picture!, () => readFileSync(path), true);
    if (fault) faults.push(fault);
  }
  return faults;
}

/**
 * Returns the pictures that nobody has looked at and that may show what is hidden on these pages: those of the pages themselves, and
 * those beside them that no issue names.
 */
export function picturesNotLookedAt(
  contentDir: string,
  { issues }: Pick<Content, 'issues'>,
  pages: readonly AuditedPage[],
): string[] {
  const named = new Set(
    issues.flatMap(({ file, data }) =>
      data.pages.flatMap(({ picture }) => (picture === undefined ? [] : [placeOf(file, picture)])),
    ),
  );
  const own = pages.flatMap(({ picture, unseen, open }) =>
    picture !== undefined && unseen.length + open.length > 0 ? [picture] : [],
  );
  const folder = join(contentDir, 'issues');
  const beside =
    pages.length === 0 || !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && pictureName.test(entry.name))
          .map(({ parentPath, name }) =>
            join(basename(contentDir), parentPath.slice(contentDir.length + 1), name).replaceAll('\\', '/'),
          )
          .filter((file) => !named.has(file));
  return [...new Set([...own, ...beside])].toSorted();
}

async function faultOf(
  { issue, page, parts, unseen, open }: AuditedPage,
  file: string,
  read: () => Buffer,
  isContent: boolean,
): Promise<PagePictureFault | undefined> {
  const fault = { file, issue, page };
  if (unseen.length > 0) return { ...fault, type: 'not looked at' };
  if (open.length > 0) return { ...fault, type: 'not published' };
  if (parts.length === 0) return undefined;
  const decoded = await decode(read());
  if (!decoded) return { ...fault, type: 'not decoded' };
  const part = parts.findIndex((one) => !hasOneColor(decoded, one, isContent));
  return part < 0 ? undefined : { ...fault, type: 'not painted over', part };
}

/** Says what a picture of a page shows, as a sentence. */
export function pictureFaultText({ issue, page, type, part = 0 }: PagePictureFault): string {
  const where = `page ${page} of "${issue}"`;
  switch (type) {
    case 'not looked at':
      return `This picture shows ${where}, at which nobody has looked for a name that is withheld.`;
    case 'not published':
      return `This picture shows ${where}, and an article on it that is not published.`;
    case 'not painted over':
      return `This picture shows ${where}, and its part ${part + 1} that is to be painted over has more than one color.`;
    case 'not decoded':
      return `This picture shows ${where}, and can’t be decoded: nobody knows what it shows.`;
  }
}

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

async function decode(bytes: Buffer): Promise<Pixels | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error' }).autoOrient();
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, channels: info.channels };
  } catch {
    return undefined;
  }
}

/** Whether all pixels of a part have the color of its middle one, as far as compression lets them. */
function hasOneColor(
  { data, width, height, channels }: Pixels,
  [left, top, right, bottom]: Share,
  isContent: boolean,
): boolean {
  const [fromX, toX] = [Math.ceil(left * width), Math.floor(right * width)];
  const [fromY, toY] = [Math.ceil(top * height), Math.floor(bottom * height)];
  const middle = (((fromY + toY) >> 1) * width + ((fromX + toX) >> 1)) * channels;
  const most = isContent ? maxInContent : maxInSite;
  for (let y = fromY; y < toY; y += 1)
    for (let x = fromX; x < toX; x += 1) {
      const at = (y * width + x) * channels;
      for (let channel = 0; channel < channels; channel += 1)
        if (Math.abs(data[at + channel]! - data[middle + channel]!) > most) return false;
    }
  return true;
}
