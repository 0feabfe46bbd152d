import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type CardFont,
  faceRoles,
  type Logo,
  type Look,
  type LookTypeface,
  noLook,
  defaultFontPackage,
} from '../../archive/look/look.ts';
import type { Problem } from '../../archive/problem.ts';
import type { SiteData } from '../../schema/site.ts';
import { openPicture } from '../pictures/open-picture.ts';
import { lookProblem } from './look-problems.ts';
import type { AdvisedMessage } from '../../text/catalog.ts';

/** The folder, in `public`, of what makes a look one’s own. */
const themeFolder = 'theme';
const styleName = `${themeFolder}/style.css`;
const maxKilobytes = 130;
/** The size of our own typefaces, of which a page loads those that are not replaced, in kilobytes. */
const ownKilobytes: Readonly<Record<LookTypeface['role'], number>> = { text: 77, headings: 24, labels: 26 };

/** A look, and what is wrong with its files. */
interface ReadLook {
  readonly look: Look;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files of an archive’s look: the logo, typefaces, the font of share cards, and `public/theme/style.css`.
 *
 * @param publicDir the folder `public` of the archive: an absolute path
 * @param siteFile the file that names them, for problems
 * @param copies see {@link openPicture}
 * @throws what node:fs throws if a file can't be read
 */
export async function readLook(
  { look: given, language }: SiteData,
  publicDir: string,
  siteFile: string,
  copies?: string,
): Promise<ReadLook> {
  const stylePath = join(publicDir, styleName);
  const mayNeedFont = defaultFontPackage(language) !== undefined;
  if (!given && !mayNeedFont && !existsSync(stylePath)) return { look: noLook, problems: [] };
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], said: AdvisedMessage) =>
    problems.push({ severity: 'error', file: siteFile, path: ['look', ...path], ...said });

  /** The size of each font that a page may load, by path: two uses may share one. */
  const loaded = new Map<string, number>();

  const openLogo = async (field: 'logo' | 'logoDark'): Promise<Logo | undefined> => {
    const name = given?.[field];
    if (name === undefined) return undefined;
    const path = join(publicDir, name);
    if (!existsSync(path)) {
      report([field], lookProblem('logo-missing', { name }));
      return undefined;
    }
    const picture = await openPicture(path, publicDir, copies);
    if ('message' in picture) report([field], picture);
    if ('message' in picture || picture.file === undefined) return undefined;
    const { file, width, height } = picture;
    return {
      file,
      width,
      height,
      digest: hash('sha256', readFileSync(file), 'base64url').slice(0, 16),
    };
  };

  const openTypeface = async (role: LookTypeface['role']): Promise<LookTypeface | undefined> => {
    const names = given?.typefaces?.[role] ?? [];
    if (names.length === 0) return undefined;
    const { readTypeface } = await import('./read-typeface.ts');
    const typeface = await readTypeface(role, names, publicDir, copies);
    if ('message' in typeface) {
      report(['typefaces', role], typeface);
      return undefined;
    }
    for (const [path, bytes] of typeface.loaded) loaded.set(path, bytes);
    return typeface.typeface;
  };

  const openCardFont = async (): Promise<CardFont | undefined> => {
    const name = given?.cardFont;
    if (name === undefined && !mayNeedFont) return undefined;
    const { defaultCardFont, readCardFont } = await import('./read-card-font.ts');
    if (name === undefined) return defaultCardFont(language);
    const font = readCardFont(name, publicDir);
    if ('digest' in font) return font;
    report(['cardFont'], font);
    return undefined;
  };

  const [cardFont, logo, logoDark, ...typefaces] = await Promise.all([
    openCardFont(),
    openLogo('logo'),
    openLogo('logoDark'),
    ...faceRoles.map(openTypeface),
  ]);
  const ours = faceRoles
    .filter((role) => !given?.typefaces?.[role]?.length)
    .map((role) => ownKilobytes[role]);
  const sizes = [...loaded.values()].map((bytes) => bytes / 1000);
  const kilobytes = Math.round([...ours, ...sizes].reduce((sum, size) => sum + size, 0));
  if (loaded.size > 0 && kilobytes > maxKilobytes) {
    problems.push({
      severity: 'warning',
      file: siteFile,
      path: ['look', 'typefaces'],
      ...lookProblem('typefaces-too-large', { kilobytes, most: maxKilobytes }),
    });
  }
  let style = '';
  if (existsSync(stylePath)) {
    const { checkStyle } = await import('./check-style.ts');
    style = readFileSync(stylePath, 'utf8');
    problems.push(...checkStyle(style, `${basename(publicDir)}/${styleName}`));
  }
  return {
    look: {
      ...(logo && { logo }),
      ...(logoDark && { logoDark }),
      ...(cardFont && { cardFont }),
      typefaces: typefaces.filter((typeface) => typeface !== undefined),
      style,
    },
    problems,
  };
}
