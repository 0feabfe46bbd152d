import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSharp } from '../../files/pictures/read-picture.ts';
import { lookColors } from '../../shared/base/colors.ts';
import { isSettable, scriptFaces } from '../../shared/base/script-face.ts';
import type { CardFont } from '../../archive/look/look.ts';
import type { ShareCard } from '../../views/meta/share-image.ts';
import { shareCards } from './share-cards.ts';
import { codeDigest } from '../../files/code-digest.ts';
import { FileCache } from '../keep/file-cache.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { noteRead } from '../../archive/recording/reads.ts';
import type { BuildMemory } from '../keep/build-memory.ts';
import { pictureCell } from '../keep/cell-changes.ts';
import type { Site } from '../keep/handover.ts';
import type { Route } from '../../shared/base/route.ts';
import { describedPng } from './described-png.ts';
import { iconFile } from './icon-file.ts';
import { shareCardSvg } from './share-card.ts';

/** All that a card depends on besides its texts and colors. */
const cardSources = [
  ...['site/share', 'styles/fonts', 'views/meta/share-image.ts'],
  ...['shared/base/colors.ts', 'shared/base/script-face.ts'],
];
const iconSizes: readonly number[] = [16, 32, 48];
const touchIconSize = 180;
const touchIconName = 'apple-touch-icon.png';
/** 32 colors are enough for paper, ink, and the antialiasing between them. */
const pngOptions = { palette: true, colours: 32, effort: 1, dither: 0, compressionLevel: 9 } as const;
/** The size of the symbol in a touch icon, in pixels. */
const touchSignSize = 132;

/** Where the files of a site are put. */
export interface SiteTarget {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Uint8Array;
  readonly write: (path: string, bytes: Uint8Array) => void;
}

/** A target that has the files of the last build. */
interface KeepingTarget extends SiteTarget {
  readonly memory: BuildMemory;
  /** The absolute path of the file that `favicon.svg` was made from, whether or not it is there. */
  readonly signPath: string;
  readonly isInPlace: (path: string) => boolean;
  readonly keep: (path: string) => void;
}

/** Returns a folder as a target: an absolute path. */
export function folderTarget(folder: string): SiteTarget {
  return {
    has: (path) => existsSync(join(folder, path)),
    read: (path) => readFileSync(join(folder, path)),
    write: (path, bytes) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    },
  };
}

/**
 * Adds share cards and icons to the rendered pages. Existing files, such as the keeper’s own from `public/`,
 * are kept.
 *
 * @param target with a memory, what has not changed since the last build is kept
 */
export async function addShareImages(
  site: Pick<Site, 'archive' | 'urls'> & Partial<Pick<Site, 'contentDir'>>,
  target: SiteTarget | KeepingTarget,
): Promise<void> {
  const cache =
    site.contentDir === undefined ? undefined : new FileCache(cachePath('cards', site.contentDir));
  const factsOf = (card: ShareCard) => [codeDigest(cardSources), card];
  const isKept = site.archive.site.shareCards !== 'archive';
  const draw = (card: ShareCard) => {
    const drawn = () => drawCard(card, site.archive.look.cardFont);
    return cache && isKept ? cache.fileOf(factsOf(card), drawn) : drawn();
  };
  const sign = target.has('favicon.svg') ? target.read('favicon.svg') : undefined;
  for (const [pattern, route] of [
    ['/[...file]', cardRoute],
    ['/[file]', iconRoute(sign, 'memory' in target ? target.signPath : '')],
  ] as const) {
    for (const { file, props } of filesToDraw(site, target, pattern, route)) {
      target.write(file, props.card ? await draw(props.card) : await drawIcon(file, sign!, props.paper!));
    }
  }
  cache?.keepOnly(isKept ? shareCards(site.archive, site.urls).map(({ card }) => factsOf(card)) : []);
}

/** A card to draw; without one the file is an icon. */
interface DrawnProps {
  readonly card?: ShareCard;
  /** A digest of the symbol that an icon shows. */
  readonly sign?: string;
  /** The background of a touch icon. */
  readonly paper?: string;
}

