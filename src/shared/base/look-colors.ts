import { cardColor, type Color, contrast, minContrast, mix, type Scheme } from '../../schema/color.ts';
import { entityKinds } from '../../schema/entity-kind.ts';
import { type LookData, mainColors } from '../../schema/look.ts';
import { type ColorName, colors } from './colors.ts';

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
