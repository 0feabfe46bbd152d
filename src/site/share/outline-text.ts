import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontsFolder } from '../fonts/fonts.ts';

/** A typeface of the site, by the name of its files. */
export type FaceName = 'newsreader-display' | 'newsreader-text' | 'libre-franklin';

/** Words as shapes, so that they look the same wherever they are drawn, whatever fonts are there. */
export interface TextOutline {
  /** SVG, drawn from the baseline. */
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
}

/** Makes outlines of a line of text. @param size in pixels */
export type OutlineText = (text: string, face: FaceName, size: number) => TextOutline;

interface FontFile {
  readonly font: harfbuzz.Font;
  readonly unitsPerEm: number;
  readonly letters: ReadonlySet<number>;
}

const faceNames: readonly FaceName[] = ['newsreader-display', 'newsreader-text', 'libre-franklin'];
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

/** Opens the site's typefaces. @throws what node:fs throws where they were not made */
export async function openFaces(): Promise<OutlineText> {
  const faces = new Map<FaceName, readonly FontFile[]>();
  for (const name of faceNames)
    faces.set(name, await Promise.all(subsets.map((subset) => open(name, subset))));
  return (text, face, size) => {
    let svg = '';
    let x = 0;
    for (const { font, part } of runs(text.normalize(), faces.get(face)!)) {
      const scale = size / font.unitsPerEm;
      for (const glyph of shape(font.font, part)) {
        const path = font.font.glyphToPath(glyph.id);
        const left = round(x + glyph.xOffset * scale);
        if (path !== '')
          svg += `<path transform="translate(${left} ${round(-glyph.yOffset * scale)}) scale(${round(scale)} ${round(-scale)})" d="${path}"/>`;
        x += glyph.advance * scale;
      }
    }
    return { svg, width: x };
  };
}

async function open(name: FaceName, subset: string): Promise<FontFile> {
  const packed = readFileSync(join(fontsFolder, `${name}-${subset}.woff2`));
  // HarfBuzz reads no packed fonts; a variable one is taken at its regular weight.
  const font = await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer));
  return { font: new harfbuzz.Font(face), unitsPerEm: face.upem, letters: new Set(face.collectUnicodes()) };
}

/** Divides a text among the files that have its letters; what none of them has is left out. */
function runs(text: string, fonts: readonly FontFile[]): { font: FontFile; part: string }[] {
  const found: { font: FontFile; part: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const last = found.at(-1);
    // A space stays with the word before it.
    const font = last?.font.letters.has(code) ? last.font : fonts.find(({ letters }) => letters.has(code));
    if (!font) continue;
    if (last?.font === font) last.part += letter;
    else found.push({ font, part: letter });
  }
  return found;
}

function shape(font: harfbuzz.Font, text: string) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    return { id: codepoint, advance: xAdvance, xOffset, yOffset };
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
