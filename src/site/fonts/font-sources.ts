import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageFile } from '../../files/roots.ts';
import subsetFont, { type VariationAxes } from 'subset-font';
import { scriptFaces } from '../../shared/base/script-face.ts';

interface Face {
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly axes: VariationAxes;
}

/** The weights of text, and of headings. */
const weights: VariationAxes = { wght: { min: 400, max: 600, default: 400 } };
/** The weights of italics. */
const italicWeights: VariationAxes = { wght: { min: 300, max: 400, default: 400 } };

// The complete Newsreader weighs 280 kB, for optical sizes of which a page uses two: text and headlines.
const faces: readonly Face[] = [
  { name: 'newsreader-text', family: 'Newsreader Text', style: 'normal', axes: { opsz: 18, ...weights } },
  {
    name: 'newsreader-italic',
    family: 'Newsreader Text',
    style: 'italic',
    axes: { opsz: 18, ...italicWeights },
  },
  {
    name: 'newsreader-display',
    family: 'Newsreader Display',
    style: 'normal',
    axes: { opsz: 48, wght: 500 },
  },
  { name: 'libre-franklin', family: 'Libre Franklin', style: 'normal', axes: weights },
];

/** The subsets of a face, with the letters for which a browser loads each, and which the file then has. */
const subsets: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
    'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, ' +
    'U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, ' +
    'U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
};

/**
 * The features that browsers apply by themselves, and those of figures that the style sheets ask for. Glyphs that only
 * others show, such as small capitals, are left out.
 */
const features: readonly string[] = [
  ...['calt', 'ccmp', 'clig', 'dist', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig', 'rvrn'],
  ...['lnum', 'pnum', 'tnum'],
];

/** Copyright, license and license URL, which the Open Font License requires in the font. */
const namesKept: readonly number[] = [0, 13, 14];

/** A font file, and all that it is made of. */
export interface FontSource {
  readonly file: string;
  /** What it is made from, in the folder of packages. */
  readonly source: string;
  readonly axes: VariationAxes;
  /** Those that the font is reduced to. */
  readonly letters: string;
  /** Those of its features that it keeps; all if absent, since most of other scripts are necessary. */
  readonly features?: readonly string[];
}

/**
 * The site's font files, `<face>-<subset>.woff2` and those of other scripts.
 *
 * Axes that the style sheets don't use are pinned, which keeps an article page below 130 kB of fonts.
 */
export const fontSources: readonly FontSource[] = [
  ...faces.flatMap((face) =>
    Object.entries(subsets).map(([subset, range]) => ({
      file: `${face.name}-${subset}.woff2`,
      source: sourceOf(face, subset),
      axes: face.axes,
      letters: lettersIn(range),
      features,
    })),
  ),
  ...scriptFaces.map(({ file, ranges }) => {
    const script = file.slice(file.lastIndexOf('-') + 1);
    return {
      file: `${file}.woff2`,
      source: `@fontsource-variable/${file}/files/${file}-${script}-wght-normal.woff2`,
      axes: weights,
      letters: ranges.map(([first, last]) => lettersOf(first, last)).join(''),
    };
  }),
];

/** Returns the rules of `faces.css`, which name the files by relative path, so that Vite adds hashes and the base path. */
export function faceRules(): string {
  return faces
    .flatMap((face) =>
      Object.entries(subsets).map(([subset, range]) => fontFace(face, `${face.name}-${subset}.woff2`, range)),
    )
    .join('');
}

/** Returns a digest (SHA-256, hexadecimal) of all that a font file is made of: where it changes, the file is made anew. */
export function digestOfSource({ source, axes, letters, features: kept }: FontSource): string {
  const maker = readFileSync(packageFile('subset-font/package.json'), 'utf8');
  return createHash('sha256')
    .update(readFileSync(packageFile(source)))
    .update(JSON.stringify([axes, namesKept, maker, letters, kept]))
    .digest('hex');
}

/** Returns the bytes of a font file, in the format WOFF2. */
export function makeFont({ source, axes, letters, features: keepFeatures }: FontSource): Promise<Buffer> {
  return subsetFont(readFileSync(packageFile(source)), letters, {
    ...(keepFeatures && { keepFeatures }),
    preserveNameIds: [...namesKept],
    targetFormat: 'woff2',
    variationAxes: axes,
  });
}

/** Returns the file of a Fontsource package for a subset. */
function sourceOf({ name, style, axes }: Face, subset: string): string {
  const family = name.replace(/^newsreader-.*/, 'newsreader');
  const axis = 'opsz' in axes ? 'opsz' : 'wght';
  return `@fontsource-variable/${family}/files/${family}-${subset}-${axis}-${style}.woff2`;
}

/** Returns the rule of a file of a face. @param range the letters for which a browser loads it */
function fontFace({ family, style, axes: { wght } }: Face, file: string, range: string): string {
  const weight = typeof wght === 'object' ? `${wght.min} ${wght.max}` : wght;
  return `@font-face {
  font-family: '${family}';
  src: url('./${file}') format('woff2');
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  unicode-range: ${range};
}
`;
}

function lettersOf(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Returns the letters of a range as style sheets write it. */
function lettersIn(unicodeRange: string): string {
  return unicodeRange
    .split(', ')
    .map((range) => {
      const [first = 0, last = first] = range
        .slice('U+'.length)
        .split('-')
        .map((code) => parseInt(code, 16));
      return lettersOf(first, last);
    })
    .join('');
}
