/** The separators in the numbers of a language. */
export interface NumberSigns {
  /** The thousands separator; never a space, which separates words. */
  readonly group: string;
  readonly decimal: string;
}

/** The separators in English numbers. */
export const englishNumbers: NumberSigns = { group: ',', decimal: '.' };

/** The decimal sign in folded words: U+066B ARABIC DECIMAL SEPARATOR, which has no other use. */
export const decimalSign = '\u066B';

/** Returns the separators in the numbers of a language (CLDR, from Intl). @param language a BCP 47 code */
export function numberSigns(language: string): NumberSigns {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(12345678.9);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const decimal = sign('decimal') || '.';
  const group = sign('group').trim();
  // In languages with spaces between thousands, the other of comma and period is also accepted as thousands
  // separator.
  return { decimal, group: group || (decimal === ',' ? '.' : ',') };
}

const digitsWithSign = /\d[^\p{L}\p{M}\s\d]\d/u;
const special = /[.*+?^${}()|[\]\\-]/g;
const patterns = new Map<string, { readonly grouped: RegExp; readonly decimal: RegExp }>();

/**
 * Normalizes the numbers in a text: `1,000` becomes `1000`, and `1.05` gets {@link decimalSign}, so that it
 * is neither `105` nor `10.5`. Text with several decimal signs (`1.6.0`) is not a number and stays unchanged.
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
