import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { drawingDigest, drawSvg, drawSvgOnce } from './draw-svg.ts';
import { fileState, unreadable } from './file-state.ts';
import { endingOfType, type PictureFault } from './picture-types.ts';
import { placeFile } from '../write-file.ts';
import { type PictureHead, readPicture } from './read-picture.ts';
import { withoutMetadata } from './without-metadata.ts';

/** A picture that may be shown. */
export interface OpenedPicture extends Pick<PictureHead, 'type' | 'width' | 'height' | 'frames'> {
  /**
   * The file to be published in its place, an absolute path: the picture itself, a copy with a plain name or without
   * metadata, or what a drawing became. Nothing else of the picture is published. Absent without a folder for it.
   */
  readonly file?: string;
  /** The SHA-256 digest of that file. */
  readonly digest?: string;
}

/** By path; an entry is valid as long as its file and its folder for copies are the same. */
const opened = new Map<
  string,
  { readonly stamp: string; readonly result: Promise<OpenedPicture | PictureFault> }
>();

/**
 * Opens a picture of the content folder. This is the only way from a name in an article to a published file:
 * the commands, Astro and the desk call it, and import reads pictures as it does.
 *
 * @param path an absolute path in the content folder
 * @param copies where copies and drawings are kept between runs: an absolute path
 */
export async function openPicture(
  path: string,
  contentDir: string,
  copies?: string,
): Promise<OpenedPicture | PictureFault> {
  const state = fileState(path, contentDir, 'image');
  if ('message' in state) return state;
  const stamp = `${state.stamp} ${copies}`;
  const known = opened.get(path);
  if (known?.stamp === stamp) {
    const result = await known.result;
    if (!('file' in result) || existsSync(result.file!)) return result;
  }
  const result = open(path, copies);
  opened.set(path, { stamp, result });
  return result;
}

async function open(path: string, copies: string | undefined): Promise<OpenedPicture | PictureFault> {
  const [name, ending] = [basename(path), extname(path)];
  let drawingDir = '';
  const draw = (svg: string) => {
    if (copies === undefined) return drawSvg(svg);
    drawingDir = join(copies, drawingDigest(svg));
    return drawSvgOnce(svg, drawingDir);
  };
  let head: PictureHead | PictureFault;
  try {
    head = await readPicture(path, name, ending, draw);
  } catch (error) {
    return unreadable(error, 'image', name);
  }
  if ('message' in head) return head;
  const { drawing, ...facts } = head;
  if (copies === undefined) return facts;
  const original = drawing ? undefined : readFileSync(path);
  // The site's names of pictures depend on bytes, and what is given to others is without metadata.
  const clean = original && (withoutMetadata(original, facts.type) ?? original);
  const isCopied = !isPlain(path) || !clean?.equals(original!);
  const content = !drawing ? clean! : 'svg' in drawing ? Buffer.from(drawing.svg) : drawing.webp;
  const digest = hash('sha256', content, 'base64url');
  if (!drawing && !isCopied) return { ...facts, file: path, digest };
  const folder = drawing ? drawingDir : join(copies, digest);
  const newEnding = drawing && 'webp' in drawing ? endingOfType.webp : endingOfType[head.type];
  const plain = !drawing && isPlain(path) ? name : `${plainName(basename(name, ending))}${newEnding}`;
  const file = join(folder, plain);
  if (!existsSync(file)) placeFile(file, content);
  return { ...facts, file, digest };
}

function plainName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}

/**
 * Returns whether Astro can import a picture by its path: it takes the rest of a path after `?` or `#` for
 * something else, decodes `%`, and does not know all endings.
 */
function isPlain(path: string): boolean {
  return !/[?#%\\]/.test(path) && /\.(?:jpe?g|png|gif|webp|avif|tiff)$/i.test(path);
}
