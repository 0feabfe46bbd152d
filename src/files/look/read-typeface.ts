import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import { create, type Font } from 'fontkitten';
import type { VariationAxes } from 'subset-font';
import type { FaceMetrics, FaceRole, LookFont, LookTypeface } from '../../archive/look/look.ts';
import { compareText } from '../../text/compare-text.ts';
import { placeFile } from '../write-file.ts';
import { installedFile } from '../roots.ts';
import { lookProblem } from './look-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/** A typeface, and the size in bytes of each of its files that a page in Latin letters may load, by path. */
interface ReadTypeface {
  readonly typeface: LookTypeface;
  readonly loaded: ReadonlyMap<string, number>;
}

/** The styles that the style sheets use of each typeface, the most important first: the nearest that there is. */
const wantedStyles: Readonly<Record<FaceRole, readonly Pick<FontFace, 'style' | 'weight'>[]>> = {
  text: [
    { style: 'normal', weight: 400 },
    { style: 'italic', weight: 400 },
    { style: 'normal', weight: 600 },
  ],
  headings: [{ style: 'normal', weight: 500 }],
  labels: [
    { style: 'normal', weight: 400 },
    { style: 'normal', weight: 600 },
  ],
};

/** A font file of a Fontsource package, by its name: `lora-latin-ext-400-italic.woff2`, `lora-latin-wght-normal.woff2`. */
interface FontFace {
  readonly file: string;
  readonly subset: string;
  /** Undefined for all weights. */
  readonly weight: number | undefined;
  readonly style: 'normal' | 'italic';
}

/** The part of a Fontsource package’s `metadata.json` that is used. */
interface Metadata {
  readonly id: string;
  readonly category: string;
  readonly defSubset: string;
}

const isPackage = (name: string) => name.startsWith('@');

/**
 * Reads a typeface of one's own: WOFF2 files, or an installed Fontsource package, of which only the styles that the site
 * uses are taken.
 *
 * @param names `theme/name.woff2`, or `@fontsource/name`
 * @param publicDir an absolute path
 * @param copies where reduced fonts are kept between runs: an absolute path
 * @see https://fontsource.org/docs
 */
export async function readTypeface(
  role: FaceRole,
  names: readonly string[],
  publicDir: string,
  copies?: string,
): Promise<ReadTypeface | CatalogMessage> {
  const [name = ''] = names;
  if (names.some(isPackage) && names.length > 1) {
    return lookProblem('typeface-among-files', { name: names.find(isPackage)! });
  }
  const found = isPackage(name) ? packageFonts(role, name) : namedFonts(names, publicDir);
  if ('message' in found) return found;
  const { category } = found;
  const opened: { font: LookFont; metrics: FaceMetrics; isSans: boolean; isMain: boolean; bytes: number }[] =
    [];
  for (const { path, file, range, isMain } of found.fonts) {
    const original = readFileSync(file);
    const facts = await fontFacts(original).catch(() => undefined);
    const reduced = facts && (await reduceFont(original, file, facts.axes, copies));
    if (!reduced) {
      return lookProblem('font-unreadable', { name: path });
    }
    const { weight, style, metrics, isSans } = facts;
    const { bytes } = reduced;
    const font = {
      path,
      file: reduced.file,
      digest: digestOf(bytes),
      weight,
      style,
      ...(range !== undefined && { range }),
    };
    opened.push({ font, metrics, isSans, isMain, bytes: bytes.length });
  }
  const main = Math.max(
    opened.findIndex(({ font, isMain }) => isMain && font.style === 'normal'),
    0,
  );
  const { metrics, isSans } = opened[main]!;
  const isSansSerif = category === undefined ? isSans || role === 'labels' : category.startsWith('sans');
  const fonts = opened.map(({ font }) => font);
  return {
    typeface: { role, generic: isSansSerif ? 'sans-serif' : 'serif', metrics, fonts, main },
    loaded: new Map(opened.flatMap(({ font, isMain, bytes }) => (isMain ? [[font.path, bytes]] : []))),
  };
}

interface FoundFonts {
  readonly fonts: readonly { path: string; file: string; range?: string | undefined; isMain: boolean }[];
  /** As the package states it: `serif`, `sans-serif`, `monospace` … */
  readonly category?: string;
}

function namedFonts(names: readonly string[], publicDir: string): FoundFonts | CatalogMessage {
  const missing = names.find((name) => !existsSync(join(publicDir, name)));
  if (missing) return lookProblem('font-file-missing', { name: missing });
  return { fonts: names.map((path) => ({ path, file: join(publicDir, path), isMain: true })) };
}

