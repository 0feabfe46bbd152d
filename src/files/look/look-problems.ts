import { type Catalog, fromCatalog } from '../../text/catalog.ts';

/** A file or package that `site.yaml` names. */
interface NamedFont {
  readonly name: string;
}

/** A property of a style sheet. */
interface StyleProperty {
  readonly property: string;
}

/** What may be wrong with the look of an archive: its logo, typefaces and style sheet. */
export const lookProblems = {
  'card-font-package-missing': ({ name }: NamedFont) => ({
    message: `The package "${name}" is not installed, or has no fonts that can be used.`,
    advice: `Run npm install ${name}, or put a font into public/theme/ and name it like theme/name.otf.`,
  }),
  'card-font-unreadable': ({ name }: NamedFont) => ({
    message: `"${name}" is not a font that can be read, a collection of fonts, or damaged.`,
    advice: 'Put one font there, as OTF, TTF or WOFF2.',
  }),
  'font-file-missing': ({ name }: NamedFont) => ({
    message: `There is no file public/${name}.`,
    advice: 'Put the font there.',
  }),
  'font-unreadable': ({ name }: NamedFont) => ({
    message: `"${name}" is not a font that browsers can read, or is damaged.`,
    advice: 'Save it as WOFF2, and put it there again.',
  }),
  'logo-missing': ({ name }: NamedFont) => ({
    message: `There is no file public/${name}.`,
    advice: 'Put the picture there.',
  }),
  'style-color-fixed': ({ property }: StyleProperty) => ({
    message: `"${property}" can’t be set here.`,
    advice: 'Set it in site.yaml, under look: colors, where its contrast is checked.',
  }),
  'style-font-face': ({ rule }: { readonly rule: string }) => ({
    message: `"${rule}" can’t be used here.`,
    advice: 'Name the typeface in site.yaml, under look: typefaces.',
  }),
  'style-forced-colors': {
    message: 'The colors that readers force can’t be overridden.',
    advice: 'Remove it: some people need the colors of their own.',
  },
  'style-names-address': ({ property }: StyleProperty) => ({
    message: `"${property}" names an address, and nothing is loaded from here.`,
    advice: 'Use colors, lines and gradients, or a logo in site.yaml.',
  }),
  'style-rule-barred': ({ rule }: { readonly rule: string }) => ({
    message: `"${rule}" can’t be used here.`,
    advice: 'Write the rules themselves here.',
  }),
  'style-unreadable': ({ fault }: { readonly fault: string }) => ({
    message: `This style sheet can’t be read: ${fault}.`,
    advice: 'Correct it there.',
  }),
  'typeface-among-files': ({ name }: NamedFont) => ({
    message: `"${name}" is a whole typeface, and other files are listed with it.`,
    advice: 'Name one package, or files of one typeface.',
  }),
  'typeface-package-empty': ({ name }: NamedFont) => ({
    message: `The package "${name}" has no WOFF2 fonts that can be used.`,
    advice: 'Choose another typeface.',
  }),
  'typeface-package-missing': ({ name }: NamedFont) => ({
    message: `The package "${name}" is not installed.`,
    advice: `Run npm install ${name}, or put a WOFF2 file into public/theme/ and name it like theme/name.woff2.`,
  }),
  'typefaces-too-large': ({ kilobytes, most }: { readonly kilobytes: number; readonly most: number }) => ({
    message: `A page loads up to ${kilobytes} kB of typefaces, which is slow for readers far from a fast network.`,
    advice: `Stay below ${most} kB: use one typeface for text and headings, or files with fewer signs and weights.`,
  }),
} satisfies Catalog;

export const lookProblem = fromCatalog(lookProblems);
