import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { create } from 'fontkitten';
import { type CardFont, type LetterRanges, defaultFontPackage } from '../../archive/look/look.ts';
import { installedFile } from '../roots.ts';
import { lookProblem } from './look-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/**
 * Reads the font with which share cards show letters that our typefaces lack.
 *
 * @param name `theme/name.otf`, or `@fontsource-variable/name`
 * @param publicDir an absolute path
 * @returns it, or what is wrong with it
 */
export function readCardFont(name: string, publicDir: string): CardFont | CatalogMessage {
  if (name.startsWith('@')) {
    return packageFont(name) ?? lookProblem('card-font-package-missing', { name });
  }
  const file = join(publicDir, name);
  if (!existsSync(file)) return lookProblem('font-file-missing', { name });
  const bytes = readFileSync(file);
  const letters = lettersOf(bytes);
  if (letters === undefined) return lookProblem('card-font-unreadable', { name });
  const digest = hash('sha256', bytes, 'base64url').slice(0, 16);
  const ranges = rangesOf(letters);
  return { files: [{ path: file, ranges }], digest, ranges };
}

/** Returns the font for the letters of a language, if our typefaces lack them and its package is installed. */
export function defaultCardFont(language: string): CardFont | undefined {
  const name = defaultFontPackage(language);
  return name === undefined ? undefined : packageFont(name);
}

/**
 * Reads an installed Fontsource package: the regular upright files, each with the letters that the package states.
 *
 * @see https://fontsource.org/docs
 */
function packageFont(name: string): CardFont | undefined {
  const manifest = installedFile(`${name}/package.json`);
  const stated = installedFile(`${name}/unicode.json`);
  if (manifest === undefined || stated === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const subsets = JSON.parse(readFileSync(stated, 'utf8')) as Readonly<Record<string, string>>;
  const id = basename(name);
  const files = Object.entries(subsets).flatMap(([subset, text]) => {
    // The parts of a large font are numbered: `[12]`
    const start = join(dirname(stated), 'files', `${id}-${subset.replaceAll(/[[\]]/g, '')}`);
    const path = ['wght', '400']
      .map((weight) => `${start}-${weight}-normal.woff2`)
      .find((one) => existsSync(one));
    return path === undefined ? [] : [{ path, ranges: statedRanges(text) }];
  });
  if (files.length === 0) return undefined;
  return { files, digest: `${name}@${version}`, ranges: joined(files.flatMap(({ ranges }) => ranges)) };
}

/** Reads what CSS calls a `unicode-range`: `U+4E00-4E0B,U+4E0D`. */
function statedRanges(text: string): LetterRanges {
  return text.split(',').flatMap((range) => {
    const [, first, last] = /^\s*U\+([\da-f]+)(?:-([\da-f]+))?\s*$/i.exec(range) ?? [];
    return first === undefined ? [] : [[parseInt(first, 16), parseInt(last ?? first, 16)] as const];
  });
}

function lettersOf(bytes: Buffer): readonly number[] | undefined {
  try {
    const font = create(bytes);
    return font.isCollection ? undefined : font.characterSet;
  } catch {
    return undefined;
  }
}

function rangesOf(letters: readonly number[]): LetterRanges {
  return joined(letters.map((code) => [code, code]));
}

/** Returns ranges in order, with those joined between which nothing is: each letter is looked up in all of them. */
function joined(ranges: LetterRanges): LetterRanges {
  const found: [number, number][] = [];
  for (const [first, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && first <= last[1] + 1) last[1] = Math.max(last[1], end);
    else found.push([first, end]);
  }
  return found;
}
