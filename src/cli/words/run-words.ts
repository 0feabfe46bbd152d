import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../../text/count-of.ts';
import { programRoot } from '../../files/roots.ts';
import { englishDigest, englishTexts, type WordsReport, wordsReport } from '../../site/astro/words-report.ts';
import { translationFaults } from './message-faults.ts';
import type { EnglishText } from '../../shared/words/messages/words-by-key.ts';
import { type Translation, wholeTable } from '../../shared/words/translation.ts';
import { runGuideWords } from './guide-words.ts';
import { type Call, UsageError } from '../usage.ts';

type KeyTable = Readonly<Record<string, string>>;

const wordsFolder = join(programRoot, 'src/shared/words');

/** Tables of translations, and what they translate. */
interface TableSet {
  /** An absolute path. */
  readonly folder: string;
  readonly texts: () => Promise<ReadonlyMap<string, EnglishText>>;
  /** Keys of texts that need no translation. */
  readonly unneeded: () => Promise<ReadonlySet<string>>;
}

const siteTables: TableSet = {
  folder: join(wordsFolder, 'translations'),
  texts: englishTexts,
  unneeded: () => Promise.resolve(new Set()),
};

/** Those of the desk, whose words are loaded only if they are asked for. */
const deskTables: TableSet = {
  folder: join(programRoot, 'src/desk/page/base/translations'),
  texts: async () => (await import('../../desk/page/shell/all-words.ts')).textsOfAllScreens(),
  unneeded: async () => (await import('../../desk/page/base/grave-texts.ts')).graveTexts,
};

/** Those of messages, which are in the catalogs of all rooms. */
const messageTables: TableSet = {
  folder: join(programRoot, 'src/shared/messages/translations'),
  texts: async () => (await import('../tables/message-texts.ts')).messageTexts(),
  unneeded: async () => (await import('../tables/message-texts.ts')).graveTextKeys(),
};

/**
 * Lists the languages of the site, or with `desk` in front those of the desk, with `messages` those of messages, with
 * `guide` those of the keeper’s guide; or for one, what is not translated, what cannot be right, and what has changed in
 * English since. With `all` it lists every text, the English and its translation; with `done` it notes that all
 * translations are of the present English texts. Tables of the site that are new become known to the program.
 */
export async function runWords({ words }: Call): Promise<number> {
  const [first = ''] = words;
  if (first === 'guide') return runGuideWords(words[1], words[2]);
  const other = { desk: deskTables, messages: messageTables }[first];
  const set = other ?? siteTables;
  const [code, action] = other ? words.slice(1) : words;
  const codes = translatedLanguages(set);
  if (!other) noteTables(codes);
  const tableOf = (name: string) => readTable(set, name);
  if (code === undefined) {
    for (const name of codes) {
      const table = wholeTable(tableOf(name), tableOf);
      console.log(languageLine(`${name} ${table.name}`, await reportOf(set, name, table), table.words));
    }
    return 0;
  }
  const name = code.toLowerCase();
  if (!codes.includes(name) || (action !== undefined && action !== 'all' && action !== 'done'))
    throw new UsageError(
      `Usage: npm run words -- [desk | messages | guide] LANGUAGE [all | done]; the languages are ${codes.join(', ')}. For another one, first make ${join(set.folder, `${name}.json`)}; see src/shared/words/README.md.`,
    );
  const own = tableOf(name);
  const table = wholeTable(own, tableOf);
  const report = await reportOf(set, name, table);
  const faults = translationFaults(table, report.texts);
  if (action === 'done') noteDigests(set, name, own.words, report.texts);
  else for (const line of action === 'all' ? allLines(report, table) : reportLines(report)) console.log(line);
  for (const fault of faults) console.log(`wrong    ${fault}`);
  const shown = action === 'done' ? { ...report, changed: [] } : report;
  console.log(languageLine(`${name} ${table.name}`, shown, table.words));
  return report.unknown.length + faults.length > 0 ? 1 : 0;
}

async function reportOf(set: TableSet, name: string, { words }: Translation): Promise<WordsReport> {
  const [texts, unneeded] = [await set.texts(), await set.unneeded()];
  const report = await wordsReport(words, digestsOf(set, name), texts);
  return { ...report, missing: report.missing.filter((key) => !unneeded.has(key)) };
}

/** Returns the codes of the languages that have a table. */
function translatedLanguages({ folder }: TableSet): string[] {
  return readdirSync(folder)
    .flatMap((file) => /^([a-z]+(?:-[a-z0-9]+)*)\.json$/.exec(file)?.[1] ?? [])
    .toSorted();
}

function readTable({ folder }: TableSet, code: string): Translation {
  const file = join(folder, `${code}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Translation;
  } catch (error) {
    throw new UsageError(
      `${file} is no valid JSON: ${(error as Error).message}. Most often, a comma or a quotation mark is missing.`,
    );
  }
}

/** Writes the module that imports all tables, unless it does already. */
function noteTables(codes: readonly string[]): void {
  const file = join(wordsFolder, 'translations.ts');
  const code = tablesModule(codes);
  if (existsSync(file) && readFileSync(file, 'utf8') !== code) writeFileSync(file, code);
}

/** Returns the code of the module that imports all tables. */
export function tablesModule(codes: readonly string[]): string {
  const rows = codes.map((code) => ({
    name: code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    code,
  }));
  return [
    '// Written by `npm run words` for the tables in the folder translations.',
    ...rows.map(
      ({ name, code }) => `import ${name} from './translations/${code}.json' with { type: 'json' };`,
    ),
    "import { type Translation, wholeTables } from './translation.ts';",
    '',
    '/** The tables of translations by the code of the language, in lower case. */',
    'export const translations: Readonly<Record<string, Translation>> = wholeTables({',
    ...rows.map(({ name, code }) => (name === code ? `  ${code},` : `  '${code}': ${name},`)),
    '});',
    '',
  ].join('\n');
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

/** Returns every text that a table translates, with its English above it. */
function allLines({ texts }: WordsReport, { words }: Translation): string[] {
  return [...texts].flatMap(([key, text]) =>
    words[key] === undefined ? [] : [`\n${key}`, `  ${sample(text)}`, `  ${words[key]}`],
  );
}

/** Returns an English text in one line: a text itself, or the code that makes it, which names its arguments. */
function sample(text: EnglishText): string {
  return String(text).replaceAll(/\s+/g, ' ');
}

function digestFile({ folder }: TableSet, code: string): string {
  return join(folder, `${code}.english.json`);
}

function digestsOf(set: TableSet, code: string): KeyTable {
  const file = digestFile(set, code);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeyTable) : {};
}

function noteDigests(
  set: TableSet,
  code: string,
  words: KeyTable,
  texts: ReadonlyMap<string, EnglishText>,
): void {
  const digests = Object.keys(words).flatMap((key) =>
    texts.has(key) ? [[key, englishDigest(texts.get(key)!)]] : [],
  );
  writeFileSync(digestFile(set, code), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
}
