import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../archive/count-of.ts';
import { programRoot } from '../files/roots.ts';
import { textDigest, type WordsReport, wordsReport } from '../site/astro/words-report.ts';
import type { EnglishText } from '../views/words/messages/words-by-key.ts';
import { translations } from '../views/words/translations.ts';
import { type Call, UsageError } from './usage.ts';

type KeyTable = Readonly<Record<string, string>>;

/**
 * Lists the languages of the interface; or for one, what is not translated, and what has changed in English since. With `done`
 * it notes that all translations are of the present English texts.
 */
export async function runWords({ words: [code, action] }: Call): Promise<number> {
  if (code === undefined) {
    for (const [name, { words, name: own }] of Object.entries(translations))
      console.log(languageLine(`${name} ${own}`, await wordsReport(words, digestsOf(name)), words));
    return 0;
  }
  const translation = translations[code.toLowerCase()];
  if (!translation || (action !== undefined && action !== 'done'))
    throw new UsageError(
      `Usage: npm run words -- LANGUAGE [done]; the languages are ${Object.keys(translations).join(', ')}.`,
    );
  const report = await wordsReport(translation.words, digestsOf(code));
  if (action === 'done') noteDigests(code, translation.words, report.texts);
  else for (const line of reportLines(report)) console.log(line);
  console.log(
    languageLine(
      `${code} ${translation.name}`,
      action ? { ...report, changed: [] } : report,
      translation.words,
    ),
  );
  return report.unknown.length > 0 ? 1 : 0;
}

function languageLine(name: string, { texts, missing, changed }: WordsReport, words: KeyTable): string {
  const bytes = Buffer.byteLength(JSON.stringify(words));
  return `${name}: ${countOf(texts.size, 'text')}, ${missing.length} missing, ${changed.length} changed in English, ${(bytes / 1000).toFixed(1)} kB`;
}

function reportLines({ texts, missing, changed, unknown }: WordsReport): string[] {
  return [
    ...missing.map((key) => `missing  ${key}: ${sample(texts.get(key)!)}`),
    ...changed.map((key) => `changed  ${key}: ${sample(texts.get(key)!)}`),
    ...unknown.map((key) => `unknown  ${key}: there is no such text; remove it`),
  ];
}

/** Returns an English text in one line: a text itself, or the code that makes it, which names its arguments. */
function sample(text: EnglishText): string {
  return String(text).replaceAll(/\s+/g, ' ');
}

function digestFile(code: string): string {
  return join(programRoot, `src/views/words/translations/${code}.english.json`);
}

function digestsOf(code: string): KeyTable {
  const file = digestFile(code);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeyTable) : {};
}

function noteDigests(code: string, words: KeyTable, texts: ReadonlyMap<string, EnglishText>): void {
  const digests = Object.keys(words).flatMap((key) =>
    texts.has(key) ? [[key, textDigest(texts.get(key)!)]] : [],
  );
  writeFileSync(digestFile(code), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
}
