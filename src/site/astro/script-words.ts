import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { programRoot } from '../../files/roots.ts';
import { english } from '../../shared/words/en/words.ts';
import { expandedWords, type TextTable, textsByKey } from '../../shared/words/messages/words-by-key.ts';
import { translations } from '../../shared/words/translations.ts';
import { wordsCode, type WordsChoice } from '../../shared/words/words-code.ts';
import { bundlesOnly, handedOver } from '../keep/handover.ts';
import { englishScripts } from './english-scripts.ts';
import { translatedScript } from './translated-script.ts';

const words = join(programRoot, 'src/shared/words').replaceAll('\\', '/');

/**
 * Gives scripts their words in the archive's language. Scripts import the English modules; in an archive in
 * another language, modules made from the table of that language replace them, so that readers load only one
 * language.
 *
 * @param choice that of the archive that is being built, if absent
 */
export function scriptWords(choice?: WordsChoice): Plugin {
  let scripts: Promise<ReadonlyMap<string, TextTable>> | undefined;
  return {
    name: 'backfile:script-words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      // Nearly all imports are of other files: the bundler then need not ask.
      filter: { id: /\/en\/scripts\/|\/period-text\.ts$/ },
      async handler(source, importer, options) {
        const { language, calendar = 'gregorian' } =
          choice ??
          (bundlesOnly() ?? handedOver()?.archive)?.site ??
          ({ language: 'en' } satisfies WordsChoice);
        if (source.endsWith('/period-text.ts')) {
          if (calendar === 'gregorian' || !/\/(?:date-words|script-period)\.ts/.test(importer ?? ''))
            return undefined;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          return found && { ...found, id: `${found.id}?calendar=${calendar}` };
        }
        const code = wordsCode(language);
        if (code === 'en' || importer?.includes('/shared/words/')) return undefined;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found && { ...found, id: `${found.id}?words=${code}` };
      },
    },
    load: {
      filter: { id: /\?(?:words|calendar)=/ },
      async handler(id) {
        const [plain = '', calendar] = id.split('?calendar=');
        if (calendar !== undefined) return calendarScript(plain, calendar);
        const [file = '', code = ''] = id.split('?words=');
        const all = await (scripts ??= englishScripts());
        const table = all.get(basename(file).replace(/\.[jt]s$/, ''))!;
        if (code === 'en-xa') return markedScript(table, file);
        const texts = textsByKey({
          ...expandedWords(english),
          scripts: Object.assign({}, ...all.values()) as TextTable,
        });
        return translatedScript(table, texts, translations[code]!, {
          english: file,
          values: `${words}/messages/message-values.ts`,
          period: `${words}/script-period.ts`,
        });
      },
    },
  };
}

/** Returns a module with the English words of another, marked. */
function markedScript(table: TextTable, file: string): string {
  return [
    `import {marked} from ${JSON.stringify(`${words}/en-xa/marked.ts`)};`,
    `import * as english from ${JSON.stringify(file)};`,
    ...Object.keys(table).map((name) => `export const ${name}=marked(english.${name});`),
  ].join('\n');
}

/** Returns the module of texts of periods with another calendar in them, for the scripts that show dates. */
function calendarScript(file: string, calendar: string): string {
  return [
    `import {periodText as gregorian} from ${JSON.stringify(file)};`,
    `import {inBothCalendars} from ${JSON.stringify(`${words}/own-calendar.ts`)};`,
    `export {dateFormat,timeOf} from ${JSON.stringify(file)};`,
    `export const periodText=(key,locale)=>inBothCalendars(key,gregorian(key,locale),${JSON.stringify(calendar)},locale);`,
  ].join('\n');
}
