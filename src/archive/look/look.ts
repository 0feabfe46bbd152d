/** What a typeface is for. */
export const faceRoles = ['text', 'headings', 'labels'] as const;
export type FaceRole = (typeof faceRoles)[number];

/** The metrics of a typeface, as fractions of its size. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The mean width of a letter of running text. */
  readonly width: number;
}

/** One font file of a typeface. */
export interface LookFont {
  /** In `public`, `theme/name.woff2`, or in `node_modules`, `@fontsource/lora/files/…`. */
  readonly path: string;
  /** The file to be published, reduced to what pages use: an absolute path, which is not part of any page. */
  readonly file: string;
  readonly digest: string;
  /** `400`, or `400 700` if it has all weights in between. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** The characters for which it is loaded, as in CSS; all if absent. */
  readonly range?: string;
}

/** A typeface of one's own. */
export interface LookTypeface {
  readonly role: FaceRole;
  /** What stands in for it until it is loaded. */
  readonly generic: 'serif' | 'sans-serif';
  readonly metrics: FaceMetrics;
  readonly fonts: readonly LookFont[];
  /** The place in `fonts` of the one that every page needs. */
  readonly main: number;
}

/** A picture in the masthead. */
export interface Logo {
  /** The file to be published: an absolute path, which is not part of any page. */
  readonly file: string;
  readonly digest: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A font for the letters on share cards that our typefaces lack. */
export interface CardFont {
  /** Absolute paths, which are not part of any page: one, or the parts of a large font. */
  readonly files: readonly { readonly path: string; readonly ranges: LetterRanges }[];
  readonly digest: string;
  /** All letters that it has. */
  readonly ranges: LetterRanges;
}

/** The first and last code point of each range of letters. */
export type LetterRanges = readonly (readonly [first: number, last: number])[];

/** What lies in `public/theme`: a logo, typefaces and a style sheet. */
export interface Look {
  readonly logo?: Logo;
  readonly logoDark?: Logo;
  readonly cardFont?: CardFont;
  readonly typefaces: readonly LookTypeface[];
  /** The style sheet of one's own; empty if there is none. */
  readonly style: string;
}

export const noLook: Look = { typefaces: [], style: '' };

/** Returns a look as a text, without the paths of files, which depend on the machine: digests say what is in them. */
export function lookText(look: Look): string {
  return JSON.stringify(look, (key, value: unknown) =>
    key === 'file' || key === 'files' ? undefined : value,
  );
}

const packages: Readonly<Record<string, string>> = {
  Hans: '@fontsource-variable/noto-serif-sc',
  Hant: '@fontsource-variable/noto-serif-tc',
  Jpan: '@fontsource-variable/noto-serif-jp',
  Kore: '@fontsource-variable/noto-serif-kr',
};

/**
 * Returns the optional package with the letters of a language that is written in thousands of signs, which is too large for
 * every archive to have it.
 *
 * @param language a BCP 47 code
 */
export function defaultFontPackage(language: string): string | undefined {
  return packages[new Intl.Locale(language).maximize().script ?? ''];
}
