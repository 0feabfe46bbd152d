// Written by `npm run words` for the tables in the folder translations.
import ar from './translations/ar.json' with { type: 'json' };
import de from './translations/de.json' with { type: 'json' };
import es from './translations/es.json' with { type: 'json' };
import fa from './translations/fa.json' with { type: 'json' };
import fr from './translations/fr.json' with { type: 'json' };
import he from './translations/he.json' with { type: 'json' };
import hi from './translations/hi.json' with { type: 'json' };
import it from './translations/it.json' with { type: 'json' };
import ja from './translations/ja.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import nl from './translations/nl.json' with { type: 'json' };
import pl from './translations/pl.json' with { type: 'json' };
import pt from './translations/pt.json' with { type: 'json' };
import ptBr from './translations/pt-br.json' with { type: 'json' };
import ru from './translations/ru.json' with { type: 'json' };
import zhHans from './translations/zh-hans.json' with { type: 'json' };
import zhHant from './translations/zh-hant.json' with { type: 'json' };
import { type Translation, wholeTables } from './translation.ts';

/** The tables of translations by the code of the language, in lower case. */
export const translations: Readonly<Record<string, Translation>> = wholeTables({
  ar,
  de,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  'pt-br': ptBr,
  ru,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
});
