import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { ScriptFace } from '../../shared/base/script-face.ts';
import { fontsFolder } from '../fonts/fonts-folder.ts';
import { inOrder } from './visual-order.ts';

/** The name of a typeface, as in its file names. */
export type FaceName = 'newsreader-display' | 'newsreader-text' | 'libre-franklin';

/** Sets a line of text as outlines, so that the result does not depend on installed fonts. */
export interface Typesetter {
  /** Returns the width of a text in pixels. @param size the font size in pixels */
  readonly width: (text: string, face: FaceName, size: number) => number;
  /**
   * Returns the outlines of a text as SVG, starting at the baseline. Its words are in the order in which they are seen.
   *
   * @param isReversed whether its language runs from right to left
   */
  readonly outline: (text: string, face: FaceName, size: number, isReversed?: boolean) => string;
}

interface FontFile {
  readonly font: harfbuzz.Font;
  readonly unitsPerEm: number;
  readonly letters: ReadonlySet<number>;
  /** Cached outlines by glyph id. */
  readonly paths: Map<number, string>;
}

const faceNames: readonly FaceName[] = ['newsreader-display', 'newsreader-text', 'libre-franklin'];
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

/**
 * Opens the site’s typefaces.
 *
 * @param scripts those of other scripts than Latin
 * @param ownFiles fonts of the archive’s own, for letters that all others lack: absolute paths
 * @param text what will be set: of each typeface, only the files with its letters are opened; all are without it
 * @throws the error of node:fs if they do not exist
 */
export async function openTypesetter(
  scripts: readonly ScriptFace[] = [],
  ownFiles: readonly string[] = [],
  text?: string,
): Promise<Typesetter> {
  const faces = new Map<FaceName, readonly FontFile[]>();
  const ofScripts = await Promise.all(scripts.map(({ file }) => open(file)));
  const own = await Promise.all(ownFiles.map(openFile));
  for (const name of faceNames) {
    faces.set(name, [...(await openFace(name, text)), ...ofScripts, ...own]);
  }
  const glyphsOf = (text: string, face: FaceName, isLineReversed = false) =>
    inOrder(text.normalize(), isLineReversed).flatMap(({ text: part, isReversed }) => {
      const fonts = runs(part, faces.get(face)!);
      return (isReversed ? fonts.toReversed() : fonts).flatMap((run) =>
        shape(run.font, run.part, isReversed),
      );
    });
  return {
    width: (text, face, size) => glyphsOf(text, face).reduce((sum, { advance }) => sum + advance, 0) * size,
    outline: (text, face, size, isReversed) => {
      let svg = '';
      let x = 0;
      for (const { font, id, advance, xOffset, yOffset } of glyphsOf(text, face, isReversed)) {
        const path = pathOf(font, id);
        const scale = round(size / font.unitsPerEm);
        if (path !== '')
          svg += `<path transform="translate(${round((x + xOffset) * size)} ${round(-yOffset * size)}) scale(${scale} ${-scale})" d="${path}"/>`;
        x += advance;
      }
      return svg;
    },
  };
}

/** Opens the files of a typeface, one after another until all letters of a text are there: opening one takes 50 ms. */
async function openFace(name: FaceName, text: string | undefined): Promise<readonly FontFile[]> {
  if (text === undefined) return Promise.all(subsets.map((subset) => open(`${name}-${subset}`)));
  const codes = new Set(Array.from(text.normalize(), (letter) => letter.codePointAt(0)!));
  const files: FontFile[] = [];
  for (const subset of subsets) {
    const file = await open(`${name}-${subset}`);
    files.push(file);
    for (const code of codes) if (file.letters.has(code)) codes.delete(code);
    if (codes.size === 0) break;
  }
  return files;
}

function open(name: string): Promise<FontFile> {
  return openFile(join(fontsFolder, `${name}.woff2`));
}

const opened = new Map<string, Promise<FontFile>>();

function openFile(path: string): Promise<FontFile> {
  const known = opened.get(path) ?? readFont(path);
  opened.set(path, known);
  return known;
}

async function readFont(path: string): Promise<FontFile> {
  const packed = readFileSync(path);
  // HarfBuzz does not read WOFF2. A variable font is used at its regular weight.
  const font =
    packed.toString('latin1', 0, 4) === 'wOF2'
      ? await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
      : packed;
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer));
  const sized = new harfbuzz.Font(face);
  // The default of some is thin. A font without weights of its own takes no notice.
  sized.setVariations([new harfbuzz.Variation('wght', 400)]);
  return {
    font: sized,
    unitsPerEm: face.upem,
    letters: new Set(face.collectUnicodes()),
    paths: new Map(),
  };
}

/** Splits a text by the font files that have its letters; letters that no file has are omitted. */
function runs(text: string, fonts: readonly FontFile[]): { font: FontFile; part: string }[] {
  const found: { font: FontFile; part: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const last = found.at(-1);
    // A space keeps the font of the word before it.
    const font = last?.font.letters.has(code) ? last.font : fonts.find(({ letters }) => letters.has(code));
    if (!font) continue;
    if (last?.font === font) last.part += letter;
    else found.push({ font, part: letter });
  }
  return found;
}

/** Returns the glyphs of a text with their positions, as fractions of the font size. */
function shape(font: FontFile, text: string, isReversed: boolean) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isReversed ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font.font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: id }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const [advance, x, y] = [xAdvance, xOffset, yOffset].map((units) => units / font.unitsPerEm);
    return { font, id, advance: advance!, xOffset: x!, yOffset: y! };
  });
}

function pathOf({ font, paths }: FontFile, id: number): string {
  const known = paths.get(id) ?? font.glyphToPath(id);
  paths.set(id, known);
  return known;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
