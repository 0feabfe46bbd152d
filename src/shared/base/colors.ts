import {
  cardColor,
  type Color,
  contrast,
  minContrast,
  mix,
  ownColors,
  type Scheme,
} from '../../schema/color.ts';
import { entityKinds } from '../../schema/entity-kind.ts';
import { type LookData, mainColors } from '../../schema/look.ts';

/** The colors of tokens.css; a test compares the two. */
export const colors = {
  paper: ownColors.paper,
  card: { light: '#f5f2ea', dark: '#1d1b18' },
  ink: ownColors.ink,
  soft: { light: '#565148', dark: '#b0a99e' },
  rule: { light: '#d9d5cc', dark: '#37332d' },
  hair: { light: '#e7e3da', dark: '#2a2722' },
  edge: { light: '#8a8478', dark: '#77705f' },
  stamp: ownColors.accent,
  mark: { light: '#fff0a8', dark: '#4d4010' },
  person: { light: '#3d5a80', dark: '#9db8d9' },
  organization: { light: '#6b4f2a', dark: '#d1b389' },
  place: { light: '#3f6345', dark: '#9cc4a3' },
  event: { light: '#7a3b5e', dark: '#d9a3bf' },
  law: { light: '#4a4a6a', dark: '#b3b3d9' },
  product: { light: '#2f6166', dark: '#93c4c9' },
  project: { light: '#6a4a7d', dark: '#c7abd9' },
  work: { light: '#5b5b2e', dark: '#c6c691' },
} as const;

export type ColorName = keyof typeof colors;

/** How finely a color is moved to another until its contrast is enough. */
const steps = 50;

/**
 * Returns all colors of a look in light or dark mode. Those that it does not state are derived from its paper and ink, with
 * the contrast that ours have.
 */
export function lookColors(look: LookData | undefined, scheme: Scheme): Readonly<Record<ColorName, Color>> {
  const own = Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [name, color[scheme]]),
  ) as Record<ColorName, Color>;
  const given = look?.colors;
  const { paper, ink, accent } = mainColors(given, scheme);
  if (given?.paper?.[scheme] === undefined && given?.ink?.[scheme] === undefined)
    return { ...own, stamp: accent };
  const card = cardColor(paper, ink);
  const toward = (from: Color, to: Color, isEnough: (color: Color) => boolean) => {
    for (let step = 0; step < steps; step++) {
      const color = mix(from, to, step / steps);
      if (isEnough(color)) return color;
    }
    return to;
  };
  const reads = (least: number) => (color: Color) =>
    Math.min(contrast(color, paper), contrast(color, card)) >= least;
  const kinds = entityKinds.map((kind) => [kind, toward(own[kind], ink, reads(minContrast.control))]);
  return {
    ...own,
    ...(Object.fromEntries(kinds) as Record<(typeof entityKinds)[number], Color>),
    paper,
    card,
    ink,
    stamp: accent,
    soft: toward(mix(ink, paper, 0.4), ink, reads(minContrast.text)),
    rule: mix(paper, ink, 0.17),
    hair: mix(paper, ink, 0.1),
    edge: toward(mix(ink, paper, 0.55), ink, reads(minContrast.edge)),
    mark: toward(own.mark, paper, (color) => contrast(color, ink) >= minContrast.text),
  };
}
