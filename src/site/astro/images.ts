import { dirname } from 'node:path';
import { getImage } from 'astro:assets';
import { images } from 'virtual:backfile/images';
import { imagePath } from '../../files/image-path.ts';
import type { ListPicture } from '../../views/parts/articles/article-item.ts';
import { type ShareImage, shareCardSize } from '../../views/meta/share-image.ts';
import { getUrls } from './archive.ts';
import { cropWindow } from './crop-window.ts';
import { handedOver } from '../keep/handover.ts';
import { colors } from '../../shared/base/colors.ts';
import { replaceImageTags } from '../../shared/base/html-tags.ts';

/** An image optimized by Astro: the attributes of its `<img>`, except those that describe it. */
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
    const found = image && croppable(image);
    if (!found) return [];
    const { width: most } = cropWindow(found.facts, shape);
    const { widths, sizes } = places[place];
    const files = await Promise.all(
      [...new Set(widths.map((width) => Math.min(width, most)))].map(async (width) => {
        const size = { width, height: Math.max(1, Math.round(width / shape)) };
        const crop = { fit: 'cover', position: image.focus ?? middle, quality } as const;
        return { ...size, src: (await getImage({ src: found.image, ...size, ...crop })).src };
      }),
    );
    const { src, width, height } = files.at(-1)!;
    const srcset =
      files.length > 1 ? files.map((file) => `${file.src} ${file.width}w`).join(', ') : undefined;
    return [[href, { src, srcset, sizes: srcset && sizes, width, height, class: classOf(found.facts) }]];
  });
  return new Map((await Promise.all(made)).flat());
}

const middle = '50% 50%';
/** What is transparent in a picture would be black in a JPEG. */
const jpg = { format: 'jpg', background: colors.paper.light } as const;

function croppable({ src, file, focus }: ListPicture) {
  const found = imageOf(src, file);
  if (!found || found.facts.isVector || (found.facts.isDrawing && focus === undefined)) return undefined;
  return found;
}

/** Drawings are made for light paper, and may have none of their own. */
function classOf({ isDrawing }: { readonly isDrawing: boolean }): string | undefined {
  return isDrawing ? 'drawing' : undefined;
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
  const found = image && croppable(image);
  if (!found) return undefined;
  const { absolute } = getUrls();
  const { width, height } = shareCardSize;
  const { facts, image: src } = found;
  if (facts.width < width || facts.height < height) {
    const { src: url } = await getImage({ src, ...jpg });
    return { url: absolute(url), width: facts.width, height: facts.height };
  }
  const crop = { fit: 'cover', position: image.focus ?? middle } as const;
  const { src: url } = await getImage({ src, ...jpg, width, height, ...crop });
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
  const { image, facts } = found;
  const made = await getImage({ src: image, ...(!facts.isVector && { widths: [...widths], sizes }) });
  return {
    // The largest of the set; the original may be many times larger than any screen shows.
    src: made.srcSet.values.at(-1)?.url ?? made.src,
    srcset: made.srcSet.attribute || undefined,
    sizes: facts.isVector ? undefined : sizes,
    width: facts.width,
    height: facts.height,
    class: classOf(facts),
  };
}