function packageFonts(role: FaceRole, name: string): FoundFonts | CatalogMessage {
  const metadataFile = installedFile(`${name}/metadata.json`);
  const rangesFile = installedFile(`${name}/unicode.json`);
  if (metadataFile === undefined || rangesFile === undefined) {
    return lookProblem('typeface-package-missing', { name });
  }
  const { id, category, defSubset } = JSON.parse(readFileSync(metadataFile, 'utf8')) as Metadata;
  const ranges = JSON.parse(readFileSync(rangesFile, 'utf8')) as Readonly<Record<string, string>>;
  const folder = join(dirname(metadataFile), 'files');
  const faces = readdirSync(folder)
    .toSorted(compareText)
    .flatMap((file) => faceOf(file, id) ?? []);
  const fonts = Object.entries(ranges).flatMap(([subset, range]) => {
    const own = faces.filter((face) => face.subset === subset);
    const chosen = new Set(wantedStyles[role].flatMap((wanted) => nearestFace(own, wanted) ?? []));
    return [...chosen].map(({ file }) => ({
      path: `${name}/files/${file}`,
      file: join(folder, file),
      range,
      isMain: subset === defSubset,
    }));
  });
  if (fonts.length > 0) return { fonts, category };
  return lookProblem('typeface-package-empty', { name });
}

/** Reads the name of a file; undefined if it is not of one of the plain styles. */
function faceOf(file: string, id: string): FontFace | undefined {
  if (!file.startsWith(`${id}-`)) return undefined;
  const match = /^(.+)-(wght|[1-9]00)-(normal|italic)\.woff2$/.exec(file.slice(id.length + 1));
  if (!match) return undefined;
  const [, subset = '', weight, style] = match;
  return {
    file,
    subset,
    weight: weight === 'wght' ? undefined : Number(weight),
    style: style === 'italic' ? 'italic' : 'normal',
  };
}

function nearestFace(faces: readonly FontFace[], wanted: Pick<FontFace, 'style' | 'weight'>) {
  const distance = ({ weight = wanted.weight! }: FontFace) => Math.abs(weight - wanted.weight!);
  return faces
    .filter(({ style }) => style === wanted.style)
    .toSorted((a, b) => distance(a) - distance(b))
    .at(0);
}

/** The weights that the style sheets use. */
const usedWeights = { min: 400, max: 700 } as const;

type Axes = Font['variationAxes'];
type FontAxis = NonNullable<Axes[string]>;

/** Returns the weights of an axis that are used: `400 700`. */
function weightsOf({ min, max }: FontAxis): string {
  const [from, to] = [Math.max(min, usedWeights.min), Math.min(max, usedWeights.max)];
  return from < to ? `${from} ${to}` : `${min} ${max}`;
}

/**
 * Pins the axes of a font that the style sheets do not use, as those of our own typefaces are (see site/fonts/font-sources.ts).
 *
 * @returns the bytes of the font, and a file with them: the font itself, or one in `copies`
 */
async function reduceFont(original: Buffer, file: string, axes: Axes, copies: string | undefined) {
  const names = Object.keys(axes);
  if (names.length === 0 || copies === undefined) return { bytes: original, file };
  const reduced = join(copies, 'fonts', `${digestOf(original)}.woff2`);
  if (!existsSync(reduced)) {
    const { default: subsetFont } = await import('subset-font');
    const pinned = names.map((name) => {
      const axis = axes[name]!;
      const [min, max] = weightsOf(axis).split(' ').map(Number);
      return [name, name === 'wght' ? { min: min!, max: max!, default: Math.max(min!, 400) } : axis.default];
    });
    const bytes = await subsetFont(original, undefined, {
      keepAllGlyphs: true,
      preserveNameIds: [...keptNames],
      targetFormat: 'woff2',
      variationAxes: Object.fromEntries(pinned) as VariationAxes,
    });
    placeFile(reduced, bytes);
  }
  return { bytes: readFileSync(reduced), file: reduced };
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 16);
}

/** Copyright, license and license URL, which the Open Font License requires in the font. */
const keptNames: readonly number[] = [0, 13, 14];

/** Serif styles 11 to 15 of PANOSE have no serifs. @see https://monotype.github.io/panose/pan2.htm */
const sansStyles: readonly number[] = [11, 12, 13, 14, 15];
const latinText = 2;

async function fontFacts(bytes: Buffer) {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new RangeError('not a WOFF2 file');
  const font = create(bytes);
  if (font.isCollection) throw new RangeError('a collection of fonts');
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(bytes);
  const { wght } = font.variationAxes;
  const { usWeightClass, fsSelection, panose } = font['OS/2'];
  const share = (value: number) => Math.round((value / unitsPerEm) * 1e4) / 1e4;
  return {
    axes: font.variationAxes,
    weight: wght ? weightsOf(wght) : String(usWeightClass),
    style: fsSelection.italic || font.italicAngle !== 0 ? ('italic' as const) : ('normal' as const),
    isSans: panose[0] === latinText && sansStyles.includes(panose[1]!),
    metrics: {
      ascent: share(ascent),
      descent: share(Math.abs(descent)),
      lineGap: share(lineGap),
      width: share(xWidthAvg),
    },
  };
}
