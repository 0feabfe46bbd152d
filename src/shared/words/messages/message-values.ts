import { punctuationOf } from '../../base/punctuation.ts';
import type { RoughCount } from '../../base/rough-count.ts';

/** What a sentence is about: a text, a number, several texts, or a condition. */
export type MessageValue = string | number | boolean | RoughCount | readonly string[] | undefined;

const numbers = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

/** Returns a value as text: a number with the digits and the grouping of the language, several texts with commas. */
export function shown(language: string, value: MessageValue): string {
  if (typeof value === 'number') {
    let format = numbers.get(language);
    if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)));
    return format.format(value);
  }
  if (Array.isArray(value)) return value.join(punctuationOf(language).comma);
  if (isRough(value)) return shown(language, value.count) + (value.isExact ? '' : '+');
  return value === undefined ? '' : String(value);
}

function isRough(value: MessageValue): value is RoughCount {
  return typeof value === 'object' && 'count' in value;
}

/** Returns texts as a list, with the word between the last two that the language has for it. */
export function listed(language: string, value: MessageValue, type: 'conjunction' | 'disjunction'): string {
  return Array.isArray(value)
    ? new Intl.ListFormat(language, { type }).format(value as readonly string[])
    : shown(language, value);
}

/** Chooses by a number, or by how many texts there are: first by the number itself (`=0`), then by the plural rules. */
export function plural(
  language: string,
  value: MessageValue,
  cases: Readonly<Record<string, string>>,
): string {
  const number = Array.isArray(value) ? value.length : Number(isRough(value) ? value.count : value);
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return cases[`=${number}`] ?? cases[rule.select(number)] ?? cases['other']!;
}

/** Chooses by a text; what is absent or empty is `none`. */
export function chosen(
  value: string | number | boolean | undefined,
  cases: Readonly<Record<string, string>>,
): string {
  return cases[value === undefined || value === '' ? 'none' : String(value)] ?? cases['other']!;
}
