import { messageCode } from './message-code.ts';
import {
  type EnglishText,
  isTranslated,
  type TextTable,
  translationsOf,
} from '../../shared/words/messages/words-by-key.ts';
import type { Translation } from '../../shared/words/translation.ts';

/** The modules that a module of translated words imports. */
export interface ScriptModules {
  readonly english: string;
  /** message-values.ts and script-period.ts */
  readonly values: string;
  readonly period: string;
}

/**
 * Returns the code of a module with words for scripts in a language. Messages are functions in it. The English module is only
 * imported if something is not translated.
 *
 * @param table the exports of the English module
 * @param texts all English texts by key, those of pages included
 */
export function translatedScript(
  table: TextTable,
  texts: ReadonlyMap<string, EnglishText>,
  { language, words }: Translation,
  modules: ScriptModules,
): string {
  const translation = translationsOf(texts, words);
  const decade = () => messageCode(translation('pages.decade') ?? '{0}');
  const valueCode = (value: unknown, key: string, path: string): string => {
    if (typeof value === 'object' && value !== null) {
      if (Array.isArray(value)) return JSON.stringify(value);
      const entries = Object.entries(value).map(
        ([name, part]) =>
          `${JSON.stringify(name)}:${valueCode(part, `${key}.${name}`, `${path}[${JSON.stringify(name)}]`)}`,
      );
      return `{${entries.join(',')}}`;
    }
    if (key.endsWith('.period')) return `scriptPeriod(language,${decade()})`;
    if (key.endsWith('.figures')) return '(a)=>shown(language,a)';
    const text = isTranslated(key) ? translation(key) : undefined;
    if (text === undefined)
      return typeof value === 'string' && (value === '' || !isTranslated(key)) ? JSON.stringify(value) : path;
    return typeof value === 'function' ? messageCode(text) : JSON.stringify(text);
  };
  const code = Object.entries(table)
    .map(([name, value]) => `export const ${name}=${valueCode(value, `scripts.${name}`, `english.${name}`)};`)
    .join('\n');
  return [
    `import {chosen,listed,plural,shown} from ${JSON.stringify(modules.values)};`,
    code.includes('scriptPeriod(') && `import {scriptPeriod} from ${JSON.stringify(modules.period)};`,
    /[:=]english\./.test(code) && `import * as english from ${JSON.stringify(modules.english)};`,
    `const language=${JSON.stringify(language)};`,
    code,
  ]
    .filter(Boolean)
    .join('\n');
}