type DrawnRoute = Route<DrawnProps, undefined>;

const cardRoute: DrawnRoute = {
  paths: (archive, urls) =>
    shareCards(archive, urls).map(({ path, card }) => ({
      params: { file: path.slice(urls.base.length) },
      props: { card },
    })),
  view: () => undefined,
};

/**
 * Bitmap icons are for browsers that do not support SVG icons.
 *
 * @param path of the symbol, for what a build remembers: whether there are icons depends on it
 */
function iconRoute(sign: Uint8Array | undefined, path: string): DrawnRoute {
  const digest = sign && hash('sha256', sign);
  return {
    paths: ({ site }) => {
      noteRead(pictureCell + path);
      const props = { sign: digest, paper: lookColors(site.look, 'light').paper };
      return sign ? ['favicon.ico', touchIconName].map((file) => ({ params: { file }, props })) : [];
    },
    view: () => undefined,
  };
}

function filesToDraw(
  { archive, urls }: Pick<Site, 'archive' | 'urls'>,
  target: SiteTarget | KeepingTarget,
  pattern: string,
  route: DrawnRoute,
): { readonly file: string; readonly props: DrawnProps }[] {
  const isFree = ({ file }: { readonly file: string }) => !target.has(file);
  if (!('memory' in target)) {
    const paths = route.paths(archive, urls);
    return paths.map(({ params, props }) => ({ file: params.file!, props })).filter(isFree);
  }
  const { memory } = target;
  const all = route as Route<unknown, unknown>;
  const dirty = memory.dirtyPages(pattern, all, target.isInPlace).filter(isFree);
  for (const { file } of dirty) memory.recordProps(file);
  const drawn = new Set(dirty.map(({ file }) => file));
  for (const file of memory.filesOf(pattern)) if (!drawn.has(file) && !target.has(file)) target.keep(file);
  return dirty.map(({ file, path }) => ({ file, props: path.props as DrawnProps }));
}

/** Draws a card, and opens only the fonts whose letters it has. */
async function drawCard(card: ShareCard, ownFont: CardFont | undefined): Promise<Buffer> {
  const text = [card.kicker, card.title, card.line, card.foot].join(' ');
  const hasOthers = /(?!\p{Script=Latin})\p{L}/u.test(text);
  // The marks of Chinese and Japanese are common to all scripts, and ours lack them.
  const codes = [...text]
    .filter((letter) => letter >= '\u2e80' || !isSettable(letter))
    .map((letter) => letter.codePointAt(0)!);
  const own = (card.font === undefined ? [] : (ownFont?.files ?? [])).filter(({ ranges }) =>
    codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last)),
  );
  // Its shaper waits while it is loaded, and most builds draw no card.
  const { openTypesetter } = await import('./typesetter.ts');
  const typesetter = await openTypesetter(
    hasOthers ? scriptFaces : [],
    own.map(({ path }) => path),
    text,
  );
  const svg = Buffer.from(shareCardSvg(card, typesetter));
  const sharp = await loadSharp();
  const png = await sharp(svg).removeAlpha().png(pngOptions).toBuffer();
  const { kicker, title, line, foot } = card;
  return describedPng(png, [kicker, title, line, foot].filter(Boolean).join('\n'));
}

async function drawIcon(file: string, sign: Uint8Array, paper: string): Promise<Buffer> {
  if (file !== touchIconName) {
    const images = await Promise.all(
      iconSizes.map(async (size) => ({ size, png: await drawSign(sign, size) })),
    );
    return iconFile(images);
  }
  const background = {
    width: touchIconSize,
    height: touchIconSize,
    channels: 3,
    background: paper,
  } as const;
  const sharp = await loadSharp();
  return sharp({ create: background })
    .composite([{ input: await drawSign(sign, touchSignSize) }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

async function drawSign(svg: Uint8Array, size: number): Promise<Buffer> {
  const sharp = await loadSharp();
  // Rendered at a high resolution first, so that the size stated in the SVG does not matter.
  return sharp(svg, { density: 600 })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
