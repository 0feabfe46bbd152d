import { basename, extname } from 'node:path';
import type { PictureFault } from '../../files/pictures/picture-types.ts';
import { readPicture } from '../../files/pictures/read-picture.ts';
import { wordsInPicture } from '../source/words-in-picture.ts';
import type { Warn } from '../contract/incoming.ts';
import type { FoundSource } from '../source/find-sources.ts';
import type { FoundImage, ImageFinder } from '../write/find-images.ts';
import type { PlacedArticle } from './from-place.ts';
import { prepare, type PreparedArticle } from './prepare.ts';
import type { AdvisedMessage } from '../../text/catalog.ts';

/** Fetches a picture from the web; undefined if its host does not give it. */
export type FetchPicture = (address: string) => Promise<Uint8Array | undefined>;

/**
 * Prepares an article with its pictures. A picture that the archive could not show is left out, so that what
 * was imported can be published.
 *
 * @returns the article, or why it is refused, and the pictures to be copied next to it, by the names of their copies
 */
export async function prepareWithImages(
  article: PlacedArticle,
  source: FoundSource,
  finder: ImageFinder,
  warn: Warn,
  fetchPicture?: FetchPicture,
) {
  const images = new Map<string, FoundImage>();
  const faults = new Map<string, PictureFault>();
  const missing = new Set<string>();
  const fetched = new Map<string, Uint8Array>();
  let warnings: AdvisedMessage[] = [];
  const findImage = (src: string) => {
    const found = finder.find(src, source, {
      get: (address) => fetched.get(address) ?? article.enclosed?.get(address),
    });
    if (!found) missing.add(src);
    if (!found || faults.has(found.name)) return undefined;
    images.set(found.name, found);
    return found.name;
  };
  const prepareOnce = () => {
    images.clear();
    warnings = [];
    return prepare(article, findImage, (said) => warnings.push(said));
  };
  let prepared = prepareOnce();
  if (fetchPicture) {
    for (const src of missing) {
      const url = URL.parse(src, article.url);
      const picture = url && /^https?:$/.test(url.protocol) ? await fetchPicture(url.href) : undefined;
      if (picture) fetched.set(src, picture);
    }
    if (fetched.size > 0) prepared = prepareOnce();
  }
  for (const { from, name } of images.values()) {
    const shown = typeof from === 'string' ? basename(from) : name;
    const picture = await readPicture(from, shown, extname(name));
    if ('message' in picture) faults.set(name, picture);
  }
  const final = faults.size === 0 ? prepared : prepareOnce();
  for (const fault of faults.values()) warn(fault);
  for (const said of warnings) warn(said);
  return { prepared: 'message' in final ? final : await withPictureWords(final, images), images };
}

/** Adds the captions and credits that are written in pictures, where the source states neither. */
async function withPictureWords(
  prepared: PreparedArticle,
  images: ReadonlyMap<string, FoundImage>,
): Promise<PreparedArticle> {
  let { body } = prepared;
  let image = prepared.fields.image as { src: string; caption?: string; credit?: string } | undefined;
  const found: string[] = [];
  for (const [name, { from }] of images) {
    const isHead = image?.src === name && image.caption === undefined && image.credit === undefined;
    const place = `](${name})`;
    if (!isHead && !body.includes(place)) continue;
    const words = await wordsInPicture(from);
    const title = [words.caption ?? '', ...(words.credit === undefined ? [] : [words.credit])].join(' | ');
    if (title === '') continue;
    found.push(name);
    if (isHead) image = { ...image!, ...words };
    body = body.replaceAll(place, () => `](${name} "${title.replaceAll(/[\\"]/g, '\\$&')}")`);
  }
  if (found.length === 0) return prepared;
  const note = `The caption or credit is that which is written in the picture: ${found.join(', ')}. Check it.`;
  return { ...prepared, body, fields: { ...prepared.fields, image }, notes: [...prepared.notes, note] };
}
