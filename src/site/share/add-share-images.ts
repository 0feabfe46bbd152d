import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { colors } from '../../views/base/colors.ts';
import type { ShareCard } from '../../views/meta/share-image.ts';
import { shareCards } from '../../views/data/share-cards.ts';
import type { Site } from '../open/handover.ts';
import { iconFile } from './icon-file.ts';
import { openTypesetter } from './typesetter.ts';
import { shareCardSvg } from './share-card.ts';

const iconSizes: readonly number[] = [16, 32, 48];
const touchIconSize = 180;
/** 32 colors are enough for paper, ink, and the antialiasing between them. */
const pngOptions = { palette: true, colours: 32, effort: 1, dither: 0, compressionLevel: 9 } as const;
/** The size of the symbol in a touch icon, in pixels. */
const touchSignSize = 132;

/**
 * Adds share cards and icons to the rendered pages. Existing files, such as the keeper’s own from `public/`,
 * are kept.
 *
 * @param folder the absolute path of the rendered pages
 */
export async function addShareImages(
  folder: string,
  { archive, urls, kept }: Pick<Site, 'archive' | 'urls' | 'kept'>,
): Promise<void> {
  const cards = shareCards(archive, urls)
    .map(({ path, card }) => ({ file: path.slice(urls.base.length), card }))
    .filter(({ file, card }) => !existsSync(join(folder, file)) && !kept?.keeps(file, () => card));
  await drawCards(folder, cards);
  for (const { file, card } of cards) kept?.rendered(file, card);
  await addIcons(folder);
}

async function drawCards(folder: string, cards: readonly { file: string; card: ShareCard }[]): Promise<void> {
  if (cards.length === 0) return;
  const typesetter = await openTypesetter();
  for (const { file, card } of cards) {
    const svg = Buffer.from(shareCardSvg(card, typesetter));
    const png = await sharp(svg).removeAlpha().png(pngOptions).toBuffer();
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), png);
  }
}

/** Creates bitmap icons for browsers that do not support SVG icons. */
async function addIcons(folder: string): Promise<void> {
  const sign = join(folder, 'favicon.svg');
  if (!existsSync(sign)) return;
  const svg = readFileSync(sign);
  const icon = join(folder, 'favicon.ico');
  if (!existsSync(icon)) {
    const images = await Promise.all(
      iconSizes.map(async (size) => ({ size, png: await drawSign(svg, size) })),
    );
    writeFileSync(icon, iconFile(images));
  }
  const touchIcon = join(folder, 'apple-touch-icon.png');
  if (existsSync(touchIcon)) return;
  const background = {
    width: touchIconSize,
    height: touchIconSize,
    channels: 3,
    background: colors.paper.light,
  } as const;
  const png = await sharp({ create: background })
    .composite([{ input: await drawSign(svg, touchSignSize) }])
    .png({ compressionLevel: 9 })
    .toBuffer();
  writeFileSync(touchIcon, png);
}

async function drawSign(svg: Buffer, size: number): Promise<Buffer> {
  // Rendered at a high resolution first, so that the size stated in the SVG does not matter.
  return sharp(svg, { density: 600 })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
