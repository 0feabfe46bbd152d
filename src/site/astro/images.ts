import { dirname } from 'node:path';
import { getImage } from 'astro:assets';
import { images } from 'virtual:backfile/images';
import { imagePath } from '../../files/image-path.ts';
import { type ShareImage, shareCardSize } from '../../views/meta/share-image.ts';
import { getUrls } from './archive.ts';
import { handedOver } from '../keep/handover.ts';
import { replaceImageTags } from '../../shared/base/html-tags.ts';

/** An image optimized by Astro: the attributes of its `<img>`, except those that describe it. */
export interface Picture {
  readonly src: string;
  readonly srcset: string | undefined;
  readonly sizes: string | undefined;
  readonly width: number;
  readonly height: number;
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

/** A thumbnail in a list of articles: the attributes of its `<img>`. */
export interface Thumbnail {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

// In the ratio 3:2, and twice as wide as in most lists, for screens with two device pixels per CSS pixel.
const thumbnailSize = { width: 480, height: 320 };

/**
 * Creates thumbnails for a list of articles, cropped to the same shape. Drawings (SVG) can't be cropped and
 * are left out.
 *
 * @returns the thumbnails by the address of the article
 */
export async function thumbnailsOf(
  items: readonly {
    readonly href: string;
    readonly image?: { readonly src: string; readonly file: string };
  }[],
): Promise<ReadonlyMap<string, Thumbnail>> {
  const made = items.map(async ({ href, image }): Promise<[string, Thumbnail][]> => {
    const found = image && imageOf(image.src, image.file);
    if (!found || found.drawing) return [];
    const { src } = await getImage({ src: found.image, ...thumbnailSize, fit: 'cover' });
    return [[href, { src, ...thumbnailSize }]];
  });
  return new Map((await Promise.all(made)).flat());
}

/**
 * Creates the preview image for shared links from an article's picture: cropped to the size of a card, or
 * unchanged if it is smaller.
 *
 * @param picture the result of `pictureOf`
 * @returns undefined for a drawing, which would be cropped
 */
export async function sharedPictureOf(
  src: string,
  file: string,
  picture: Picture,
): Promise<Pick<ShareImage, 'url' | 'width' | 'height'> | undefined> {
  const found = imageOf(src, file);
  if (!found || found.drawing) return undefined;
  const { image } = found;
  const { absolute } = getUrls();
  const { width, height } = shareCardSize;
  if (picture.width < width || picture.height < height) {
    const { src: url } = await getImage({ src: image, format: 'jpg' });
    return { url: absolute(url), width: picture.width, height: picture.height };
  }
  const { src: url } = await getImage({ src: image, format: 'jpg', width, height, fit: 'cover' });
  return { url: absolute(url), width, height };
}

/**
 * Finds the import of an image without reading its properties, which would make Astro publish the original.
 */
function imageOf(src: string, file: string) {
  const contentDir = handedOver()?.contentDir;
  const path = contentDir && imagePath(dirname(contentDir), file, src);
  return path === undefined ? undefined : images.get(path);
}

/**
 * Optimizes one image.
 *
 * @param src relative to the file
 * @param file the content file that refers to it
 * @returns undefined if there is no such image
 */
export async function pictureOf(src: string, file: string): Promise<Picture | undefined> {
  const found = imageOf(src, file);
  if (!found) return undefined;
  const { image, drawing } = found;
  const isVector = drawing?.isVector === true;
  const made = await getImage({ src: image, ...(!isVector && { widths: [...widths], sizes }) });
  return {
    // The largest of the set; the original may be many times larger than any screen shows.
    src: made.srcSet.values.at(-1)?.url ?? made.src,
    srcset: made.srcSet.attribute || undefined,
    sizes: isVector ? undefined : sizes,
    width: Number(drawing?.width ?? made.attributes.width),
    height: Number(drawing?.height ?? made.attributes.height),
  };
}
