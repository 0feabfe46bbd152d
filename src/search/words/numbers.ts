/** How numbers are written in a language. */
export interface NumberSigns {
  /** Divides thousands; a space is none, since it divides words. */
  readonly group: string;
  readonly decimal: string;
}

/** As numbers are written in English. */
export const englishNumbers: NumberSigns = { group: ',', decimal: '.' };

/** Stands for the decimal sign in what is folded: U+066B, ARABIC DECIMAL SEPARATOR, which no language writes otherwise. */
export const decimalSign = '\u066B';

/** Returns the signs that the numbers of a language are written with (CLDR, by Intl). @param language a BCP 47 code */
export function numberSigns(language: string): NumberSigns {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(12345678.9);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const decimal = sign('decimal') || '.';
  const group = sign('group').trim();
  // Where spaces divide thousands, what is not the decimal sign is taken for a divider of the other kind.
  return { decimal, group: group || (decimal === ',' ? '.' : ',') };
}

const digitsWithSign = /\d[^\p{L}\p{M}\s\d]\d/u;
const special = /[.*+?^${}()|[\]\\-]/g;
const patterns = new Map<string, { readonly grouped: RegExp; readonly decimal: RegExp }>();

/**
 * Writes the numbers of a text in one way: `1,000` as `1000`, and `1.05` with {@link decimalSign}, so that it is neither
 * `105` nor `10.5`. What has several decimal signs (`1.6.0`) is no number, and stays.
 *
 * @param text with digits 0–9
 */
export function readNumbers(text: string, signs: NumberSigns = englishNumbers): string {
  if (!digitsWithSign.test(text)) return text;
  const { grouped, decimal } = patternsOf(signs);
  return text
    .replace(/(?<=\d)\u066C(?=\d)/g, '')
    .replace(grouped, (number) => number.replaceAll(signs.group, ''))
    .replace(decimal, `$1${decimalSign}$2`);
}

function patternsOf({ group, decimal }: NumberSigns) {
  const key = group + decimal;
  const known = patterns.get(key);
  if (known) return known;
  const [g, d] = [group.replace(special, '\\$&'), decimal.replace(special, '\\$&')];
  const made = {
    grouped: new RegExp(`(?<![\\d.,])\\d{1,3}(?:${g}\\d{3})+(?!\\d|${g}\\d)`, 'g'),
    decimal: new RegExp(`(?<![\\d]|\\d[.,])(\\d+)${d}(\\d+)(?!\\d|[.,]\\d)`, 'g'),
  };
  patterns.set(key, made);
  return made;
}
