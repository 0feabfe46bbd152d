import { signal } from '@preact/signals';
import { directionOf } from '../../../shared/base/bidi.ts';
import { type Translation, wholeTable } from '../../../shared/words/translation.ts';

/** The tables of translations of the desk by language, each loaded when it is chosen. English has none. */
const tables: Readonly<Record<string, () => Promise<{ readonly default: Translation }>>> = {
  ar: () => import('./translations/ar.json'),
  de: () => import('./translations/de.json'),
  es: () => import('./translations/es.json'),
  fa: () => import('./translations/fa.json'),
  fr: () => import('./translations/fr.json'),
  he: () => import('./translations/he.json'),
  hi: () => import('./translations/hi.json'),
  it: () => import('./translations/it.json'),
  ja: () => import('./translations/ja.json'),
  ko: () => import('./translations/ko.json'),
  nl: () => import('./translations/nl.json'),
  pl: () => import('./translations/pl.json'),
  pt: () => import('./translations/pt.json'),
  'pt-BR': async () => {
    const [base, own] = await Promise.all([
      import('./translations/pt.json'),
      import('./translations/pt-br.json'),
    ]);
    return { default: wholeTable(own.default, () => base.default) };
  },
  ru: () => import('./translations/ru.json'),
  'zh-Hans': () => import('./translations/zh-hans.json'),
  'zh-Hant': () => import('./translations/zh-hant.json'),
};

/** The languages of the desk by code, each in itself. */
export const deskLanguages: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  he: 'עברית',
  ar: 'العربية',
  fa: 'فارسی',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** The table of the language that the desk is in; undefined for English. */
export const deskTable = signal<Translation | undefined>(undefined);

const storageKey = 'backfile-desk-language';

/** Returns the code of the language that the desk is in. */
export function deskLanguage(): string {
  return deskTable.value?.language ?? 'en';
}

/** The language and the direction of a text that is in another language than the rest of the desk. */
export interface TextAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Returns the attributes of a text of the server. @param language that of the text; English if absent */
export function textAttributes(language = 'en'): TextAttributes {
  return language === deskLanguage() ? {} : { lang: language, dir: directionOf(language) };
}

/** Returns the language that was chosen on this machine, or else the first of the browser’s that the desk has. */
export function preferredLanguage(): string {
  const wished = [localStorage.getItem(storageKey) ?? [], navigator.languages].flat();
  return wished.map(codeOfTable).find((code) => code in deskLanguages) ?? 'en';
}

/** Returns the code of the table for a language of the browser: its own, or else that of its first part; Chinese is written in two ways. */
function codeOfTable(language: string): string {
  const tag = language.toLowerCase();
  const own = Object.keys(deskLanguages).find((code) => code.toLowerCase() === tag);
  const [first = ''] = tag.split('-');
  if (own !== undefined || first !== 'zh') return own ?? first;
  return /-(?:hant|hk|mo|tw)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** Shows the desk in a language. What was typed stays. */
export async function showLanguage(code: string): Promise<void> {
  const table = await tables[code]?.();
  deskTable.value = table?.default;
  document.documentElement.lang = deskLanguage();
  document.documentElement.dir = directionOf(code);
}

/** Shows the desk in a language, now and when it is opened again in this browser. */
export async function chooseLanguage(code: string): Promise<void> {
  localStorage.setItem(storageKey, code);
  await showLanguage(code);
}
