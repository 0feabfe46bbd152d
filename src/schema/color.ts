/** A color of sRGB: `#rrggbb`. */
export type Color = string;

/** Light and dark mode. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Our own paper, ink, and accent; tokens.css has the same. */
export const ownColors = {
  paper: { light: '#fbfaf7', dark: '#151412' },
  ink: { light: '#1b1a18', dark: '#e8e4dc' },
  accent: { light: '#8c1d18', dark: '#e58a7b' },
} as const satisfies Readonly<Record<string, Readonly<Record<Scheme, Color>>>>;

/** What text must have to its background, and what can be acted on: WCAG 2.2, 1.4.6 and 1.4.3. */
export const minContrast = { text: 7, control: 4.5, edge: 3 } as const;

/** Returns the contrast of two colors, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Mixes two colors. @param share of the second, from 0 to 1 */
export function mix(one: Color, other: Color, share: number): Color {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, index) => Math.round(value + (b[index]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Returns the color of cards, which is a little nearer to the ink than paper is. */
export function cardColor(paper: Color, ink: Color): Color {
  return mix(paper, ink, 0.035);
}

/** Returns the three channels, from 0 to 255. */
function channels(color: Color): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function luminance(color: Color): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
