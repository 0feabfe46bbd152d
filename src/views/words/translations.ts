import french from './translations/fr.json' with { type: 'json' };
import german from './translations/de.json' with { type: 'json' };
import type { Translation } from './translation.ts';

/** The tables of translations by the code of the language, in lower case. */
export const translations: Readonly<Record<string, Translation>> = {
  de: german,
  fr: french,
};
