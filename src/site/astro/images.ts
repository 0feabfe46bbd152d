import { dirname } from 'node:path';
import { imagePath } from '../../files/image-path.ts';
import { type OpenedPicture, openPicture } from '../../files/pictures/open-picture.ts';
import type { ListPicture } from '../../views/parts/articles/article-item.ts';
import { type ShareImage, shareCardSize } from '../../views/meta/share-image.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { getSite, getUrls } from './archive.ts';
import { cropWindow, type PixelSize } from '../pictures/crop-window.ts';
import { type PictureForm, pictureFileName } from '../pictures/picture-file.ts';
import { handedOver } from '../keep/handover.ts';
import { hashedFolder } from '../output/headers.ts';
import { replaceImageTags } from '../../shared/base/html-tags.ts';

/** A picture in the sizes in which it is published: the attributes of its `<img>`, except those that describe it. */
export interface Picture {
  readonly src: string;
  readonly srcset: string | undefined;
  readonly sizes: string | undefined;
  readonly width: number;
  readonly height: number;
  /** `drawing` for one. */
  readonly class: string | undefined;
}

// A column of text is at most 40rem wide, and a screen may have two or three device pixels per CSS pixel.
const widths: readonly number[] = [640, 960, 1280, 1920];
const sizes = '(min-width: 44rem) 40rem, 92vw';

/**
 * Adds sizes, formats and the site's own addresses to a body's images, so that the layout does not shift as
 * they load.
 *
 * @param html sanitized, with relative paths
 * @param file the content file to which the paths are relative
 */
export function withImages(html: string, file: string): Promise<string> {
  return replaceImageTags(html, async (src) => {
    const picture = await pictureOf(src, file);
    return picture && { ...picture, loading: 'lazy', decoding: 'async' };
  });
}

/** A picture cropped for a place in a list: the attributes of its `<img>`. */
export type Thumbnail = Picture;

/** Where a cropped picture stands. */
export type PicturePlace = keyof typeof places;

// All are of one shape, so that places share their files. A phone shows a list’s at a third of its width.
const shape = 3 / 2;
const quality = 70;
const places = {
  list: { widths: [192, 384], sizes: '(min-width: 48rem) 8rem, 28vw' },
  row: { widths: [192, 384, 768], sizes: '(min-width: 64rem) 23rem, (min-width: 48rem) 44vw, 28vw' },
  lead: { widths: [384, 768, 1152], sizes: '(min-width: 64rem) 25rem, (min-width: 48rem) 44vw, 92vw' },
} as const;

/**
 * Crops the pictures of articles to the same shape, around the points that their keeper stated. A drawing (SVG) is cropped
 * only around such a point, and one with text never.
 *
 * @returns the pictures by the address of the article
 */
export async function thumbnailsOf(
  items: readonly { readonly href: string; readonly image?: ListPicture }[],
  place: PicturePlace = 'list',
): Promise<ReadonlyMap<string, Thumbnail>> {
  const made = items.map(async ({ href, image }): Promise<[string, Thumbnail][]> => {
    const picture = image && (await croppable(image));
    if (!picture) return [];
    const { width: most } = cropWindow(picture, shape);
    const { widths, sizes } = places[place];
    const focus = image.focus ?? middle;
    const files = [...new Set(widths.map((width) => Math.min(width, most)))].map((width) => {
      const size = { width, height: Math.max(1, Math.round(width / shape)) };
      return { ...size, src: addressOf(picture, { ...size, format: 'webp', focus, quality }) };
    });
    const { src, width, height } = files.at(-1)!;
    const srcset = files.length > 1 ? setOf(files) : undefined;
    return [[href, { src, srcset, sizes: srcset && sizes, width, height, class: classOf(picture) }]];
  });
  return new Map((await Promise.all(made)).flat());
}

const middle = '50% 50%';

async function croppable({ src, file, focus }: ListPicture): Promise<OpenedPicture | undefined> {
  const picture = await openedOf(src, file);
  const isCroppable = picture && !isVector(picture) && (picture.type !== 'svg' || focus !== undefined);
  return isCroppable ? picture : undefined;
}

/** Whether a drawing remains one, because it has text. */
function isVector({ type, file }: OpenedPicture): boolean {
  return type === 'svg' && file!.endsWith('.svg');
}

/** Drawings are made for light paper, and may have none of their own. */
function classOf({ type }: OpenedPicture): string | undefined {
  return type === 'svg' ? 'drawing' : undefined;
}

function setOf(files: readonly { readonly src: string; readonly width: number }[]): string {
  return files.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

/**
 * Creates the preview image for shared links from an article's picture: cropped to the size of a card around the point that
 * its keeper stated, or unchanged if it is smaller.
 *
 * @returns undefined for a drawing that would be cropped, and a picture that belongs to its article alone
 */
export async function sharedPictureOf(
  image: ListPicture | undefined,
): Promise<Pick<ShareImage, 'url' | 'width' | 'height'> | undefined> {
  const picture = image && (await croppable(image));
  if (!picture) return undefined;
  const isWhole = picture.width < shareCardSize.width || picture.height < shareCardSize.height;
  const { width, height } = isWhole ? picture : shareCardSize;
  const form = { width, height, format: 'jpg', ...(!isWhole && { focus: image.focus ?? middle }) } as const;
  return { url: getUrls().absolute(addressOf(picture, form)), width, height };
}

/**
 * Opens a picture that a page shows: it may have changed since the content was checked.
 *
 * @throws {Error} if it can’t be shown any more
 */
async function openedOf(src: string, file: string): Promise<OpenedPicture | undefined> {
  const site = handedOver();
  const path = site && imagePath(dirname(site.contentDir), file, src);
  if (path === undefined || !site?.pictures.has(path)) return undefined;
  const picture = await openPicture(path, site.contentDir, cachePath('pictures', site.contentDir));
  if ('message' in picture) throw new Error(`${picture.message} ${picture.advice} (${path})`);
  return picture;
}

/** Returns the address at which a picture is published in a form, and notes that it is to be made. */
function addressOf(picture: OpenedPicture, form: PictureForm): string {
  const path = hashedFolder + pictureFileName(picture, form);
  getSite().pictureFiles?.set(path, { source: picture.file!, form });
  return encodeURI(getUrls().base + path);
}

/**
 * Returns a picture in the sizes in which it is published.
 *
 * @param src relative to the file
 * @param file the content file that refers to it
 * @returns undefined if there is no such image
 */
export async function pictureOf(src: string, file: string): Promise<Picture | undefined> {
  const picture = await openedOf(src, file);
  if (!picture) return undefined;
  const { width, height } = picture;
  const facts = { width, height, class: classOf(picture) };
  if (isVector(picture)) {
    const address = addressOf(picture, { width, height, format: 'svg' });
    return { src: address, srcset: undefined, sizes: undefined, ...facts };
  }
  const files = widthsUpTo(width).map((most) => {
    const size: PixelSize = { width: most, height: Math.max(1, Math.round((most / width) * height)) };
    return { ...size, src: addressOf(picture, { ...size, format: 'webp' }) };
  });
  // The largest of the set; the original may be many times larger than any screen shows.
  return { src: files.at(-1)!.src, srcset: setOf(files), sizes, ...facts };
}

/** Returns the widths of a picture’s files: its own is the largest if it is smaller than the largest that is shown. */
function widthsUpTo(own: number): number[] {
  const smaller = widths.filter((width) => width <= own);
  return smaller.length < widths.length ? [...new Set([...smaller, own])] : smaller;
}
