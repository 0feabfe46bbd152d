import type { AdvisedMessage } from '../../text/catalog.ts';
import { fileProblem } from '../file-problems.ts';

/** The types of pictures that an archive may show. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'svg';

/** What is wrong with a picture, in the keeper’s words. */
export type PictureFault = AdvisedMessage;

interface TypeRule {
  readonly type: PictureType;
  readonly name: string;
  /** The first is the one that copies get. */
  readonly endings: readonly [string, ...string[]];
  readonly isAtStart: (start: string) => boolean;
}

/** How much of a file {@link pictureTypeOf} needs: an SVG may begin with long comments. */
export const headBytes = 4096;

/** The allow list: a picture has one of these endings, and the first bytes of the same type. */
const types: readonly TypeRule[] = [
  { type: 'jpeg', name: 'JPEG', endings: ['.jpg', '.jpeg'], isAtStart: begins('\u00FF\u00D8\u00FF') },
  { type: 'png', name: 'PNG', endings: ['.png'], isAtStart: begins('\u0089PNG\r\n\u001A\n') },
  { type: 'gif', name: 'GIF', endings: ['.gif'], isAtStart: begins('GIF87a', 'GIF89a') },
  {
    type: 'webp',
    name: 'WebP',
    endings: ['.webp'],
    isAtStart: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  },
  { type: 'avif', name: 'AVIF', endings: ['.avif'], isAtStart: hasBrand('avif', 'avis') },
  { type: 'tiff', name: 'TIFF', endings: ['.tiff', '.tif'], isAtStart: begins('II*\0', 'MM\0*') },
  {
    type: 'svg',
    name: 'SVG',
    endings: ['.svg'],
    isAtStart: (start) =>
      /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml\s|!--|!DOCTYPE\s+svg|svg)/.test(start) && /<svg[\s>]/.test(start),
  },
];

/** Other files that are often taken for pictures. */
const others = [
  {
    problem: 'picture-is-heic',
    isAtStart: hasBrand('heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'),
  },
  { problem: 'picture-is-pdf', isAtStart: begins('%PDF-') },
  {
    problem: 'picture-is-web-page',
    isAtStart: (start: string) => /^\s*<(?:!doctype\s+html|html)/i.test(start),
  },
  { problem: 'picture-empty', isAtStart: (start: string) => start === '' },
] as const;

/** The endings of the files that may be pictures, in lower case. */
export const pictureEndings: ReadonlySet<string> = new Set(types.flatMap(({ endings }) => endings));

/** The ending that a picture of each type should have. */
export const endingOfType = Object.fromEntries(
  types.map(({ type, endings }) => [type, endings[0]]),
) as Readonly<Record<PictureType, string>>;

/** Returns the type of a picture by its first {@link headBytes}; undefined if it may not be shown. */
export function pictureTypeOf(head: Uint8Array): PictureType | undefined {
  const start = startOf(head);
  return types.find(({ isAtStart }) => isAtStart(start))?.type;
}

/**
 * Checks a file’s ending and first bytes against the allow list.
 *
 * @param name as the article states it, for the message
 * @param ending in any case: `.JPG`
 */
export function typeFault(name: string, ending: string, head: Uint8Array): PictureFault | undefined {
  const start = startOf(head);
  const known = types.find(({ isAtStart }) => isAtStart(start));
  const stated = types.find(({ endings }) => endings.includes(ending.toLowerCase()));
  if (known && known === stated) return undefined;
  const other = known ? undefined : others.find(({ isAtStart }) => isAtStart(start));
  if (known) {
    const [right] = known.endings;
    return stated
      ? fileProblem('image-ending-wrong', { name, stated: ending, type: known.name, ending: right })
      : fileProblem('image-ending-unknown', { name, endings: allEndings, ending: right });
  }
  return fileProblem(other?.problem ?? 'picture-is-none', { name });
}

const allEndings = [...pictureEndings].join(', ').replace(/, (?=[^,]*$)/, ' or ');

function startOf(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headBytes)).toString('latin1');
}

/** Returns whether the start of a file is one of some signatures. */
export function begins(...signatures: readonly string[]): TypeRule['isAtStart'] {
  return (start) => signatures.some((signature) => start.startsWith(signature));
}

/**
 * Recognizes an ISO media file by its brands: the main one, and those that it says it is compatible with.
 *
 * @see https://www.iso.org/standard/83102.html ISO/IEC 14496-12, 4.3
 */
export function hasBrand(...brands: readonly string[]): TypeRule['isAtStart'] {
  return (start) => {
    if (!start.startsWith('ftyp', 4)) return false;
    const size = (start.charCodeAt(2) << 8) | start.charCodeAt(3);
    const listed = start.slice(8, Math.max(12, size)).match(/[^]{4}/g) ?? [];
    return listed.some((brand) => brands.includes(brand));
  };
}
