import { z } from 'zod';
import { cardColor, type Color, contrast, minContrast, ownColors, type Scheme, schemes } from './color.ts';
import { listOf, oneOrMore, pattern, text, textOr } from './field.ts';
import { explainedIssue, schemaProblem, type TextForm } from './schema-problems.ts';

const colorPattern = /^#[0-9a-f]{6}$/i;
const color = pattern(colorPattern, 'color').transform((value) => value.toLowerCase());
const both = z.strictObject({
  light: color.optional().describe('In light mode.'),
  dark: color.optional().describe('In dark mode.'),
});

/** A file of the folder in which one's own look lies. */
const themeFile = (endings: string, which: TextForm) =>
  pattern(new RegExp(`^theme/[\\p{L}\\p{N}._ -]+\\.(?:${endings})$`, 'iu'), which);
const logo = themeFile('svg|png|jpe?g|webp|avif|gif', 'picture');

const cardFont = pattern(
  /^(?:theme\/[\p{L}\p{N}._ -]+\.(?:otf|ttf|woff2)|@fontsource(?:-variable)?\/[a-z0-9-]+)$/iu,
  'card-font',
);

const typefacePattern = /^(?:theme\/[\p{L}\p{N}._ -]+\.woff2|@fontsource(?:-variable)?\/[a-z0-9-]+)$/iu;
const typeface = oneOrMore(pattern(typefacePattern, 'typeface'));

export const mastheadParts = ['name', 'menu', 'search'] as const;
export const footerParts = ['publisher', 'menu', 'browse', 'pages'] as const;
export const densities = ['compact', 'normal', 'airy'] as const;

/** Returns a schema for the order of some parts, each at most once. */
function orderOf<Part extends string>(parts: readonly [Part, ...Part[]]) {
  return listOf(z.enum(parts)).superRefine((value, context) => {
    const twice = value.find((part, index) => value.indexOf(part) < index);
    if (twice) context.addIssue(explainedIssue(() => schemaProblem('part-listed-twice', { text: twice })));
  });
}

/** The schema of `look` in `content/site.yaml`. */
export const lookSchema = z.strictObject({
  logo: logo
    .optional()
    .describe('A picture in public/theme/ in place of the archive’s name in the masthead: theme/logo.svg.'),
  logoDark: logo.optional().describe('The same for dark mode, if the logo is hard to see there.'),
  wordmark: text
    .optional()
    .describe('What the masthead says in place of the archive’s name, if there is no logo.'),
  colors: z
    .strictObject({
      paper: both.optional().describe('The background.'),
      ink: both.optional().describe('Text: at least 7 : 1 to the paper.'),
      accent: both
        .optional()
        .describe('What can be clicked, and marks: at least 4.5 : 1 to the paper and to cards.'),
    })
    .superRefine(({ paper, ink, accent }, context) => {
      for (const scheme of schemes)
        for (const { path, problem } of contrastFaults({ paper, ink, accent }, scheme))
          context.addIssue({ path, ...explainedIssue(() => problem) });
    })
    .optional()
    .describe('Colors, written like #8c1d18; all others are derived from them.'),
  typefaces: z
    .strictObject({
      text: typeface.describe('For text: with a regular and an italic style, if possible a bold one, too.'),
      headings: typeface.describe('For headlines.'),
      labels: typeface.describe('For menus, labels and dates.'),
    })
    .partial()
    .optional()
    .describe(
      'Typefaces of one’s own: for each use the name of an installed package, such as @fontsource-variable/lora, or one or several WOFF2 files in public/theme/.',
    ),
  cardFont: cardFont
    .optional()
    .describe(
      'A font in public/theme/, as OTF, TTF or WOFF2, with which the pictures for shared links show letters that the program has no typeface for, such as Chinese, Cyrillic or Thai ones: theme/name.otf, or the name of an installed package. Archives in Chinese, Japanese and Korean need not state it if @fontsource-variable/noto-serif-sc, -tc, -jp or -kr is installed. Pages do not load it.',
    ),
  density: z
    .enum(densities)
    .default('normal')
    .describe('How much is on a page: compact, normal (the default), or airy.'),
  masthead: orderOf(mastheadParts)
    .optional()
    .describe(
      'The parts of the masthead, in their order: name, menu, search. What is not listed is left out.',
    ),
  footer: orderOf(footerParts)
    .optional()
    .describe(
      'The parts of the footer, in their order: publisher, menu, browse, pages. What is not listed is left out.',
    ),
});

/** The schema of `menu` in `content/site.yaml`. */
export const menuSchema = z
  .array(
    textOr(
      'to',
      z.strictObject({
        to: pattern(/^(?:\/|\/[^?#\s]+\/|https?:\/\/\S+)$/i, 'address').describe(
          'The address of a page of the archive, such as /topics/harbors/, or of another site.',
        ),
        text: text.optional().describe('The words of the link; the name of the page, if omitted.'),
      }),
    ),
  )
  .min(1);

export type LookData = z.output<typeof lookSchema>;
export type MenuData = z.output<typeof menuSchema>;
type GivenColors = NonNullable<LookData['colors']>;

/** Returns the paper, the ink and the accent of a look in light or dark mode; ours where it has none. */
export function mainColors(
  given: GivenColors | undefined,
  scheme: Scheme,
): Record<'paper' | 'ink' | 'accent', Color> {
  const colorOf = (name: keyof GivenColors) => given?.[name]?.[scheme] ?? ownColors[name][scheme];
  return { paper: colorOf('paper'), ink: colorOf('ink'), accent: colorOf('accent') };
}

function contrastFaults(given: GivenColors, scheme: Scheme) {
  const { paper, ink, accent } = mainColors(given, scheme);
  // What is no color is a fault already.
  if (![paper, ink, accent].every((color) => colorPattern.test(color))) return [];
  const card = cardColor(paper, ink);
  const rules = [
    { name: 'ink', color: ink, least: minContrast.text, whichUse: 'text' },
    { name: 'accent', color: accent, least: minContrast.control, whichUse: 'control' },
  ] as const;
  return rules.flatMap(({ name, color, least, whichUse }) => {
    const ratio = Math.min(contrast(color, paper), contrast(color, card));
    if (ratio >= least) return [];
    // The one that the keeper has chosen, if not both.
    const path = given[name]?.[scheme] === undefined ? ['paper', scheme] : [name, scheme];
    const shown = Math.floor(ratio * 10) / 10;
    const values = { which: scheme, whichUse, color, paper, ratio: shown, least };
    return [{ path, problem: schemaProblem('color-contrast-low', values) }];
  });
}
