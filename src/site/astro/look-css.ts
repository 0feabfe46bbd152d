import type { FaceRole, LookFont, Look, LookTypeface } from '../../archive/look/look.ts';
import type { LookData } from '../../schema/look.ts';
import type { SiteData } from '../../schema/site.ts';
import { type ColorName, colors, lookColors } from '../../shared/base/colors.ts';
import { type ScriptFace, scriptFaceOf } from '../../shared/base/script-face.ts';

const families: Readonly<Record<FaceRole, string>> = {
  text: 'Own Text',
  headings: 'Own Headings',
  labels: 'Own Labels',
};

/** The fonts that are there on most machines, with the mean width of their letters; as `fonts.css` has them. */
const standIns = {
  serif: {
    local: "local('Times New Roman'), local('TimesNewRomanPSMT'), local('Liberation Serif')",
    width: 0.40625,
  },
  'sans-serif': { local: "local('Arial'), local('ArialMT'), local('Liberation Sans')", width: 0.4458 },
} as const;

const systemFonts = { serif: 'Georgia, serif', 'sans-serif': 'system-ui, sans-serif' } as const;

/** What differs from tokens.css where more or less is on a page. */
const densities: Readonly<Record<LookData['density'], Readonly<Record<string, string>>>> = {
  normal: {},
  compact: {
    leading: '1.46',
    'size-text': 'clamp(1.0625rem, 1.03rem + 0.2vw, 1.125rem)',
    'size-head': 'clamp(1.625rem, 1.2rem + 2vw, 2.5rem)',
    u2: '0.8125rem',
    u3: '1.1875rem',
    u4: '1.5rem',
    u6: '2.125rem',
    u8: '2.75rem',
    u12: '4rem',
  },
  airy: {
    leading: '1.66',
    'size-text': 'clamp(1.1875rem, 1.1rem + 0.4vw, 1.375rem)',
    'size-head': 'clamp(1.9375rem, 1.2rem + 3.4vw, 3.75rem)',
    u3: '1.75rem',
    u4: '2.5rem',
    u6: '4rem',
    u8: '5.5rem',
    u12: '8rem',
  },
};

/** Tokens that `prefers-contrast: more` replaces, with those that replace them; as tokens.css does. */
const strongerTokens = { soft: 'ink', rule: 'edge', hair: 'edge', edge: 'ink' } as const;

/**
 * Returns the style sheet of a look of one's own, to be loaded after the site's: it sets tokens, and has the keeper's style
 * sheet in a layer that print overrides.
 *
 * @param urlOf returns the address of a font file, as the style sheet has it; that of an archive's script by the face
 * @returns an empty text if the look is ours
 */
export function lookCss(
  { look: settings, language }: Pick<SiteData, 'look' | 'language'>,
  { typefaces, style }: Look,
  urlOf: (font: LookFont | ScriptFace) => string,
): string {
  const tokens: Readonly<Record<string, string>> = {
    ...colorTokens(settings),
    ...(settings && densities[settings.density]),
  };
  const fonts = typefaces.flatMap((typeface) => [
    ...typeface.fonts.map((font) => fontFace(families[typeface.role], font, urlOf(font))),
    standIn(typeface),
  ]);
  const faces = typefaces.flatMap((typeface) => Object.entries(faceTokens(typeface)));
  const all = { ...tokens, ...Object.fromEntries(faces) };
  const script = scriptFaceOf(language);
  const hasColors = Object.keys(tokens).some((name) => name in colors);
  const stronger = Object.entries(strongerTokens).map(([name, by]) => [name, `var(--${by})`] as const);
  return [
    Object.keys(all).length > 0 ? `@layer tokens {\n${rule(all)}\n}` : '',
    hasColors
      ? `@media (prefers-contrast: more) {\n@layer tokens {\n${rule(Object.fromEntries(stronger))}\n}\n}`
      : '',
    ...fonts,
    script ? scriptFontFace(script, urlOf(script)) : '',
    style.trim() === '' ? '' : `@media screen {\n@layer look {\n${style}\n}\n}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function colorTokens(look: LookData | undefined): Record<string, string> {
  if (!look?.colors) return {};
  const [light, dark] = [lookColors(look, 'light'), lookColors(look, 'dark')];
  const names = Object.keys(colors) as ColorName[];
  const changed = names.filter(
    (name) => light[name] !== colors[name].light || dark[name] !== colors[name].dark,
  );
  return Object.fromEntries(changed.map((name) => [name, `light-dark(${light[name]}, ${dark[name]})`]));
}

function rule(tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
}

function faceTokens({ role, generic }: LookTypeface): Readonly<Record<string, string>> {
  const family = families[role];
  const rest = `'${family} Fallback', ${systemFonts[generic]}`;
  if (role === 'text') return { 'text-face': `'${family}'`, 'text-stack': `var(--text-face), ${rest}` };
  return { [role === 'headings' ? 'head-stack' : 'label-stack']: `'${family}', ${rest}` };
}

function fontFace(
  family: string,
  { weight, style, range }: Pick<LookFont, 'weight' | 'style' | 'range'>,
  url: string,
): string {
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  src: url('${url}') format('woff2');`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    '  font-display: swap;',
    ...(range === undefined ? [] : [`  unicode-range: ${range};`]),
    '}',
  ].join('\n');
}

function scriptFontFace({ family, ranges }: ScriptFace, url: string): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  const range = ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`);
  return fontFace(family, { weight: '400 600', style: 'normal', range: range.join(', ') }, url);
}

/** Returns a font that is there already, with the metrics of the typeface, so that nothing moves when it has loaded. */
function standIn({ role, generic, metrics }: LookTypeface): string {
  const { local, width } = standIns[generic];
  const scale = metrics.width / width;
  const percent = (value: number) => `${Math.round(value * 1e4) / 100}%`;
  return [
    '@font-face {',
    `  font-family: '${families[role]} Fallback';`,
    `  src: ${local};`,
    `  size-adjust: ${percent(scale)};`,
    `  ascent-override: ${percent(metrics.ascent / scale)};`,
    `  descent-override: ${percent(metrics.descent / scale)};`,
    `  line-gap-override: ${percent(metrics.lineGap / scale)};`,
    '}',
  ].join('\n');
}
