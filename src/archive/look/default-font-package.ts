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
