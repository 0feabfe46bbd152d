import arabic from './translations/ar.json' with { type: 'json' };
import german from './translations/de.json' with { type: 'json' };
import spanish from './translations/es.json' with { type: 'json' };
import persian from './translations/fa.json' with { type: 'json' };
import french from './translations/fr.json' with { type: 'json' };
import hebrew from './translations/he.json' with { type: 'json' };
import hindi from './translations/hi.json' with { type: 'json' };
import italian from './translations/it.json' with { type: 'json' };
import japanese from './translations/ja.json' with { type: 'json' };
import korean from './translations/ko.json' with { type: 'json' };
import polish from './translations/pl.json' with { type: 'json' };
import portuguese from './translations/pt.json' with { type: 'json' };
import russian from './translations/ru.json' with { type: 'json' };
import simplifiedChinese from './translations/zh-hans.json' with { type: 'json' };
import traditionalChinese from './translations/zh-hant.json' with { type: 'json' };
import type { Translation } from './translation.ts';

/** The tables of translations by the code of the language, in lower case. */
export const translations: Readonly<Record<string, Translation>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  hi: hindi,
  it: italian,
  ja: japanese,
  ko: korean,
  pl: polish,
  pt: portuguese,
  ru: russian,
  'zh-hans': simplifiedChinese,
  'zh-hant': traditionalChinese,
};
