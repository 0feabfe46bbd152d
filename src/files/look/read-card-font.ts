import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import type { CardFont } from '../../archive/look/look.ts';

/**
 * Reads the font with which share cards show letters that our typefaces lack.
 *
 * @param name `theme/name.otf`
 * @param publicDir an absolute path
 * @returns it, or what is wrong with it
 */
export function readCardFont(
  name: string,
  publicDir: string,
): CardFont | { readonly message: string; readonly advice: string } {
  const file = join(publicDir, name);
  if (!existsSync(file))
    return { message: `There is no file public/${name}.`, advice: 'Put the font there.' };
  const bytes = readFileSync(file);
  const letters = lettersOf(bytes);
  if (letters === undefined)
    return {
      message: `"${name}" is not a font that can be read, a collection of fonts, or damaged.`,
      advice: 'Put one font there, as OTF, TTF or WOFF2.',
    };
  const digest = hash('sha256', bytes, 'base64url').slice(0, 16);
  return { file, digest, ranges: rangesOf(letters) };
}

function lettersOf(bytes: Buffer): readonly number[] | undefined {
  try {
    const font = create(bytes);
    return font.isCollection ? undefined : font.characterSet;
  } catch {
    return undefined;
  }
}

function rangesOf(letters: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of letters.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
