import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, packageFile, programRoot } from '../../files/roots.ts';
import type { VariationAxes } from 'subset-font';
import { scriptFaces } from '../../views/base/script-face.ts';

/** Where the style sheets expect the font files. A package of the program contains them. */
export const fontsFolder = join(programRoot, '.astro/fonts');

interface Face {
  readonly name: string;
  /** The file of a Fontsource package for a subset. */
  readonly source: (subset: string) => string;
  readonly axes: VariationAxes;
}

// The complete Newsreader weighs 280 kB, for optical sizes of which a page uses two: text and headlines.
const faces: readonly Face[] = [
  {
    name: 'newsreader-text',
    source: (subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    axes: { opsz: 18, wght: { min: 400, max: 600, default: 400 } },
  },
  {
    name: 'newsreader-display',
    source: (subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    axes: { opsz: 48, wght: 500 },
  },
  {
    name: 'newsreader-italic',
    source: (subset) => `newsreader/files/newsreader-${subset}-opsz-italic.woff2`,
    axes: { opsz: 18, wght: { min: 300, max: 400, default: 400 } },
  },
  {
    name: 'libre-franklin',
    source: (subset) => `libre-franklin/files/libre-franklin-${subset}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 600, default: 400 } },
  },
];
/** The weights of text, and of headings. */
const weights: VariationAxes = { wght: { min: 400, max: 600, default: 400 } };
const subsets: readonly string[] = ['latin', 'latin-ext', 'vietnamese'];

/** Copyright, license and license URL, which the Open Font License requires in the font. */
const namesKept: readonly number[] = [0, 13, 14];

/**
 * Makes the site's font files, `<face>-<subset>.woff2` and those of other scripts, unless they exist, as in a package of the
 * program.
 *
 * Axes that the style sheets don't use are pinned, which keeps an article page below 130 kB of fonts. The
 * style sheets refer to the files by relative path, so that Vite adds hashes and the base path.
 *
 * @param folder an absolute path
 */
export async function makeFonts(folder = fontsFolder): Promise<void> {
  if (isInstalled) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, source, axes } of faces)
    for (const subset of subsets)
      await makeFont(join(folder, `${name}-${subset}.woff2`), `@fontsource-variable/${source(subset)}`, axes);
  for (const { file, ranges } of scriptFaces) {
    const script = file.slice(file.lastIndexOf('-') + 1);
    const source = `@fontsource-variable/${file}/files/${file}-${script}-wght-normal.woff2`;
    const letters = ranges.map(([first, last]) => lettersOf(first, last)).join('');
    await makeFont(join(folder, `${file}.woff2`), source, weights, letters);
  }
}

/** @param letters those that the font is reduced to; all if absent */
async function makeFont(file: string, source: string, axes: VariationAxes, letters?: string): Promise<void> {
  const original = readFileSync(packageFile(source));
  const maker = readFileSync(packageFile('subset-font/package.json'), 'utf8');
  const stamp = `${file}.digest`;
  const digest = createHash('sha256')
    .update(original)
    .update(JSON.stringify([axes, namesKept, maker, letters]))
    .digest('hex');
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(original, letters, {
    keepAllGlyphs: letters === undefined,
    preserveNameIds: [...namesKept],
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, font);
  renameSync(unfinished, file);
  writeFileSync(stamp, digest);
}

function lettersOf(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
